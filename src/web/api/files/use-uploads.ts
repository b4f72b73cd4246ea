import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { removeFile, restoreFile } from '#contract/files/files.ts';
import { type FileNoun, mostBytesOfFile } from '#domain/files/stored-file.ts';
import { filesTexts } from '#texts/files.ts';
import { useTexts } from '../../ui/reader.tsx';
import { call, explain } from '../client.ts';
import { newId } from '../new-id.ts';
import { sendBytes } from '../send-bytes.ts';
import { toAndFro, useSayDone } from '../undo.ts';

/** A file on its way, or one that did not get there. */
export interface Upload {
  readonly fileId: string;
  readonly name: string;
  readonly share: number;
  /** Why it did not get there; null while it is on its way. */
  readonly problem: string | null;
}

/** Sends files one after the other, and tells how far each is. */
export function useUploads(of: { noun: FileNoun; nounId: string }) {
  const t = useTexts(filesTexts);
  const queries = useQueryClient();
  const sayDone = useSayDone();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const endings = useRef(new Map<string, AbortController>());
  const change = (fileId: string, changed: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.fileId === fileId ? { ...one, ...changed } : one)));
  const drop = (fileId: string) => {
    endings.current.delete(fileId);
    setUploads((all) => all.filter((one) => one.fileId !== fileId));
  };

  const send = async (fileId: string, file: File, noteId: string | null) => {
    const ending = endings.current.get(fileId);
    if (!ending || ending.signal.aborted) return;
    if (file.size > mostBytesOfFile) return change(fileId, { problem: t('tooLarge') });
    const query = new URLSearchParams({ ...of, name: file.name, ...(noteId === null ? {} : { noteId }) });
    const { signal } = ending;
    try {
      const onProgress = (share: number) => change(fileId, { share });
      await sendBytes(`/api/files/${fileId}?${query}`, file, { onProgress, signal });
      drop(fileId);
      await queries.invalidateQueries();
      const back = toAndFro(
        () => call(removeFile, { fileId }, { idempotencyKey: newId() }),
        () => call(restoreFile, { fileId }, { idempotencyKey: newId() }),
      );
      sayDone(t('attached', { name: file.name }), back);
    } catch (error) {
      if (!signal.aborted) change(fileId, { problem: explain(error) });
    }
  };
  return {
    uploads,
    /** Sends files, which may come with a note. */
    add: async (files: readonly File[], noteId: string | null = null) => {
      const added = files.map((file) => ({ fileId: newId(), file }));
      for (const { fileId } of added) endings.current.set(fileId, new AbortController());
      setUploads((all) => [
        ...all,
        ...added.map(({ fileId, file }) => ({ fileId, name: file.name, share: 0, problem: null })),
      ]);
      for (const { fileId, file } of added) await send(fileId, file, noteId);
    },
    /** Ends one that is on its way, or takes away what is told of one that did not get there. */
    end: (fileId: string) => {
      endings.current.get(fileId)?.abort();
      drop(fileId);
    },
  };
}
