import { useState } from 'react';
import { changeContact, listContacts } from '#contract/contacts/contacts.ts';
import type { OutputOf } from '#contract/operation.ts';
import { stakeholdersTexts } from '#texts/stakeholders.ts';
import { useRead } from '../../api/queries.ts';
import { RowMeanwhile } from '../../api/row-meanwhile.tsx';
import { useRowWrite } from '../../api/row-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Notice } from '../../ui/states.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Person } from './stakeholders.tsx';

type Contact = OutputOf<typeof listContacts>['items'][number];

/** Who somebody is, in every deal that they are part of: name, title and how to reach them. */
export function ContactForm({ person, onDone }: { person: Person; onDone: () => void }) {
  const t = useTexts(stakeholdersTexts);
  const contacts = useRead(listContacts, { search: person.name, limit: 100 });
  const found = contacts.data?.items.find((one) => one.contactId === person.contactId);
  // Somebody renamed is looked for anew; what is being typed about them stays meanwhile.
  const [last, setLast] = useState(found);
  if (found && found !== last) setLast(found);
  const contact = found ?? last;
  if (!contact) return contacts.isPending ? <Skeleton /> : <Notice tone="risk">{t('cardNotRead')}</Notice>;
  return <CardFields contact={contact} onDone={onDone} />;
}

function CardFields({ contact, onDone }: { contact: Contact; onDone: () => void }) {
  const t = useTexts(stakeholdersTexts);
  const [name, setName] = useState(contact.name);
  const [title, setTitle] = useState(contact.title ?? '');
  const [email, setEmail] = useState(contact.email ?? '');
  const [phone, setPhone] = useState(contact.phone ?? '');
  const { contactId, ...card } = contact;
  const write = useRowWrite(changeContact, {
    of: { contactId },
    now: { name: card.name, title: card.title, email: card.email, phone: card.phone },
    labels: { name: t('name'), title: t('jobTitle'), email: t('email'), phone: t('phone') },
    said: (changed) => t('changed', { name: changed.name }),
    onDone,
  });
  const typed = {
    name: name.trim(),
    title: title.trim() || null,
    email: email.trim() || null,
    phone: phone.trim() || null,
  };
  return (
    <WriteForm
      need={{ [t('name')]: name }}
      save={t('save')}
      onSave={() => write.save(typed)}
      onCarryOn={() => write.carryOn(typed)}
      onCancel={onDone}
      isPending={write.isPending}
      problem={write.problem}
    >
      <TextField label={t('name')} value={name} onChange={setName} autoFocus />
      <TextField label={t('jobTitle')} isRequired={false} value={title} onChange={setTitle} />
      <TextField label={t('email')} isRequired={false} type="email" value={email} onChange={setEmail} />
      <TextField label={t('phone')} isRequired={false} type="tel" value={phone} onChange={setPhone} />
      <RowMeanwhile changes={write.meanwhile} />
    </WriteForm>
  );
}
