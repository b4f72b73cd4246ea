import type { PlaybookContent } from '#contract/playbook/playbook-shape.ts';
import {
  controlCodes,
  type FindingCode,
  stayingCodes,
  togetherCodes,
} from '#domain/findings/finding-codes.ts';
import { findingNamesTexts } from '#texts/finding-names.ts';
import { playbookTexts } from '#texts/playbook.ts';
import { playbookWordsTexts, wordKey } from '#texts/playbook-words.ts';
import { Card } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { useTexts } from '../../ui/reader.tsx';

/** In two columns of about the same length. */
const columns = [
  [
    { title: 'controlGroup', codes: controlCodes },
    { title: 'togetherGroup', codes: togetherCodes },
  ],
  [{ title: 'stayingGroup', codes: stayingCodes }],
] as const;

const weights = ['1', '2', '3'] as const;

/** How much each finding weighs, from 1 to 3. */
export function WeightsForm({
  content,
  onWeight,
}: {
  content: PlaybookContent;
  onWeight: (code: FindingCode, weight: number) => void;
}) {
  const t = useTexts(playbookTexts);
  const words = useTexts(playbookWordsTexts);
  const names = useTexts(findingNamesTexts);
  return (
    <Card title={t('weightsTitle')}>
      <p className="mb-2 max-w-prose text-soft">{t('weightsHint')}</p>
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
        {columns.map((groups) => (
          <div key={groups[0].title} className="flex flex-col gap-6">
            {groups.map(({ title, codes }) => (
              <section key={title}>
                <h3 className="mb-1 text-fine font-semibold">{t(title)}</h3>
                <ul className="divide-y divide-line">
                  {codes.map((code) => {
                    const name = names(code);
                    return (
                      <li key={code} className="flex items-center justify-between gap-4 py-1.5">
                        <span className="min-w-0">
                          <span className="block font-medium first-letter:uppercase">{name}</span>
                          <span className="block text-fine text-soft">
                            {words('findingMeans', { code: wordKey(code) })}
                          </span>
                        </span>
                        <Choice
                          label={t('weight', { code: name })}
                          labelHidden
                          size="small"
                          className="flex-none [&>div]:flex-nowrap"
                          items={weights.map((weight) => ({ id: weight, label: weight }))}
                          value={String(content.weights[code] ?? 1) as (typeof weights)[number]}
                          onChange={(weight) => onWeight(code, Number(weight))}
                        />
                      </li>
                    );
                  })}
                </ul>
              </section>
            ))}
          </div>
        ))}
      </div>
    </Card>
  );
}
