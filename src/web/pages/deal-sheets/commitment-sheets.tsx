import { HeardForm, NewCommitmentForm } from '../../features/commitments/commitment-forms.tsx';
import { NewPromiseForm } from '../../features/commitments/promise-form.tsx';
import {
  LetGoForm,
  SettleCommitmentForm,
  SettlePromiseForm,
} from '../../features/commitments/settle-forms.tsx';
import { WordForm } from '../../features/commitments/word-form.tsx';
import { WordsToSend } from '../words-to-send.tsx';
import type { Sheet, SheetOf } from './sheet.ts';

/** What they will do and what we promised, made and settled. */
export function commitmentSheet(of: SheetOf): Sheet | null {
  const { common, page, asked, onOpen, onClose, seen, key, t } = of;
  switch (asked.do) {
    case 'commitment':
      return {
        title: t('commitmentTitle'),
        body: <NewCommitmentForm key={key} {...common} replaces={asked.on} />,
      };
    case 'heard':
      return { title: t('heardTitle'), body: <HeardForm {...common} /> };
    case 'promise':
      return { title: t('promiseTitle'), body: <NewPromiseForm {...common} /> };
    case 'settle-commitment': {
      const commitment = page.commitments.find((one) => one.commitmentId === asked.on);
      if (commitment && asked.as === 'worded') {
        return {
          title: t('wordTitle'),
          body: <WordForm deal={seen} commitment={commitment} onDone={onClose} />,
        };
      }
      const as =
        asked.as === 'moved' || asked.as === 'broken' || asked.as === 'withdrawn' ? asked.as : 'kept';
      return commitment
        ? {
            title: t('settleTitle'),
            body: (
              <>
                {asked.as === undefined && <WordsToSend letter={{ for: 'owed', commitment }} />}
                <SettleCommitmentForm deal={seen} commitment={commitment} as={as} onDone={onClose} />
              </>
            ),
          }
        : null;
    }
    case 'settle-promise': {
      const promise = page.promises.find((one) => one.promiseId === asked.on);
      const as = asked.as === 'moved' || asked.as === 'withdrawn' ? asked.as : 'kept';
      return promise
        ? {
            title: t('settleTitle'),
            body: <SettlePromiseForm deal={seen} promise={promise} as={as} onDone={onClose} />,
          }
        : null;
    }
    case 'resolve-non-commitment': {
      const heard = page.nonCommitments.find((one) => one.nonCommitmentId === asked.on);
      if (!heard) return null;
      if (asked.as === 'let-go') {
        return {
          title: t('notFirm'),
          body: <LetGoForm deal={seen} nonCommitment={heard} onDone={onClose} />,
        };
      }
      return {
        title: t('notFirm'),
        body: (
          <NewCommitmentForm
            key={heard.nonCommitmentId}
            {...common}
            contactId={heard.contactId ?? undefined}
            heard={heard}
            onLetGo={() => onOpen({ ...asked, as: 'let-go' })}
          />
        ),
      };
    }
    default:
      return null;
  }
}
