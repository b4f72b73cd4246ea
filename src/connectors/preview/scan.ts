import type { ImportMapping, ImportNoun } from '#contract/imports/mapping.ts';
import { blocksIn } from '../icalendar/blocks-in.ts';
import { isDeletedDeal } from '../pipeline/deleted-rows.ts';
import { byName } from '../pipeline/read-deals.ts';
import { industryMeant, oneLetterApart } from '../pipeline/spelling.ts';
import { salesforceId } from '../salesforce/salesforce-id.ts';
import { headerKey } from '../tables/header-key.ts';
import { isRow, placesOf, rowsIn, textOf } from '../tables/table.ts';
import { currencyIn } from '../values/currency-in.ts';
import { readFlag } from '../values/written-flag.ts';
import type { OpenedFile } from './opened-file.ts';
import { holderOf } from './own-fields.ts';
import { keepSample } from './samples.ts';
import { type CardsSeen, scanCards } from './scan-cards.ts';
import { type MailsSeen, scanMails } from './scan-mails.ts';
import { Written } from './written.ts';
import {
  columnsToNote,
  type DateColumn,
  type NumberColumn,
  noteDate,
  noteNumber,
  withExamples,
} from './written-columns.ts';

/** What the files hold, counted once from their first row to their last. */
export interface Scan {
  readonly rows: Map<string, number>;
  /** How many rows files have that are left out. */
  readonly rowsLeftOut: Map<string, number>;
  /** The first cells of each column that say something: file → place → cells. */
  readonly samples: Map<string, string[][]>;
  /** The first cells of each column, as they come, by which its kind is guessed. */
  readonly firstCells: Map<string, string[][]>;
  /** Of each table, what shows that it is read rightly. */
  readonly written: Map<string, Written>;
  /** Of files of cards, what stands on them. */
  readonly cards: Map<string, CardsSeen>;
  /** Of mails, what their headers say. */
  readonly correspondence: MailsSeen;
  readonly stages: Map<string, number>;
  readonly roles: Map<string, number>;
  readonly owners: Map<string, { name: string; deals: number }>;
  /** Who looks after people and companies there, with what they are called. */
  readonly keepers: Map<string, { name: string }>;
  readonly names: Map<string, string>;
  readonly mails: Map<string, string>;
  /** Everybody in the file of colleagues, by what their deals name them. */
  readonly sellers: Map<string, string>;
  readonly currencies: Set<string>;
  readonly dates: DateColumn[];
  readonly numbers: NumberColumn[];
  readonly respelled: Map<string, string>;
  /** The accounts of a Salesforce export, and those that its deals name, each with where it is named first. */
  readonly accounts: Set<string>;
  readonly accountsNamed: Map<string, { deals: number; place: string }>;
  /** The products that deals name, and those of the list of products. */
  readonly productsNamed: Set<string>;
  readonly products: Map<string, { readonly name: string }>;
  withoutAccount: number;
  openWithoutValue: number;
  /** Deals that are deleted in the other system. */
  deletedDeals: number;
}

/** Reads every row of the files that are taken, and keeps what the person has to see before they decide. */
export async function scan(files: readonly OpenedFile[], mapping: ImportMapping): Promise<Scan> {
  const found: Scan = {
    rows: new Map(),
    rowsLeftOut: new Map(),
    samples: new Map(),
    firstCells: new Map(),
    written: new Map(),
    cards: new Map(),
    correspondence: { among: new Map(), first: [] },
    stages: new Map(),
    roles: new Map(),
    owners: new Map(),
    keepers: new Map(),
    names: new Map(),
    mails: new Map(),
    sellers: new Map(),
    currencies: new Set(),
    dates: [],
    numbers: [],
    respelled: new Map(),
    accounts: new Set(),
    accountsNamed: new Map(),
    productsNamed: new Set(),
    products: new Map(),
    withoutAccount: 0,
    openWithoutValue: 0,
    deletedDeals: 0,
  };
  for (const opened of files) {
    if (opened.format === 'cards') await scanFileOfCards(opened, mapping, found);
    else if (opened.format === 'calendar')
      found.rows.set(opened.file.name, await countEvents(opened, mapping));
    else if (opened.format === 'mails') {
      const { name } = opened.file;
      const isTaken = mapping.files.some((one) => one.name === name && one.noun !== null);
      found.rows.set(name, isTaken ? await scanMails(opened.file, found.correspondence) : 0);
    } else await scanFile(opened, mapping, found);
  }
  return found;
}

async function countEvents({ file }: OpenedFile, mapping: ImportMapping): Promise<number> {
  if (!mapping.files.some(({ name, noun }) => name === file.name && noun !== null)) return 0;
  let events = 0;
  for await (const _ of blocksIn(file, [])) events += 1;
  return events;
}

async function scanFileOfCards({ file }: OpenedFile, mapping: ImportMapping, found: Scan): Promise<void> {
  const isTaken = mapping.files.some(({ name, noun }) => name === file.name && noun !== null);
  const seen = await scanCards(file, isTaken);
  found.cards.set(file.name, seen);
  found.rows.set(file.name, isTaken ? seen.cards : 0);
}

