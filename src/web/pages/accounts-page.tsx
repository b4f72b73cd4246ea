import { getRouteApi } from '@tanstack/react-router';
import { listsTexts } from '#texts/lists.ts';
import { ListActs } from '../api/list/list-acts.tsx';
import { AccountForm } from '../features/accounts/account-form.tsx';
import { NewAccountForm } from '../features/accounts/new-account-form.tsx';
import {
  type ListedAccount,
  useAccountList,
  useAccountSheet,
} from '../features/accounts/use-account-list.tsx';
import { useRemoveAccounts } from '../features/bin/use-remove-accounts.tsx';
import { useFieldsInList } from '../features/fields/use-fields-in-list.tsx';
import { useTagsInList } from '../features/tags/use-tags-in-list.tsx';
import { useNumbers, useTexts } from '../ui/reader.tsx';
import { ContactsTabs } from './contacts-tabs.tsx';
import { ListPage } from './list-page.tsx';

const route = getRouteApi('/in/accounts');

const emailOf = ({ email }: ListedAccount) => email;

/** Every company in the address book. */
export function AccountsPage() {
  const t = useTexts(listsTexts);
  const numbers = useNumbers();
  const tagged = useTagsInList('account', useAccountList(), useAccountSheet());
  const { kind, sheet, isKnown } = useFieldsInList('account', tagged.kind, tagged.sheet);
  const removal = useRemoveAccounts();
  return (
    <>
      <ListPage
        kind={kind}
        sheet={sheet}
        search={route.useSearch()}
        path="/accounts"
        of="accounts"
        noun="account"
        isKnown={isKnown}
        words={{
          ...{ title: t('accounts'), what: t('theAccounts'), search: t('searchAccounts') },
          ...{
            add: t('newAccount'),
            none: t('noAccounts'),
            all: t('allAccounts'),
            noneWhy: t('noAccountsWhy'),
          },
          counted: (count) => t('accountsCount', { count, shown: numbers.whole(count) }),
          table: (count) => t('accountsTable', { shown: numbers.whole(count) }),
        }}
        tabs={<ContactsTabs at="/accounts" />}
        newForm={(onDone) => <NewAccountForm onDone={onDone} />}
        editForm={({ accountId }, onDone) => <AccountForm accountId={accountId} onDone={onDone} />}
        acts={(items) => <ListActs items={items} emailOf={emailOf} sheet={sheet} />}
        onRemove={(items) => removal.remove(items.map(({ accountId }) => accountId))}
      />
      {removal.dialog}
    </>
  );
}
