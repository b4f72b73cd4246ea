import type { FactContext } from '#connectors/imported/facts-of-deal.ts';
import type {
  ImportedBuying,
  ImportedCard,
  ImportedContact,
  ImportedDeal,
  Reference,
} from '#connectors/imported/imported.ts';
import { saveBuying } from '#store/imports/address-book.ts';
import type { Batch } from './job.ts';
import { owners } from './owners.ts';
import { resolve } from './resolve.ts';
import { resolveAccounts } from './resolve-accounts.ts';
import { takeContacts } from './take-contacts.ts';

type Lookups = Pick<FactContext, 'account' | 'contact' | 'member'>;

/** Finds everybody whom these deals name, in a few queries for all; makes those of whom a list gives all there is. */
export async function resolvePeople(batch: Batch, deals: readonly ImportedDeal[]): Promise<Lookups> {
  const named = deals.flatMap(({ people }) => people.map(({ contact }) => contact));
  const cards = deals.flatMap(({ card }) => card ?? []);
  const activities = deals.flatMap((deal) => deal.activities);
  const accounts = await resolveAccounts(
    batch,
    cards.flatMap(({ account }) => account ?? []),
  );
  await saveHowTheyBuy(batch, cards, accounts);
  const inline = await newOrTold(batch, named.filter(isWhole));
  if (inline.length > 0)
    await takeContacts(batch, [...new Map(inline.map((one) => [one.externalId, one])).values()]);
  const contacts = await resolve(batch, 'contact', [
    ...new Set([
      ...named.map(({ externalId }) => externalId),
      ...activities.flatMap((activity) =>
        (activity.kind === 'conversation' ? activity.contacts : [activity.contact]).flatMap(
          (one) => one?.externalId ?? [],
        ),
      ),
    ]),
  ]);
  const members = await owners(batch, [
    ...cards.flatMap(({ owner }) => owner ?? []),
    ...activities.flatMap((activity) => (activity.kind === 'promise' && activity.owner) || []),
  ]);
  return {
    account: ({ externalId }) => accounts.get(externalId) ?? null,
    contact: ({ externalId }) => contacts.get(externalId)?.nounId ?? null,
    member: ({ externalId }) => members.get(externalId) ?? null,
  };
}

/** What a list of deals says of how its accounts buy. Of several rows about one, the first that says it. */
async function saveHowTheyBuy(
  { tx, job }: Batch,
  cards: readonly ImportedCard[],
  accounts: ReadonlyMap<string, string>,
): Promise<void> {
  if (job.dryRun) return;
  const known = new Map<string, ImportedBuying>();
  for (const { account, buying } of cards) {
    const accountId = account && accounts.get(account.externalId);
    if (accountId && buying && !known.has(accountId)) known.set(accountId, buying);
  }
  await saveBuying(tx, job.workspace.id, known, job.now);
}

/** Who is only named, and came before with a row of their own, is left as they are. */
async function newOrTold(batch: Batch, people: readonly ImportedContact[]): Promise<ImportedContact[]> {
  const ids = people.flatMap(({ isNamedOnly, externalId }) => (isNamedOnly ? [externalId] : []));
  const before = await resolve(batch, 'contact', [...new Set(ids)]);
  return people.filter(({ isNamedOnly, externalId }) => !isNamedOnly || !before.has(externalId));
}

function isWhole(contact: ImportedContact | Reference): contact is ImportedContact {
  return 'details' in contact;
}
