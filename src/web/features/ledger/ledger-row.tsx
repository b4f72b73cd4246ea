import type { LedgerEntry } from '#contract/ledger/ledger-entry.ts';
import { ledgerTexts } from '#texts/ledger.ts';
import type { FactAct } from '../../api/fact-acts.ts';
import { Sentence } from '../../api/sentence.tsx';
import { useMe } from '../../api/session.ts';
import { toneOf } from '../../api/tones.ts';
import { classes } from '../../ui/classes.ts';
import { Menu } from '../../ui/menu.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { Tag } from '../../ui/tag.tsx';
import { fieldsOf } from './fact-fields.ts';
import type { FieldNames } from './ledger.tsx';
import { useFieldWords } from './use-field-words.ts';

interface EntryProps {
  entry: LedgerEntry;
  names: FieldNames;
  /** Changes the plan that this entry made, while it is still one. */
  onPlan?: (() => void) | undefined;
  onFact: ((factId: string, act: FactAct) => void) | undefined;
}

/** One entry. What was voided is struck out, what was changed shows both versions. */
export function Entry({ entry, names, onPlan, onFact }: EntryProps) {
  const t = useTexts(ledgerTexts);
  const dates = useDates();
  const { member } = useMe();
  const { corrected } = entry;
  const recordedLater = dates.dayOf(entry.recordedAt) !== dates.dayOf(entry.happenedAt);
  const isCorrection = entry.type === 'correction.made';
  const acts = [
    ...(onPlan ? [{ id: 'plan', label: t('changePlan'), act: onPlan }] : []),
    ...(fieldsOf(entry.type).length > 0
      ? [{ id: 'correct', label: t('correct'), act: () => onFact?.(entry.factId, 'correct') }]
      : []),
    // A deal that is there was opened: it is deleted as a whole, or stays.
    ...(entry.type === 'deal.opened'
      ? []
      : [
          {
            id: 'void',
            label: isCorrection ? t('takeCorrectionBack') : t('voidIt'),
            tone: 'risk' as const,
            act: () => onFact?.(entry.factId, 'void'),
          },
        ]),
  ];
  return (
    <li
      id={`fact-${entry.factId}`}
      tabIndex={-1}
      className="grid scroll-mt-24 grid-cols-[52px_minmax(0,1fr)_auto] gap-x-3 rounded-[4px] py-2.5 target:bg-us-wash focus:bg-us-wash max-sm:grid-cols-[minmax(0,1fr)_auto]"
    >
      <time
        dateTime={entry.happenedAt}
        title={t('stamp', {
          happened: dates.moment(entry.happenedAt),
          name: entry.by.name,
          you: entry.by.id === member.id ? 'yes' : 'no',
          recorded: dates.moment(entry.recordedAt),
        })}
        className="pt-px text-fine text-soft tabular-nums max-sm:self-center"
      >
        {dates.shortDay(dates.dayOf(entry.happenedAt))}
      </time>
      <div className="min-w-0 max-sm:col-span-full max-sm:row-start-2">
        <span className={classes(corrected?.void && 'text-soft line-through')}>
          <Sentence parts={entry.sentence} />
        </span>
        {recordedLater && (
          <span className="text-fine text-faint">
            {' '}
            {t('recordedOn', { day: dates.shortDay(dates.dayOf(entry.recordedAt)) })}
          </span>
        )}
        {corrected && (
          <div className="mt-1 border-l-2 border-warn pl-2.5 text-fine">
            <CorrectedBy corrected={corrected} />
            {!corrected.void && <Changes entry={entry} names={names} />}
          </div>
        )}
      </div>
      <div className="flex items-start gap-1 max-sm:items-center">
        <Tag tone={toneOf(entry.tag.tone)}>{entry.tag.label}</Tag>
        <span className="-my-1 print:hidden">
          {onFact && entry.correctable ? (
            <Menu label={t('more')} acts={acts} />
          ) : (
            <span className="block size-8 max-sm:size-10" />
          )}
        </span>
      </div>
    </li>
  );
}

function CorrectedBy({ corrected }: { corrected: NonNullable<LedgerEntry['corrected']> }) {
  const t = useTexts(ledgerTexts);
  const dates = useDates();
  const by = {
    name: corrected.byName,
    you: corrected.byYou ? 'yes' : 'no',
    when: dates.moment(corrected.at),
  };
  const { reason } = corrected;
  return (
    <p className="text-warn">
      {corrected.void
        ? corrected.undo
          ? t('takenBackBy', by)
          : reason
            ? t('voidedBecause', { ...by, reason })
            : t('voidedBy', by)
        : reason
          ? t('correctedBecause', { ...by, reason })
          : t('correctedBy', by)}
    </p>
  );
}

/** Both versions, field by field. */
function Changes({ entry, names }: { entry: LedgerEntry; names: FieldNames }) {
  const t = useTexts(ledgerTexts);
  const words = useFieldWords(names);
  const now = entry.correctedData ?? {};
  const fields = fieldsOf(entry.type).filter(
    (field) => JSON.stringify(entry.data[field.name]) !== JSON.stringify(now[field.name]),
  );
  return fields.map((field) => (
    <p key={field.name}>
      {t.rich(
        'fromTo',
        {
          field: (label) => <span className="text-soft">{label}</span>,
          old: (before) => <s className="text-soft">{before}</s>,
        },
        {
          label: words.label(field),
          before: words.value(field, entry.data),
          after: words.value(field, now),
        },
      )}
    </p>
  ));
}
