import type { ImportMapping } from '#contract/imports/mapping.ts';
import { startOfDay } from '#domain/time/calendar.ts';
import { defaultStage } from '../imported/default-stages.ts';
import { extrasOf } from '../imported/extras.ts';
import type {
  ImportedActivity,
  ImportedCard,
  ImportedContact,
  ImportedDeal,
  ImportedPerson,
  Reference,
  SaidOfDeal,
} from '../imported/imported.ts';
import { readOr, type UnreadCell } from '../imported/unread-cells.ts';
import { salesforceIdOf } from '../salesforce/salesforce-id.ts';
import { headerKey } from '../tables/header-key.ts';
import type { Row } from '../tables/table.ts';
import { currencyIn } from '../values/currency-in.ts';
import { readWorth, writtenCurrency } from '../values/written-amount.ts';
import { instantOf, readDate, type WrittenDate } from '../values/written-date.ts';
import { writtenWords } from '../values/written-words.ts';
import { buyingOf } from './buying.ts';
import type { KnownRows } from './known-rows.ts';
import { emailIn, type SaidPerson, saidPeople } from './parts-of-cell.ts';
import { productMeant } from './spelling.ts';

export interface Product {
  readonly name: string;
  readonly price: string;
}

/** One row as a deal, or why it cannot be used. Accounts, owners and contacts go by their names. */
export function dealOfRow(
  row: Row,
  products: ReadonlyMap<string, Product>,
  mapping: ImportMapping,
  known: KnownRows | null,
): ImportedDeal | string {
  const unread: UnreadCell[] = [];
  const card = cardOf(row, unread, { products, mapping, known });
  if (typeof card === 'string') return card;
  const ofSalesforce = salesforceIdOf('deal', row.text('id'));
  // Its reports have there when anything was done last for the company.
  const activities = ofSalesforce === undefined ? lastTouchOf(row, unread, mapping) : [];
  readOr(row, 'contactEmail', unread, emailIn);
  return {
    externalId: ofSalesforce ?? (row.text('id') || idByName(row, card)),
    place: row.place,
    card,
    people: peopleOfRow(row, card.account, known),
    activities,
    ...(unread.length === 0 ? {} : { unread }),
  };
}

interface Beside {
  readonly products: ReadonlyMap<string, Product>;
  readonly mapping: ImportMapping;
  readonly known: KnownRows | null;
}

function cardOf(row: Row, unread: UnreadCell[], { products, mapping, known }: Beside): ImportedCard | string {
  const product = productMeant(row.text('product'), products);
  const stage = row.text('stage') || row.text('status') || null;
  const how = endOf(row, stage, mapping);
  const priced = row.text('value') === '' && how === null && mapping.useListPrice;
  const value = priced ? (product?.price ?? '') : row.text('value');
  const said = readOr(row, 'currency', unread, (text) => currencyIn(text) ?? undefined);
  const currency =
    said ?? (/\d/.test(value) ? writtenCurrency(value, mapping.currency) : null) ?? mapping.currency;
  const worth = (text: string) => readWorth(text, currency, mapping.decimalMark);
  const valueMinor = priced ? (worth(value) ?? null) : readOr(row, 'value', unread, worth);
  const dates = datesOf(row, unread, mapping);
  const unreadDay = unreadForGood(row, unread, how);
  if (unreadDay !== null) return `"${unreadDay}" is no date.`;
  const { opened, closeDate, expectedClose, nextStepDue } = dates;
  const endSaid = how === 'won' ? dates.wonOn : dates.lostOn;
  const endedOn = endSaid ?? dates.endedOn ?? closeDate ?? expectedDay(dates);
  const account = row.text('account');
  const buying = buyingOf(row);
  const owner = row.text('owner') || row.text('ownerEmail');
  const name = row.text('name') || nameOf(product?.name ?? row.text('product'), account, row.text('id'));
  if (name === '') return 'Nothing names the deal: it has no name, no product, no account and no id.';
  return {
    ...silence(row, valueMinor, unread),
    name,
    account: known?.account(row) ?? byName(account),
    ...(buying ? { buying } : {}),
    owner: byName(owner),
    valueMinor,
    currency,
    expectedClose: how === null ? ((expectedClose ?? closeDate)?.day ?? null) : null,
    openedAt: opened ? instantOf(opened, mapping.zone) : null,
    stage,
    stageSince: null,
    end: how && {
      how,
      at: endedOn ? instantOf(endedOn, mapping.zone) : null,
      reason: reasonOf(row),
    },
    nextStep: row.text('nextStep') ? { what: row.text('nextStep'), due: nextStepDue?.day ?? null } : null,
    note: writtenWords(row.text('note')) || null,
    ...extrasOf(row),
  };
}

/** Why it ended; Dynamics says there how, once more, of what has no other reason. */
function reasonOf(row: Row): string | null {
  const reason = row.text('reason');
  return reason === '' || headerKey(reason) === headerKey(row.text('status')) ? null : reason;
}

