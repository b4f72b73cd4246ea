import { daysAsked, dealDays, dealGroupings, dealSorts, dealStates } from '#contract/deals/deal-filters.ts';
import { type DealViewContent, dealColumns, dealLayouts, timelineZooms } from '#contract/deals/deal-views.ts';
import type { ViewContent } from '#contract/views/kept-views.ts';
import { findingCodes } from '#domain/findings/finding-codes.ts';
import { dayOf, oneOf } from './search-params.ts';

/** What an address may say of deals: words and numbers; lists have commas. */
export type DealsSearch = Record<string, string | number>;

type Reading = { [Field in keyof DealViewContent]-?: (text: string) => DealViewContent[Field] };

const among =
  <const Values extends readonly string[]>(values: Values) =>
  (text: string) =>
    oneOf(text, values);
const whole = (text: string) => (/^\d{1,15}$/.test(text) ? Number(text) : undefined);
const id = (text: string) => (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) ? text : undefined);
const words = (text: string) => text.trim().slice(0, 200) || undefined;
const currency = (text: string) => (/^[A-Z]{3}$/.test(text) ? text : undefined);

const fieldIn = (text: string) => (/^field\.[\p{L}\p{N}_]{1,190}$/u.test(text) ? text : undefined);

/** All of a list, or nothing where one of it cannot be meant. */
const listOf =
  <Value>(read: (text: string) => Value | undefined) =>
  (text: string): Value[] | undefined => {
    const values = text.split(',').map(read);
    return values.every((one) => one !== undefined) ? (values as Value[]) : undefined;
  };

/** How each part of a view is read from an address. Without schemas, which the app does not carry. */
const readings: Reading = {
  search: words,
  state: among(dealStates),
  ownerId: id,
  owners: listOf((text) => oneOf(text, ['me', 'none']) ?? id(text)),
  teamId: id,
  accountId: id,
  tagIds: listOf(id),
  position: listOf(words),
  gainedAtLeast: whole,
  leadAtLeast: whole,
  holding: listOf(among(findingCodes)),
  next: among(['none', 'planned']),
  nextFrom: dayOf,
  nextTo: dayOf,
  currency,
  valueFrom: whole,
  valueTo: whole,
  close: among(daysAsked),
  closeFrom: dayOf,
  closeTo: dayOf,
  decision: among(daysAsked),
  decisionFrom: dayOf,
  decisionTo: dayOf,
  silentDays: whole,
  lastTwoWayBefore: dayOf,
  layout: among(dealLayouts),
  sort: (text) => oneOf(text, dealSorts) ?? fieldIn(text),
  direction: among(['asc', 'desc']),
  groupBy: among(dealGroupings),
  columns: listOf((text) => oneOf(text, dealColumns) ?? fieldIn(text)),
  zoom: among(timelineZooms),
  dayBy: (text) => oneOf(text, dealDays) ?? fieldIn(text),
};

/** The view that an address says. What it cannot mean is left out. */
export function viewIn(search: DealsSearch): DealViewContent {
  const view = Object.entries(readings).flatMap(([field, read]) => {
    const text = search[field];
    const value = text === undefined ? undefined : read(String(text));
    return value === undefined ? [] : [[field, value]];
  });
  return Object.fromEntries(view) as DealViewContent;
}

/** What a view says, as an address has it. */
export const addressed = (content: ViewContent): DealsSearch => searchOf(content as DealViewContent, null);

/** The address of a view, and of which kept one it began as. */
export function searchOf(content: DealViewContent, view: string | null): DealsSearch {
  const search: DealsSearch = view === null ? {} : { view };
  for (const [field, value] of Object.entries(content)) {
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) continue;
    search[field] = Array.isArray(value) ? value.join(',') : value;
  }
  return search;
}

/** Whether two views show the same in the same way. */
export function isSameView(one: DealViewContent, other: DealViewContent): boolean {
  return inOneForm(one) === inOneForm(other);
}

function inOneForm(content: DealViewContent): string {
  const usual: DealViewContent = { layout: 'table', state: 'open', sort: 'recent', zoom: 'month' };
  const entries = Object.entries(content).filter(
    ([field, value]) => value !== undefined && usual[field as keyof DealViewContent] !== value,
  );
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
