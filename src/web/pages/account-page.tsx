import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { getAccount } from '#contract/accounts/accounts.ts';
import type { OutputOf } from '#contract/operation.ts';
import { accountsTexts } from '#texts/accounts.ts';
import { binTexts } from '#texts/bin.ts';
import { contactsTexts } from '#texts/contacts.ts';
import { useRead } from '../api/queries.ts';
import { ReachCard } from '../api/reach/reach-card.tsx';
import { useMe } from '../api/session.ts';
import { AccountDeals } from '../features/accounts/account-deals.tsx';
import { AccountForm } from '../features/accounts/account-form.tsx';
import { AccountPeople } from '../features/accounts/account-people.tsx';
import { HowTheyBuy } from '../features/accounts/how-they-buy.tsx';
import { useRemoveAccounts } from '../features/bin/use-remove-accounts.tsx';
import { ValuesCard } from '../features/fields/values-card.tsx';
import { FilesCard } from '../features/files/files-card.tsx';
import { HistoryCard } from '../features/history/history-card.tsx';
import { NotesCard } from '../features/notes/notes-card.tsx';
import { TagLine } from '../features/tags/tag-line.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useKey } from '../ui/keys/use-key.ts';
import { Link } from '../ui/link.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useDates, useNumbers, useTexts } from '../ui/reader.tsx';
import { PageSkeleton } from '../ui/skeleton.tsx';
import { ReadFailed } from './read-failed.tsx';
import { useAsked } from './use-asked.ts';

const route = getRouteApi('/in/accounts/$accountId');

type Account = OutputOf<typeof getAccount>;

/** One client company: its deals, its people, how it is reached and how it buys. */
export function AccountPage() {
  const t = useTexts(contactsTexts);
  const { accountId } = route.useParams();
  const account = useRead(getAccount, { accountId });
  if (account.isError)
    return <ReadFailed what={t('theAccount')} error={account.error} onRetry={() => void account.refetch()} />;
  if (account.isPending) return <PageSkeleton />;
  return <Company key={accountId} account={account.data} />;
}

function Company({ account }: { account: Account }) {
  const t = useTexts(contactsTexts);
  const { may } = useMe();
  const [isEdited, edit] = useAsked('edit');
  const { name, above, below } = account;
  const mayChange = may.changeAddressBook;
  const binText = useTexts(binTexts);
  const navigate = useNavigate();
  const removal = useRemoveAccounts(() => void navigate({ to: '/accounts' }));
  const remove = () => removal.remove([account.accountId]);
  useKey({ key: 'e', label: t('edit'), when: mayChange, act: () => edit(true) });
  return (
    <>
      <PageHeader
        trail={<Trail above={above} />}
        title={name}
        sub={
          <>
            <Sub account={account} />
            <TagLine noun="account" nounId={account.accountId} tags={account.tags} mayChange={mayChange} />
          </>
        }
        acts={
          mayChange && (
            <>
              <Button look="quiet" onPress={() => void remove()}>
                {binText('remove')}
              </Button>
              <Button look="primary" onPress={() => edit(true)}>
                {t('edit')}
              </Button>
            </>
          )
        }
      />
      {removal.dialog}
      <div className="grid items-start gap-x-5 gap-y-4 lg:grid-cols-[minmax(0,1fr)_360px]">
        <div className="flex min-w-0 flex-col gap-4 max-lg:order-2">
          <AccountDeals deals={account.deals} />
          <NotesCard noun="account" nounId={account.accountId} mayWrite={mayChange} />
          <AccountPeople people={account.contacts} whoLeft={account.whoLeft} />
          <HistoryCard noun="account" nounId={account.accountId} />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <ReachCard
            title={t('reachCompany')}
            reach={account}
            onAdd={mayChange ? () => edit(true) : undefined}
          />
          <ValuesCard
            noun="account"
            nounId={account.accountId}
            values={account.values}
            mayChange={mayChange}
          />
          <FilesCard noun="account" nounId={account.accountId} mayChange={mayChange} />
          <HowTheyBuy account={account} />
          {account.about && (
            <Card title={t('aboutCompany')}>
              <p className="whitespace-pre-line">{account.about}</p>
            </Card>
          )}
          {below.length > 0 && (
            <Card title={t('below')}>
              <ul className="flex flex-col gap-1">
                {below.map((one) => (
                  <li key={one.id}>
                    <Link look="name" href={`/accounts/${one.id}`}>
                      {one.name}
                    </Link>
                  </li>
                ))}
              </ul>
            </Card>
          )}
        </div>
      </div>
      <Dialog as="sheet" isOpen={isEdited} onClose={() => edit(false)} title={name}>
        <AccountForm accountId={account.accountId} onDone={() => edit(false)} />
      </Dialog>
    </>
  );
}

/** The companies above, the highest first. */
function Trail({ above }: Pick<Account, 'above'>) {
  const t = useTexts(contactsTexts);
  if (above.length === 0) return null;
  return (
    <>
      {t('above')}{' '}
      {above.toReversed().map((one, place) => (
        <span key={one.id}>
          {place > 0 && ' / '}
          <Link look="quiet" href={`/accounts/${one.id}`}>
            {one.name}
          </Link>
        </span>
      ))}
    </>
  );
}

function Sub({ account }: { account: Account }) {
  const t = useTexts(contactsTexts);
  const ta = useTexts(accountsTexts);
  const dates = useDates();
  const numbers = useNumbers();
  const { website, industry, country, employees, owner, lastTouchAt } = account;
  const facts = [
    industry,
    country,
    employees !== null && t('employees', { shown: numbers.whole(employees) }),
    website && (
      <Link
        href={/^https?:/i.test(website) ? website : `https://${website}`}
        target="_blank"
        rel="noreferrer noopener"
      >
        <span className="sr-only">{ta('website')}: </span>
        {website}
      </Link>
    ),
    owner && t('lookedAfter', { name: owner.name }),
    lastTouchAt ? t('lastTouch', { when: dates.moment(lastTouchAt) }) : t('noTouch'),
  ].filter(Boolean);
  return facts.map((fact, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the places are fixed
    <span key={place}>
      {place > 0 && ' · '}
      {fact}
    </span>
  ));
}
