import type { listContacts as contract } from '#contract/contacts/contacts.ts';
import { accept } from '#domain/result.ts';
import { listContactRows } from '#store/address-book/list-contacts.ts';
import { noTouchSince } from '../address-book/no-touch-since.ts';
import { fieldsAsked } from '../fields/fields-asked.ts';
import { pageAfter } from '../page-after.ts';
import type { Handle } from '../world.ts';

export const listContacts: Handle<typeof contract> = async (world, input) => {
  const page = pageAfter(input, 2);
  if (!page.ok) return page;
  const fields = await fieldsAsked(world, 'contact', input.fields);
  if (!fields.ok) return fields;
  const { items, next, count } = await listContactRows(world.tx, world.workspace.id, {
    ...input,
    ...page.value,
    fields: fields.value.conditions,
    noTouchSince: noTouchSince(world, input),
  });
  return accept({
    items: items.map((row) => ({ ...shown(row), values: fields.value.shown(row.values) })),
    next,
    count,
  });
};

type Listed = Awaited<ReturnType<typeof listContactRows>>['items'][number];

function shown({ contactId, name, title, email, phone, accountId, accountName, ...row }: Listed) {
  const account = accountId === null ? null : { id: accountId, name: accountName ?? '' };
  const { tags, lastTouchAt, createdAt, changedAt } = row;
  return {
    contactId,
    name,
    title,
    email,
    phone,
    account,
    tags: [...tags],
    lastTouchAt,
    createdAt,
    changedAt,
  };
}
