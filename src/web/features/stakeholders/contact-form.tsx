import { useState } from 'react';
import { changeContact, listContacts } from '#contract/contacts/contacts.ts';
import type { OutputOf } from '#contract/operation.ts';
import { stakeholdersTexts } from '#texts/stakeholders.ts';
import { useRead } from '../../api/queries.ts';
import { writingBack } from '../../api/undo.ts';
import { useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
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
  if (contacts.isPending) return <Skeleton />;
  const contact = contacts.data?.items.find((one) => one.contactId === person.contactId);
  if (!contact) return <Notice tone="risk">{t('cardNotRead')}</Notice>;
  return <CardFields contact={contact} onDone={onDone} />;
}

function CardFields({ contact, onDone }: { contact: Contact; onDone: () => void }) {
  const t = useTexts(stakeholdersTexts);
  const [name, setName] = useState(contact.name);
  const [title, setTitle] = useState(contact.title ?? '');
  const [email, setEmail] = useState(contact.email ?? '');
  const [phone, setPhone] = useState(contact.phone ?? '');
  const write = useWrite(changeContact, {
    said: (changed) => t('changed', { name: changed.name }),
    undo: (_, input) => writingBack(changeContact, asItStood(contact), input),
  });
  const save = async () => {
    const changed = await write.send({
      contactId: contact.contactId,
      name,
      title: title.trim() || null,
      email: email.trim() || null,
      phone: phone.trim() || null,
    });
    if (changed) onDone();
  };
  return (
    <WriteForm
      need={{ [t('name')]: name }}
      save={t('save')}
      onSave={() => void save()}
      onCancel={onDone}
      isPending={write.isPending}
      problem={problemOf(write.error)}
    >
      <TextField label={t('name')} value={name} onChange={setName} autoFocus />
      <TextField label={t('jobTitle')} isRequired={false} value={title} onChange={setTitle} />
      <TextField label={t('email')} isRequired={false} type="email" value={email} onChange={setEmail} />
      <TextField label={t('phone')} isRequired={false} type="tel" value={phone} onChange={setPhone} />
    </WriteForm>
  );
}

function asItStood({ contactId, name, title, email, phone }: Contact) {
  return { contactId, name, title, email, phone };
}
