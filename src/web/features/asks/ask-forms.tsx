import { useState } from 'react';
import { type Answer, type Framing, maybeTypes, noReasons } from '#domain/ledger/facts.ts';
import { asksTexts } from '#texts/asks.ts';
import { reasonsTexts } from '#texts/choices.ts';
import type { Say } from '#texts/say.ts';
import { RecordForm } from '../../api/deal-form.tsx';
import type { SeenDeal } from '../../api/deal-write.ts';
import type { FactToRecord } from '../../api/record-now.ts';
import { newId } from '../../api/use-write.ts';
import { Choice } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-fields.tsx';
import type { Choosable } from '../../ui/list-box.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { Notice } from '../../ui/states.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';

export type AnswerReason = (typeof noReasons)[number] | (typeof maybeTypes)[number];

const answerItems = (t: Say<(typeof asksTexts)['en']>) =>
  [
    { id: 'yes', label: t('yes') },
    { id: 'no', label: t('no') },
    { id: 'maybe', label: t('maybe') },
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
  const t = useTexts(asksTexts);
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
      need={{ [t('who')]: contactId }}
      facts={facts}
      save={t('record')}
      said={t('said')}
      onDone={onDone}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <Select label={t('who')} items={people} value={contactId} onChange={setContactId} />
        <Select
          label={t('askedFor')}
          items={[...kinds, { id: '', label: t('whatNext') }]}
          value={kind}
          onChange={setKind}
        />
      </div>
      <TextField label={t('inTheseWords')} isRequired={false} value={wording} onChange={setWording} />
      <TextField label={t('theyGain')} isRequired={false} value={value} onChange={setValue} />
      <Choice
        label={t('whatTheySaid')}
        items={[{ id: 'waiting', label: t('waiting') }, ...answerItems(t)]}
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
  const t = useTexts(asksTexts);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [rest, setRest] = useState<AnswerDetails>(noDetails);
  return (
    <RecordForm
      deal={deal}
      need={{ [t('whatTheySaid')]: answer }}
      facts={() => (answer ? [answered(askId, answer, rest)] : [])}
      save={t('recordAnswer')}
      said={t('saidAnswer')}
      onDone={onDone}
    >
      <p className="font-semibold">{title}</p>
      <Choice label={t('whatTheySaid')} items={answerItems(t)} value={answer} onChange={setAnswer} />
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
  const t = useTexts(asksTexts);
  const reason = useTexts(reasonsTexts);
  if (answer === 'waiting') return null;
  if (answer === 'yes') {
    return <p className="text-fine text-soft">{t('yesHint')}</p>;
  }
  const reasons: readonly AnswerReason[] = answer === 'no' ? noReasons : maybeTypes;
  return (
    <>
      <Choice
        label={t('behindIt')}
        size="small"
        items={reasons.map((one) => ({ id: one, label: reason(one) }))}
        value={details.reason}
        onChange={(reason) => onChange({ ...details, reason })}
      />
      <TextArea
        label={t('theirWords')}
        isRequired={false}
        value={details.words}
        onChange={(words) => onChange({ ...details, words })}
      />
      <DateField
        label={answer === 'maybe' ? t('lookAgain') : t('comeBack')}
        value={details.reviewOn}
        onChange={(reviewOn) => onChange({ ...details, reviewOn })}
      />
      {answer === 'maybe' && details.reviewOn === null && <Notice>{t('maybeHint')}</Notice>}
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
  const t = useTexts(asksTexts);
  const [state, setState] = useState<'none' | 'maybe' | 'gained' | 'refused' | 'reopened'>('gained');
  const [reason, setReason] = useState('');
  return (
    <RecordForm
      deal={deal}
      need={{ [t('restsOn')]: reason }}
      facts={() => [{ type: 'position.judged', data: { contactId, kind, state, reason } }]}
      save={t('setIt')}
      waitsAs={t('judging', { title })}
      said={t('saidJudged')}
      onDone={onDone}
    >
      <p className="font-semibold">{title}</p>
      <Choice
        label={t('whereAreThey')}
        items={[
          { id: 'gained', label: t('gained') },
          { id: 'maybe', label: t('maybe') },
          { id: 'refused', label: t('refused') },
          { id: 'reopened', label: t('reopened') },
          { id: 'none', label: t('notAsked') },
        ]}
        value={state}
        onChange={setState}
      />
      <TextArea label={t('restsOn')} value={reason} onChange={setReason} autoFocus />
    </RecordForm>
  );
}

interface TopicProps {
  deal: SeenDeal;
  kinds: readonly Choosable[];
  onDone: () => void;
}

/** Something we talked about or showed. As our answer, it moves us along; as an idea, it does not. */
export function TopicForm({ deal, kinds, onDone }: TopicProps) {
  const t = useTexts(asksTexts);
  const [kind, setKind] = useState<string | null>(null);
  const [framing, setFraming] = useState<Framing>('exploring');
  const [what, setWhat] = useState('');
  return (
    <RecordForm
      deal={deal}
      need={{ [t('belongsTo')]: kind }}
      facts={() =>
        kind ? [{ type: 'topic.opened', data: { kind, framing, ...(what.trim() ? { what } : {}) } }] : []
      }
      save={t('recordIt')}
      waitsAs={t('whatShown')}
      said={t('recorded')}
      onDone={onDone}
    >
      <TextField label={t('whatShown')} value={what} onChange={setWhat} autoFocus />
      <Select label={t('belongsTo')} items={kinds} value={kind} onChange={setKind} />
      <Choice
        label={t('how')}
        items={[
          { id: 'exploring', label: t('asIdea') },
          { id: 'final', label: t('asAnswer') },
        ]}
        value={framing}
        onChange={setFraming}
      />
    </RecordForm>
  );
}
