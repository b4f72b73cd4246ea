import type { NameRow } from '#store/deals/names.ts';
import { ledgerDealTexts } from '#texts/ledger-deal.ts';
import { sayIn } from '#texts/say.ts';
import type { Names } from './seen.ts';

/** Names looked up beforehand; who is not among them is still somebody. */
export function namesOf(rows: ReadonlyMap<string, NameRow>, locale: string): Names {
  const say = sayIn(locale, ledgerDealTexts);
  return {
    person: (contactId) => (contactId && rows.get(contactId)?.name) || say('somebody'),
    title: (contactId) => rows.get(contactId)?.title ?? null,
    member: (memberId) => (memberId ? (rows.get(memberId)?.name ?? say('colleague')) : say('nobody')),
  };
}
