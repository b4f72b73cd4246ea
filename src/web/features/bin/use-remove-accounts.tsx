import { type ReactNode, useState } from 'react';
import { removeAccounts } from '#contract/address-book/bin.ts';
import type { OutputOf } from '#contract/operation.ts';
import { binTexts } from '#texts/bin.ts';
import { useSayProblem } from '../../api/say-problem.ts';
import { useWrite } from '../../api/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { backFromBin } from './back-from-bin.ts';
import { StayDialog } from './stay-dialog.tsx';

type Staying = OutputOf<typeof removeAccounts>['stay'][number];

/** Puts companies into the bin, and says of those that stay what hangs on them; their people can go along. */
export function useRemoveAccounts(onGone?: () => void) {
  const t = useTexts(binTexts);
  const [stay, setStay] = useState<Staying[]>([]);
  const { send, isPending, error } = useWrite(removeAccounts, {
    said: ({ accountIds, contactIds }) =>
      accountIds.length === 0
        ? t('noneGone')
        : t('accountsGone', { count: accountIds.length, people: contactIds.length }),
    undo: ({ removalId, accountIds }) =>
      removalId === null
        ? undefined
        : backFromBin(removalId, removeAccounts, { accountIds, withContacts: true }),
    onWritten: ({ accountIds }) => accountIds.length > 0 && onGone?.(),
  });
  useSayProblem(error);
  const remove = async (accountIds: string[], withContacts = false) => {
    const answer = await send({ accountIds, withContacts });
    if (!answer) return false;
    setStay(answer.stay);
    return answer.accountIds.length > 0;
  };
  const because = ({ deals, contacts, contactsInDeals }: Staying) =>
    [
      ...(deals > 0 ? [t('hasDeals', { count: deals })] : []),
      ...(contacts - contactsInDeals > 0 ? [t('hasContacts', { count: contacts - contactsInDeals })] : []),
      ...(contactsInDeals > 0 ? [t('hasContactsInDeals', { count: contactsInDeals })] : []),
    ].join(', ');
  // Only their people keep them, and nobody counts on those.
  const couldGo = stay.filter(({ deals, contactsInDeals }) => deals + contactsInDeals === 0);
  const contacts = couldGo.reduce((sum, one) => sum + one.contacts, 0);
  const ids = couldGo.map(({ id }) => id);
  const dialog: ReactNode = (
    <StayDialog
      why={t('accountsStay')}
      stay={stay.map((one) => ({ id: one.id, name: one.name, because: because(one) }))}
      hrefOf={(id) => `/accounts/${id}`}
      onClose={() => setStay([])}
    >
      {couldGo.length > 0 && (
        <Button look="danger" isPending={isPending} onPress={() => void remove(ids, true)}>
          {t('withContacts', { accounts: couldGo.length, contacts })}
        </Button>
      )}
      <Button look="primary" onPress={() => setStay([])}>
        {t('allRight')}
      </Button>
    </StayDialog>
  );
  return { remove, dialog };
}
