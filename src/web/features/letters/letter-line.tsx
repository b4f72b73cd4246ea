import type { LetterView } from '#contract/letters/letters.ts';
import { letterSheetTexts } from '#texts/letter-sheet.ts';
import { undeliveredTexts } from '#texts/undelivered.ts';
import { Button } from '../../ui/button.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';
import { LetterProblem } from './letter-problem.tsx';

interface LetterLineProps {
  letter: LetterView;
  /** As long as it waits; undefined for whoever may not. */
  onTakeBack: (() => void) | undefined;
  /** Where it reached nobody, and nothing was written anew; undefined for whoever may not. */
  onSendAgain: (() => void) | undefined;
}

/** One letter: whom it is for, and what became of it. */
export function LetterLine({ letter, onTakeBack, onSendAgain }: LetterLineProps) {
  const t = useTexts(letterSheetTexts);
  const again = useTexts(undeliveredTexts);
  const dates = useDates();
  const { kind, contact, state, sendAt, sentAt, madeAt, problem, problemWords } = letter;
  const kinds = {
    recap: t('kindRecap'),
    invitation: t('kindInvitation'),
    cancellation: t('kindCancellation'),
  };
  const waits = problem === null ? t('waiting') : t('triedAgain', { when: dates.moment(sendAt) });
  const said: Record<LetterView['state'], { text: string; tone: Tone }> = {
    waiting: { text: waits, tone: problem === null ? 'us' : 'warn' },
    sending: { text: t('sending'), tone: 'us' },
    sent: { text: t('sent', { when: dates.moment(sentAt ?? sendAt) }), tone: 'plain' },
    failed: { text: t('notSent'), tone: 'risk' },
    'came back': { text: again('cameBack'), tone: 'risk' },
    'taken back': { text: t('takenBack'), tone: 'plain' },
    'by hand': {
      text: sentAt
        ? t('sentByHand', { when: dates.moment(sentAt) })
        : t('handed', { when: dates.moment(madeAt) }),
      tone: 'plain',
    },
  };
  const { text, tone } = said[state];
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-0.5 py-1.5">
      <span className="min-w-0 wrap-anywhere">{t('to', { kind: kinds[kind], name: contact.name })}</span>
      <span className="flex flex-wrap items-baseline gap-x-2">
        <Tag tone={tone}>{text}</Tag>
        {state === 'waiting' && onTakeBack && (
          <Button size="small" look="quiet" onPress={onTakeBack}>
            {t('takeBack')}
          </Button>
        )}
        {(state === 'failed' || state === 'came back') && onSendAgain && (
          <Button
            size="small"
            aria-label={again('sendAgainName', { name: contact.name })}
            onPress={onSendAgain}
          >
            {again('sendAgain')}
          </Button>
        )}
      </span>
      {problem && state !== 'sent' && state !== 'taken back' && (
        <p className="basis-full text-fine text-risk">
          {(state === 'came back' || problem === 'address refused') && letter.address && (
            <>{again('notDelivered', { address: letter.address })} </>
          )}
          <LetterProblem problem={problem} words={problemWords} />
        </p>
      )}
    </li>
  );
}
