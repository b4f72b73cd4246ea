import { useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { listNotes, removeNote, restoreNote, type ShownNote, writeNote } from '#contract/notes/notes.ts';
import type { NoteNoun } from '#domain/address-book/note.ts';
import { notesTexts } from '#texts/notes.ts';
import { call, explain } from '../../api/client.ts';
import { UnderWay } from '../../api/files/under-way.tsx';
import { useUploads } from '../../api/files/use-uploads.ts';
import { FurtherButton } from '../../api/further-button.tsx';
import { newId } from '../../api/new-id.ts';
import { toAndFro } from '../../api/undo.ts';
import { useList } from '../../api/use-list.ts';
import { useWrite } from '../../api/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { useKey } from '../../ui/keys/use-key.ts';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import { Notice } from '../../ui/states.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { NoteForm } from './note-form.tsx';
import { OneNote } from './one-note.tsx';

interface NotesCardProps {
  noun: NoteNoun;
  nounId: string;
  mayWrite: boolean;
}

/** Enough for what matters and is recent; the rest is a press away. */
const atFirst = 6;
const noText = () => '';

/** What is noted on a company or a person. What is typed and not saved is there when one comes back. */
export function NotesCard({ noun, nounId, mayWrite }: NotesCardProps) {
  const t = useTexts(notesTexts);
  const numbers = useNumbers();
  const notes = useList<ShownNote>(listNotes, { noun, nounId, limit: atFirst }, { furtherAtOnce: 50 });
  const draft = useDraft(`note.${nounId}`, noText);
  const [isWriting, setWriting] = useState(draft.restored);
  const write = useWrite(writeNote, {
    said: ({ mentions }) =>
      mentions.length === 0
        ? t('written')
        : t('told', { names: numbers.list(mentions.map(({ said }) => said.slice(1))) }),
    undo: ({ noteId }) =>
      toAndFro(
        () => call(removeNote, { noteId }, { idempotencyKey: newId() }),
        () => call(restoreNote, { noteId }, { idempotencyKey: newId() }),
      ),
  });
  useKey({
    key: 'w',
    label: t('write'),
    words: t('writeWords'),
    when: mayWrite,
    act: () => setWriting(true),
  });
  const { items, count, hasNextPage, isFetchingNextPage, fetchNextPage } = notes;
  useFoundNote(items, hasNextPage && !isFetchingNextPage ? () => void fetchNextPage() : null);
  const { uploads, add, end } = useUploads({ noun, nounId });
  const [files, setFiles] = useState<readonly File[]>([]);
  const stop = () => {
    draft.startOver();
    setFiles([]);
    setWriting(false);
  };
  const save = async (text: string) => {
    const noteId = newId();
    if (!(await write.send({ noteId, noun, nounId, text }))) return;
    stop();
    // The note is there by then, and stays where a file does not get through.
    await add(files, noteId);
  };
  return (
    <Card
      title={t('notes')}
      aside={
        mayWrite &&
        !isWriting && (
          <Button size="small" onPress={() => setWriting(true)}>
            {t('write')}
          </Button>
        )
      }
    >
      {isWriting && (
        <NoteForm
          text={draft.value}
          onText={(text) => draft.set(() => text)}
          save={t('save')}
          isPending={write.isPending}
          error={write.error}
          onSave={(text) => void save(text)}
          onCancel={stop}
          toCome={{ files, set: setFiles }}
        />
      )}
      <UnderWay uploads={uploads} onEnd={end} />
      {notes.isError && <Notice tone="risk">{explain(notes.error)}</Notice>}
      {notes.data && items.length === 0 && !isWriting && <p className="text-soft">{t('none')}</p>}
      {items.length > 0 && (
        <ul aria-label={t('notes')} className="-my-1 divide-y divide-line">
          {items.map((note) => (
            <OneNote key={note.noteId} note={note} onAttach={(chosen) => void add(chosen, note.noteId)} />
          ))}
        </ul>
      )}
      <FurtherButton list={notes} size="small" className="mt-2 -ml-2.5">
        {t('earlier', { count: count - items.length })}
      </FurtherButton>
    </Card>
  );
}

/** Brings the note into sight that the address names, as one does who comes from a search. */
function useFoundNote(items: readonly ShownNote[], readFurther: (() => void) | null) {
  const { hash } = useLocation();
  const noteId = hash.startsWith('note-') ? hash.slice('note-'.length) : null;
  const isHere = items.some((note) => note.noteId === noteId);
  useEffect(() => {
    if (noteId === null) return;
    if (!isHere) return readFurther?.();
    const row = document.getElementById(`note-${noteId}`);
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  }, [noteId, isHere, readFurther]);
}
