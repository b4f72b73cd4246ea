import { useState } from 'react';
import { type Evidence, evidences } from '#domain/ledger/facts.ts';
import { type FactToRecord, RecordForm } from '../../api/deal-form.tsx';
import type { SeenDeal } from '../../api/deal-write.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-fields.tsx';
import { Fold } from '../../ui/fold.tsx';
import type { Choosable } from '../../ui/list-box.tsx';
import { Select } from '../../ui/select.tsx';
import { Notice } from '../../ui/states.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { WhenField } from '../../ui/when-field.tsx';

interface NewProps {
  deal: SeenDeal;
  people: readonly Choosable[];
  onDone: () => void;
}

interface NewCommitmentProps extends NewProps {
  kinds: readonly Choosable[];
  /** Where it is known already. */
  contactId?: string | undefined;
  kind?: string | undefined;
  /** The non-commitment that it makes good. */
  replaces?: string | undefined;
}

const evidenceLabels: Record<Evidence, string> = {
  said: 'I heard it',
  quoted: 'I wrote down their words',
  written: 'They wrote it',
  calendar: 'They accepted an invitation',
  roadmap: 'They confirmed it on the roadmap',
};
export const evidenceItems = evidences
  .filter((one) => one !== 'roadmap')
  .map((one) => ({ id: one, label: evidenceLabels[one] }));

const none = { id: '', label: 'None in particular' };

/** Who will do what by when. Where one of the three is missing, it is kept as a non-commitment. */
export function NewCommitmentForm({ deal, people, kinds, onDone, ...known }: NewCommitmentProps) {
  const [contactId, setContactId] = useState<string | null>(known.contactId ?? onlyOne(people));
  const [what, setWhat] = useState('');
  const [due, setDue] = useState<string | null>(null);
  const [kind, setKind] = useState(known.kind ?? '');
  const [evidence, setEvidence] = useState<Evidence>('said');
  const [quote, setQuote] = useState('');
  const [kept, setKept] = useState(false);
  const [happenedAt, setHappenedAt] = useState<string | null>(null);
  const firm = contactId !== null && (due !== null || kept);
  const at = happenedAt ? { happenedAt } : {};
  const facts = (): FactToRecord[] =>
    contactId !== null && firm
      ? [
          {
            ...at,
            type: 'commitment.made',
            data: {
              contactId,
              kind: kind || null,
              what,
              evidence,
              ...(due ? { due } : {}),
              ...(quote.trim() ? { quote } : {}),
              ...(kept ? { kept } : {}),
              ...(known.replaces ? { replaces: [known.replaces] } : {}),
            },
          },
        ]
      : [
          {
            ...at,
            type: 'non-commitment.heard',
            data: { text: what, ...(contactId ? { contactId } : {}), ...(due ? { due } : {}) },
          },
        ];
  return (
    <RecordForm
      deal={deal}
      need={{ 'What they will do': what }}
      facts={facts}
      save={firm ? 'Record the commitment' : 'Keep it as a non-commitment'}
      said={firm ? 'The commitment is recorded.' : 'Kept as a non-commitment. It is no progress yet.'}
      onDone={onDone}
    >
      <Select label="Who" items={people} value={contactId} onChange={setContactId} />
      <TextArea label="What they will do" value={what} onChange={setWhat} autoFocus />
      <div className="grid gap-4 sm:grid-cols-2">
        <DateField label="By when" value={due} onChange={setDue} />
        <Select label="Which commitment it is" items={[none, ...kinds]} value={kind} onChange={setKind} />
      </div>
      <Checkbox isSelected={kept} onChange={setKept}>
        They did it there and then
      </Checkbox>
      {what.trim() !== '' && !firm && (
        <Notice>
          {contactId === null && due === null
            ? 'It has no name and no date.'
            : contactId === null
              ? 'It has no name.'
              : 'It has no date.'}{' '}
          It will be kept as a non-commitment, not counted as progress.
        </Notice>
      )}
      <Fold title="How you know, and when it was said">
        <div className="flex flex-col gap-4">
          <Select label="How you know" items={evidenceItems} value={evidence} onChange={setEvidence} />
          {evidence !== 'said' && (
            <TextArea label="Their words" isRequired={false} value={quote} onChange={setQuote} />
          )}
          <WhenField value={happenedAt} onChange={setHappenedAt} />
        </div>
      </Fold>
    </RecordForm>
  );
}

export function NewPromiseForm({ deal, people, onDone }: NewProps) {
  const [contactId, setContactId] = useState('');
  const [what, setWhat] = useState('');
  const [due, setDue] = useState<string | null>(null);
  return (
    <RecordForm
      deal={deal}
      need={{ 'What you promised': what }}
      facts={() => [
        {
          type: 'promise.made',
          data: { what, ...(contactId ? { contactId } : {}), ...(due ? { due } : {}) },
        },
      ]}
      save="Record the promise"
      said="The promise is recorded. It shows on its day."
      onDone={onDone}
    >
      <TextArea label="What you promised" value={what} onChange={setWhat} autoFocus />
      <div className="grid gap-4 sm:grid-cols-2">
        <DateField label="By when" value={due} onChange={setDue} />
        <Select
          label="For whom"
          items={[{ id: '', label: 'Nobody in particular' }, ...people]}
          value={contactId}
          onChange={setContactId}
        />
      </div>
    </RecordForm>
  );
}

/** A non-commitment that they said in passing. */
export function HeardForm({ deal, people, onDone }: NewProps) {
  const [contactId, setContactId] = useState('');
  const [text, setText] = useState('');
  return (
    <RecordForm
      deal={deal}
      need={{ 'What they said': text }}
      facts={() => [{ type: 'non-commitment.heard', data: { text, ...(contactId ? { contactId } : {}) } }]}
      save="Keep it as a non-commitment"
      said="Kept. It is no progress, and it stays in sight until they say who, what and when."
      onDone={onDone}
    >
      <TextField
        label="What they said"
        value={text}
        onChange={setText}
        placeholder="We’ll circle back soon"
        autoFocus
      />
      <Select
        label="Who"
        items={[{ id: '', label: 'Nobody in particular' }, ...people]}
        value={contactId}
        onChange={setContactId}
      />
    </RecordForm>
  );
}

const onlyOne = (people: readonly Choosable[]) => (people.length === 1 ? (people[0]?.id ?? null) : null);
