import { useState } from 'react';
import { changeContact, getContact } from '#contract/contacts/contacts.ts';
import type { OutputOf } from '#contract/operation.ts';
import { contactsTexts } from '#texts/contacts.ts';
import { explain } from '../../api/client.ts';
import { OwnerField } from '../../api/owner-field.tsx';
import { useRead } from '../../api/queries.ts';
import { AddressesField } from '../../api/reach/addresses-field.tsx';
import { givenReach, type TypedReach, typedReach } from '../../api/reach/given-reach.ts';
import { readReach } from '../../api/reach/read-reach.ts';
import { WaysField } from '../../api/reach/ways-field.tsx';
import { RowMeanwhile } from '../../api/row-meanwhile.tsx';
import { useRowWrite } from '../../api/row-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Fold } from '../../ui/fold.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Notice } from '../../ui/states.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';

type Contact = OutputOf<typeof getContact>;

/** Who somebody is, in every deal that they are part of: name, title and how to reach them. */
export function ContactForm({ contactId, onDone }: { contactId: string; onDone: () => void }) {
  const contact = useRead(getContact, { contactId });
  // What is being typed stays, even where it could not be read again.
  if (contact.data === undefined)
    return contact.isError ? <Notice tone="risk">{explain(contact.error)}</Notice> : <Skeleton />;
  return <CardFields contact={contact.data} onDone={onDone} />;
}

const lines = ['title', 'department', 'salutation', 'givenName', 'familyName', 'birthday', 'about'] as const;
type Line = (typeof lines)[number];

function CardFields({ contact, onDone }: { contact: Contact; onDone: () => void }) {
  const t = useTexts(contactsTexts);
  const [name, setName] = useState(contact.name);
  const [typed, setTyped] = useState(() => linesOf(contact, (value) => value ?? ''));
  const [reach, setReach] = useState<TypedReach>(() => typedReach(contact));
  const [ownerId, setOwnerId] = useState(contact.owner?.id ?? null);
  const [doNotWrite, setDoNotWrite] = useState(contact.doNotWrite);
  const [doNotCall, setDoNotCall] = useState(contact.doNotCall);
  const set = (field: Line) => (value: string) => setTyped((before) => ({ ...before, [field]: value }));
  const { emails, phones, links, addresses } = contact;
  const write = useRowWrite(changeContact, {
    of: { contactId: contact.contactId },
    now: {
      ...{ name: contact.name, ownerId: contact.owner?.id ?? null, emails, phones, links, addresses },
      ...linesOf(contact, (value) => value),
      ...{ doNotWrite: contact.doNotWrite, doNotCall: contact.doNotCall },
    },
    labels: {
      ...{ name: t('name'), ownerId: t('owner'), title: t('jobTitle'), department: t('department') },
      ...{ emails: t('emails'), phones: t('phones'), links: t('links'), addresses: t('addresses') },
      ...{ salutation: t('salutation'), givenName: t('givenName'), familyName: t('familyName') },
      ...{ doNotWrite: t('noMail'), doNotCall: t('noCalls') },
      ...{ birthday: t('birthday'), about: t('about') },
    },
    read: (field, value) => (field === 'ownerId' ? (contact.owner?.name ?? null) : readReach(value)),
    said: (changed) => t('changed', { name: changed.name }),
    onDone,
  });
  const given = () => ({
    ...{ name: name.trim(), ownerId, doNotWrite, doNotCall },
    ...givenReach(reach),
    ...linesOf(typed, (value) => value?.trim() || null),
  });
  const field = (of: Line, label: string) => (
    <TextField label={label} isRequired={false} value={typed[of]} onChange={set(of)} />
  );
  return (
    <WriteForm
      need={{ [t('name')]: name }}
      save={t('save')}
      onSave={() => write.save(given())}
      onCarryOn={() => write.carryOn(given())}
      onCancel={onDone}
      isPending={write.isPending}
      problem={write.problem}
    >
      <TextField label={t('name')} value={name} onChange={setName} autoFocus />
      <div className="grid gap-4 sm:grid-cols-2">
        {field('title', t('jobTitle'))}
        {field('department', t('department'))}
      </div>
      <WaysField of="emails" ways={reach.emails} onChange={(ways) => setReach({ ...reach, emails: ways })} />
      <WaysField of="phones" ways={reach.phones} onChange={(ways) => setReach({ ...reach, phones: ways })} />
      <WaysField of="links" ways={reach.links} onChange={(ways) => setReach({ ...reach, links: ways })} />
      <AddressesField
        addresses={reach.addresses}
        onChange={(known) => setReach({ ...reach, addresses: known })}
      />
      <div className="flex flex-col gap-1">
        <Checkbox isSelected={doNotWrite} onChange={setDoNotWrite}>
          {t('noMailLong')}
        </Checkbox>
        <Checkbox isSelected={doNotCall} onChange={setDoNotCall}>
          {t('noCallsLong')}
        </Checkbox>
      </div>
      <OwnerField label={t('owner')} owner={contact.owner} value={ownerId} onChange={setOwnerId} />
      <TextArea
        label={t('about')}
        hint={t('aboutHint')}
        isRequired={false}
        maxLength={4000}
        value={typed.about}
        onChange={set('about')}
      />
      <Fold title={t('furtherFields')} isOpen={Boolean(typed.birthday || typed.salutation)}>
        <div className="grid gap-4 sm:grid-cols-2">
          {field('salutation', t('salutation'))}
          {field('givenName', t('givenName'))}
          {field('familyName', t('familyName'))}
          <TextField
            label={t('birthday')}
            hint={t('birthdayHint')}
            isRequired={false}
            value={typed.birthday}
            onChange={set('birthday')}
          />
        </div>
      </Fold>
      <RowMeanwhile changes={write.meanwhile} />
    </WriteForm>
  );
}

/** One value for each line of the form. */
function linesOf<Value, Made>(from: Readonly<Record<Line, Value>>, make: (value: Value) => Made) {
  return Object.fromEntries(lines.map((field) => [field, make(from[field])])) as Record<Line, Made>;
}
