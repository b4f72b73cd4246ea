import { useRef, useState } from 'react';
import { changeNote, removeNote, restoreNote, type ShownNote } from '#contract/notes/notes.ts';
import { filesTexts } from '#texts/files.ts';
import { notesTexts } from '#texts/notes.ts';
import { call } from '../../api/client.ts';
import { OneFile } from '../../api/files/one-file.tsx';
import { newId } from '../../api/new-id.ts';
import { toAndFro, writingBack } from '../../api/undo.ts';
import { useWrite } from '../../api/use-write.ts';
import { FileInput } from '../../ui/file-input.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { Rows } from '../../ui/row.tsx';
import { Tag } from '../../ui/tag.tsx';
import { NoteForm } from './note-form.tsx';
import { NoteText } from './note-text.tsx';

interface OneNoteProps {
  note: ShownNote;
  onAttach: (files: readonly File[]) => void;
}

/** One note: what it says and what came with it, who wrote it and when; its writer words it anew. */
export function OneNote({ note, onAttach }: OneNoteProps) {
  const t = useTexts(notesTexts);
  const say = useTexts(filesTexts);
  const dates = useDates();
  const input = useRef<HTMLInputElement>(null);
  const { noteId, may, pinned } = note;
  const [text, setText] = useState<string | null>(null);
  const change = useWrite(changeNote, {
    said: t('changed'),
    undo: (_, input) => writingBack(changeNote, { noteId, text: note.text }, { noteId, text: input.text }),
  });
  const pin = useWrite(changeNote, {
    said: (answer) => t(answer.pinned ? 'pinned' : 'unpinned'),
    undo: (_, input) => writingBack(changeNote, { noteId, pinned }, input),
  });
  const remove = useWrite(removeNote, {
    said: t('removed'),
    undo: () =>
      toAndFro(
        () => call(restoreNote, { noteId }, { idempotencyKey: newId() }),
        () => call(removeNote, { noteId }, { idempotencyKey: newId() }),
      ),
  });
  if (text !== null) {
    return (
      <li className="py-2.5">
        <NoteForm
          text={text}
          onText={setText}
          save={t('saveChange')}
          isPending={change.isPending}
          error={change.error}
          onSave={async (saved) => {
            if (await change.send({ noteId, text: saved, seen: { text: note.text } })) setText(null);
          }}
          onCancel={() => setText(null)}
        />
      </li>
    );
  }
  const acts = [
    ...(may.change ? [{ id: 'change', label: t('change'), act: () => setText(note.text) }] : []),
    ...(may.pin
      ? [
          { id: 'attach', label: say('attach'), act: () => input.current?.click() },
          {
            id: 'pin',
            label: t(pinned ? 'unpin' : 'pin'),
            act: () => void pin.send({ noteId, pinned: !pinned }),
          },
        ]
      : []),
    ...(may.remove
      ? [
          {
            id: 'remove',
            label: t('remove'),
            tone: 'risk' as const,
            act: () => void remove.send({ noteId }),
          },
        ]
      : []),
  ];
  return (
    <li id={`note-${noteId}`} tabIndex={-1} className="py-2.5 -outline-offset-2">
      <div className="flex items-start gap-2">
        <NoteText note={note} />
        {acts.length > 0 && (
          <span className="-my-1">
            <Menu label={t('acts')} acts={acts} />
          </span>
        )}
      </div>
      <p className="mt-1 flex flex-wrap items-center gap-x-1.5 text-fine text-soft">
        {pinned && <Tag>{t('isPinned')}</Tag>}
        <span>
          {note.writtenBy?.name ?? note.saidBy ?? t('fromElsewhere')} · {dates.momentOrDay(note.writtenAt)}
        </span>
        {note.changedAt !== null && <span>· {t('wasChanged')}</span>}
      </p>
      {note.files.length > 0 && (
        <Rows label={say('title')}>
          {note.files.map((file) => (
            <OneFile key={file.fileId} file={file} mayChange={may.pin} />
          ))}
        </Rows>
      )}
      <FileInput ref={input} accept="" label={say('filesToAttach')} onFiles={onAttach} />
    </li>
  );
}
