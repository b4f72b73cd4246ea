import { useState } from 'react';
import { type Answer, type Framing, maybeTypes, noReasons } from '#domain/ledger/facts.ts';
import { type FactToRecord, RecordForm } from '../../api/deal-form.tsx';
import type { SeenDeal } from '../../api/deal-write.ts';
import { newId } from '../../api/use-write.ts';
import { Choice } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-fields.tsx';
import type { Choosable } from '../../ui/list-box.tsx';
import { Select } from '../../ui/select.tsx';
import { Notice } from '../../ui/states.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';

export type AnswerReason = (typeof noReasons)[number] | (typeof maybeTypes)[number];

const answerItems = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
  { id: 'maybe', label: 'Maybe' },
] as const;

interface AskProps {
  deal: SeenDeal;
  people: readonly Choosable[];
  kinds: readonly Choosable[];
  kind?: string | undefined;
  contactId?: string | undefined;
  onDone: () => void;
}

/** An ask outside a planned conversation, such as in a mail. */
export function AskForm({ deal, people, kinds, onDone, ...known }: AskProps) {
  const [contactId, setContactId] = useState<string | null>(known.contactId ?? null);
  const [kind, setKind] = useState<string>(known.kind ?? '');
  const [wording, setWording] = useState('');
  const [value, setValue] = useState('');
  const [answer, setAnswer] = useState<Answer | 'waiting'>('waiting');
  const [rest, setRest] = useState<AnswerDetails>(noDetails);
  const facts = (): FactToRecord[] => {
    if (!contactId) return [];
    const askId = newId();
    const made: FactToRecord = {
      type: 'ask.made',
      data: {
        askId,
        contactId,
        kind: kind || null,
        as: 'other',
        ...(wording.trim() ? { wording } : {}),
        ...(value.trim() ? { value } : {}),
      },
    };
    return answer === 'waiting' ? [made] : [made, answered(askId, answer, rest)];
  };
  return (
    <RecordForm
      deal={deal}
      need={{ Who: contactId }}
      facts={facts}
      save="Record the ask"
      said="The ask is recorded."
      onDone={onDone}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <Select label="Who" items={people} value={contactId} onChange={setContactId} />
        <Select
          label="Asked for"
          items={[...kinds, { id: '', label: 'What they want to do next' }]}
          value={kind}
          onChange={setKind}
        />
      </div>
      <TextField label="In these words" isRequired={false} value={wording} onChange={setWording} />
      <TextField label="What they gain from a yes" isRequired={false} value={value} onChange={setValue} />
      <Choice
        label="What they said"
        items={[{ id: 'waiting', label: 'No answer yet' }, ...answerItems]}
        value={answer}
        onChange={setAnswer}
      />
      <AnswerFields answer={answer} details={rest} onChange={setRest} />
    </RecordForm>
  );
}

interface AnswerProps {
  deal: SeenDeal;
  askId: string;
  title: string;
  onDone: () => void;
}

/** The answer to an ask that waited, or whose maybe came due. */
export function AnswerForm({ deal, askId, title, onDone }: AnswerProps) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [rest, setRest] = useState<AnswerDetails>(noDetails);
  return (
    <RecordForm
      deal={deal}
      need={{ 'What they said': answer }}
      facts={() => (answer ? [answered(askId, answer, rest)] : [])}
      save="Record the answer"
      said="The answer is recorded."
      onDone={onDone}
    >
      <p className="font-semibold">{title}</p>
      <Choice label="What they said" items={answerItems} value={answer} onChange={setAnswer} />
      <AnswerFields answer={answer ?? 'waiting'} details={rest} onChange={setRest} />
    </RecordForm>
  );
}

interface AnswerDetails {
  reason: AnswerReason | null;
  words: string;
  reviewOn: string | null;
}
const noDetails: AnswerDetails = { reason: null, words: '', reviewOn: null };

