import { keySheetTexts } from '#texts/key-sheet.ts';
import { keysTexts } from '#texts/keys.ts';
import { Checkbox } from '../checkbox.tsx';
import { Dialog } from '../dialog.tsx';
import { KeyHint } from '../key-hint.tsx';
import { useTexts } from '../reader.tsx';
import type { ActGroup, RegisteredAct } from './act-registry.ts';
import { isMac } from './platform.ts';
import { switchSingleKeys, useSingleKeys } from './single-keys.ts';

const groups: readonly ActGroup[] = ['page', 'list', 'make', 'go', 'everywhere'];

interface KeySheetProps {
  /** What held before this sheet came over it. */
  acts: readonly RegisteredAct[];
  onClose: () => void;
}

/** Every key that holds where one is, in groups, and how to do what has none. */
export function KeySheet({ acts, onClose }: KeySheetProps) {
  const t = useTexts(keysTexts);
  const more = useTexts(keySheetTexts);
  return (
    <Dialog title={t('title')} isOpen onClose={onClose} width="wide">
      <div className="columns-2 gap-x-10 max-sm:columns-1">
        {groups.map((group) => (
          <KeyGroup key={group} title={t(`${group}Group`)} acts={acts.filter((one) => one.group === group)} />
        ))}
      </div>
      <p className="mt-3 max-w-prose text-soft">
        {more('withoutKey', { mod: isMac() ? '⌘' : t('control') })}
      </p>
      <SingleKeysSwitch />
    </Dialog>
  );
}

function KeyGroup({ title, acts }: { title: string; acts: readonly RegisteredAct[] }) {
  // Of two for one key the last is the one that is heard.
  const byKey = new Map(acts.flatMap((one) => (one.key === null ? [] : [[one.key, one]])));
  if (byKey.size === 0) return null;
  return (
    <section className="mb-5 break-inside-avoid">
      <h3 className="mb-1 text-fine font-semibold text-soft">{title}</h3>
      <dl className="divide-y divide-line">
        {[...byKey].map(([key, { label }]) => (
          <div key={key} className="flex items-baseline justify-between gap-4 py-1.5">
            <dt>{label}</dt>
            <dd className="flex-none">
              <KeyHint of={key} size="listed" />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function SingleKeysSwitch() {
  const t = useTexts(keysTexts);
  const on = useSingleKeys();
  return (
    <div className="mt-3 border-t border-line pt-4">
      <Checkbox
        isSelected={on}
        onChange={switchSingleKeys}
        hint={t('singleKeysHint', { mod: isMac() ? '⌘' : t('control') })}
      >
        {t('singleKeys')}
      </Checkbox>
    </div>
  );
}
