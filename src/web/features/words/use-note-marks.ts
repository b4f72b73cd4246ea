import { useEffect, useMemo } from 'react';
import { marksOf, type NoteMark } from '../../api/record/note-marks.ts';
import { toneOf } from './say-found.ts';
import type { Reviewed } from './use-review.ts';
import type { Found, NoteLine, WordsOf } from './words-context.ts';

interface Shown {
  readonly inNotes: readonly Found[];
  readonly lines: readonly NoteLine[];
  readonly reviewed: readonly Reviewed[];
}

/** Shows in the notes what each was read from, but for what was left out. */
export function useNoteMarks({ record }: WordsOf, { inNotes, lines, reviewed }: Shown): void {
  const shown = useMemo(() => {
    const marks = new Map<string, NoteMark[]>();
    const rejected = new Set(reviewed.flatMap(({ found, state }) => (state === 'rejected' ? found.id : [])));
    for (const { id, what, quotes } of inNotes) {
      if (rejected.has(id)) continue;
      for (const quote of quotes) {
        const line = lines[quote.utterance];
        if (!line) continue;
        const inNote = marks.get(line.noteId) ?? [];
        inNote.push({ id, text: quote.text, from: line.from + quote.from, tone: toneOf[what] });
        marks.set(line.noteId, inNote);
      }
    }
    return marks;
  }, [inNotes, lines, reviewed]);
  useEffect(() => {
    marksOf(record).show(shown);
  }, [record, shown]);
  useEffect(() => () => marksOf(record).show(new Map()), [record]);
}
