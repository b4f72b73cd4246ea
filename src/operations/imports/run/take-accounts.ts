import { comparable } from '#connectors/imported/extras.ts';
import type { ImportedAccount, ImportedBuying } from '#connectors/imported/imported.ts';
import { fingerprint } from '#connectors/imported/stable-id.ts';
import { asLine } from '#connectors/imported/text.ts';
import { joinedReach, noReach } from '#domain/address-book/reach.ts';
import {
  type AccountToSave,
  accountsById,
  accountsByName,
  accountsByNameAlone,
  saveAccounts,
  saveBuying,
  takeFromBin,
} from '#store/imports/address-book.ts';
import { saveLinks } from '#store/imports/links.ts';
import { showAccounts } from './first-rows/show-people.ts';
import { knowsAccountsByName } from './how-matched.ts';
import { type Batch, toMend } from './job.ts';
import { keepersOf } from './owners.ts';
import { kindOfId } from './people-here.ts';
import { newIdOf, resolve } from './resolve.ts';
import { takeExtras, type WithExtras } from './take-extras.ts';
import { type NoteOn, writeNotes } from './take-notes.ts';
import { onlyNewExtras, onlyWhatChanged, saidIn } from './what-changed.ts';

/** Accounts, new or changed in the other system. */
export async function takeAccounts(batch: Batch, accounts: readonly ImportedAccount[]): Promise<void> {
  const { tx, job, tally } = batch;
  const { id: workspaceId } = job.workspace;
  const links = await resolve(
    batch,
    'account',
    accounts.map(({ externalId }) => externalId),
  );
  const named = await calledSo(
    batch,
    accounts.filter(({ externalId }) => !links.has(externalId)),
  );
  const keeper = await keepersOf(batch, accounts);
  const standing = await accountsById(
    tx,
    workspaceId,
    [...links.values()].map(({ nounId }) => nounId),
  );
  const fieldOf = (name: string) => job.fields.account.get(name)?.fieldId ?? name;
  const saved = [];
  const linked = [];
  const known = new Map<string, ImportedBuying>();
  const made: string[] = [];
  const withExtras: WithExtras[] = [];
  const noted: NoteOn[] = [];
  const tried: Parameters<typeof showAccounts>[1][number][] = [];
  for (const value of accounts) {
    const link = links.get(value.externalId);
    const here = link ? undefined : named(value);
    const accountId = link?.nounId ?? here?.accountId ?? newIdOf(batch, 'account', value.externalId);
    const ownerId = keeper(value);
    const rowHash = hashOfAccount(value, ownerId);
    job.met.account.set(value.externalId, accountId);
    const place = batch.places.get(value);
    toMend(batch, place, value.unread);
    if (link?.rowHash === rowHash) {
      if (link.importId !== job.importId) tally.add('accounts', 'unchanged');
      tried.push({ id: accountId, outcome: 'as before', written: null });
      continue;
    }
    const isNew = link === undefined && here === undefined;
    tally.add('accounts', isNew ? 'created' : 'updated');
    if (isNew) made.push(accountId);
    const { externalId, buying, extras: given, notes = [], ...rest } = value;
    const { unread: _, standsAmongPeople: __, owner: ___, ...account } = rest;
    noted.push(...notes.map((note) => ({ ...note, noun: 'account' as const, nounId: accountId })));
    if (buying) known.set(accountId, buying);
    const cells = { ...account, ownerId, name: asLine(account.name) };
    const whole = { accountId, ...cells };
    const was = link && standing.get(accountId);
    const written = here
      ? filledIn(here, whole)
      : was
        ? onlyWhatChanged(whole, was, link?.said ?? {})
        : whole;
    const extras = given && link?.said ? onlyNewExtras(given, link.said, fieldOf) : given;
    if (extras) withExtras.push({ nounId: accountId, extras, place });
    saved.push(written);
    tried.push({ id: accountId, outcome: isNew ? 'new' : 'changed', written, extras });
    const said = saidIn(cells, given, fieldOf);
    linked.push({ externalId, nounId: accountId, rowHash, said, importId: job.importId });
  }
  await showAccounts(batch, tried);
  if (job.dryRun) return writeNotes(batch, noted);
  await takeFromBin(tx, workspaceId, 'account', made);
  await saveAccounts(tx, workspaceId, saved, job.now);
  await saveBuying(tx, workspaceId, known, job.now);
  await takeExtras(batch, 'account', withExtras);
  await saveLinks(tx, { workspaceId, sourceName: job.mapping.sourceName, noun: 'account' }, linked);
  await writeNotes(batch, noted);
}

/**
 * Companies that are here under the names of those that did not come before. Of two of these that Salesforce has an id for
 * each, the first is the one that is here.
 */
async function calledSo(
  { tx, job }: Batch,
  accounts: readonly ImportedAccount[],
): Promise<(account: ImportedAccount) => AccountToSave | undefined> {
  const { id: workspaceId } = job.workspace;
  const { sourceName } = job.mapping;
  const hasId = ({ externalId }: ImportedAccount) => kindOfId(externalId) === 'ids of Salesforce';
  const namesOf = (some: readonly ImportedAccount[]) => some.map(({ name }) => name);
  const alone = await accountsByNameAlone(tx, { workspaceId, sourceName }, namesOf(accounts.filter(hasId)));
  const others = knowsAccountsByName(job.mapping) ? accounts.filter((one) => !hasId(one)) : [];
  const named = await accountsByName(tx, workspaceId, namesOf(others));
  return (account) => {
    const name = account.name.toLowerCase();
    if (!hasId(account)) return named.get(name);
    const here = alone.get(name);
    alone.delete(name);
    return here;
  };
}

/** How a row looks: also where only who looks after it is known by now. */
export function hashOfAccount(value: ImportedAccount, ownerId: string | null): string {
  const said = comparable(value);
  return fingerprint(ownerId === null ? said : [said, ownerId]);
}

/** A company that is here by hand or from another system, with what this one adds: what was there stays. */
export function filledIn(here: AccountToSave, given: AccountToSave): AccountToSave {
  return {
    ...given,
    name: here.name,
    website: here.website ?? given.website,
    industry: here.industry ?? given.industry,
    country: here.country ?? given.country,
    employees: here.employees ?? given.employees,
    ownerId: here.ownerId ?? given.ownerId,
    reach: joinedReach(here.reach ?? noReach, given.reach ?? noReach),
    details: { ...given.details, ...here.details },
  };
}
