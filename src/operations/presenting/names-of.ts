import type { NameRow } from '#store/deals/names.ts';
import type { Names } from './seen.ts';

/** Names looked up beforehand; who is not among them is still somebody. */
export function namesOf(rows: ReadonlyMap<string, NameRow>): Names {
  return {
    person: (contactId) => (contactId ? (rows.get(contactId)?.name ?? 'somebody') : 'somebody'),
    title: (contactId) => rows.get(contactId)?.title ?? null,
    member: (memberId) => (memberId ? (rows.get(memberId)?.name ?? 'a colleague') : 'nobody'),
  };
}
