import { useState } from 'react';
import { keysTexts } from '#texts/keys.ts';
import { Checkbox } from '../checkbox.tsx';
import { Dialog } from '../dialog.tsx';
import { KeyHint } from '../key-hint.tsx';
import { useTexts } from '../reader.tsx';
import { type ActGroup, actsNow, type RegisteredAct } from './act-registry.ts';
import { isMac } from './platform.ts';
import { switchSingleKeys, useSingleKeys } from './single-keys.ts';
import { useKey } from './use-key.ts';

const groups: readonly ActGroup[] = ['page', 'list', 'make', 'go', 'everywhere'];

/** `?` shows every key that holds where one is. */
export function KeySheet() {
  const t = useTexts(keysTexts);
  // What held before this sheet came over it.
  const [shown, setShown] = useState<readonly RegisteredAct[] | null>(null);
  useKey({
    key: '?',
    label: t('showAll'),
    group: 'everywhere',
    everywhere: true,
    when: shown === null,
    act: () => setShown(actsNow()),
  });
  return (
    <Dialog title={t('title')} isOpen={shown !== null} onClose={() => setShown(null)} width="wide">
      <div className="columns-2 gap-x-10 max-sm:columns-1">
        {groups.map((group) => (
          <KeyGroup
            key={group}
            title={t(`${group}Group`)}
            acts={(shown ?? []).filter((one) => one.group === group)}
          />
        ))}
      </div>
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
