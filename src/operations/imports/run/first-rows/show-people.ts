import type { Extras } from '#connectors/imported/extras.ts';
import type { FieldNoun } from '#domain/address-book/fields/custom-field.ts';
import { loadAccount } from '#store/address-book/accounts.ts';
import { loadContacts } from '#store/address-book/contacts.ts';
import { type AccountToSave, asItWillBe, type ContactToSave, reachOf } from '#store/imports/address-book.ts';
import type { Batch } from '../job.ts';
import type { Meant, RecordTried, Sayings } from './first-rows.ts';
import { sayingsOfAccount, sayingsOfContact } from './sayings.ts';
import { sayingsOfExtras } from './sayings-of-extras.ts';

/** A record of the files, what becomes of it, and what it would be written as; null where nothing of it is written. */
interface Tried<Written> {
  readonly id: string;
  readonly outcome: RecordTried['outcome'];
  readonly written: Written | null;
  readonly extras?: Extras | undefined;
}

/** Keeps the first companies of a dry run as they would stand. */
export async function showAccounts(batch: Batch, tried: readonly Tried<AccountToSave>[]): Promise<void> {
  const { tx, job } = batch;
  for (const { id, outcome, written, extras } of tried) {
    if (!job.first?.wants('accounts', outcome)) continue;
    const here = await loadAccount(tx, job.workspace.id, id);
    const will = written ? asItWillBe(written, here) : here;
    if (!will) continue;
    const said = {
      is: sayingsOfAccount(will),
      was: here ? sayingsOfAccount(here) : {},
    };
    await keep(batch, 'account', { id, outcome, name: will.name, nameBefore: here?.name, ...said }, extras);
  }
}

/** A person as they would be written, with the company that the files name. */
interface ContactTried extends Tried<ContactToSave> {
  readonly account: Meant | null;
}

/** Keeps the first people of a dry run as they would stand. */
export async function showContacts(batch: Batch, tried: readonly ContactTried[]): Promise<void> {
  const { tx, job } = batch;
  for (const { id, outcome, written, account, extras } of tried) {
    if (!job.first?.wants('contacts', outcome)) continue;
    const [here] = await loadContacts(tx, job.workspace.id, [id]);
    const will = written ? asItWillBe({ ...written, reach: reachOf(written) }, here) : here;
    if (!will) continue;
    const accountHere: Meant | null =
      here?.accountId && here.accountName !== null
        ? { noun: 'account', id: here.accountId, externalId: '', name: here.accountName }
        : null;
    const accountThen = will.accountId === here?.accountId ? accountHere : account;
    const said = {
      is: sayingsOfContact(will, accountThen),
      was: here ? sayingsOfContact(here, accountHere) : {},
    };
    await keep(batch, 'contact', { id, outcome, name: will.name, nameBefore: here?.name, ...said }, extras);
  }
}

interface Said {
  readonly id: string;
  readonly outcome: RecordTried['outcome'];
  readonly name: string;
  readonly nameBefore: string | undefined;
  readonly is: Sayings;
  readonly was: Sayings;
}

async function keep(
  batch: Batch,
  noun: Exclude<FieldNoun, 'deal'>,
  { id, outcome, name, nameBefore, is, was }: Said,
  extras: Extras | undefined,
): Promise<void> {
  const more = await sayingsOfExtras(batch, noun, id, extras);
  const isRenamed = nameBefore !== undefined && nameBefore !== name;
  batch.job.first?.keep(`${noun}s`, {
    ...{ id, outcome, name },
    is: { ...(isRenamed ? { Name: { kind: 'text', text: name } } : {}), ...is, ...more.is },
    was: { ...(isRenamed ? { Name: { kind: 'text', text: nameBefore } } : {}), ...was, ...more.was },
  });
}
