import type { ImportMapping } from '#contract/imports/mapping.ts';
import { startOfDay } from '#domain/time/calendar.ts';
import { extrasOf } from '../imported/extras.ts';
import type { ImportedCard, ImportedEnd, Reference } from '../imported/imported.ts';
import type { Row } from '../tables/table.ts';
import { readAmount } from '../values/written-amount.ts';
import { readDate } from '../values/written-date.ts';
import { readFlag } from '../values/written-flag.ts';
import { timeOf } from './activities.ts';
import { salesforceId } from './salesforce-id.ts';

/** What an opportunity says of its deal, or why its row cannot be used. */
export function cardOf(row: Row, mapping: ImportMapping): ImportedCard | string {
  const name = row.text('name');
  if (name === '') return 'The opportunity has no name.';
  const given = row.text('currency').toUpperCase();
  const currency = /^[A-Z]{3}$/.test(given) ? given : mapping.currency;
  const amount = row.text('amount');
  const valueMinor = amount === '' ? null : readAmount(amount, currency, mapping.decimalMark);
  if (valueMinor === undefined) return `The amount "${amount}" is no number.`;
  if (valueMinor !== null && valueMinor < 0) return `The amount ${amount} is less than nothing.`;
  const close = row.text('closeDate') === '' ? null : readDate(row.text('closeDate'), mapping.dateOrder);
  if (close === undefined) return `The close date "${row.text('closeDate')}" is no date.`;
  const stage = row.text('stage') || null;
  const how = endOf(row, stage, mapping);
  const end: ImportedEnd | null = how && {
    how,
    at: close ? startOfDay(close.day, mapping.zone) : timeOf(row.text('changedDate')),
    reason: row.text('lostReason') || null,
  };
  return {
    name,
    account: reference(row.text('accountId')),
    owner: reference(row.text('ownerId')),
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

export function reference(id: string): { externalId: string; name: null } | null {
  const externalId = salesforceId(id);
  return externalId === '' ? null : { externalId, name: null };
}
