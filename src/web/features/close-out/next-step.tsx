import { closeOutTexts } from '#texts/close-out.ts';
import { useDrawn, useDrawnFrom, useEntry, useField } from '../../api/record/use-record.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choice.tsx';
import { classes } from '../../ui/classes.ts';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TypedDayField, TypedMomentField } from '../../ui/typed/typed-date-field.tsx';
import { useCloseOut, usePeople } from './close-out-context.ts';
import { followsLeading, gateProblem, type NextDraft, nextDraft, usuallyNext } from './close-out-entries.ts';
import { Step } from './step.tsx';

interface NextStepProps {
  problem: string | null;
  now: string;
}

/** 4: when do you talk next? The gate: a next conversation, or the ending that it had. */
export function NextStep({ problem, now }: NextStepProps) {
  const t = useTexts(closeOutTexts);
  const dates = useDates();
  const { record, start } = useCloseOut();
  const kind = useDrawn(record, (it) => nextDraft(it, start).kind);
  const follows = useDrawn(record, (it) => followsLeading(it, start));
  const change = (part: Partial<NextDraft>) => record.change('next', 'next', part);
  // What was refused is said for as long as it is true.
  const stillMissing = useDrawn(record, (it) => {
    const now = problem === null ? null : gateProblem(nextDraft(it, start));
    return now !== null && t(now) === problem;
  });
  const isEnding = kind === 'lost' || kind === 'parked' || kind === 'refused';
  const { plannedNext } = start;
  return (
    <Step place={4} title={t('nextTitle')}>
      {kind === 'already planned' && plannedNext && (
        <p className="flex flex-wrap items-center gap-2">
          <span>
            {t.rich(
              'alreadyPlanned',
              { b: (when) => <b className="font-semibold">{when}</b> },
              { when: dates.moment(plannedNext.startsAt) },
            )}
          </span>
          <Button size="small" look="quiet" onPress={() => change({ kind: 'conversation' })}>
            {t('anotherTime')}
          </Button>
        </p>
      )}
      {kind === 'conversation' &&
        (follows ? <AsInLeading onOther={() => change({ kind })} /> : <NextConversation now={now} />)}
      {isEnding && <Ending />}
      {stillMissing && (
        <p role="alert" className="mt-3 rounded-control bg-risk-wash px-3 py-2 text-risk">
          {problem}
        </p>
      )}
      {isEnding && (
        <Button
          size="small"
          look="quiet"
          className="mt-2 -ml-2.5 underline underline-offset-2"
          onPress={() => change({ kind: plannedNext ? 'already planned' : 'conversation' })}
        >
          {t('thereIsANextOne')}
        </Button>
      )}
    </Step>
  );
}

/** The next conversation of the leading deal is this one's too. */
function AsInLeading({ onOther }: { onOther: () => void }) {
  const t = useTexts(closeOutTexts);
  const dates = useDates();
  const { record, start } = useCloseOut();
  const startsAt = nextDraft(record, start).startsAt;
  const deal = start.leading?.dealName ?? '';
  return (
    <p className="flex flex-wrap items-center gap-2 text-soft">
      {startsAt ? t('togetherWith', { when: dates.moment(startsAt), deal }) : t('togetherWithOpen', { deal })}
      <Button size="small" look="quiet" onPress={onOther}>
        {t('anotherTime')}
      </Button>
    </p>
  );
}

/** One line until there is a next conversation; what it is for follows then. */
function NextConversation({ now }: { now: string }) {
  const t = useTexts(closeOutTexts);
  const { record } = useCloseOut();
  const isBegun = useDrawnFrom(record, 'next', 'next', () => {
    const { startsAt, when = '', title = '', gain = '' } = record.entry('next', 'next');
    return Boolean(startsAt) || when + title + gain !== '';
  });
  // A question that was kept for it stays in sight, also while it is taken out of the field again.
  const isKept = useField(record, 'next', 'next', 'question') !== undefined;
  const unlessBegun = isBegun ? '' : 'max-md:hidden';
  return (
    <div className="flex flex-col gap-3">
      <div className="grid items-start gap-2 md:grid-cols-[204px_minmax(0,1fr)_96px]">
        <When now={now} />
        <div className={classes('min-w-0', unlessBegun)}>
          <NextText field="title" label={t('whatItIsAbout')} placeholder={t('whatItIsAbout')} labelHidden />
        </div>
        <Planned now={now} />
      </div>
      {isBegun && (
        <>
          <NextText field="gain" label={t('whatTheyGain')} placeholder={t('gainExample')} />
          <WithWhom />
        </>
      )}
      {isKept && <NextText field="question" label={t('questionToComeBack')} />}
    </div>
  );
}

