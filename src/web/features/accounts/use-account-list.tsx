import { useMemo } from 'react';
import {
  changeAccount,
  getAccountCalendar,
  groupAccounts,
  listAccounts,
} from '#contract/accounts/accounts.ts';
import type { OutputOf } from '#contract/operation.ts';
import { listsTexts } from '#texts/lists.ts';
import { call } from '../../api/client.ts';
import { aloneOrTogether, countEdit, textEdit } from '../../api/list/cell-edits.tsx';
import { movedInWords } from '../../api/list/group-moves.ts';
import type { ListKind } from '../../api/list/list-kind.ts';
import { sentOf } from '../../api/list/row-change.ts';
import type { Sheet } from '../../api/list/sheet.ts';
import { useOwnerInList } from '../../api/list/use-owner-in-list.tsx';
import { newId } from '../../api/new-id.ts';
import { useDates, useNumbers, useTexts } from '../../ui/reader.tsx';

export type ListedAccount = OutputOf<typeof listAccounts>['items'][number];

const soft = (text: string | null | undefined) => text && <span className="truncate text-soft">{text}</span>;

/** Companies as a list: what is shown of them, and what they are narrowed by. */
export function useAccountList(): ListKind<ListedAccount> {
  const t = useTexts(listsTexts);
  const dates = useDates();
  const owner = useOwnerInList<ListedAccount>();
  const numbers = useNumbers();
  return useMemo((): ListKind<ListedAccount> => {
    const day = (at: string | null) => at && dates.shortDay(dates.dayOf(at));
    const whole = (count: number | null) => (count ? numbers.whole(count) : null);
    const some = [
      { id: 'some', label: t('some') },
      { id: 'none', label: t('none') },
    ];
    const among = ['some', 'none'] as const;
    return {
      contract: listAccounts,
      idOf: ({ accountId }) => accountId,
      nameOf: ({ name }) => name,
      hrefOf: ({ accountId }) => `/accounts/${accountId}`,
      usualSort: 'name',
      nameEdit: textEdit(({ name }) => name),
      write: ({ accountId }, change) => {
        const { after, seen } = sentOf(change);
        return call(changeAccount, { accountId, ...after, seen }, { idempotencyKey: newId() });
      },
      nameLabel: t('account'),
      columns: [
        {
          ...{ key: 'industry', label: t('industry'), width: 'minmax(120px, 1fr)', sort: 'industry' },
          isUsual: true,
          ...aloneOrTogether(textEdit(({ industry }) => industry)),
          cell: ({ industry }) => soft(industry),
        },
        {
          ...{ key: 'country', label: t('country'), width: 'minmax(100px, 0.7fr)', sort: 'country' },
          isUsual: true,
          ...aloneOrTogether(textEdit(({ country }) => country)),
          cell: ({ country }) => soft(country),
        },
        {
          ...{ key: 'openDeals', label: t('openDeals'), width: '108px', sort: 'openDeals' },
          ...{ atEnd: true, isUsual: true },
          cell: ({ openDeals }) => whole(openDeals),
        },
        {
          ...{ key: 'people', label: t('people'), width: '92px', atEnd: true, isUsual: true },
          cell: ({ people }) => whole(people),
        },
        {
          ...{ key: 'lastTouch', label: t('lastTouch'), width: '124px', sort: 'lastTouch', isUsual: true },
          cell: ({ lastTouchAt }) => soft(day(lastTouchAt) ?? t('never')),
        },
        {
          ...{ key: 'phone', label: t('phone'), width: '140px' },
          cell: ({ phone }) => soft(phone),
        },
        {
          ...{ key: 'email', label: t('email'), width: 'minmax(140px, 1fr)' },
          cell: ({ email }) => soft(email),
        },
        {
          ...{ key: 'website', label: t('website'), width: 'minmax(130px, 1fr)' },
          edit: textEdit(({ website }) => website),
          cell: ({ website }) => soft(website),
        },
        {
          ...{ key: 'employees', label: t('employees'), width: '108px', atEnd: true },
          edit: countEdit(({ employees }) => employees),
          cell: ({ employees }) => whole(employees),
        },
        owner.column,
        {
          ...{ key: 'created', label: t('created'), width: '116px', sort: 'created' },
          cell: ({ createdAt }) => soft(day(createdAt)),
        },
        {
          ...{ key: 'changed', label: t('changed'), width: '116px', sort: 'changed' },
          cell: ({ changedAt }) => soft(day(changedAt)),
        },
      ],
      filters: [
        owner.filter,
        {
          ...{ key: 'deals', of: 'choice', among, choices: some, label: t('whetherDeals') },
          chip: (whether) => t('chipDeals', { whether: String(whether) }),
        },
        {
          ...{ key: 'outOfTouchDays', of: 'days', label: t('outOfTouchDays') },
          chip: (days) => t('chipOutOfTouch', { days: Number(days) }),
        },
        {
          ...{ key: 'industry', of: 'words', label: t('industry') },
          chip: (words) => t('chipIndustry', { words: String(words) }),
        },
        {
          ...{ key: 'country', of: 'words', label: t('country') },
          chip: (words) => t('chipCountry', { words: String(words) }),
        },
        {
          ...{ key: 'email', of: 'choice', among, choices: some, label: t('whetherEmail') },
          chip: (whether) => t('chipEmail', { whether: String(whether) }),
        },
        {
          ...{ key: 'phone', of: 'choice', among, choices: some, label: t('whetherPhone') },
          chip: (whether) => t('chipPhone', { whether: String(whether) }),
        },
      ],
      groupContract: groupAccounts,
      groupings: [
        {
          ...{ key: 'industry', label: t('industry') },
          moved: movedInWords('industry', ({ industry }) => industry),
        },
        { key: 'country', label: t('country'), moved: movedInWords('country', ({ country }) => country) },
        owner.grouping,
      ],
      calendarContract: getAccountCalendar,
      days: [
        { key: 'lastTouch', label: t('lastTouch') },
        { key: 'created', label: t('created') },
        { key: 'changed', label: t('changed') },
      ],
      below: ({ industry, country }) => [industry, country].filter(Boolean).join(' · '),
      beside: ({ lastTouchAt }) => day(lastTouchAt),
      onCard: ({ industry, country, people, openDeals }) => [
        [industry, country].filter(Boolean).join(' · '),
        [
          people > 0 && t('peopleCount', { count: people }),
          openDeals > 0 && t('dealsCount', { count: openDeals }),
        ]
          .filter(Boolean)
          .join(' · '),
      ],
    };
  }, [t, dates, numbers, owner]);
}

/** What a file has of companies. */
export function useAccountSheet(): Sheet<ListedAccount> {
  const t = useTexts(listsTexts);
  return useMemo(() => {
    const day = (at: string | null) => at?.slice(0, 10) ?? null;
    return {
      name: t('accounts'),
      columns: [
        { label: t('name'), value: ({ name }) => name },
        { label: t('industry'), value: ({ industry }) => industry },
        { label: t('country'), value: ({ country }) => country },
        { label: t('employees'), value: ({ employees }) => employees },
        { label: t('website'), value: ({ website }) => website },
        { label: t('email'), value: ({ email }) => email },
        { label: t('phone'), value: ({ phone }) => phone },
        { label: t('people'), value: ({ people }) => people },
        { label: t('openDeals'), value: ({ openDeals }) => openDeals },
        { label: t('lastTouch'), value: ({ lastTouchAt }) => day(lastTouchAt), isDay: true },
        { label: t('owner'), value: ({ owner }) => owner?.name ?? null },
        { label: t('created'), value: ({ createdAt }) => day(createdAt), isDay: true },
        { label: t('changed'), value: ({ changedAt }) => day(changedAt), isDay: true },
      ],
    };
  }, [t]);
}