/** A column that says won or lost decides; else the stage, by what the person chose for it. */
function endOf(row: Row, stage: string | null, mapping: ImportMapping): 'won' | 'lost' | null {
  const chosen = stage === null ? null : (mapping.stages[stage]?.ends ?? null);
  return row.text('stage') === '' ? chosen : (chosen ?? defaultStage(row.text('status'), null).ends);
}

const days = ['opened', 'endedOn', 'closeDate', 'wonOn', 'lostOn', 'expectedClose', 'nextStepDue'] as const;

type Dates = Record<(typeof days)[number], WrittenDate | null>;

function datesOf(row: Row, unread: UnreadCell[], { dateOrder }: ImportMapping): Dates {
  return Object.fromEntries(
    days.map((name) => [name, readOr(row, name, unread, (text) => readDate(text, dateOrder))]),
  ) as Dates;
}

/** A list with one day for each deal often calls it the expected one, also where the deal has ended. */
function expectedDay({ opened, expectedClose }: Dates): WrittenDate | null {
  return opened && expectedClose && expectedClose.day < opened.day ? null : expectedClose;
}

/**
 * A day that nobody can read and that is not given to a deal later, as its ledger begins or ends with it: such a deal comes
 * once its row is mended. Null where there is none.
 */
function unreadForGood(row: Row, unread: readonly UnreadCell[], how: 'won' | 'lost' | null): string | null {
  const fields = how === null ? ['opened'] : ['opened', 'endedOn', 'closeDate', 'wonOn', 'lostOn'];
  const columns = fields.map((field) => row.column(field));
  return unread.find(({ column }) => columns.includes(column))?.text ?? null;
}

/** What the row has no column for, or nothing that can be read. */
function silence(row: Row, valueMinor: number | null, unread: readonly UnreadCell[]) {
  const says = (...fields: string[]) =>
    fields.some(
      (field) => row.fields.includes(field) && !unread.some(({ column }) => column === row.column(field)),
    );
  const silentOn: SaidOfDeal[] = [
    ...(says('account', 'accountId') ? [] : ['accountId' as const]),
    ...(says('owner', 'ownerEmail') ? [] : ['ownerId' as const]),
    ...(valueMinor !== null || says('value') ? [] : ['valueMinor' as const]),
    ...(valueMinor !== null || says('currency') ? [] : ['currency' as const]),
    ...(says('expectedClose', 'closeDate') ? [] : ['expectedClose' as const]),
  ];
  return silentOn.length === 0 ? {} : { silentOn };
}

function nameOf(product: string, account: string, id: string): string {
  if (product !== '') return account === '' ? product : `${product}, ${account}`;
  return account || (id === '' ? '' : `Deal ${id}`);
}

/** Without an id in the table, a deal is the same where its name, account and owner are. */
function idByName(row: Row, card: ImportedCard): string {
  return [card.name, card.account?.externalId ?? '', row.text('owner'), row.text('opened')].join('|');
}

/** People of the lists beside, or else those of whom this row says all there is. */
function peopleOfRow(row: Row, account: Reference | null, known: KnownRows | null): ImportedPerson[] {
  const people = known?.people(row) ?? saidPeople(row);
  return people.map((one, place) => ({
    place: row.place,
    contact: 'externalId' in one ? one : contactOf(one, account, place === 0 ? row : null),
    roles: [],
    since: null,
  }));
}

/** Of several in one row, its title and telephone are the first one's. */
export function contactOf(
  { name, email }: SaidPerson,
  account: Reference | null,
  row: Row | null,
): ImportedContact {
  const byId = salesforceIdOf('contact', row?.text('contactId') ?? '');
  return {
    externalId: byId ?? contactId(email, account?.externalId ?? '', name),
    ...(byId === undefined ? {} : { isNamedOnly: true as const }),
    account,
    name,
    title: row?.text('contactTitle') || null,
    email: email || null,
    phone: row?.text('contactPhone') || null,
    details: {},
  };
}

/** The day of a last contact, without anything on it, is one touch of ours. */
function lastTouchOf(row: Row, unread: UnreadCell[], mapping: ImportMapping): ImportedActivity[] {
  const date = readOr(row, 'lastTouch', unread, (text) => readDate(text, mapping.dateOrder));
  if (!date) return [];
  const at = date.time === null ? startOfDay(date.day, mapping.zone) : instantOf(date, mapping.zone);
  const externalId = `last contact ${date.day}`;
  return [
    {
      kind: 'touch',
      externalId,
      place: row.place,
      at,
      channel: 'other',
      way: 'ours',
      about: null,
      contact: null,
    },
  ];
}

/** Names are ids here: what differs in case, accents, spaces and dots only is the same. */
export function byName(name: string): Reference | null {
  return name === '' ? null : { externalId: headerKey(name), name };
}

export function contactId(email: string, account: string, name: string): string {
  return email === '' ? `${account}/${headerKey(name)}` : email.toLowerCase();
}
