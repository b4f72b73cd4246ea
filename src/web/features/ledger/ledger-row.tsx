import type { LedgerEntry } from '#contract/ledger/ledger-entry.ts';
import { toneOf } from '../../api/tones.ts';
import { classes } from '../../ui/classes.ts';
import { Menu } from '../../ui/menu.tsx';
import { useDates, useMoney } from '../../ui/reader.tsx';
import { Tag } from '../../ui/tag.tsx';
import { fieldsOf, wordsOf } from './fact-fields.ts';
import type { FieldNames } from './ledger.tsx';
import { Sentence } from './sentence.tsx';

interface EntryProps {
  entry: LedgerEntry;
  names: FieldNames;
  /** Changes the plan that this entry made, while it is still one. */
  onPlan?: (() => void) | undefined;
  onCorrect: ((entry: LedgerEntry, how: 'change' | 'void') => void) | undefined;
}

/** One entry. What was voided is struck out, what was changed shows both versions. */
export function Entry({ entry, names, onPlan, onCorrect }: EntryProps) {
  const dates = useDates();
  const { corrected } = entry;
  const recordedLater = dates.dayOf(entry.recordedAt) !== dates.dayOf(entry.happenedAt);
  const isCorrection = entry.type === 'correction.made';
  const acts = [
    ...(onPlan ? [{ id: 'plan', label: 'Change the plan', act: onPlan }] : []),
    ...(fieldsOf(entry.type).length > 0
      ? [{ id: 'change', label: 'Correct it', act: () => onCorrect?.(entry, 'change') }]
      : []),
    {
      id: 'void',
      label: isCorrection ? 'Take the correction back' : 'It did not happen',
      tone: 'risk' as const,
      act: () => onCorrect?.(entry, 'void'),
    },
  ];
  return (
    <li
      id={`fact-${entry.factId}`}
      tabIndex={-1}
      className="grid scroll-mt-24 grid-cols-[52px_minmax(0,1fr)_auto] gap-x-3 rounded-[4px] py-2.5 target:bg-us-wash focus:bg-us-wash max-sm:grid-cols-[minmax(0,1fr)_auto]"
    >
      <time
        dateTime={entry.happenedAt}
        title={`${dates.moment(entry.happenedAt)}, recorded by ${entry.by.name} ${dates.moment(entry.recordedAt)}`}
        className="pt-px text-fine text-soft tabular-nums max-sm:col-span-2"
      >
        {dates.shortDay(dates.dayOf(entry.happenedAt))}
      </time>
      <div className="min-w-0">
        <span className={classes(corrected?.void && 'text-soft line-through')}>
          <Sentence parts={entry.sentence} />
        </span>
        {recordedLater && (
          <span className="text-fine text-faint">
            {' '}
            recorded {dates.shortDay(dates.dayOf(entry.recordedAt))}
          </span>
        )}
        {corrected && (
          <div className="mt-1 border-l-2 border-warn pl-2.5 text-fine">
            <p className="text-warn">
              {corrected.void ? 'Voided' : 'Corrected'} by{' '}
              {corrected.byName === 'You' ? 'you' : corrected.byName}, {dates.moment(corrected.at)}
              {corrected.reason && `: ${corrected.reason}`}
            </p>
            {!corrected.void && <Changes entry={entry} names={names} />}
          </div>
        )}
      </div>
      <div className="flex items-start gap-1">
        <Tag tone={toneOf(entry.tag.tone)}>{entry.tag.label}</Tag>
        <span className="-my-1 print:hidden">
          {onCorrect && entry.correctable ? (
            <Menu label="Correct this entry" acts={acts} />
          ) : (
            <span className="block size-8" />
          )}
        </span>
      </div>
    </li>
  );
}

/** Both versions, field by field. */
function Changes({ entry, names }: { entry: LedgerEntry; names: FieldNames }) {
  const dates = useDates();
  const money = useMoney();
  const now = entry.correctedData ?? {};
  const fields = fieldsOf(entry.type).filter(
    (field) => JSON.stringify(entry.data[field.name]) !== JSON.stringify(now[field.name]),
  );
  const write = (field: (typeof fields)[number], from: Readonly<Record<string, unknown>>) =>
    wordsOf(field, from[field.name], { ...names, dates, money, currency: String(from.currency ?? 'USD') });
  return fields.map((field) => (
    <p key={field.name}>
      <span className="text-soft">{field.label}:</span>{' '}
      <s className="text-soft">{write(field, entry.data)}</s> → {write(field, now)}
    </p>
  ));
}
