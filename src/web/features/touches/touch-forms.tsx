import { useState } from 'react';
import { type Channel, channels } from '#domain/ledger/facts.ts';
import { RecordForm } from '../../api/deal-form.tsx';
import type { SeenDeal } from '../../api/deal-write.ts';
import { Choice } from '../../ui/choice.tsx';
import type { Choosable } from '../../ui/list-box.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { WhenField } from '../../ui/when-field.tsx';

interface TouchProps {
  deal: SeenDeal;
  people: readonly Choosable[];
  contactId?: string | undefined;
  onDone: () => void;
}

const everybody = { id: '', label: 'Nobody in particular' };

/** Any contact of value with somebody at the client. */
export function TouchForm({ deal, people, onDone, ...known }: TouchProps) {
  const [contactId, setContactId] = useState(
    known.contactId ?? (people.length === 1 ? (people[0]?.id ?? '') : ''),
  );
  const [channel, setChannel] = useState<Channel>('mail');
  const [way, setWay] = useState<'ours' | 'two-way'>('ours');
  const [about, setAbout] = useState('');
  const [happenedAt, setHappenedAt] = useState<string | null>(null);
  return (
    <RecordForm
      deal={deal}
      facts={() => [
        {
          type: 'touch.made',
          ...(happenedAt ? { happenedAt } : {}),
          data: { channel, way, ...(contactId ? { contactId } : {}), ...(about.trim() ? { about } : {}) },
        },
      ]}
      save="Record it"
      said="The touch is recorded."
      onDone={onDone}
    >
      <Select label="With whom" items={[everybody, ...people]} value={contactId} onChange={setContactId} />
      <Choice
        label="How"
        size="small"
        items={channels.map((one) => ({ id: one, label: one }))}
        value={channel}
        onChange={setChannel}
      />
      <Choice
        label="Did they take part?"
        items={[
          { id: 'ours', label: 'Only from us' },
          { id: 'two-way', label: 'They answered' },
        ]}
        value={way}
        onChange={setWay}
      />
      <TextArea
        label="What about, and what was in it for them"
        isRequired={false}
        value={about}
        onChange={setAbout}
      />
      <WhenField value={happenedAt} onChange={setHappenedAt} />
    </RecordForm>
  );
}

export function NoteForm({ deal, people, onDone }: TouchProps) {
  const [text, setText] = useState('');
  const [contactId, setContactId] = useState('');
  return (
    <RecordForm
      deal={deal}
      need={{ Note: text }}
      facts={() => [{ type: 'note.added', data: { text, ...(contactId ? { contactId } : {}) } }]}
      save="Add the note"
      said="The note is in the ledger."
      onDone={onDone}
    >
      <TextArea label="Note" rows={5} value={text} onChange={setText} autoFocus />
      <Select
        label="About"
        items={[{ id: '', label: 'The deal' }, ...people]}
        value={contactId}
        onChange={setContactId}
      />
    </RecordForm>
  );
}

const seen = [
  { id: 'leaned back', label: 'Leaned back' },
  { id: 'hurried', label: 'In a hurry' },
  { id: 'warm', label: 'Warm' },
] as const;

export function ObservationForm({ deal, people, onDone }: TouchProps) {
  const [what, setWhat] = useState<(typeof seen)[number]['id']>('leaned back');
  const [contactId, setContactId] = useState('');
  const [note, setNote] = useState('');
  return (
    <RecordForm
      deal={deal}
      facts={() => [
        {
          type: 'observation.made',
          data: { what, ...(contactId ? { contactId } : {}), ...(note.trim() ? { note } : {}) },
        },
      ]}
      save="Record it"
      said="Recorded."
      onDone={onDone}
    >
      <Select label="Who" items={[everybody, ...people]} value={contactId} onChange={setContactId} />
      <Choice label="What you saw" items={seen} value={what} onChange={setWhat} />
      <TextArea label="Note" isRequired={false} value={note} onChange={setNote} />
    </RecordForm>
  );
}
