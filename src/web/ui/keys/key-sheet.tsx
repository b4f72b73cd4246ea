import { useState } from 'react';
import { Checkbox } from '../checkbox.tsx';
import { Dialog } from '../dialog.tsx';
import { KeyHint } from '../key-hint.tsx';
import { type ActGroup, actsNow, type RegisteredAct } from './act-registry.ts';
import { switchSingleKeys, useSingleKeys } from './single-keys.ts';
import { useKey } from './use-key.ts';

const groups: readonly { id: ActGroup; title: string }[] = [
  { id: 'page', title: 'On this page' },
  { id: 'list', title: 'In the list' },
  { id: 'make', title: 'New' },
  { id: 'go', title: 'Go to' },
  { id: 'everywhere', title: 'Everywhere' },
];

/** `?` shows every key that holds where one is. */
export function KeySheet() {
  // What held before this sheet came over it.
  const [shown, setShown] = useState<readonly RegisteredAct[] | null>(null);
  useKey({
    key: '?',
    label: 'Show all keys',
    group: 'everywhere',
    everywhere: true,
    when: shown === null,
    act: () => setShown(actsNow()),
  });
  return (
    <Dialog title="Keys" isOpen={shown !== null} onClose={() => setShown(null)} width="wide">
      <div className="columns-2 gap-x-10 max-sm:columns-1">
        {groups.map(({ id, title }) => (
          <KeyGroup key={id} title={title} acts={(shown ?? []).filter((one) => one.group === id)} />
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
  const on = useSingleKeys();
  return (
    <div className="border-t border-line pt-4">
      <Checkbox
        isSelected={on}
        onChange={switchSingleKeys}
        hint="Switch this off if you dictate, or if letters are pressed by accident. Keys with Ctrl or ⌘ stay."
      >
        A letter by itself does something
      </Checkbox>
    </div>
  );
}
