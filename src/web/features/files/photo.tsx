import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { removeFile, restoreFile } from '#contract/files/files.ts';
import { filesTexts } from '#texts/files.ts';
import { call, explain } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { sendBytes } from '../../api/send-bytes.ts';
import { toAndFro, useSayDone } from '../../api/undo.ts';
import { useWrite } from '../../api/use-write.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { CloseIcon } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { sayProblem } from '../../ui/toast.tsx';
import { squarePhoto } from './square-photo.ts';

interface PhotoProps {
  contact: { contactId: string; name: string; photoId: string | null };
  mayChange: boolean;
}

/** The photo of a person, or their initials; chosen, cut to a square in the browser, and removed. */
export function Photo({ contact: { contactId, name, photoId }, mayChange }: PhotoProps) {
  const t = useTexts(filesTexts);
  const queries = useQueryClient();
  const sayDone = useSayDone();
  const [isSending, setSending] = useState(false);
  const wayOf = (fileId: string) => ({
    back: () => call(removeFile, { fileId }, { idempotencyKey: newId() }),
    forth: () => call(restoreFile, { fileId }, { idempotencyKey: newId() }),
  });
  const remove = useWrite(removeFile, {
    said: t('photoRemoved'),
    undo: (_, { fileId }) => toAndFro(wayOf(fileId).forth, wayOf(fileId).back),
  });
  const send = async (file: File | undefined) => {
    const photo = file && (await squarePhoto(file));
    if (!photo) return sayProblem(t('noPhoto'));
    const fileId = newId();
    const query = new URLSearchParams({
      noun: 'contact',
      nounId: contactId,
      name: 'photo.jpg',
      photo: 'true',
    });
    setSending(true);
    try {
      await sendBytes(`/api/files/${fileId}?${query}`, photo);
      await queries.invalidateQueries();
      const [now, before] = [wayOf(fileId), photoId === null ? null : wayOf(photoId)];
      const back = async () => [await now.back(), await before?.forth()];
      const forth = async () => [await before?.back(), await now.forth()];
      sayDone(t('photoKept'), toAndFro(back, forth));
    } catch (error) {
      sayProblem(explain(error));
    } finally {
      setSending(false);
    }
  };
  return (
    <div className="flex items-center gap-2">
      <Avatar name={name} photo={photoId && `/api/files/${photoId}?show=true`} size="large" />
      {mayChange && (
        <FileButton
          isOne
          size="small"
          accept="image/png,image/jpeg,image/webp,image/gif"
          label={t('photo', { name })}
          isPending={isSending}
          onFiles={([file]) => void send(file)}
        >
          {t('choosePhoto')}
        </FileButton>
      )}
      {mayChange && photoId !== null && (
        <Button
          size="small"
          look="quiet"
          aria-label={t('removePhoto')}
          onPress={() => void remove.send({ fileId: photoId })}
        >
          <CloseIcon />
        </Button>
      )}
    </div>
  );
}
