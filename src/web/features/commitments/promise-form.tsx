import { useState } from 'react';
import { promiseForThem } from '#domain/roadmap/words-for-them.ts';
import { commitmentFormsTexts } from '#texts/commitments.ts';
import { RecordForm } from '../../api/deal-form.tsx';
import { NotForThem } from '../../api/not-for-them.tsx';
import { DateField } from '../../ui/date-fields.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { useAtRest } from '../../ui/use-at-rest.ts';
import type { NewProps } from './commitment-forms.tsx';

/** Whoever of us it is, what is asked here is whether it can be read at all. */
const anybody = '';

/** What one of us will do, and by when. */
export function NewPromiseForm({ deal, people, onDone }: NewProps) {
  const t = useTexts(commitmentFormsTexts);
  const [contactId, setContactId] = useState('');
  const [what, setWhat] = useState('');
  const [due, setDue] = useState<string | null>(null);
  const rested = useAtRest(what, what);
  return (
    <RecordForm
      deal={deal}
      need={{ [t('whatPromised')]: what }}
      facts={() => [
        {
          type: 'promise.made',
          data: { what, ...(contactId ? { contactId } : {}), ...(due ? { due } : {}) },
        },
      ]}
      save={t('recordPromise')}
      said={t('saidPromise')}
      onDone={onDone}
    >
      <TextArea label={t('whatPromised')} value={what} onChange={setWhat} autoFocus />
      {promiseForThem({ what: rested }, anybody) === null && <NotForThem />}
      <div className="grid gap-4 sm:grid-cols-2">
        <DateField label={t('byWhen')} value={due} onChange={setDue} />
        <Select
          label={t('forWhom')}
          items={[{ id: '', label: t('nobody') }, ...people]}
          value={contactId}
          onChange={setContactId}
        />
      </div>
    </RecordForm>
  );
}
