import { useState } from 'react';
import {
  type CoachNote,
  changeCoachNote,
  listCoachNotes,
  writeCoachNote,
} from '#contract/coaching/coach-notes.ts';
import { coachTexts } from '#texts/coach.ts';
import { useRead } from '../../api/queries.ts';
import { writingBack } from '../../api/undo.ts';
import { newId, useWrite } from '../../api/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { NoteForm } from './note-form.tsx';
import { OneNote } from './one-note.tsx';

interface OfConversation {
  dealId: string;
  conversationId: string;
}

/** On a conversation's page: notes between its seller and who coaches them. Nothing for anybody else. */
export function ConversationNotes(of: OfConversation) {
  const t = useTexts(coachTexts);
  const notes = useRead(listCoachNotes, of);
  if (!notes.data) return null;
  const { items, mayWrite, sellerName } = notes.data;
  if (items.length === 0 && !mayWrite) return null;
  return (
    <Card title={t('notes')}>
      <p className="mb-1 text-fine text-soft">
        {mayWrite ? t('notesFor', { name: sellerName ?? '' }) : t('notesForYou')}
      </p>
      <Notes {...of} notes={items} writesTo={mayWrite ? (sellerName ?? '') : null} />
    </Card>
  );
}

interface NotesProps extends OfConversation {
  notes: readonly CoachNote[];
  /** The seller's name, for who may write to them. */
  writesTo: string | null;
}

/** Notes on one conversation, and a further one. */
export function Notes({ dealId, conversationId, notes, writesTo }: NotesProps) {
  const t = useTexts(coachTexts);
  const [isWriting, setWriting] = useState(false);
  const write = useWrite(writeCoachNote, {
    said: t('written', { name: writesTo ?? '' }),
    undo: ({ noteId }) =>
      writingBack(changeCoachNote, { noteId, withdrawn: true }, { noteId, withdrawn: false }),
  });
  return (
    <>
      {notes.length > 0 && (
        <ul aria-label={t('notes')} className="flex flex-col gap-2 py-1.5">
          {notes.map((note) => (
            <OneNote key={note.noteId} note={note} />
          ))}
        </ul>
      )}
      {writesTo !== null &&
        (isWriting ? (
          <NoteForm
            label={t('noteLabel', { name: writesTo })}
            save={t('save')}
            isPending={write.isPending}
            error={write.error}
            onSave={async (text) => {
              const sent = await write.send({ dealId, conversationId, noteId: newId(), text });
              if (sent) setWriting(false);
            }}
            onCancel={() => setWriting(false)}
          />
        ) : (
          <Button size="small" look="quiet" className="-ml-2.5" onPress={() => setWriting(true)}>
            {t('writeNote')}
          </Button>
        ))}
    </>
  );
}
