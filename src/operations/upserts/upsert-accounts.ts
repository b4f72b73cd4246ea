import { accountRow, type upsertAccounts as contract, type RowOf } from '#contract/upserts/upserts.ts';
import { domainsOf } from '#domain/address-book/duplicates/same-company.ts';
import { isSame } from '#domain/ledger/is-same-fact.ts';
import type { Refusal } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { visibleDeals } from '#policy/deal.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { loadAccount } from '#store/address-book/accounts.ts';
import { loadCompaniesKnown } from '#store/duplicates/sketches.ts';
import { findEntries } from '#store/search/find-entries.ts';
import { accountAfter, changeAccount } from '../accounts/change-account.ts';
import { createAccount } from '../accounts/create-account.ts';
import { reachOf } from '../contacts/said-of-contact.ts';
import type { Handle, World } from '../world.ts';
import { linkedTo, severalAlike, withFurther } from './further.ts';
import { nameMissing } from './name-missing.ts';
import { upsertRows, type Written } from './upsert-rows.ts';

type Row = RowOf<typeof accountRow>;

/** Of one domain; a company has more than a few entries that mention it only where it is not meant. */
const foundAtMost = 20;

export const upsertAccounts: Handle<typeof contract> = async (world, { source, rows }) => {
  if (!mayChangeAddressBook(world.actor)) return notAllowed('change accounts');
  return accept(await upsertRows(world, accountRow, rows, (at, row) => upsertAccount(at, source, row)));
};

async function upsertAccount(world: World, source: string, row: Row): Promise<Result<Written, Refusal>> {
  const found = await accountOf(world, source, row);
  if (!found.ok) return found;
  const written = await writeAccount(world, found.value, row);
  return withFurther(world, { source, noun: 'account' }, row, written);
}

async function accountOf(
  world: World,
  source: string,
  { accountId, externalId, ...row }: Row,
): Promise<Result<string | undefined, Refusal>> {
  if (accountId !== undefined) return accept(accountId);
  const linked = await linkedTo(world, { source, noun: 'account' }, externalId);
  if (linked !== undefined && (await loadAccount(world.tx, world.workspace.id, linked)))
    return accept(linked);
  const ids = await accountsOfDomains(
    world,
    domainsOf({ website: row.website ?? null, reach: reachOf(row) }),
  );
  return ids.length > 1 ? severalAlike(ids) : accept(ids[0]);
}

/** Accounts that have one of these domains, as duplicates are told by them. */
async function accountsOfDomains(
  { tx, workspace, actor }: World,
  domains: readonly string[],
): Promise<string[]> {
  const ids = new Set<string>();
  for (const text of domains) {
    const query = { text, nouns: ['account' as const], visible: visibleDeals(actor), limit: foundAtMost };
    for (const { id } of await findEntries(tx, workspace.id, query)) ids.add(id);
  }
  const known = await loadCompaniesKnown(tx, workspace.id, { ids: [...ids] });
  return known.filter((one) => domainsOf(one).some((domain) => domains.includes(domain))).map(({ id }) => id);
}

async function writeAccount(
  world: World,
  id: string | undefined,
  { accountId: _, externalId: _e, values: _v, tags: _t, ...row }: Row,
): Promise<Result<Written, Refusal>> {
  const before = id === undefined ? undefined : await loadAccount(world.tx, world.workspace.id, id);
  if (before) {
    if (isSame(accountAfter(before, row), before))
      return accept({ id: before.accountId, outcome: 'unchanged' });
    const changed = await changeAccount(world, { ...row, accountId: before.accountId });
    return changed.ok ? accept({ id: before.accountId, outcome: 'changed' }) : changed;
  }
  const { name } = row;
  if (name === undefined) return nameMissing();
  const made = await createAccount(world, { ...row, name, accountId: id });
  return made.ok ? accept({ id: made.value.accountId, outcome: 'made' }) : made;
}
