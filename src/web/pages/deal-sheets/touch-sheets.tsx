import { lazy, Suspense } from 'react';
import { NoteForm, ObservationForm, TouchForm } from '../../features/touches/touch-forms.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { WordsToSend } from '../words-to-send.tsx';
import type { Sheet, SheetOf } from './sheet.ts';

const Letters = lazy(() =>
  import('../../features/letters/letters-dialog.tsx').then((letters) => ({ default: letters.Letters })),
);

/** What is written to them and noted of them. */
export function touchSheet(of: SheetOf): Sheet | null {
  const { common, page, asked, onClose, deal, t } = of;
  switch (asked.do) {
    case 'reach-out':
      return { title: t('touchTitle'), body: <TouchForm {...common} /> };
    case 'recap': {
      const last = page.conversations
        .filter(({ state }) => state === 'closed out')
        .toSorted((one, other) => (one.endsAt < other.endsAt ? 1 : -1))[0];
      if (!last) return touchSheet({ ...of, asked: { ...asked, do: 'write' } });
      const ids = { dealId: deal.dealId, conversationId: last.conversationId };
      return {
        title: t('recapTitle'),
        body: (
          <Suspense fallback={<Skeleton lines={6} />}>
            <Letters {...ids} kind="recap" onClose={onClose} />
          </Suspense>
        ),
      };
    }
    case 'write':
      return {
        title: t('writeTitle'),
        body: (
          <>
            <WordsToSend letter={{ for: 'write', page, contactId: asked.contact }} />
            <TouchForm {...common} />
          </>
        ),
      };
    case 'note':
      return { title: t('noteTitle'), body: <NoteForm {...common} /> };
    case 'observation':
      return { title: t('observationTitle'), body: <ObservationForm {...common} /> };
    default:
      return null;
  }
}
