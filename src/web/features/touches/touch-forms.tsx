import { useState } from 'react';
import { type Channel, channels } from '#domain/ledger/facts.ts';
import { touchesTexts } from '#texts/touches.ts';
import { RecordForm } from '../../api/deal-form.tsx';
import type { SeenDeal } from '../../api/deal-write.ts';
import { Choice } from '../../ui/choice.tsx';
import type { Choosable } from '../../ui/list-box.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { WhenField } from '../../ui/when-field.tsx';

interface TouchProps {
  deal: SeenDeal;
  people: readonly Choosable[];
  contactId?: string | undefined;
  onDone: () => void;
}

/** Any contact of value with somebody at the client. */
export function TouchForm({ deal, people, onDone, ...known }: TouchProps) {
  const t = useTexts(touchesTexts);
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
      save={t('recordIt')}
      waitsAs={t('aTouch')}
      said={t('saidTouch')}
      onDone={onDone}
    >
      <Select
        label={t('withWhom')}
        items={[{ id: '', label: t('nobody') }, ...people]}
        value={contactId}
        onChange={setContactId}
      />
      <Choice
        label={t('how')}
        size="small"
        items={channels.map((one) => ({ id: one, label: t('channel', { channel: one }) }))}
        value={channel}
        onChange={setChannel}
      />
      <Choice
        label={t('tookPart')}
        items={[
          { id: 'ours', label: t('onlyUs') },
          { id: 'two-way', label: t('theyAnswered') },
        ]}
        value={way}
        onChange={setWay}
      />
      <TextArea label={t('about')} isRequired={false} value={about} onChange={setAbout} />
      <WhenField value={happenedAt} onChange={setHappenedAt} />
    </RecordForm>
  );
}

export function NoteForm({ deal, people, onDone }: TouchProps) {
  const t = useTexts(touchesTexts);
  const [text, setText] = useState('');
  const [contactId, setContactId] = useState('');
  return (
    <RecordForm
      deal={deal}
      need={{ [t('note')]: text }}
      facts={() => [{ type: 'note.added', data: { text, ...(contactId ? { contactId } : {}) } }]}
      save={t('addNote')}
      said={t('saidNote')}
      onDone={onDone}
    >
      <TextArea label={t('note')} rows={5} value={text} onChange={setText} autoFocus />
      <Select
        label={t('aboutWhom')}
        items={[{ id: '', label: t('theDeal') }, ...people]}
        value={contactId}
        onChange={setContactId}
      />
    </RecordForm>
  );
}

type Seen = 'leaned back' | 'hurried' | 'warm';

export function ObservationForm({ deal, people, onDone }: TouchProps) {
  const t = useTexts(touchesTexts);
  const [what, setWhat] = useState<Seen>('leaned back');
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
      save={t('recordIt')}
      waitsAs={t('whatSeen')}
      said={t('recorded')}
      onDone={onDone}
    >
      <Select
        label={t('who')}
        items={[{ id: '', label: t('nobody') }, ...people]}
        value={contactId}
        onChange={setContactId}
      />
      <Choice
        label={t('whatSeen')}
        items={[
          { id: 'leaned back', label: t('leanedBack') },
          { id: 'hurried', label: t('hurried') },
          { id: 'warm', label: t('warm') },
        ]}
        value={what}
        onChange={setWhat}
      />
      <TextArea label={t('note')} isRequired={false} value={note} onChange={setNote} />
    </RecordForm>
  );
}
