import { useState } from 'react';
import { createContact, listContacts } from '#contract/contacts/contacts.ts';
import { type ChosenOrTyped, ComboBox } from '../ui/combo-box.tsx';
import type { FieldProps } from '../ui/field.tsx';
import { call } from './client.ts';
import { newId } from './new-id.ts';
import { useReadWhen } from './queries.ts';

/** A person who is chosen, or typed and made as the form is saved. */
export interface PersonChoice {
  value: ChosenOrTyped;
  set: (value: ChosenOrTyped) => void;
  /** Their id; who is new is made, under one id however often it is tried, so that a second try makes no second one. */
  toSave: (further?: { title?: string | null; email?: string | null }) => Promise<string>;
  /** The id that somebody new gets. */
  newId: string;
}

/** `accountId`: where somebody who is new works. */
export function usePersonChoice(accountId: string | null): PersonChoice {
  const [value, set] = useState<ChosenOrTyped>({ id: null, text: '' });
  const [contactId] = useState(newId);
  const toSave: PersonChoice['toSave'] = async (further = {}) => {
    if (value.id !== null) return value.id;
    const made = { contactId, name: value.text.trim(), accountId, ...further };
    return (await call(createContact, made, { idempotencyKey: contactId })).contactId;
  };
  return { value, set, toSave, newId: contactId };
}

interface PersonFieldProps extends FieldProps {
  choice: PersonChoice;
  /** Those who cannot be chosen. */
  but: readonly string[];
  /** Whose people are offered first; null for everybody's. */
  accountId: string | null;
  createHint: string;
  onTyped?: (text: string) => void;
}

export function PersonField({ choice, but, accountId, createHint, ...props }: PersonFieldProps) {
  const { value, set } = choice;
  const contacts = useReadWhen(true, listContacts, {
    limit: 20,
    ...(value.id === null && value.text ? { search: value.text } : {}),
    ...(accountId ? { accountId } : {}),
  });
  const items = (contacts.data?.items ?? [])
    .filter(({ contactId }) => !but.includes(contactId))
    .map((one) => ({ id: one.contactId, label: one.name, detail: one.title ?? undefined }));
  return <ComboBox {...props} items={items} value={value} onChange={set} createHint={createHint} />;
}
