import { useCallback, useEffect, useState } from 'react';
import { atRest } from '../../api/record/at-rest.ts';
import type { ConversationRecord } from '../../api/record/conversation-record.ts';
import type { NoteLine } from './words-context.ts';

/** All notes of a conversation as one text, and where each of its lines stands. */
export interface NotesText {
  readonly text: string;
  readonly lines: readonly NoteLine[];
}

/** Long enough that a sentence is not read in its middle; short enough that nobody waits for it. */
const restMs = 900;

/** The notes of a conversation, whenever typing in them has rested, and a way to look at them before it has. */
export function useNotesAtRest(
  record: ConversationRecord,
  saved: string,
): readonly [NotesText, look: () => void] {
  const [notes, setNotes] = useState(() => notesOf(record, saved));
  const look = useCallback(
    () =>
      setNotes((before) => {
        const now = notesOf(record, saved);
        return now.text === before.text ? before : now;
      }),
    [record, saved],
  );
  useEffect(() => {
    look();
    const resting = atRest(look);
    const stop = record.subscribeTo('note', null, () => resting.within(restMs));
    return () => {
      stop();
      resting.stop();
    };
  }, [record, look]);
  return [notes, look];
}

function notesOf(record: ConversationRecord, saved: string): NotesText {
  const notes = [
    { noteId: '', text: saved },
    ...record.ids('note').map((noteId) => ({ noteId, text: record.entry('note', noteId).text ?? '' })),
  ];
  const texts: string[] = [];
  const lines: NoteLine[] = [];
  for (const { noteId, text } of notes) {
    let from = 0;
    for (const line of text.split('\n')) {
      texts.push(line);
      lines.push({ noteId, from });
      from += line.length + 1;
    }
  }
  return { text: texts.join('\n'), lines };
}
