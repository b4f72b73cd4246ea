import { useState } from 'react';
import { readReturnedMail } from '#contract/letters/returned.ts';
import { undeliveredTexts } from '#texts/undelivered.ts';
import { useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import { Notice } from '../../ui/states.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { mailFile } from './mail-file.ts';

interface ReturnedDialogProps {
  dealId: string;
  conversationId: string;
  onClose: () => void;
}

/** As much as the server reads at once. */
const mostBytes = 900_000;

/** A mail in which a mail server says that a letter could not be delivered: dropped as a file, or pasted. */
export function ReturnedDialog({ dealId, conversationId, onClose }: ReturnedDialogProps) {
  const t = useTexts(undeliveredTexts);
  const { list } = useNumbers();
  const [text, setText] = useState('');
  const [files, setFiles] = useState<readonly File[]>([]);
  const [isTooLarge, setTooLarge] = useState(false);
  const write = useWrite(readReturnedMail, {
    said: ({ letters, isKnown }) =>
      isKnown
        ? t('saidKnown')
        : t('saidReturned', {
            names: list(letters.map(({ contact }) => contact.name)),
            count: letters.length,
          }),
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
    <Dialog title={t('returnedTitle')} isOpen onClose={onClose}>
      <WriteForm
        save={t('returnedRead')}
        need={{ [t('returnedText')]: text }}
        onSave={() => void read({ text })}
        onCancel={onClose}
        isPending={write.isPending}
        problem={problemOf(write.error)}
      >
        <p className="text-soft">{t('returnedHint')}</p>
        <FileDrop
          label={t('returnedDrop')}
          note=""
          accept=".eml,.txt,message/rfc822,text/plain"
          files={files}
          onFiles={(given) => void take(given)}
          isDisabled={write.isPending}
        />
        {isTooLarge && <Notice tone="risk">{t('returnedTooLarge')}</Notice>}
        <TextArea label={t('returnedText')} value={text} onChange={setText} rows={3} />
      </WriteForm>
    </Dialog>
  );
}
