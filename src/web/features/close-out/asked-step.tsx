import type { OutputOf } from '#contract/operation.ts';
import type { getPlaybook } from '#contract/playbook/playbook.ts';
import { maybeTypes, noReasons } from '#domain/ledger/facts.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-fields.tsx';
import { CloseIcon } from '../../ui/icons.tsx';
import { Select } from '../../ui/select.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { AgreedAtOnce } from './agreed-at-once.tsx';
import { type AskDraft, agreedAtOnce, answerAsk, newAsk } from './close-out-draft.ts';
import { Step, type StepProps } from './step.tsx';

type Playbook = OutputOf<typeof getPlaybook>;

/** 1: did you ask, and what was the answer? */
export function AskedStep({
  draft,
  set,
  people,
  kinds,
  playbook,
}: StepProps & { playbook: Playbook | undefined }) {
  const objective = draft.asks.find((ask) => ask.as === 'objective');
  const shown = draft.asks.filter((ask) => ask.as !== 'backup' || needsBackup(objective));
  const firstPerson = people[0]?.id ?? '';
  const kindLabel = (key: string) => kinds.find((kind) => kind.id === key)?.label ?? '';
  return (
    <Step
      place={1}
      title={
        objective?.kind
          ? `Did you ask for ${kindLabel(objective.kind)}?`
          : 'Did you ask, and what was the answer?'
      }
    >
      {shown.length === 0 && (
        <p className="text-soft">
          You had planned no ask. What did you ask for? “What do you want to do next?” is one too.
        </p>
      )}
      <div className="flex flex-col gap-4">
        {shown.map((ask) => (
          <AskRow
            key={ask.id}
            ask={ask}
            title={titleOf(ask, people, kindLabel)}
            playbook={playbook}
            people={people}
            kinds={kinds}
            onChange={(part) => set((before) => answerAsk(before, ask.id, part))}
            onRemove={
              ask.as === 'other'
                ? () =>
                    set((before) => ({
                      ...before,
                      asks: before.asks.filter((one) => one.id !== ask.id),
                      lines: before.lines.filter((line) => line.askId !== ask.id),
                    }))
                : undefined
            }
          />
        ))}
      </div>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button
          size="small"
          onPress={() =>
            set((before) => ({ ...before, asks: [...before.asks, newAsk(firstPerson, '', 'other')] }))
          }
        >
          You asked for something else
        </Button>
        <AgreedAtOnce
          people={people}
          kinds={playbook?.kinds ?? []}
          onAgreed={(contactId, agreed) => set((before) => agreedAtOnce(before, contactId, agreed))}
        />
      </div>
    </Step>
  );
}

function needsBackup(objective: AskDraft | undefined): boolean {
  return objective === undefined || (objective.result !== null && objective.result !== 'yes');
}

function titleOf(
  ask: AskDraft,
  people: StepProps['people'],
  kindLabel: (key: string) => string,
): string | null {
  if (ask.as === 'other') return null;
  const person = people.find((one) => one.id === ask.contactId)?.label.split(' ')[0] ?? 'them';
  if (ask.as === 'backup') return ask.wording ? `And the backup: ${ask.wording}` : 'And the backup?';
  return ask.wording ? `“${ask.wording}”` : `${kindLabel(ask.kind)}, from ${person}`;
}

interface AskRowProps {
  ask: AskDraft;
  /** Of a planned ask; one that was added is chosen here. */
  title: string | null;
  playbook: Playbook | undefined;
  people: StepProps['people'];
  kinds: StepProps['kinds'];
  onChange: (part: Partial<AskDraft>) => void;
  onRemove: (() => void) | undefined;
}

const results = [
  { id: 'yes', label: 'Yes, and they said yes' },
  { id: 'no', label: 'They said no' },
  { id: 'maybe', label: 'Maybe' },
  { id: 'no answer', label: 'No answer yet' },
  { id: 'not asked', label: 'I did not ask' },
] as const;

function AskRow({ ask, title, playbook, people, kinds, onChange, onRemove }: AskRowProps) {
  return (
    <div className="flex flex-col gap-2.5">
      {title !== null && <p className="text-fine text-soft">{title}</p>}
      <div className="flex flex-wrap items-end gap-2">
        {ask.as === 'other' && (
          <Select
            label="You asked for"
            items={[...kinds, { id: '', label: 'What they want to do next' }]}
            value={ask.kind}
            onChange={(kind) => onChange({ kind })}
            className="w-52"
          />
        )}
        {people.length > 1 && (
          <Select
            label="Whom you asked"
            items={people}
            value={ask.contactId || null}
            onChange={(contactId) => onChange({ contactId })}
            className="w-44"
          />
        )}
        {onRemove && (
          <Button look="quiet" aria-label="Take this ask out" onPress={onRemove}>
            <CloseIcon />
          </Button>
        )}
      </div>
      <Choice
        label="Their answer"
        labelHidden
        items={ask.as === 'other' ? results.filter((one) => one.id !== 'not asked') : results}
        value={ask.result}
        onChange={(result) => onChange({ result, reason: null })}
      />
      <Behind ask={ask} playbook={playbook} onChange={onChange} />
    </div>
  );
}

/** What is behind a no or a maybe, the date that belongs to it, and the question that finds out more. */
function Behind({ ask, playbook, onChange }: Pick<AskRowProps, 'ask' | 'playbook' | 'onChange'>) {
  const { result } = ask;
  if (result === 'yes') {
    return (
      <p className="text-fine text-soft">
        Good. What will they do, and by when? Say so in 2: that is what counts.
      </p>
    );
  }
  if (result === 'not asked') {
    return (
      <TextField
        label="What kept you from asking?"
        isRequired={false}
        value={ask.words}
        onChange={(words) => onChange({ words })}
      />
    );
  }
  if (result !== 'no' && result !== 'maybe') return null;
  const reasons: readonly NonNullable<AskDraft['reason']>[] = result === 'no' ? noReasons : maybeTypes;
  const no = playbook?.noReasons.find((one) => one.reason === ask.reason);
  const maybe = playbook?.maybeTypes.find((one) => one.type === ask.reason);
  const question = no?.question ?? maybe?.question;
  return (
    <>
      <Choice
        label="What is behind it?"
        size="small"
        items={reasons.map((reason) => ({ id: reason, label: reason }))}
        value={ask.reason}
        onChange={(reason) => onChange({ reason })}
      />
      <div className="grid items-start gap-2 sm:grid-cols-[minmax(0,1fr)_190px_auto]">
        <TextField
          label="In their words"
          isRequired={false}
          value={ask.words}
          onChange={(words) => onChange({ words })}
        />
        <DateField
          label={result === 'maybe' ? 'Look at it again by' : (no?.date ?? 'Come back on')}
          value={ask.reviewOn}
          onChange={(reviewOn) => onChange({ reviewOn })}
        />
        {result === 'maybe' && (
          <span className="sm:mt-7">
            {ask.reviewOn ? <Tag tone="them">dated</Tag> : <Tag tone="warn">no date</Tag>}
          </span>
        )}
      </div>
      {question && <p className="text-fine text-soft">Ask next: “{question}”</p>}
    </>
  );
}
