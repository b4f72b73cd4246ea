/** What an address may say of a list: words and numbers; columns have commas. */
export type ListSearch = Record<string, string | number>;

/** What the server is asked for. */
export type ListInput = Readonly<Record<string, string | number | readonly string[]>>;

/** How the rows of a list stand. */
export const layouts = ['table', 'board', 'calendar'] as const;
export type ListLayout = (typeof layouts)[number];

/** What a list shows and in which order. The address is the view: whatever is looked at can be sent to somebody. */
export interface ListView {
  readonly layout: ListLayout;
  readonly search: string;
  readonly sort: string | null;
  readonly direction: 'asc' | 'desc' | null;
  /** Those that were chosen; null for the usual ones. */
  readonly columns: readonly string[] | null;
  /** What rows stand together by, in groups or as the columns of a board; null where they are one list. */
  readonly groupBy: string | null;
  /** What puts them on the days of a calendar; null for what does usually. */
  readonly dayBy: string | null;
  readonly filters: Filters;
  /** Of these one is enough, beside the filters that all hold. */
  readonly anyOf: readonly Filters[];
}

/** What holds all at once, by the names of the filters. */
export type Filters = Readonly<Record<string, string | number>>;

/** As many as the server takes. */
export const mostGroups = 10;

/** What can be asked of a list, by the names that its addresses have. */
export interface ListWords {
  readonly sorts: readonly string[];
  readonly columns: readonly string[];
  readonly filters: readonly FilterWords[];
  readonly groupings: readonly string[];
  readonly days: readonly string[];
}

/** One of a few words, any words, a number of days, the id of something or several, of somebody or nobody, or what a field of the workspace holds. */
export type FilterWords =
  | { readonly key: string; readonly of: 'choice'; readonly among: readonly string[] }
  | { readonly key: `field.${string}`; readonly of: 'field' }
  | { readonly key: string; readonly of: 'words' | 'days' | 'id' | 'ids' | 'id or none' };

/** The view that an address says. What it cannot mean is left out. */
export function listViewIn(address: Readonly<Record<string, unknown>>, words: ListWords): ListView {
  const text = (field: string) => String(address[field] ?? '').trim();
  const columns = text('columns').split(',');
  const filtersOf = (group: string): Filters =>
    Object.fromEntries(
      words.filters.flatMap((filter) => {
        const value = meantBy(filter, text(`${group}${filter.key}`));
        return value === null ? [] : [[filter.key, value] as const];
      }),
    );
  const anyOf = Array.from({ length: mostGroups }, (_, place) => filtersOf(prefixOf(place)));
  return {
    layout: layouts.find((one) => one === text('layout')) ?? 'table',
    search: text('search').slice(0, 200),
    sort: words.sorts.find((sort) => sort === text('sort')) ?? null,
    direction: text('direction') === 'asc' ? 'asc' : text('direction') === 'desc' ? 'desc' : null,
    columns: text('columns') === '' ? null : words.columns.filter((one) => columns.includes(one)),
    groupBy: words.groupings.find((one) => one === text('groupBy')) ?? null,
    dayBy: words.days.find((one) => one === text('dayBy')) ?? null,
    filters: filtersOf(''),
    anyOf: anyOf.filter((group) => Object.keys(group).length > 0),
  };
}

/** What the filters of a group begin with in an address: `or1.country=Ireland`. */
const prefixOf = (place: number): string => `or${place + 1}.`;

const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

function meantBy(filter: FilterWords, text: string): string | number | null {
  if (filter.of === 'choice') return filter.among.find((one) => one === text) ?? null;
  if (filter.of === 'days') return /^[1-9]\d{0,3}$/.test(text) && Number(text) <= 3660 ? Number(text) : null;
  if (filter.of === 'id') return isId(text) ? text : null;
  if (filter.of === 'id or none') return text === 'none' || isId(text) ? text : null;
  if (filter.of === 'ids') return text.split(',').filter(isId).slice(0, 50).join(',') || null;
  if (filter.of === 'field') return /^(:some$|:none$|[=~].)/s.test(text) ? text.slice(0, 500) : null;
  return text.slice(0, 200) || null;
}

/** The address of a view. */
export function addressOf({
  layout,
  search,
  sort,
  direction,
  columns,
  groupBy,
  dayBy,
  filters,
  anyOf,
}: ListView): ListSearch {
  const ofGroups = anyOf.flatMap((group, place) =>
    Object.entries(group).map(([key, value]) => [`${prefixOf(place)}${key}`, value] as const),
  );
  return {
    ...(layout === 'table' ? {} : { layout }),
    ...(search ? { search } : {}),
    ...(sort ? { sort } : {}),
    ...(direction ? { direction } : {}),
    // No further column at all is a choice, too.
    ...(columns ? { columns: columns.join(',') || 'none' } : {}),
    ...(groupBy ? { groupBy } : {}),
    ...(dayBy ? { dayBy } : {}),
    ...filters,
    ...Object.fromEntries(ofGroups),
  };
}

const ofField = 'field.';

/** What a view asks of the server, without which columns it shows. */
export function inputOf({ search, sort, direction, filters, anyOf }: ListView): ListInput {
  return {
    ...(search ? { search } : {}),
    ...(sort ? { sort } : {}),
    ...(direction ? { direction } : {}),
    ...askedBy(filters),
    ...(anyOf.length > 0 ? { anyOf: anyOf.map((group) => JSON.stringify(askedBy(group))) } : {}),
  };
}

/** The same without an order. */
export function narrowedBy(view: ListView): ListInput {
  const { sort: _, direction: __, ...narrowed } = inputOf(view);
  return narrowed;
}

function askedBy({ tagIds, ...filters }: Filters): ListInput {
  const plain = Object.entries(filters).filter(([key]) => !key.startsWith(ofField));
  const fields = Object.entries(filters).flatMap(([key, asked]) =>
    key.startsWith(ofField) ? [`${key.slice(ofField.length)}${asked}`] : [],
  );
  return {
    ...Object.fromEntries(plain),
    ...(tagIds ? { tagIds: String(tagIds).split(',') } : {}),
    ...(fields.length > 0 ? { fields } : {}),
  };
}

/** The view once a heading was pressed: sorted by it, or turned round where it was already. */
export function sortedBy(view: ListView, sort: string, usual: 'asc' | 'desc', isNow: boolean): ListView {
  const isTurned = isNow && (view.direction ?? usual) === usual;
  return { ...view, sort, direction: isTurned ? (usual === 'asc' ? 'desc' : 'asc') : null };
}
