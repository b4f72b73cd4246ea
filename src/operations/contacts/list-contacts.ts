import { contactSorts } from '#contract/address-book/list-filters.ts';
import type { listContacts as contract } from '#contract/contacts/contacts.ts';
import { accept } from '#domain/result.ts';
import { listContactRows } from '#store/address-book/list-contacts.ts';
import { matchAsked } from '../address-book/match-asked.ts';
import { shownOwner } from '../address-book/owner-given.ts';
import { sortAsked } from '../address-book/sort-asked.ts';
import { pageAfter } from '../page-after.ts';
import type { Handle } from '../world.ts';

export const listContacts: Handle<typeof contract> = async (world, input) => {
  const page = pageAfter(input, 2);
  if (!page.ok) return page;
  const asked = await matchAsked(world, 'contact', input);
  if (!asked.ok) return asked;
  const sort = await sortAsked(world, 'contact', input.sort, contactSorts);
  if (!sort.ok) return sort;
  const { items, next, count } = await listContactRows(world.tx, world.workspace.id, {
    ...asked.value.match,
    ...page.value,
    sort: sort.value,
  });
  return accept({
    items: items.map((row) => ({ ...shown(row), values: asked.value.shown(row.values) })),
    next,
    count,
  });
};

type Listed = Awaited<ReturnType<typeof listContactRows>>['items'][number];

function shown({ contactId, name, title, email, phone, accountId, accountName, ...row }: Listed) {
  const account = accountId === null ? null : { id: accountId, name: accountName ?? '' };
  const owner = shownOwner(row);
  const { tags, photoId, lastTouchAt, createdAt, changedAt } = row;
  return {
    contactId,
    name,
    title,
    email,
    phone,
    account,
    owner,
    tags: [...tags],
    photoId,
    lastTouchAt,
    createdAt,
    changedAt,
  };
}
