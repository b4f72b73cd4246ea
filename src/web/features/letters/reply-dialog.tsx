import { useState } from 'react';
import { readCalendarReply } from '#contract/letters/calendar.ts';
import type { OutputOf } from '#contract/operation.ts';
import { letterSheetTexts } from '#texts/letter-sheet.ts';
import { takingBack } from '../../api/undo.ts';
import { useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { Notice } from '../../ui/states.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { mailFile } from './mail-file.ts';

interface ReplyDialogProps {
  dealId: string;
  conversationId: string;
  onClose: () => void;
}

/** As much as the server reads at once. */
const mostBytes = 900_000;

/** What somebody answered from their calendar: dropped as a file, or pasted. */
export function ReplyDialog({ dealId, conversationId, onClose }: ReplyDialogProps) {
  const t = useTexts(letterSheetTexts);
  const dates = useDates();
  const [text, setText] = useState('');
  const [files, setFiles] = useState<readonly File[]>([]);
  const [isTooLarge, setTooLarge] = useState(false);
  const saidOf = ({ said, contact: { name }, startsAt, isKnown }: OutputOf<typeof readCalendarReply>) => {
    if (isKnown) return t('saidKnown');
    if (said === 'comes') return t('saidComes', { name });
    if (said === 'stays away') return t('saidStays', { name });
    if (said === 'may come') return t('saidMayCome', { name });
    if (said === 'another time' && startsAt)
      return t('saidOtherTime', { name, when: dates.moment(startsAt) });
    return t('saidNothing', { name });
  };
  const write = useWrite(readCalendarReply, {
    said: saidOf,
    undo: ({ factIds }) => takingBack(dealId, factIds),
  });
  const read = async (given: Awaited<ReturnType<typeof mailFile>>) => {
    if (await write.send({ dealId, conversationId, ...given })) onClose();
  };
  const take = async ([file]: readonly File[]) => {
    write.clear();
    if (!file) return;
    setFiles([file]);
    setTooLarge(file.size > mostBytes);
    if (file.size <= mostBytes) await read(await mailFile(file));
  };
  return (
    <Dialog title={t('replyTitle')} isOpen onClose={onClose}>
      <WriteForm
        save={t('replyRead')}
        need={{ [t('replyText')]: text }}
        onSave={() => void read({ text })}
        onCancel={onClose}
        isPending={write.isPending}
        problem={problemOf(write.error)}
      >
        <p className="text-soft">{t('replyHint')}</p>
        <FileDrop
          label={t('replyDrop')}
          note=""
          accept=".eml,.ics,text/calendar,message/rfc822"
          files={files}
          onFiles={(given) => void take(given)}
          isDisabled={write.isPending}
        />
        {isTooLarge && <Notice tone="risk">{t('replyTooLarge')}</Notice>}
        <TextArea label={t('replyText')} value={text} onChange={setText} rows={3} />
      </WriteForm>
    </Dialog>
  );
}
