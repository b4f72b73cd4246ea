import { useMemo, useState } from 'react';
import {
  changeContact,
  getContactCalendar,
  groupContacts,
  listContacts,
} from '#contract/contacts/contacts.ts';
import type { OutputOf } from '#contract/operation.ts';
import { listsTexts } from '#texts/lists.ts';
import { call } from '../../api/client.ts';
import { aloneOrTogether, textEdit } from '../../api/list/cell-edits.tsx';
import { asOne, movedInWords } from '../../api/list/group-moves.ts';
import type { ListKind } from '../../api/list/list-kind.ts';
import { sentOf } from '../../api/list/row-change.ts';
import type { Sheet } from '../../api/list/sheet.ts';
import { useOwnerInList } from '../../api/list/use-owner-in-list.tsx';
import { newId } from '../../api/new-id.ts';
import { photoAddress } from '../../api/photo-address.ts';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { Tag } from '../../ui/tag.tsx';
import { companyCells } from './company-cells.tsx';

export type ListedContact = OutputOf<typeof listContacts>['items'][number];

const soft = (text: string | null | undefined) => text && <span className="truncate text-soft">{text}</span>;

/** How somebody is reached, and plainly beside it that they do not want to be. */
const withWarning = (text: string | null, warning: string | false) => (
  <>
    {warning && (
      <Tag tone="warn" className="mr-1.5 flex-none">
        {warning}
      </Tag>
    )}
    {soft(text)}
  </>
);

/** People as a list: what is shown of them, and what they are narrowed by. */
export function useContactList(): ListKind<ListedContact> {
  const t = useTexts(listsTexts);
  const dates = useDates();
  const owner = useOwnerInList<ListedContact>();
  const [companies] = useState(companyCells);
  return useMemo((): ListKind<ListedContact> => {
    const day = (at: string | null) => at && dates.shortDay(dates.dayOf(at));
    const some = [
      { id: 'some', label: t('some') },
      { id: 'none', label: t('none') },
    ];
    const among = ['some', 'none'] as const;
    return {
      contract: listContacts,
      idOf: ({ contactId }) => contactId,
      nameOf: ({ name }) => name,
      hrefOf: ({ contactId }) => `/contacts/${contactId}`,
      photoOf: ({ photoId }) => photoAddress(photoId),
      usualSort: 'name',
      nameEdit: textEdit(({ name }) => name),
      write: async ({ contactId }, { account, ...change }) => {
        const company = account && { before: account.before, after: await companies.toSave(account.after) };
        const { after, seen } = sentOf(company ? { ...change, accountId: company } : change);
        return call(changeContact, { contactId, ...after, seen }, { idempotencyKey: newId() });
      },
      nameLabel: t('contact'),
      columns: [
        {
          ...{ key: 'title', label: t('title'), width: 'minmax(120px, 1fr)', sort: 'title', isUsual: true },
          ...aloneOrTogether(textEdit(({ title }) => title)),
          cell: ({ title }) => soft(title),
        },
        {
          ...{ key: 'account', label: t('account'), width: 'minmax(130px, 1.1fr)', sort: 'account' },
          isUsual: true,
          ...aloneOrTogether(companies.edit),
          cell: ({ account }) => soft(account?.name),
        },
        {
          ...{ key: 'email', label: t('email'), width: 'minmax(170px, 1.8fr)', isUsual: true },
          edit: textEdit(({ email }) => email),
          cell: ({ email, doNotWrite }) => withWarning(email, doNotWrite && t('noMail')),
        },
        {
          ...{ key: 'phone', label: t('phone'), width: '140px', isUsual: true },
          edit: textEdit(({ phone }) => phone),
          cell: ({ phone, doNotCall }) => withWarning(phone, doNotCall && t('noCalls')),
        },
        {
          ...{ key: 'lastTouch', label: t('tookPart'), width: '124px', sort: 'lastTouch', isUsual: true },
          cell: ({ lastTouchAt }) => soft(day(lastTouchAt) ?? t('never')),
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
          ...{ key: 'account', of: 'choice', among, choices: some, label: t('whetherAccount') },
          chip: (whether) => t('chipAccount', { whether: String(whether) }),
        },
        {
          ...{ key: 'email', of: 'choice', among, choices: some, label: t('whetherEmail') },
          chip: (whether) => t('chipEmail', { whether: String(whether) }),
        },
        {
          ...{ key: 'phone', of: 'choice', among, choices: some, label: t('whetherPhone') },
          chip: (whether) => t('chipPhone', { whether: String(whether) }),
        },
        {
          ...{ key: 'outOfTouchDays', of: 'days', label: t('outOfTouchDays') },
          chip: (days) => t('chipOutOfTouch', { days: Number(days) }),
        },
        {
          ...{ key: 'title', of: 'words', label: t('title') },
          chip: (words) => t('chipTitle', { words: String(words) }),
        },
        {
          ...{ key: 'industry', of: 'words', label: t('partOfIndustry') },
          chip: (words) => t('chipIndustry', { words: String(words) }),
        },
        {
          ...{ key: 'country', of: 'words', label: t('partOfCountry') },
          chip: (words) => t('chipCountry', { words: String(words) }),
        },
        { key: 'accountId', of: 'id', label: t('account'), chip: () => t('chipOneAccount') },
      ],
      groupContract: groupContacts,
      groupings: [
        {
          ...{ key: 'account', label: t('account') },
          moved: ({ account }, _, to) => ({ account: { before: account?.id ?? null, after: asOne(to.key) } }),
        },
        { key: 'title', label: t('title'), moved: movedInWords('title', ({ title }) => title) },
        { key: 'industry', label: t('partOfIndustry') },
        { key: 'country', label: t('partOfCountry') },
        owner.grouping,
      ],
      calendarContract: getContactCalendar,
      days: [
        { key: 'lastTouch', label: t('tookPart') },
        { key: 'birthday', label: t('birthday') },
        { key: 'created', label: t('created') },
        { key: 'changed', label: t('changed') },
      ],
      below: ({ title, account, doNotWrite, doNotCall }) =>
        [title, account?.name, doNotWrite && t('noMail'), doNotCall && t('noCalls')]
          .filter(Boolean)
          .join(' · '),
      beside: ({ lastTouchAt }) => day(lastTouchAt),
      onCard: ({ title, account }) => [title, account?.name],
    };
  }, [t, dates, companies, owner]);
}

/** What a file has of people. */
export function useContactSheet(): Sheet<ListedContact> {
  const t = useTexts(listsTexts);
  return useMemo(() => {
    const day = (at: string | null) => at?.slice(0, 10) ?? null;
    return {
      name: t('contacts'),
      columns: [
        { label: t('name'), value: ({ name }) => name },
        { label: t('title'), value: ({ title }) => title },
        { label: t('account'), value: ({ account }) => account?.name ?? null },
        { label: t('email'), value: ({ email }) => email },
        { label: t('phone'), value: ({ phone }) => phone },
        { label: t('noMail'), value: ({ doNotWrite }) => (doNotWrite ? t('yes') : null) },
        { label: t('noCalls'), value: ({ doNotCall }) => (doNotCall ? t('yes') : null) },
        { label: t('tookPart'), value: ({ lastTouchAt }) => day(lastTouchAt), isDay: true },
        { label: t('owner'), value: ({ owner }) => owner?.name ?? null },
        { label: t('created'), value: ({ createdAt }) => day(createdAt), isDay: true },
        { label: t('changed'), value: ({ changedAt }) => day(changedAt), isDay: true },
      ],
    };
  }, [t]);
}
