import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { removeFile, restoreFile } from '#contract/files/files.ts';
import { filesTexts } from '#texts/files.ts';
import { call, explain } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { photoAddress } from '../../api/photo-address.ts';
import { sendBytes } from '../../api/send-bytes.ts';
import { toAndFro, useSayDone } from '../../api/undo.ts';
import { useWrite } from '../../api/use-write.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { classes } from '../../ui/classes.ts';
import { FileInput } from '../../ui/file-input.tsx';
import { Menu, type MenuAct } from '../../ui/menu.tsx';
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
  const input = useRef<HTMLInputElement>(null);
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
  const avatar = <Avatar name={name} photo={photoAddress(photoId)} size="large" />;
  if (!mayChange) return avatar;
  const removal: MenuAct[] =
    photoId === null
      ? []
      : [{ id: 'remove', label: t('removePhoto'), act: () => void remove.send({ fileId: photoId }) }];
  return (
    <span className={classes('flex flex-none', isSending && 'animate-pulse')}>
      <Menu
        look="picture"
        label={t('photo', { name })}
        acts={[{ id: 'choose', label: t('choosePhoto'), act: () => input.current?.click() }, ...removal]}
      >
        {avatar}
      </Menu>
      <FileInput
        isOne
        ref={input}
        accept="image/png,image/jpeg,image/webp,image/gif"
        label={t('choosePhoto')}
        onFiles={([file]) => void send(file)}
      />
    </span>
  );
}
