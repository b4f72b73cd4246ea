import { useEffect, useState } from 'react';
import { readWords } from '#contract/words/words.ts';
import { call } from '../../api/client.ts';
import { inAFewTries } from '../../api/in-a-few-tries.ts';
import { useReached } from '../../ui/connection.ts';
import { type NotesText, useNotesAtRest } from './notes-at-rest.ts';
import { useReadFor } from './use-read-for.ts';
import type { WordsOf, WordsRead } from './words-context.ts';

export type Reading = 'idle' | 'reading' | 'read' | 'offline' | 'failed';

/** What was read last, with the notes as they were then. */
export interface LastRead {
  readonly notes: NotesText;
  readonly read: WordsRead;
}

export interface NotesRead {
  readonly state: Reading;
  /** It stays while they are read anew. */
  readonly last: LastRead | null;
  /** What was read last is what stands there now. */
  readonly isWhole: boolean;
  readonly again: () => void;
  /** Without waiting for typing to rest. */
  readonly now: () => void;
}

/** Reads the notes of a conversation whenever typing rests. Neither notes nor what is found in them is kept by it. */
export function useNotesRead(of: WordsOf): NotesRead {
  const [notes, now] = useNotesAtRest(of.record, of.savedNotes);
  const readFor = useReadFor(of);
  const isReached = useReached();
  const [last, setLast] = useState<LastRead | null>(null);
  const [state, setState] = useState<Reading>('idle');
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt reads the same again
  useEffect(() => {
    if (notes.text.trim() === '') {
      setLast(null);
      setState('idle');
      return;
    }
    const reading = new AbortController();
    setState('reading');
    const input = { ...readFor, text: notes.text, source: 'notes' as const };
    inAFewTries((signal) => call(readWords, input, { signal }), reading.signal).then(
      (read) => {
        if (reading.signal.aborted) return;
        setLast({ notes, read });
        setState('read');
      },
      () => {
        if (!reading.signal.aborted) setState('failed');
      },
    );
    return () => reading.abort();
  }, [notes, attempt, readFor]);
  return {
    // It goes on by itself once there is a way to the server.
    state: state === 'reading' && !isReached ? 'offline' : state,
    ...{ last, now },
    isWhole: state === 'read' && last?.notes === notes,
    again: () => setAttempt((before) => before + 1),
  };
}
