import { join } from 'node:path';
import { textOfHtml } from '../correspondence/open-mail.ts';
import { partsOfMail } from '../correspondence/parts-of-mail.ts';
import { writerFrom } from '../correspondence/writer.ts';
import type { Correspondent, ImportedMail, Read } from '../imported/imported.ts';
import { failed, skipped } from '../imported/not-taken.ts';
import { idOfMessage } from '../mailbox/header-of-mail.ts';
import { type OurSide, ourSide } from '../mailbox/our-side.ts';
import { type OpenTable, type RowsOfKey, rowsTogether } from '../tables/rows-together.ts';
import { isRow, type Row, rowsIn, type Table } from '../tables/table.ts';
import { readFlag } from '../values/written-flag.ts';
import { holdersOf, type WhoLeadsBecame } from './about-whom.ts';
import { timeOf } from './activities.ts';
import { salesforceId } from './salesforce-id.ts';
import { type Whereabouts, whereaboutsOf, withWhereabouts } from './whereabouts.ts';

/** Tasks that only say that a mail was sent, where that mail comes itself. */
export type TasksOfMails = ReadonlySet<string>;

export async function tasksOfMails(emails: readonly Table[]): Promise<TasksOfMails> {
  const tasks = new Set<string>();
  for await (const row of rowsIn(emails, 'mails')) {
    const task = isRow(row) && whyLeft(row) === undefined ? salesforceId(row.text('taskId')) : '';
    if (task !== '') tasks.add(task);
  }
  return tasks;
}

interface ReadingOfEmails {
  readonly members: readonly { readonly email: string | null }[];
  readonly became: WhoLeadsBecame;
  readonly folder: string;
}

interface Known {
  readonly isOurs: OurSide;
  readonly became: WhoLeadsBecame;
  readonly about: Whereabouts;
}

/** The mails of an export, each with whom and what it is about there. */
export async function* readEmails(
  tables: readonly OpenTable[],
  { members, became, folder }: ReadingOfEmails,
): AsyncGenerator<Read<ImportedMail>> {
  const of = (...nouns: string[]) => tables.filter(({ mapping: { noun } }) => nouns.includes(noun ?? ''));
  if (of('emails').length === 0) return;
  const isOurs = ourSide(members, await addressesOf(of('members')));
  const about = await whereaboutsOf(
    await placesNamed(of('emails')),
    of('cases', 'quotes', 'tasks', 'events'),
  );
  const known = { isOurs, became, about };
  const together = rowsTogether(of('emails', 'emailPeople'), join(folder, 'mails'), () => 'mails', keyOf);
  for await (const one of together) {
    if ('rows' in one) yield* mailOf(one, known);
    else yield one;
  }
}

function keyOf(row: Row, noun: string | null) {
  if (noun === 'emailPeople') {
    const isNobody = holdersOf([row.text('relationId')]).length === 0 || readFlag(row.text('isDeleted'));
    return isNobody ? null : salesforceId(row.text('emailId'));
  }
  const why = whyLeft(row);
  // Nothing is kept of what people wrote that does not come in.
  if (why !== undefined) return skipped('mails', { ...row.place, cells: [] }, why);
  return salesforceId(row.text('id')) || failed('mails', row.place, 'The mail has no Id.');
}

const draft = '5';

function whyLeft(row: Row): string | undefined {
  if (readFlag(row.text('isDeleted'))) return 'deleted in Salesforce';
  const isDraft = row.text('status') === draft || /^draft$/i.test(row.text('status'));
  return isDraft || readFlag(row.text('isDraft')) ? 'a draft' : undefined;
}

/** The addresses of colleagues. */
async function addressesOf(users: readonly Table[]): Promise<string[]> {
  const addresses: string[] = [];
  for await (const row of rowsIn(users, 'members')) if (isRow(row)) addresses.push(row.text('email'));
  return addresses.filter((one) => one.includes('@'));
}

/** What mails are about that is no deal, person or company itself. */
async function placesNamed(emails: readonly Table[]): Promise<Set<string>> {
  const named = new Set<string>();
  for await (const row of rowsIn(emails, 'mails')) {
    if (!isRow(row)) continue;
    for (const id of [row.text('aboutId'), row.text('parentId')].map(salesforceId))
      if (id !== '' && holdersOf([id]).length === 0) named.add(id);
  }
  return named;
}

function* mailOf({ key, rows }: RowsOfKey, { isOurs, became, about }: Known): Generator<Read<ImportedMail>> {
  const row = rows.find(({ noun }) => noun === 'emails')?.row;
  if (row === undefined) return;
  const { place } = row;
  const from = writerFrom(row.text('fromName'), row.text('fromAddress'));
  if (!from?.email) {
    yield failed('mails', place, 'Nothing says who wrote the mail.');
    return;
  }
  const at = timeOf(row.text('date')) ?? timeOf(row.text('createdDate'));
  if (at === null) {
    yield failed('mails', place, 'Nothing says when the mail was written.');
    return;
  }
  const isOutgoing = row.text('isIncoming') !== '' && !readFlag(row.text('isIncoming'));
  const to = ['to', 'copies', 'hiddenCopies'].flatMap((field) => recipientsIn(row.text(field)));
  const all = [{ ...from, email: from.email }, ...to].map(
    ({ name, email }, number): Correspondent => ({
      ...{ name, email, isAnswered: false },
      isOurs: isOurs(email) || (number === 0 && isOutgoing),
    }),
  );
  const [writer, ...others] = [...new Map(all.map((one) => [one.email, one])).values()];
  if (writer === undefined) return;
  const people = rows.filter(({ noun }) => noun === 'emailPeople').map(({ row }) => row.text('relationId'));
  const ids = [row.text('aboutId'), row.text('parentId')].map(salesforceId).filter((id) => id !== '');
  const messageId = row.text('messageId').trim();
  yield {
    kind: 'row',
    place,
    value: {
      externalId: key,
      ...(messageId === '' ? {} : { copyOf: idOfMessage(messageId) }),
      ...{ place, at, subject: row.text('subject') || null, from: writer, to: others },
      words: wordsOf(row, writer.name),
      about: holdersOf([...withWhereabouts(ids, about), ...people], became),
    },
  };
}

/** Addresses stand in one cell, with semicolons or commas between them. */
function recipientsIn(cell: string): { name: string; email: string }[] {
  return cell.split(/[;,]/).flatMap((part) => {
    const [, name = '', address = part] = /^(.*?)<([^<>]*)>\s*$/.exec(part) ?? [];
    const writer = writerFrom(name, address);
    return writer?.email ? [{ name: writer.name, email: writer.email }] : [];
  });
}

/** What is longer was pasted into the mail. */
const longest = 60_000;

function wordsOf(row: Row, writer: string): string {
  const text = row.text('text') || textOfHtml(row.text('page'));
  const { own } = partsOfMail(text.replaceAll(/\r\n?/g, '\n'), null, writer);
  return (own || text.trim()).slice(0, longest);
}
