import { lazy, Suspense, useState } from 'react';
import { takeCalendarFile } from '#contract/letters/calendar.ts';
import { type LetterKind, type LetterView, listLetters, takeBackLetters } from '#contract/letters/letters.ts';
import { letterSheetTexts } from '#texts/letter-sheet.ts';
import { undeliveredTexts } from '#texts/undelivered.ts';
import { useRead } from '../../api/queries.ts';
import { useWrite } from '../../api/use-write.ts';
import { problemOf } from '../../api/write-problem.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { useAct } from '../../ui/keys/use-key.ts';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { Notice } from '../../ui/states.tsx';
import { LetterLine } from './letter-line.tsx';

const LettersDialog = lazy(() =>
  import('./letters-dialog.tsx').then((dialog) => ({ default: dialog.LettersDialog })),
);
const ReplyDialog = lazy(() =>
  import('./reply-dialog.tsx').then((dialog) => ({ default: dialog.ReplyDialog })),
);

const ReturnedDialog = lazy(() =>
  import('./returned-dialog.tsx').then((dialog) => ({ default: dialog.ReturnedDialog })),
);

interface LettersCardProps {
  dealId: string;
  conversation: { conversationId: string; state: string; toCloseOut: boolean };
  mayChange: boolean;
  /** What is being written, or read in. */
  asked: LettersAsked | null;
  onAsk: (asked: LettersAsked | null) => void;
}

export const lettersAsked = ['recap', 'invitation', 'cancellation', 'reply', 'returned'] as const;
export type LettersAsked = (typeof lettersAsked)[number];

/** What was written to the client about a conversation, what of it is to be written yet, and what came back. */
export function LettersCard({ dealId, conversation, mayChange, asked, onAsk }: LettersCardProps) {
  const t = useTexts(letterSheetTexts);
  const undelivered = useTexts(undeliveredTexts);
  const { list } = useNumbers();
  const { conversationId, state } = conversation;
  const [isMoving, setMoving] = useState(false);
  const read = useRead(
    listLetters,
    { dealId, conversationId },
    // What waits leaves in a moment, and is told of by a message as well.
    isMoving ? { refetchInterval: 3000 } : {},
  );
  const file = useWrite(takeCalendarFile);
  const back = useWrite(takeBackLetters, { said: t('saidTakenBack') });
  const isAhead = state === 'planned' && !conversation.toCloseOut;
  const isClosed = state === 'closed out';
  useAct({ label: t('recap'), act: () => onAsk('recap'), when: mayChange && isClosed });
  useAct({ label: t('invite'), act: () => onAsk('invitation'), when: mayChange && isAhead });
  useAct({ label: t('readReply'), act: () => onAsk('reply'), when: mayChange && isAhead });
  if (!read.data) return null;
  const { letters, invited } = read.data;
  const underWay = letters.some((one) => one.state === 'waiting' || one.state === 'sending');
  if (underWay !== isMoving) setMoving(underWay);
  const of = (what: (typeof invited)[number]['state']) => invited.filter((one) => one.state === what);
  const [behind, toCancel, told] = [of('behind'), of('to cancel'), of('invited')];
  const isNeeded = isAhead || isClosed || letters.length > 0 || toCancel.length > 0;
  if (!isNeeded) return null;
  const names = (people: typeof invited) => ({
    names: list(people.map(({ contact }) => contact.name)),
    count: people.length,
  });
  const save = async () => {
    const answer = await file.send({ dealId, conversationId });
    if (answer) saveFile(answer.name, answer.text, 'text/calendar;charset=utf-8');
  };
  const problem = problemOf(file.error ?? back.error);
  const isInvited = behind.length + told.length > 0;
  const hasLeft = letters.some((one) => one.state === 'sent' || (one.state === 'by hand' && one.sentAt));
  const mayBeWritten = (kind: LetterKind) =>
    kind === 'recap' ? isClosed : kind === 'invitation' ? isAhead : toCancel.length > 0;
  return (
    <Card title={t('card')}>
      <div className="flex flex-col gap-2">
        {isClosed && letters.length === 0 && <p className="text-soft">{t('closed')}</p>}
        {isAhead && !isInvited && <p className="text-soft">{t('nobodyInvited')}</p>}
        {isAhead && told.length > 0 && <p className="text-soft">{t('invited', names(told))}</p>}
        {behind.length > 0 && <Notice tone="warn">{t('behind', names(behind))}</Notice>}
        {toCancel.length > 0 && <Notice tone="warn">{t('toCancel', names(toCancel))}</Notice>}
        {letters.length > 0 && (
          <ul className="divide-y divide-line">
            {letters.slice(0, 12).map((letter) => (
              <LetterLine
                key={letter.letterId}
                letter={letter}
                onTakeBack={
                  mayChange
                    ? () => void back.send({ dealId, conversationId, letterIds: [letter.letterId] })
                    : undefined
                }
                onSendAgain={
                  mayChange && isLast(letter, letters) && mayBeWritten(letter.kind)
                    ? () => onAsk(letter.kind)
                    : undefined
                }
              />
            ))}
          </ul>
        )}
        {problem && <Notice tone="risk">{problem.text}</Notice>}
        {mayChange && (
          <div className="flex flex-wrap gap-2">
            {toCancel.length > 0 && (
              <Button size="small" look="primary" onPress={() => onAsk('cancellation')}>
                {t('tellOff')}
              </Button>
            )}
            {isClosed && (
              <Button
                size="small"
                look={letters.length === 0 ? 'primary' : 'plain'}
                onPress={() => onAsk('recap')}
              >
                {t('recap')}
              </Button>
            )}
            {isAhead && (
              <>
                <Button
                  size="small"
                  look={behind.length > 0 ? 'primary' : 'plain'}
                  onPress={() => onAsk('invitation')}
                >
                  {behind.length > 0 ? t('tellChange') : t('invite')}
                </Button>
                <Button size="small" onPress={() => onAsk('reply')}>
                  {t('readReply')}
                </Button>
                <Button size="small" look="quiet" isPending={file.isPending} onPress={() => void save()}>
                  {t('calendarFile')}
                </Button>
              </>
            )}
            {hasLeft && (
              <Button size="small" look="quiet" onPress={() => onAsk('returned')}>
                {undelivered('readReturned')}
              </Button>
            )}
          </div>
        )}
      </div>
      <Suspense fallback={null}>
        {asked === 'reply' && (
          <ReplyDialog dealId={dealId} conversationId={conversationId} onClose={() => onAsk(null)} />
        )}
        {asked === 'returned' && (
          <ReturnedDialog dealId={dealId} conversationId={conversationId} onClose={() => onAsk(null)} />
        )}
        {asked !== null && asked !== 'reply' && asked !== 'returned' && (
          <LettersDialog
            dealId={dealId}
            conversationId={conversationId}
            kind={asked}
            onClose={() => onAsk(null)}
          />
        )}
      </Suspense>
    </Card>
  );
}

/** Whether nothing of this kind was written to them since; letters come latest first. */
function isLast({ letterId, kind, contact }: LetterView, letters: readonly LetterView[]): boolean {
  const last = letters.find(
    (one) => one.kind === kind && one.contact.id === contact.id && one.state !== 'taken back',
  );
  return last?.letterId === letterId;
}
