import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choice.tsx';
import { DateField, DateTimeField } from '../../ui/date-fields.tsx';
import { useDates } from '../../ui/reader.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { NextDraft, NextKind } from './close-out-draft.ts';
import { Step, type StepProps } from './step.tsx';

interface NextStepProps extends StepProps {
  /** A conversation that is planned already, and lies ahead. */
  planned: { conversationId: string; startsAt: string } | null;
  problem: string | null;
  now: string;
}

/** 4: when do you talk next? The gate: a next conversation, or the ending that it had. */
export function NextStep({ draft, set, people, planned, problem, now }: NextStepProps) {
  const dates = useDates();
  const { next } = draft;
  const change = (part: Partial<NextDraft>) =>
    set((before) => ({ ...before, next: { ...before.next, ...part } }));
  const choose = (kind: NextKind) =>
    change({
      kind,
      ...(kind === 'already planned' && planned ? { conversationId: planned.conversationId } : {}),
    });
  const passed = next.kind === 'conversation' && next.startsAt !== null && next.startsAt <= now;
  return (
    <Step place={4} title="When do you talk next?">
      {next.kind === 'already planned' && planned && (
        <p>
          <b className="font-semibold">{dates.moment(planned.startsAt)}</b>, as planned.{' '}
          <Button size="small" look="quiet" onPress={() => choose('conversation')}>
            Another time
          </Button>
        </p>
      )}
      {next.kind === 'conversation' && (
        <div className="flex flex-col gap-3">
          <div className="grid items-start gap-3 sm:grid-cols-2">
            <DateTimeField
              label="Day and time"
              value={next.startsAt}
              onChange={(startsAt) => change({ startsAt })}
              error={passed ? 'This has passed. When do you talk next?' : undefined}
            />
            <TextField
              label="What it is about"
              isRequired={false}
              value={next.title}
              onChange={(title) => change({ title })}
            />
          </div>
          <TextField
            label="What they gain from it"
            isRequired={false}
            value={next.gain}
            onChange={(gain) => change({ gain })}
            placeholder="The fee they can stop paying in January, by yard"
          />
          <Choices
            label="With whom"
            items={people}
            value={next.participants}
            onChange={(participants) => change({ participants })}
          />
        </div>
      )}
      {(next.kind === 'lost' || next.kind === 'parked' || next.kind === 'refused') && (
        <Ending next={next} change={change} />
      )}
      {problem && (
        <p role="alert" className="mt-3 rounded-control bg-risk-wash px-3 py-2 text-risk">
          {problem}
        </p>
      )}
      <p className="mt-3 flex flex-wrap items-center gap-x-1 text-soft">
        {next.kind === 'conversation' || next.kind === 'already planned'
          ? 'No next conversation? Say why:'
          : 'Or:'}
        {(next.kind === 'lost' || next.kind === 'parked' || next.kind === 'refused') && (
          <EndingButton
            label="there is a next one"
            onPress={() => choose(planned ? 'already planned' : 'conversation')}
          />
        )}
        {endings
          .filter((ending) => ending.id !== next.kind)
          .map((ending) => (
            <EndingButton key={ending.id} label={ending.label} onPress={() => choose(ending.id)} />
          ))}
      </p>
    </Step>
  );
}

const endings = [
  { id: 'lost', label: 'lost' },
  { id: 'parked', label: 'parked until a date' },
  { id: 'refused', label: 'they refused' },
] as const;

function EndingButton({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <Button size="small" look="quiet" className="underline underline-offset-2" onPress={onPress}>
      {label}
    </Button>
  );
}

function Ending({ next, change }: { next: NextDraft; change: (part: Partial<NextDraft>) => void }) {
  const titles = {
    lost: 'It is lost.',
    parked: 'It is parked until a day.',
    refused: 'They refused a next conversation. That stays in sight as something to act on.',
  };
  return (
    <div className="flex flex-col gap-3">
      <p className="font-medium">{titles[next.kind as keyof typeof titles]}</p>
      <div className="grid items-start gap-3 sm:grid-cols-2">
        {next.kind !== 'refused' && (
          <DateField
            label={next.kind === 'parked' ? 'Until which day' : 'Come back on'}
            value={next.day}
            onChange={(day) => change({ day })}
          />
        )}
        <TextField
          label="Why"
          isRequired={false}
          value={next.reason}
          onChange={(reason) => change({ reason })}
        />
      </div>
      {next.kind !== 'refused' && (
        <TextField
          label="The question to come back with"
          isRequired={false}
          value={next.question}
          onChange={(question) => change({ question })}
        />
      )}
    </div>
  );
}
