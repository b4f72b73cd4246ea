import { useState } from 'react';
import { createContact, removeContact } from '#contract/contacts/contacts.ts';
import { findSame } from '#contract/duplicates/duplicates.ts';
import { listsTexts } from '#texts/lists.ts';
import { AccountField, useAccountChoice } from '../../api/account-choice.tsx';
import { call, explain } from '../../api/client.ts';
import { PerhapsSame } from '../../api/perhaps-same.tsx';
import { useReadWhen } from '../../api/queries.ts';
import { toAndFro } from '../../api/undo.ts';
import { newId, useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { useTexts } from '../../ui/reader.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { sayProblem } from '../../ui/toast.tsx';
import { useAtRest } from '../../ui/use-at-rest.ts';

/** Somebody new, with what one has at hand; the rest is added on their page. */
export function NewContactForm({ onDone }: { onDone: () => void }) {
  const t = useTexts(listsTexts);
  const [contactId] = useState(newId);
  const [name, setName] = useState('');
  const [title, setTitle] = useState('');
  const [email, setEmail] = useState('');
  const [phone, setPhone] = useState('');
  const account = useAccountChoice(null);
  const write = useWrite(createContact, {
    said: (made) => t('added', { name: made.name }),
    undo: (_, input) =>
      toAndFro(
        () => call(removeContact, { contactId }, { idempotencyKey: newId() }),
        () => call(createContact, input, { idempotencyKey: newId() }),
      ),
  });
  const save = async () => {
    try {
      const accountId = await account.toSave();
      const known = { title: title.trim() || null, email: email.trim() || null, phone: phone.trim() || null };
      if (await write.send({ contactId, accountId, name: name.trim(), ...known })) onDone();
    } catch (error) {
      sayProblem(explain(error));
    }
  };
  return (
    <WriteForm
      need={{ [t('name')]: name }}
      save={t('add')}
      onSave={() => void save()}
      onCancel={onDone}
      isPending={write.isPending}
      problem={problemOf(write.error)}
    >
      <div>
        <TextField label={t('name')} value={name} onChange={setName} autoFocus />
        <SameContacts
          name={name}
          email={email}
          phone={phone}
          account={account.value.id === null ? null : { id: account.value.id, name: account.value.text }}
        />
      </div>
      <TextField label={t('title')} isRequired={false} value={title} onChange={setTitle} />
      <AccountField label={t('account')} isRequired={false} choice={account} createHint={t('accountIsNew')} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label={t('email')} isRequired={false} value={email} onChange={setEmail} />
        <TextField label={t('phone')} isRequired={false} value={phone} onChange={setPhone} />
      </div>
    </WriteForm>
  );
}

/** A few letters are in many names. */
const enoughToTell = 4;

interface SameContactsProps {
  name: string;
  email: string;
  phone: string;
  account: { id: string; name: string } | null;
}

/** Who may be there already: asked once typing rests, by the name, slips forgiven, and by what reaches them. */
function SameContacts({ name, email, phone, account }: SameContactsProps) {
  const text = [name, email, phone, account?.id].join(' ');
  const asked = useAtRest(text, text) === text && name.trim().length >= enoughToTell;
  const ways = (value: string) => (value.trim() ? [{ value: value.trim() }] : []);
  const found = useReadWhen(asked, findSame, {
    ...{ noun: 'contact', name: name.trim(), account },
    ...{ emails: ways(email), phones: ways(phone) },
  });
  const same = name.trim().length >= enoughToTell ? (found.data?.items ?? []) : [];
  return (
    <PerhapsSame same={same.slice(0, 3).map(({ id, ...one }) => ({ href: `/contacts/${id}`, ...one }))} />
  );
}
