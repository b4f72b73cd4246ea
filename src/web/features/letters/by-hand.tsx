import { useState } from 'react';
import { handOverLetter, noteLetterSent, takeBackLetters } from '#contract/letters/letters.ts';
import type { OutputOf, SentTo } from '#contract/operation.ts';
import { letterSheetTexts } from '#texts/letter-sheet.ts';
import { undeliveredTexts } from '#texts/undelivered.ts';
import { call } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { takingBack } from '../../api/undo.ts';
import { useWrite } from '../../api/use-write.ts';
import { problemOf } from '../../api/write-problem.ts';
import { Button } from '../../ui/button.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { FormEnd } from '../../ui/form-end.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { Notice } from '../../ui/states.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { mailLink } from './mail-link.ts';

interface ByHandProps {
  letter: SentTo<typeof handOverLetter>;
  name: string;
  /** Why it goes this way. */
  hint: string;
  /** Where a mail server would take it as well. */
  onBack: (() => void) | undefined;
  onDone: () => void;
}

/** Where no mail server is set up, a letter leaves by the reader's own mail, and they say so once it has. */
export function ByHand({ letter, name, hint, onBack, onDone }: ByHandProps) {
  const t = useTexts(letterSheetTexts);
  const undelivered = useTexts(undeliveredTexts);
  const [given, setGiven] = useState<OutputOf<typeof handOverLetter> | null>(null);
  const [note, setNote] = useState<string | null>(null);
  /** What is to be copied by hand, where the browser does not allow it otherwise. */
  const [uncopied, setUncopied] = useState<string | null>(null);
  const hand = useWrite(handOverLetter);
  const sent = useWrite(noteLetterSent, {
    said: t('saidRecorded', { name }),
    undo: ({ dealId, factIds, letter: { letterId } }) => ({
      inLedger: true,
      go: async () => {
        await takingBack(dealId, factIds)?.go();
        const of = { dealId, conversationId: letter.conversationId, letterIds: [letterId] };
        await call(takeBackLetters, of, { idempotencyKey: newId() });
        return undefined;
      },
    }),
  });
  /** The link in it is made once: what is copied or opened again is the same letter. */
  const handOver = async () => {
    const isSame = given && given.letter.address === letter.address && given.subject === letter.subject;
    if (isSame && isFrom(given.text, letter.text)) return given;
    const answer = await hand.send({ ...letter, letterId: newId() });
    if (answer) setGiven(answer);
    return answer;
  };
  const copyAs = async (text: string, said: string) => {
    const isCopied = await copyText(text);
    setNote(isCopied ? said : t('notCopied'));
    setUncopied(isCopied ? null : text);
  };
  const copy = async () => {
    const answer = await handOver();
    if (!answer) return;
    await copyAs(answer.text, t('copied'));
  };
  const open = async () => {
    const answer = await handOver();
    if (!answer) return;
    const link = mailLink(letter.address, answer.subject, answer.text);
    if (link === null) {
      await copyAs(answer.text, t('tooLong'));
    }
    window.location.href = link ?? mailLink(letter.address, answer.subject, '') ?? 'mailto:';
  };
  const problem = problemOf(hand.error ?? sent.error);
  return (
    <>
      <p className="text-fine text-soft">{hint}</p>
      {problem && <Notice tone="risk">{problem.text}</Notice>}
      {note && (
        <div role="status">
          <Notice tone="us">{note}</Notice>
        </div>
      )}
      {uncopied !== null && (
        <TextArea label={t('copy')} labelHidden rows={8} value={uncopied} onChange={() => {}} />
      )}
      {given?.calendar && (
        <div>
          <Button
            size="small"
            onPress={() => saveFile('invite.ics', given.calendar ?? '', 'text/calendar;charset=utf-8')}
          >
            {t('attach')}
          </Button>
        </div>
      )}
      <FormEnd isInReach>
        {onBack && (
          <Button look="quiet" onPress={onBack}>
            {undelivered('byMailServer')}
          </Button>
        )}
        {given && (
          <Button
            look="primary"
            isPending={sent.isPending}
            onPress={async () => {
              const { dealId, conversationId } = letter;
              if (await sent.send({ dealId, conversationId, letterId: given.letter.letterId })) onDone();
            }}
          >
            {t('isSent')}
          </Button>
        )}
        <Button isPending={hand.isPending} onPress={() => void copy()}>
          {t('copy')}
        </Button>
        <Button look={given ? 'plain' : 'primary'} isPending={hand.isPending} onPress={() => void open()}>
          {t('openMail')}
        </Button>
      </FormEnd>
    </>
  );
}

/** Whether one is the other with its link in its place. */
function isFrom(withLink: string, text: string): boolean {
  const parts = text.trim().split(/\[link\]/i);
  return parts.every((part) => withLink.includes(part)) && withLink.startsWith(parts[0] ?? '');
}
