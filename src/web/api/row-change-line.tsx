import type { RowChange } from '#contract/ledger/row-change.ts';
import { historyTexts } from '#texts/history.ts';
import { useDates, useTexts } from '../ui/reader.tsx';
import { Tag } from '../ui/tag.tsx';
import { HistoryLine } from './history-line.tsx';

/** A change of an ordinary row: who made it, and what stood there before and stands there since. */
export function RowChangeLine({ change: { at, text, fields } }: { change: RowChange }) {
  const t = useTexts(historyTexts);
  const dates = useDates();
  return (
    <HistoryLine at={at} title={dates.moment(at)} aside={<Tag>{t('changes')}</Tag>}>
      {text}
      {fields.map(({ label, before, after }) => (
        <span key={label} className="block whitespace-pre-line text-fine">
          <span className="text-soft">{label}: </span>
          <s className="text-soft">{before ?? t('empty')}</s> → {after ?? t('empty')}
        </span>
      ))}
    </HistoryLine>
  );
}
