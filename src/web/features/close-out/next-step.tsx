import { closeOutTexts } from '#texts/close-out.ts';
import { useEntry } from '../../api/record/use-record.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choice.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TypedDayField, TypedMomentField } from '../../ui/typed/typed-date-field.tsx';
import { useCloseOut, usePeople } from './close-out-context.ts';
import { type NextDraft, nextDraft } from './close-out-entries.ts';
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
  useEntry(record, 'next', 'next');
  const next = nextDraft(record, start);
  const change = (part: Partial<NextDraft>) => record.change('next', 'next', part);
  const isEnding = next.kind === 'lost' || next.kind === 'parked' || next.kind === 'refused';
  const { plannedNext } = start;
  return (
    <Step place={4} title={t('nextTitle')}>
      {next.kind === 'already planned' && plannedNext && (
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
      {next.kind === 'conversation' && <NextConversation next={next} change={change} now={now} />}
      {isEnding && <Ending next={next} change={change} />}
      {problem && (
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

interface PartProps {
  next: NextDraft;
  change: (part: Partial<NextDraft>) => void;
}

function NextConversation({ next, change, now }: PartProps & { now: string }) {
  const t = useTexts(closeOutTexts);
  const people = usePeople();
  const passed = next.startsAt !== null && next.startsAt <= now;
  return (
    <div className="flex flex-col gap-3">
      <div className="grid items-start gap-2 md:grid-cols-[204px_minmax(0,1fr)_96px]">
        <TypedMomentField
          label={t('dayAndTime')}
          labelHidden
          value={next.startsAt}
          typed={next.when}
          onChange={({ value, typed }) => change({ startsAt: value, when: typed, kind: 'conversation' })}
          error={passed ? t('passed') : undefined}
        />
        <TextField
          label={t('whatItIsAbout')}
          labelHidden
          placeholder={t('whatItIsAbout')}
          value={next.title}
          onChange={(title) => change({ title })}
        />
        <span className="flex min-h-9 items-center max-md:min-h-0">
          {next.startsAt && !passed && <Tag tone="them">{t('nextPlanned')}</Tag>}
        </span>
      </div>
      <TextField
        label={t('whatTheyGain')}
        isRequired={false}
        value={next.gain}
        onChange={(gain) => change({ gain })}
        placeholder={t('gainExample')}
      />
      <Choices
        label={t('withWhom')}
        items={people}
        value={next.participants.filter((id) => people.some((one) => one.id === id))}
        onChange={(participants) => change({ participants })}
      />
    </div>
  );
}

/** The three ways out without a next conversation. */
export function Endings() {
  const t = useTexts(closeOutTexts);
  const { record, start } = useCloseOut();
  useEntry(record, 'next', 'next');
  const { kind } = nextDraft(record, start);
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
            className="px-1.5! underline underline-offset-2"
            onPress={() => record.change('next', 'next', { kind: ending.id })}
          >
            {ending.label}
          </Button>
        ))}
    </p>
  );
}

function Ending({ next, change }: PartProps) {
  const t = useTexts(closeOutTexts);
  const titles = { lost: t('lostTitle'), parked: t('parkedTitle'), refused: t('refusedTitle') };
  return (
    <div className="flex flex-col gap-3">
      <p className="font-medium">{titles[next.kind as keyof typeof titles]}</p>
      <div className="grid items-start gap-3 sm:grid-cols-2">
        {next.kind !== 'refused' && (
          <TypedDayField
            label={next.kind === 'parked' ? t('untilWhich') : t('comeBackOn')}
            value={next.day}
            typed={next.dayWhen}
            onChange={({ value, typed }) => change({ day: value, dayWhen: typed })}
          />
        )}
        <TextField
          label={t('why')}
          isRequired={false}
          value={next.reason}
          onChange={(reason) => change({ reason })}
        />
      </div>
      {next.kind !== 'refused' && (
        <TextField
          label={t('questionToComeBack')}
          isRequired={false}
          value={next.question}
          onChange={(question) => change({ question })}
        />
      )}
    </div>
  );
}
