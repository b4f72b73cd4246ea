import type { ImportMapping } from '#contract/imports/mapping.ts';
import { startOfDay } from '#domain/time/calendar.ts';
import { defaultStage } from '../imported/default-stages.ts';
import { extrasOf } from '../imported/extras.ts';
import type {
  Failed,
  ImportedActivity,
  ImportedCard,
  ImportedDeal,
  ImportedPerson,
  Place,
  Read,
  Reference,
} from '../imported/imported.ts';
import { headerKey } from '../tables/header-key.ts';
import { isRow, type Row, rowsIn, type Table } from '../tables/table.ts';
import { readAmount } from '../values/written-amount.ts';
import { instantOf, readDate, type WrittenDate } from '../values/written-date.ts';
import { buyingOf } from './buying.ts';
import type { KnownRows } from './known-rows.ts';
import { productMeant } from './spelling.ts';

export interface Product {
  readonly name: string;
  readonly price: string;
}

/** The deals of a pipeline, one row each. Accounts, owners and contacts go by their names. */
export async function* readDeals(
  tables: readonly Table[],
  products: ReadonlyMap<string, Product>,
  mapping: ImportMapping,
  known: KnownRows | null = null,
): AsyncGenerator<Read<ImportedDeal>> {
  const lines = new Map<string, string>();
  for await (const row of rowsIn(tables, 'deals')) {
    if (!isRow(row)) {
      yield row;
      continue;
    }
    const deal = dealOfRow(row, products, mapping, known);
    if (typeof deal === 'string') {
      yield failed(row.place, deal);
      continue;
    }
    const { externalId, card } = deal;
    const before = lines.get(externalId);
    if (before !== undefined) {
      yield failed(row.place, `The deal ${row.text('id') || card?.name} stands twice; ${before} was used.`);
      continue;
    }
    lines.set(externalId, `line ${row.place.line}`);
    yield { kind: 'row', place: row.place, value: deal };
  }
}

/** One row as a deal, or why it cannot be used. */
export function dealOfRow(
  row: Row,
  products: ReadonlyMap<string, Product>,
  mapping: ImportMapping,
  known: KnownRows | null,
): ImportedDeal | string {
  const card = cardOf(row, products, mapping, known);
  if (typeof card === 'string') return card;
  return {
    externalId: row.text('id') || idByName(row, card),
    place: row.place,
    card,
    people: peopleOfRow(row, card.account, known),
    activities: lastTouchOf(row, mapping),
  };
}

function cardOf(
  row: Row,
  products: ReadonlyMap<string, Product>,
  mapping: ImportMapping,
  known: KnownRows | null,
): ImportedCard | string {
  const given = row.text('currency').toUpperCase();
  const currency = /^[A-Z]{3}$/.test(given) ? given : mapping.currency;
  const product = productMeant(row.text('product'), products);
  const stage = row.text('stage') || row.text('status') || null;
  const how = endOf(row, stage, mapping);
  const priced = row.text('value') === '' && how === null && mapping.useListPrice;
  const value = priced ? (product?.price ?? '') : row.text('value');
  const valueMinor = value === '' ? null : readAmount(value, currency);
  if (valueMinor === undefined) return `The value "${value}" is no number.`;
  if (valueMinor !== null && valueMinor < 0) return `The value ${value} is less than nothing.`;
  const dates = datesOf(row, mapping);
  if (typeof dates === 'string') return dates;
  const { opened, closeDate, expectedClose, nextStepDue } = dates;
  const account = row.text('account');
  const buying = buyingOf(row);
  const owner = row.text('owner') || row.text('ownerEmail');
  const name = row.text('name') || nameOf(product?.name ?? row.text('product'), account, row.text('id'));
  if (name === '') return 'Nothing names the deal: it has no name, no product, no account and no id.';
  return {
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
      at: closeDate ? instantOf(closeDate, mapping.zone) : null,
      reason: row.text('reason') || null,
    },
    nextStep: row.text('nextStep') ? { what: row.text('nextStep'), due: nextStepDue?.day ?? null } : null,
    note: row.text('note') || null,
    ...extrasOf(row),
  };
}

/** A column that says won or lost decides; else the stage, by what the person chose for it. */
function endOf(row: Row, stage: string | null, mapping: ImportMapping): 'won' | 'lost' | null {
  const chosen = stage === null ? null : (mapping.stages[stage]?.ends ?? null);
  return row.text('stage') === '' ? chosen : (chosen ?? defaultStage(row.text('status'), null).ends);
}

type Dates = Record<'opened' | 'closeDate' | 'expectedClose' | 'nextStepDue', WrittenDate | null>;

function datesOf(row: Row, mapping: ImportMapping): Dates | string {
  const dates: Dates = { opened: null, closeDate: null, expectedClose: null, nextStepDue: null };
  for (const name of ['opened', 'closeDate', 'expectedClose', 'nextStepDue'] as const) {
    const text = row.text(name);
    if (text === '') continue;
    const date = readDate(text, mapping.dateOrder);
    if (!date) return `"${text}" is no date.`;
    dates[name] = date;
  }
  return dates;
}

function nameOf(product: string, account: string, id: string): string {
  if (product !== '') return account === '' ? product : `${product}, ${account}`;
  return account || (id === '' ? '' : `Deal ${id}`);
}

/** Without an id in the table, a deal is the same where its name, account and owner are. */
function idByName(row: Row, card: ImportedCard): string {
  return [card.name, card.account?.externalId ?? '', row.text('owner'), row.text('opened')].join('|');
}

/** A person of the lists beside, or else one of whom this row says all there is. */
function peopleOfRow(row: Row, account: Reference | null, known: KnownRows | null): ImportedPerson[] {
  const contact = known?.listed(row);
  return contact ? [{ place: row.place, contact, roles: [], since: null }] : personOf(row, account);
}

function personOf(row: Row, account: Reference | null): ImportedPerson[] {
  const email = row.text('contactEmail');
  const name = row.text('contact') || email;
  if (name === '') return [];
  const contact = {
    externalId: contactId(email, account?.externalId ?? '', name),
    account,
    name,
    title: row.text('contactTitle') || null,
    email: email || null,
    phone: null,
    details: {},
  };
  return [{ place: row.place, contact, roles: [], since: null }];
}

/** The day of a last contact, without anything on it, is one touch of ours. */
function lastTouchOf(row: Row, mapping: ImportMapping): ImportedActivity[] {
  const date = readDate(row.text('lastTouch'), mapping.dateOrder);
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

function failed(place: Place, reason: string): Failed {
  return { kind: 'failed', noun: 'deals', place, reason };
}
