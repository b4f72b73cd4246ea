import type { DaysAsked } from '#contract/deals/deal-filters.ts';
import type { DealViewContent } from '#contract/deals/deal-views.ts';
import { dealFiltersTexts } from '#texts/deal-filters.ts';
import { dealViewsTexts } from '#texts/deal-views.ts';
import { findingNamesTexts } from '#texts/finding-names.ts';
import { useDates, useMoney, useNumbers, useTexts } from '../../ui/reader.tsx';

/** What ids and keys of a filter are called. */
export interface FilterNames {
  readonly members: readonly { readonly id: string; readonly name: string }[];
  readonly kinds: readonly { readonly key: string; readonly label: string }[];
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly tags: readonly { readonly id: string; readonly name: string }[];
  readonly account: string | null;
  readonly currency: string;
}

export interface FilterChip {
  readonly text: string;
  /** What is taken away with it. */
  readonly fields: readonly (keyof DealViewContent)[];
}

/** A name that stands within sentences, by itself. */
export const capitalised = (text: string) => text.slice(0, 1).toLocaleUpperCase() + text.slice(1);

/** Spans as part of a key of a text. */
export const spanWord = (span: DaysAsked) => span.replace('-', '_');

/** Each thing that a view is narrowed by, in a few words. What is searched for stands in its own field. */
export function useFilterWords(names: FilterNames): (view: DealViewContent) => FilterChip[] {
  const t = useTexts(dealViewsTexts);
  const filterText = useTexts(dealFiltersTexts);
  const finding = useTexts(findingNamesTexts);
  const dates = useDates();
  const money = useMoney();
  const numbers = useNumbers();
  const nameIn = (list: FilterNames['members'], id: string) => list.find((one) => one.id === id)?.name ?? '…';
  const owner = (id: string) =>
    id === 'me' ? t('me') : id === 'none' ? t('nobody') : nameIn(names.members, id);
  const kind = (key: string) =>
    key === 'none' ? t('allGained') : (names.kinds.find((one) => one.key === key)?.label ?? key);
  const range = (from: string | undefined, to: string | undefined) => {
    if (from && to) return filterText('fromTo', { from, to });
    return from ? filterText('from', { from }) : to ? filterText('upTo', { to }) : '';
  };
  const day = (given: string | undefined) => given && dates.shortDay(given);

  return (view) => {
    const chips: FilterChip[] = [];
    const add = (text: string, ...fields: (keyof DealViewContent)[]) => chips.push({ text, fields });
    const { owners, tagIds, position, holding, currency = names.currency } = view;
    if (view.state && view.state !== 'open') add(filterText('chipState', { state: view.state }), 'state');
    if (owners?.length) add(filterText('chipOwner', { names: numbers.list(owners.map(owner)) }), 'owners');
    if (view.ownerId) add(filterText('chipOwner', { names: owner(view.ownerId) }), 'ownerId');
    if (view.teamId) add(filterText('chipTeam', { name: nameIn(names.teams, view.teamId) }), 'teamId');
    if (view.accountId) add(filterText('chipAccount', { name: names.account ?? '…' }), 'accountId');
    if (tagIds?.length)
      add(
        filterText('chipTags', { names: numbers.list(tagIds.map((one) => nameIn(names.tags, one))) }),
        'tagIds',
      );
    if (position?.length)
      add(filterText('chipPosition', { kinds: numbers.list(position.map(kind)) }), 'position');
    if (view.gainedAtLeast) add(filterText('chipGained', { gained: view.gainedAtLeast }), 'gainedAtLeast');
    if (view.leadAtLeast) add(filterText('chipLead', { lead: view.leadAtLeast }), 'leadAtLeast');
    if (holding?.length) {
      add(capitalised(numbers.list(holding.map((code) => finding(code)))), 'holding');
    }
    if (view.next) add(filterText('chipNext', { next: view.next }), 'next');
    const next = range(day(view.nextFrom), day(view.nextTo));
    if (next) add(filterText('chipNextDays', { days: next }), 'nextFrom', 'nextTo');
    const amount = (minor: number | undefined) =>
      minor === undefined ? undefined : money.short(minor, currency);
    const value = range(amount(view.valueFrom), amount(view.valueTo));
    if (value) add(filterText('chipValue', { value }), 'valueFrom', 'valueTo', 'currency');
    else if (view.currency) add(view.currency, 'currency');
    if (view.decision) add(filterText('chipDecision', { span: spanWord(view.decision) }), 'decision');
    const decision = range(day(view.decisionFrom), day(view.decisionTo));
    if (decision) add(filterText('chipDecisionDays', { days: decision }), 'decisionFrom', 'decisionTo');
    if (view.close) add(filterText('chipClose', { span: spanWord(view.close) }), 'close');
    const close = range(day(view.closeFrom), day(view.closeTo));
    if (close) add(filterText('chipCloseDays', { days: close }), 'closeFrom', 'closeTo');
    if (view.silentDays) add(filterText('chipSilent', { days: view.silentDays }), 'silentDays');
    const before = day(view.lastTwoWayBefore);
    if (before) add(filterText('chipLastTwoWay', { day: before }), 'lastTwoWayBefore');
    return chips;
  };
}