function answered(askId: string, answer: Answer, details: AnswerDetails): FactToRecord {
  return {
    type: 'ask.answered',
    data: {
      askId,
      answer,
      ...(details.reason && answer !== 'yes' ? { reason: details.reason } : {}),
      ...(details.words.trim() ? { words: details.words } : {}),
      ...(details.reviewOn && answer !== 'yes' ? { reviewOn: details.reviewOn } : {}),
    },
  };
}

interface AnswerFieldsProps {
  answer: Answer | 'waiting';
  details: AnswerDetails;
  onChange: (details: AnswerDetails) => void;
}

function AnswerFields({ answer, details, onChange }: AnswerFieldsProps) {
  if (answer === 'waiting') return null;
  if (answer === 'yes') {
    return (
      <p className="text-fine text-soft">
        A yes is a commitment once it has a name, an act and a date. Record that as well: “They will…”.
      </p>
    );
  }
  const reasons: readonly AnswerReason[] = answer === 'no' ? noReasons : maybeTypes;
  return (
    <>
      <Choice
        label="What is behind it?"
        size="small"
        items={reasons.map((one) => ({ id: one, label: one }))}
        value={details.reason}
        onChange={(reason) => onChange({ ...details, reason })}
      />
      <TextArea
        label="In their words"
        isRequired={false}
        value={details.words}
        onChange={(words) => onChange({ ...details, words })}
      />
      <DateField
        label={answer === 'maybe' ? 'Look at it again on' : 'Come back to it on'}
        value={details.reviewOn}
        onChange={(reviewOn) => onChange({ ...details, reviewOn })}
      />
      {answer === 'maybe' && details.reviewOn === null && (
        <Notice>A maybe without a date is no answer. Agree one.</Notice>
      )}
    </>
  );
}

interface JudgeProps {
  deal: SeenDeal;
  title: string;
  contactId: string;
  kind: string;
  onDone: () => void;
}

/** A member's own judgement of where somebody is. It never replaces what the client did. */
export function JudgeForm({ deal, title, contactId, kind, onDone }: JudgeProps) {
  const [state, setState] = useState<'none' | 'maybe' | 'gained' | 'refused' | 'reopened'>('gained');
  const [reason, setReason] = useState('');
  return (
    <RecordForm
      deal={deal}
      need={{ 'What you rest it on': reason }}
      facts={() => [{ type: 'position.judged', data: { contactId, kind, state, reason } }]}
      save="Set it"
      said="Set by your judgement. What the client says later counts for more."
      onDone={onDone}
    >
      <p className="font-semibold">{title}</p>
      <Choice
        label="Where are they?"
        items={[
          { id: 'gained', label: 'Gained' },
          { id: 'maybe', label: 'Maybe' },
          { id: 'refused', label: 'Refused' },
          { id: 'reopened', label: 'Reopened' },
          { id: 'none', label: 'Not asked' },
        ]}
        value={state}
        onChange={setState}
      />
      <TextArea label="What you rest it on" value={reason} onChange={setReason} autoFocus />
    </RecordForm>
  );
}

interface TopicProps {
  deal: SeenDeal;
  kinds: readonly Choosable[];
  onDone: () => void;
}

const framingItems: readonly { id: Framing; label: string }[] = [
  { id: 'exploring', label: 'As an idea among several' },
  { id: 'final', label: 'As our answer' },
];

/** Something we talked about or showed. As our answer, it moves us along; as an idea, it does not. */
export function TopicForm({ deal, kinds, onDone }: TopicProps) {
  const [kind, setKind] = useState<string | null>(null);
  const [framing, setFraming] = useState<Framing>('exploring');
  const [what, setWhat] = useState('');
  return (
    <RecordForm
      deal={deal}
      need={{ 'What it belongs to': kind }}
      facts={() =>
        kind ? [{ type: 'topic.opened', data: { kind, framing, ...(what.trim() ? { what } : {}) } }] : []
      }
      save="Record it"
      said="Recorded."
      onDone={onDone}
    >
      <TextField label="What you showed or talked about" value={what} onChange={setWhat} autoFocus />
      <Select label="What it belongs to" items={kinds} value={kind} onChange={setKind} />
      <Choice label="How" items={framingItems} value={framing} onChange={setFraming} />
    </RecordForm>
  );
}
