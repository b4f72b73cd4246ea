import type { OutputOf } from '#contract/operation.ts';
import { type search as contract, searchedNouns } from '#contract/search/search.ts';
import { accept } from '#domain/result.ts';
import { visibleDeals } from '#policy/deal.ts';
import { type FoundEntry, findEntries } from '#store/search/find-entries.ts';
import { isToCloseOut } from '../presenting/conversation-view.ts';
import type { Handle } from '../world.ts';
import { matchedIn, wordsAround } from './matched.ts';

export const search: Handle<typeof contract> = async ({ tx, workspace, actor, now }, input) => {
  const entries = await findEntries(tx, workspace.id, {
    text: input.text,
    nouns: input.nouns ?? searchedNouns,
    visible: visibleDeals(actor),
    limit: input.limit,
  });
  return accept({ items: entries.map((entry) => shownFound(entry, input.text, now)) });
};

function shownFound(
  entry: FoundEntry,
  text: string,
  now: string,
): OutputOf<typeof contract>['items'][number] {
  const { noun, id, how, title, jobTitle, photoId, at, participants, state, endsAt, emails, phones } = entry;
  const website = noun === 'account' ? entry.website : null;
  const ways = noun === 'account' || noun === 'contact' ? [...emails, ...phones] : [];
  const further = [website, ...ways, ...entry.fields.map(({ said }) => said), entry.about];
  const shown = [title, jobTitle, entry.accountName, entry.dealName];
  const matched = how === 'by its words' ? matchedIn(text, further, shown) : null;
  return {
    ...{ noun, id, how, jobTitle, photoId, at },
    title: noun === 'note' ? wordsAround(title, text) : title,
    matched: matched && wordsAround(matched, text),
    matchedField: entry.fields.find(({ said }) => said === matched)?.label ?? null,
    account: named(entry.accountId, entry.accountName),
    deal: named(entry.dealId, entry.dealName),
    contact: named(entry.contactId, entry.contactName),
    participants: [...participants],
    toCloseOut: state !== null && endsAt !== null && isToCloseOut({ state, endsAt }, now),
  };
}

function named(id: string | null, name: string | null) {
  return id === null ? null : { id, name: name ?? '' };
}
