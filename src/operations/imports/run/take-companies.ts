import type { ImportedCompany } from '#connectors/imported/imported.ts';
import { isSame } from '#domain/ledger/is-same-fact.ts';
import { type AccountToSave, accountsById, saveAccounts } from '#store/imports/address-book.ts';
import { type Link, saveLinks } from '#store/imports/links.ts';
import { type Batch, toMend } from './job.ts';
import { keepersOf } from './owners.ts';
import { resolve } from './resolve.ts';
import { filledIn, hashOfAccount, takeAccounts } from './take-accounts.ts';
import { takeExtras, type WithExtras } from './take-extras.ts';
import { type NoteOn, writeNotes } from './take-notes.ts';

/** Companies that stand among people: one that is not here yet is made, and of one that is here what is missing is filled in. */
export async function takeCompanies(batch: Batch, given: readonly ImportedCompany[]): Promise<void> {
  if (given.length === 0) return;
  const known = await resolve(
    batch,
    'account',
    given.map(({ externalId }) => externalId),
  );
  const news = new Map<string, ImportedCompany>();
  const further: ImportedCompany[] = [];
  for (const company of given) {
    const { externalId } = company;
    if (known.has(externalId) || news.has(externalId)) further.push(company);
    else news.set(externalId, company);
  }
  await takeAccounts(batch, [...news.values()]);
  await fillIn(batch, further);
}

async function fillIn(batch: Batch, companies: readonly ImportedCompany[]): Promise<void> {
  const { tx, job, tally } = batch;
  const { id: workspaceId } = job.workspace;
  const links = await resolve(
    batch,
    'account',
    companies.flatMap(({ externalId }) => [externalId, linkOf(externalId)]),
  );
  const ids = companies.flatMap(({ externalId }) => links.get(externalId)?.nounId ?? []);
  const here = await accountsById(tx, workspaceId, [...new Set(ids)]);
  const keeper = await keepersOf(batch, companies);
  const filled = new Map<string, AccountToSave>();
  const linked = new Map<string, Link>();
  const withExtras: WithExtras[] = [];
  const noted: NoteOn[] = [];
  for (const value of companies) {
    const { externalId, extras, notes = [], unread, ...said } = value;
    const { standsAmongPeople: _, owner: __, ...company } = said;
    const place = batch.places.get(value);
    toMend(batch, place, unread);
    const account = links.get(externalId);
    const accountId = account?.nounId;
    // In a dry run what this run made is nowhere.
    const before = accountId && (filled.get(accountId) ?? here.get(accountId));
    if (!account || !accountId || !before) continue;
    const ownerId = keeper(value);
    const rowHash = hashOfAccount(value, ownerId);
    const cameBefore = links.get(linkOf(externalId))?.rowHash === rowHash || account.rowHash === rowHash;
    const after = filledIn(before, { accountId, ...company, ownerId });
    const isNews = !cameBefore && !isSame(after, before);
    if (account.importId !== job.importId) tally.add('accounts', isNews ? 'updated' : 'unchanged');
    if (cameBefore) continue;
    linked.set(externalId, {
      externalId: linkOf(externalId),
      nounId: accountId,
      rowHash,
      importId: job.importId,
    });
    if (isNews) filled.set(accountId, after);
    if (extras) withExtras.push({ nounId: accountId, extras, place });
    noted.push(...notes.map((note) => ({ ...note, noun: 'account' as const, nounId: accountId })));
  }
  if (!job.dryRun) {
    await saveAccounts(tx, workspaceId, [...filled.values()], job.now);
    await takeExtras(batch, 'account', withExtras);
    await saveLinks(tx, { workspaceId, sourceName: job.mapping.sourceName, noun: 'account' }, [
      ...linked.values(),
    ]);
  }
  await writeNotes(batch, noted);
}

/** What a company's row among people was, beside what the lists of companies say of it. */
const linkOf = (externalId: string) => `among people ${externalId}`;
