import type { ImportMapping } from '#contract/imports/mapping.ts';
import { startOfDay } from '#domain/time/calendar.ts';
import { extrasOf } from '../imported/extras.ts';
import type { ImportedCard, ImportedEnd, Reference, SaidOfDeal } from '../imported/imported.ts';
import { readOr, type UnreadCell } from '../imported/unread-cells.ts';
import { byName } from '../pipeline/read-deals.ts';
import type { Row } from '../tables/table.ts';
import { readWorth } from '../values/written-amount.ts';
import { readDate } from '../values/written-date.ts';
import { readFlag } from '../values/written-flag.ts';
import { timeOf } from './activities.ts';
import { salesforceId } from './salesforce-id.ts';

/** What an opportunity says of its deal, or why its row cannot be used. */
export function cardOf(row: Row, unread: UnreadCell[], mapping: ImportMapping): ImportedCard | string {
  const name = row.text('name');
  if (name === '') return 'The opportunity has no name.';
  const given = row.text('currency').toUpperCase();
  const currency = /^[A-Z]{3}$/.test(given) ? given : mapping.currency;
  const valueMinor = readOr(row, 'amount', unread, (text) => readWorth(text, currency, mapping.decimalMark));
  const close = readOr(row, 'closeDate', unread, (text) => readDate(text, mapping.dateOrder));
  const stage = row.text('stage') || null;
  const how = endOf(row, stage, mapping);
  const end: ImportedEnd | null = how && {
    how,
    at: close ? startOfDay(close.day, mapping.zone) : timeOf(row.text('changedDate')),
    reason: row.text('lostReason') || null,
  };
  return {
    ...silence(row, unread),
    name,
    account: accountOf(row),
    owner: named(row.text('ownerId'), row.text('ownerName')),
    valueMinor,
    currency,
    expectedClose: close?.day ?? null,
    openedAt: timeOf(row.text('createdDate')),
    stage,
    stageSince: timeOf(row.text('stageSince')),
    end,
    nextStep: row.text('nextStep') ? { what: row.text('nextStep'), due: null } : null,
    note: row.text('description') || null,
    ...extrasOf(row),
  };
}

const columns: readonly (readonly [SaidOfDeal, ...string[]])[] = [
  ['accountId', 'accountId', 'accountName'],
  ['ownerId', 'ownerId', 'ownerName'],
  ['valueMinor', 'amount'],
  ['currency', 'amount'],
  ['expectedClose', 'closeDate'],
];

/** What the export has no column for, or nothing that can be read. */
function silence(row: Row, unread: readonly UnreadCell[]) {
  const says = (field: string) =>
    row.fields.includes(field) && !unread.some(({ column }) => column === row.column(field));
  const silentOn = columns.filter(([, ...fields]) => !fields.some(says)).map(([said]) => said);
  return silentOn.length === 0 ? {} : { silentOn };
}

/** Closed and won say it where they stand; else the stage does, by what the person chose for it. */
function endOf(row: Row, stage: string | null, mapping: ImportMapping): 'won' | 'lost' | null {
  const closed = row.text('isClosed');
  if (closed !== '') {
    if (!readFlag(closed)) return null;
    const won = row.text('isWon');
    if (won !== '') return readFlag(won) ? 'won' : 'lost';
    return (stage && mapping.stages[stage]?.ends) || 'lost';
  }
  return stage === null ? null : (mapping.stages[stage]?.ends ?? null);
}

/** Who looks after a company or a person; a queue is nobody. */
export function keeperOf(row: Row): { owner?: Reference } {
  const owner = reference(row.text('ownerId'));
  return owner?.externalId.startsWith('005') ? { owner } : {};
}

/** The company of a row: by its id, with its name where the row has that. */
export function accountOf(row: Row): Reference | null {
  return named(row.text('accountId'), row.text('accountName'));
}

function named(id: string, name: string): Reference | null {
  const byId = reference(id);
  return byId === null ? byName(name) : { ...byId, name: name || null };
}

export function reference(id: string): { externalId: string; name: null } | null {
  const externalId = salesforceId(id);
  return externalId === '' ? null : { externalId, name: null };
}
