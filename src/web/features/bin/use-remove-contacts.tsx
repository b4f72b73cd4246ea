import { type ReactNode, useState } from 'react';
import { removeContacts } from '#contract/address-book/bin.ts';
import type { OutputOf } from '#contract/operation.ts';
import { binTexts } from '#texts/bin.ts';
import { useSayProblem } from '../../api/say-problem.ts';
import { useWrite } from '../../api/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { backFromBin } from './back-from-bin.ts';
import { StayDialog } from './stay-dialog.tsx';

type Stay = OutputOf<typeof removeContacts>['stay'];

/** Puts contacts into the bin, and says of those who stay why. */
export function useRemoveContacts(onGone?: () => void) {
  const t = useTexts(binTexts);
  const [stay, setStay] = useState<Stay>([]);
  const { send, error } = useWrite(removeContacts, {
    said: ({ contactIds }) =>
      contactIds.length === 0 ? t('noneGone') : t('contactsGone', { count: contactIds.length }),
    undo: ({ removalId, contactIds }) =>
      removalId === null ? undefined : backFromBin(removalId, removeContacts, { contactIds }),
    onWritten: ({ contactIds }) => contactIds.length > 0 && onGone?.(),
  });
  useSayProblem(error);
  const remove = async (contactIds: string[]) => {
    const answer = await send({ contactIds });
    if (!answer) return false;
    setStay(answer.stay);
    return answer.contactIds.length > 0;
  };
  const dialog: ReactNode = (
    <StayDialog
      why={t('contactsStay')}
      stay={stay.map(({ id, name, deals }) => ({ id, name, because: t('inDeals', { count: deals }) }))}
      hrefOf={(id) => `/contacts/${id}`}
      onClose={() => setStay([])}
    >
      <Button look="primary" onPress={() => setStay([])}>
        {t('allRight')}
      </Button>
    </StayDialog>
  );
  return { remove, dialog };
}
