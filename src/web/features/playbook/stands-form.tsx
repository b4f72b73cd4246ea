import type { PlaybookContent } from '#contract/playbook/playbook-shape.ts';
import { maybeTypes, requestables } from '#domain/ledger/facts.ts';
import { landmarks } from '#domain/playbook/playbook.ts';
import type { PlaybookFault } from '#domain/playbook/playbook-faults.ts';
import { playbookTexts } from '#texts/playbook.ts';
import { sayFault } from '#texts/playbook-faults.ts';
import { playbookWordsTexts, wordKey } from '#texts/playbook-words.ts';
import { Card } from '../../ui/card.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { Setting, Settings } from '../../ui/setting.tsx';

const parts = [
  { field: 'requests', title: 'requestsTitle', hint: 'requestsHint', names: requestables },
  { field: 'maybes', title: 'maybesTitle', hint: 'maybesHint', names: maybeTypes },
  { field: 'landmarks', title: 'landmarksTitle', hint: 'landmarksHint', names: landmarks },
] as const;

export type StandsField = (typeof parts)[number]['field'];

/** Which commitment a request, a maybe or a rule means on this map. */
export function StandsForm({
  content,
  faults,
  onStands,
}: {
  content: PlaybookContent;
  faults: readonly PlaybookFault[];
  onStands: (field: StandsField, name: string, kind: string | null) => void;
}) {
  const t = useTexts(playbookTexts);
  const words = useTexts(playbookWordsTexts);
  const items = [
    { id: '', label: t('standsForNone') },
    ...content.kinds.map((kind) => ({ id: kind.key, label: kind.label || kind.key })),
  ];
  return (
    <div className="flex flex-col gap-4">
      {parts.map(({ field, title, hint, names }) => (
        <Card key={field} title={t(title)}>
          <p className="mb-2 max-w-prose text-soft">{t(hint)}</p>
          <Settings>
            {names.map((name) => {
              const chosen = (content[field] as Readonly<Record<string, string | undefined>>)[name];
              const fault = faults.find((one) => one.field === field && one.about === name);
              const label = words('stands', { about: wordKey(name) });
              const means = field === 'landmarks' ? words('standsMeans', { about: wordKey(name) }) : '';
              return (
                <Setting key={name} title={label} hint={means || undefined}>
                  <Select
                    label={label}
                    labelHidden
                    items={items}
                    value={chosen ?? ''}
                    onChange={(kind) => onStands(field, name, kind === '' ? null : kind)}
                    error={fault && sayFault(t.locale, fault, (key) => key)}
                  />
                </Setting>
              );
            })}
          </Settings>
        </Card>
      ))}
    </div>
  );
}