function When({ now }: { now: string }) {
  const t = useTexts(closeOutTexts);
  const { record } = useCloseOut();
  const startsAt = useField(record, 'next', 'next', 'startsAt') ?? null;
  return (
    <TypedMomentField
      label={t('dayAndTime')}
      labelHidden
      value={startsAt}
      typed={useField(record, 'next', 'next', 'when') ?? ''}
      onChange={({ value, typed }) =>
        record.change('next', 'next', { startsAt: value, when: typed, kind: 'conversation' })
      }
      error={startsAt !== null && startsAt <= now ? t('passed') : undefined}
    />
  );
}

function Planned({ now }: { now: string }) {
  const t = useTexts(closeOutTexts);
  const { record } = useCloseOut();
  const startsAt = useField(record, 'next', 'next', 'startsAt');
  return (
    <span className="flex min-h-9 items-center max-md:min-h-0">
      {startsAt && startsAt > now && <Tag tone="them">{t('nextPlanned')}</Tag>}
    </span>
  );
}

interface NextTextProps {
  field: 'title' | 'gain' | 'reason' | 'question';
  label: string;
  labelHidden?: boolean;
  placeholder?: string;
}

function NextText({ field, label, labelHidden = false, placeholder = '' }: NextTextProps) {
  const { record } = useCloseOut();
  return (
    <TextField
      label={label}
      labelHidden={labelHidden}
      isRequired={false}
      placeholder={placeholder}
      value={useField(record, 'next', 'next', field) ?? ''}
      onChange={(text) => record.change('next', 'next', { [field]: text })}
    />
  );
}

function WithWhom() {
  const t = useTexts(closeOutTexts);
  const { record, start } = useCloseOut();
  const people = usePeople();
  useEntry(record, 'held', 'held');
  const participants = useField(record, 'next', 'next', 'participants') ?? usuallyNext(record, start);
  return (
    <Choices
      label={t('withWhom')}
      items={people}
      value={participants.filter((id) => people.some((one) => one.id === id))}
      onChange={(next) => record.change('next', 'next', { participants: next })}
    />
  );
}

/** The three ways out without a next conversation. */
export function Endings() {
  const t = useTexts(closeOutTexts);
  const { record, start } = useCloseOut();
  const kind = useDrawn(record, (it) => nextDraft(it, start).kind);
  const endings = [
    { id: 'lost', label: t('lost') },
    { id: 'parked', label: t('parked') },
    { id: 'refused', label: t('refused') },
  ] as const;
  const isEnding = endings.some((ending) => ending.id === kind);
  return (
    <p className="flex flex-wrap items-center gap-x-1 text-soft">
      {isEnding ? t('or') : t('noNext')}
      {endings
        .filter((ending) => ending.id !== kind)
        .map((ending) => (
          <Button
            key={ending.id}
            size="small"
            look="quiet"
            className="px-1.5! max-sm:pl-0! max-sm:pr-3! underline underline-offset-2"
            onPress={() => record.change('next', 'next', { kind: ending.id })}
          >
            {ending.label}
          </Button>
        ))}
    </p>
  );
}

function Ending() {
  const t = useTexts(closeOutTexts);
  const { record, start } = useCloseOut();
  const kind = useDrawn(record, (it) => nextDraft(it, start).kind);
  const titles = { lost: t('lostTitle'), parked: t('parkedTitle'), refused: t('refusedTitle') };
  return (
    <div className="flex flex-col gap-3">
      <p className="font-medium">{titles[kind as keyof typeof titles]}</p>
      <div className="grid items-start gap-3 sm:grid-cols-2">
        {kind !== 'refused' && <EndingDay label={kind === 'parked' ? t('untilWhich') : t('comeBackOn')} />}
        <NextText field="reason" label={t('why')} />
      </div>
      {kind !== 'refused' && <NextText field="question" label={t('questionToComeBack')} />}
    </div>
  );
}

function EndingDay({ label }: { label: string }) {
  const { record } = useCloseOut();
  return (
    <TypedDayField
      label={label}
      value={useField(record, 'next', 'next', 'day') ?? null}
      typed={useField(record, 'next', 'next', 'dayWhen') ?? ''}
      onChange={({ value, typed }) => record.change('next', 'next', { day: value, dayWhen: typed })}
    />
  );
}