async function scanFile(
  { file, form, header }: OpenedFile,
  mapping: ImportMapping,
  found: Scan,
): Promise<void> {
  const own = mapping.files.find(({ name }) => name === file.name);
  if (!own || header.length === 0) return;
  const places = placesOf(own, header);
  const columns = columnsToNote(file.name, header, places);
  const samples: string[][] = header.map(() => []);
  const firstCells: string[][] = header.map(() => []);
  const written = new Written(header);
  let rows = 0;
  for await (const read of rowsIn([{ file, form, mapping: own }], 'deals')) {
    if (!isRow(read) && read.kind === 'skipped') continue;
    rows += 1;
    const { cells, line } = read.place;
    if (own.noun !== null || rows <= 200) written.note(cells, line);
    if (rows <= 200) {
      for (const [place, kept] of samples.entries()) {
        keepSample(kept, cells[place] ?? '');
        firstCells[place]?.push(textOf(cells[place]).slice(0, 200));
      }
    }
    // Of a file that is left out nothing but its look is shown, and how much that is.
    if (own.noun === null) continue;
    const text = (field: string) => textOf(cells[places.get(field) ?? -1]);
    for (const { column, place } of columns.dates) noteDate(column, textOf(cells[place]));
    for (const { column, place } of columns.numbers) noteNumber(column, textOf(cells[place]));
    if (own.noun === 'deals') noteDeal(text, mapping, found);
    if (holderOf(own.noun) !== undefined && own.noun !== 'deals') noteKeeper(text, mapping, found);
    if (mapping.source === 'salesforce') noteAccount(own.noun, text, `${file.name}, line ${line}`, found);
    if (own.noun === 'roles' && text('role') !== '') count(found.roles, text('role'));
    if (own.noun === 'members') noteMember(text, found);
    if (own.noun === 'products') found.products.set(headerKey(text('name')), { name: text('name') });
    if (own.noun === 'accounts') noteIndustry(text('industry'), mapping, found);
  }
  found.rows.set(file.name, own.noun === null ? 0 : rows);
  if (own.noun === null) found.rowsLeftOut.set(file.name, rows);
  found.written.set(file.name, written);
  found.samples.set(file.name, samples);
  found.firstCells.set(file.name, firstCells);
  found.dates.push(...withExamples(columns.dates));
  found.numbers.push(...withExamples(columns.numbers));
}

type Text = (field: string) => string;

function noteDeal(text: Text, { source }: ImportMapping, found: Scan): void {
  if (isDeletedDeal(text)) {
    found.deletedDeals += 1;
    return;
  }
  const stage = text('stage') || text('status');
  if (stage !== '') count(found.stages, stage);
  if (text('currency') !== '')
    found.currencies.add(currencyIn(text('currency')) ?? text('currency').toUpperCase());
  if (text('value') === '' && text('amount') === '') found.openWithoutValue += 1;
  if (['account', 'accountId', 'accountName'].every((field) => text(field) === '')) found.withoutAccount += 1;
  if (text('product') !== '') found.productsNamed.add(text('product'));
  const { key, owner } = ownerIn(text, source);
  if (key === '') return;
  const known = found.owners.get(key);
  if (known) known.deals += 1;
  else found.owners.set(key, { name: owner, deals: 1 });
  if (text('ownerName') !== '' && !found.names.has(key)) found.names.set(key, owner);
}

function noteKeeper(text: Text, { source }: ImportMapping, found: Scan): void {
  const { key, owner } = ownerIn(text, source);
  const isNobody = key === '' || (source === 'salesforce' && !key.startsWith('005'));
  if (!isNobody && !readFlag(text('isDeleted')) && !found.keepers.has(key))
    found.keepers.set(key, { name: owner });
}

/** Who owns what a row is about: how they are called there, and by what they are known. */
function ownerIn(text: Text, source: ImportMapping['source']): { key: string; owner: string } {
  if (source === 'salesforce') {
    const key = salesforceId(text('ownerId'));
    return { key, owner: text('ownerName') || key };
  }
  const owner = text('owner') || text('ownerEmail');
  return { key: byName(owner)?.externalId ?? '', owner };
}

function noteAccount(noun: ImportNoun | null, text: Text, place: string, found: Scan): void {
  if (noun === 'accounts') found.accounts.add(salesforceId(text('id')));
  const named = noun === 'deals' && !readFlag(text('isDeleted')) ? salesforceId(text('accountId')) : '';
  // One whose name stands in the row is made by it.
  if (named === '' || text('accountName') !== '') return;
  const known = found.accountsNamed.get(named);
  if (known) known.deals += 1;
  else found.accountsNamed.set(named, { deals: 1, place });
}

function noteMember(text: Text, found: Scan): void {
  const key = salesforceId(text('id'));
  const name = text('name') || `${text('firstName')} ${text('lastName')}`.trim();
  if (key !== '') found.names.set(key, name);
  const id = key || (byName(name)?.externalId ?? '');
  if (id !== '') found.sellers.set(id, name);
  if (text('email') !== '') found.mails.set(id, text('email'));
}

function noteIndustry(industry: string, { source }: ImportMapping, found: Scan): void {
  if (source !== 'pipeline' || industry === '') return;
  const meant = industryMeant(industry);
  if (meant !== industry && oneLetterApart(meant.toLowerCase(), industry.toLowerCase())) {
    found.respelled.set(industry, meant);
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
