import { type ReactNode, useState } from 'react';
import type { PlaybookFault } from '#domain/playbook/playbook-faults.ts';
import { playbookTexts } from '#texts/playbook.ts';
import { sayFault } from '#texts/playbook-faults.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { classes } from '../../ui/classes.ts';
import { ChevronLeft } from '../../ui/icons.tsx';
import { useKey } from '../../ui/keys/use-key.ts';
import { useTexts } from '../../ui/reader.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import {
  addKind,
  changeKind,
  type Kind,
  mayAdd,
  moveBefore,
  moveKind,
  nameKind,
  removeKind,
  setNeed,
} from './editing.ts';
import { KindOrder } from './kind-order.tsx';
import { KindPanel } from './kind-panel.tsx';
import { MapGraph } from './map-graph.tsx';
import type { PlaybookEditor } from './use-playbook-editor.ts';

interface EditMapProps {
  editor: PlaybookEditor;
  faults: readonly PlaybookFault[];
  selected: string | null;
  onSelect: (key: string | null) => void;
  name: ReactNode;
}

/**
 * The map above, the list at the side and everything about one commitment beside it. On a phone the list fills the
 * page, and one commitment does once it is chosen.
 */
export function EditMap({ editor, faults, selected, onSelect, name }: EditMapProps) {
  const t = useTexts(playbookTexts);
  const [heard, setHeard] = useState('');
  // What was there when the editor opened is known to deals by its key; what is added here is not yet.
  const [known] = useState(() => new Set(editor.content.kinds.map(({ key }) => key)));
  const { content, change } = editor;
  const { kinds } = content;
  // A new commitment's key follows its name letter by letter, and the address stays at what it was.
  const [renamed, setRenamed] = useState<ReadonlyMap<string, string>>(new Map());
  const isNarrow = useNarrow();
  // Where there is room beside the list, it is never empty.
  const kind = kindAt(kinds, selected, renamed) ?? (isNarrow ? null : (kinds[0] ?? null));
  const faulty = new Set(faults.flatMap((fault) => fault.kind ?? []));
  const labelOf = (key: string) => kinds.find((one) => one.key === key)?.label || key;
  const wholeFaults = faults.filter((fault) => fault.kind === null && fault.field === 'kinds');

  const move = (key: string, place: number) => {
    change((before) => moveKind(before, key, place));
    const at = Math.min(kinds.length, Math.max(1, place + 1));
    setHeard(t('movedTo', { kind: labelOf(key), place: at, count: kinds.length }));
  };
  const need = (key: string, other: string, isNeeded: boolean) => {
    change((before) => setNeed(before, key, other, isNeeded));
    setHeard(t(isNeeded ? 'needAdded' : 'needDropped', { kind: labelOf(key), need: labelOf(other) }));
  };
  const add = () => {
    const taken = new Set(kinds.map(({ label }) => label));
    let label = t('newKind');
    for (let number = 2; taken.has(label); number += 1) label = t('newKindNumbered', { number });
    const added = addKind(content, selected, label);
    change(() => added.content);
    onSelect(added.key);
  };
  const rename = (key: string, label: string) => {
    const named = nameKind(content, key, label, !known.has(key));
    change(() => named.content, `name ${known.has(key) ? key : 'new'}`);
    if (named.key !== key) setRenamed((before) => new Map(before).set(key, named.key));
  };
  const remove = (key: string) => {
    setHeard(t('removed', { kind: labelOf(key) }));
    onSelect(null);
    change((before) => removeKind(before, key));
  };
  useKey({ key: 'a', label: t('add'), when: mayAdd(content), act: add });

  return (
    <div className="flex flex-col gap-4">
      <div className={classes('flex flex-wrap items-end justify-between gap-3', kind && 'max-md:hidden')}>
        {name}
        <Tag tone={faults.length === 0 ? 'them' : 'risk'}>{t('faultsInAll', { count: faults.length })}</Tag>
      </div>
      <Card className="max-md:hidden">
        <MapGraph
          label={t('theMap', { label: content.label })}
          kinds={kinds}
          selected={kind?.key ?? null}
          onSelect={onSelect}
          faulty={faulty}
          onNeed={need}
        />
      </Card>
      <div className="grid items-start gap-4 md:grid-cols-[230px_minmax(0,1fr)]">
        <Card title={t('order')} className={classes('md:sticky md:top-4', kind && 'max-md:hidden')}>
          <KindOrder
            kinds={kinds}
            selected={kind?.key ?? null}
            faulty={faulty}
            onSelect={onSelect}
            onMove={move}
            onAdd={mayAdd(content) ? add : null}
          />
          <p className="mt-2 text-fine text-soft">{t('orderHint')}</p>
          {wholeFaults.length > 0 && (
            <ul role="status" className="mt-2 flex flex-col gap-1 text-fine text-risk">
              {wholeFaults.map((fault) => (
                <li key={`${fault.code} ${fault.about}`}>{sayFault(t.locale, fault, labelOf)}</li>
              ))}
            </ul>
          )}
        </Card>
        <section aria-label={kind?.label} className={classes(!kind && 'max-md:hidden')}>
          {kind && (
            <Button look="quiet" size="small" className="mb-2 md:hidden" onPress={() => onSelect(null)}>
              <ChevronLeft /> {t('backToList')}
            </Button>
          )}
          <Card>
            {kind ? (
              <KindPanel
                kind={kind}
                kinds={kinds}
                faults={faults.filter(
                  (fault) => fault.kind === kind.key && fault.place === kinds.indexOf(kind),
                )}
                onName={(label) => rename(kind.key, label)}
                onChange={(part) =>
                  change(
                    (before) => changeKind(before, kind.key, part),
                    `${kind.key} ${Object.keys(part).join()}`,
                  )
                }
                onNeed={(other, isNeeded) => need(kind.key, other, isNeeded)}
                onMoveBefore={(other) => change((before) => moveBefore(before, other, kind.key))}
                onMove={(by) => move(kind.key, kinds.indexOf(kind) + by)}
                onRemove={() => remove(kind.key)}
              />
            ) : (
              <p className="py-6 text-center text-soft">{t('chooseOne')}</p>
            )}
          </Card>
        </section>
      </div>
      <p aria-live="polite" className="sr-only">
        {heard}
      </p>
    </div>
  );
}

/** The commitment that an address means, also where its key has changed since. */
function kindAt(
  kinds: readonly Kind[],
  key: string | null,
  renamed: ReadonlyMap<string, string>,
): Kind | null {
  const seen = new Set<string>();
  for (let at = key; at !== null && !seen.has(at); at = renamed.get(at) ?? null) {
    const kind = kinds.find((one) => one.key === at);
    if (kind) return kind;
    seen.add(at);
  }
  return null;
}
