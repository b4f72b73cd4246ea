import { type DealViewContent, dealViewContent } from '#contract/deals/deal-views.ts';

/** What an address may say of deals: words and numbers; lists have commas. */
export type DealsSearch = Record<string, string | number>;

/** The view that an address says. What it cannot mean is left out. */
export function viewIn(search: DealsSearch): DealViewContent {
  const view: Record<string, unknown> = {};
  for (const [field, schema] of Object.entries(dealViewContent.shape)) {
    const text = search[field];
    if (text === undefined) continue;
    for (const value of [text, String(text), String(text).split(',')]) {
      const parsed = schema.safeParse(value);
      if (!parsed.success || parsed.data === undefined) continue;
      view[field] = parsed.data;
      break;
    }
  }
  return view as DealViewContent;
}

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
