import { firstRowsTexts } from '#texts/import-first-rows.ts';
import { Card } from '../../ui/card.tsx';
import { useTexts } from '../../ui/reader.tsx';
import type { Import } from './mapping-form.tsx';

/** By what rows are recognised as what is here, before anything is written. */
export function MatchingCard({ whole: { matching }, sourceName }: { whole: Import; sourceName: string }) {
  const t = useTexts(firstRowsTexts);
  if (matching.length === 0) return null;
  return (
    <Card title={t('recognised')}>
      <ul className="flex list-disc flex-col gap-1.5 pl-5">
        {matching.map(({ rule }) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <p className="mt-2 text-fine text-soft">{t('before', { source: sourceName })}</p>
    </Card>
  );
}
