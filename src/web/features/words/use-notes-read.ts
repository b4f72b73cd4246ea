import { useEffect, useState } from 'react';
import { readWords } from '#contract/words/words.ts';
import { call, isUnreached } from '../../api/client.ts';
import { useReached } from '../../ui/connection.ts';
import { type NotesText, useNotesAtRest } from './notes-at-rest.ts';
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
  readonly again: () => void;
  /** Without waiting for typing to rest. */
  readonly now: () => void;
}

/** Reads the notes of a conversation whenever typing rests. Neither notes nor what is found in them is kept by it. */
export function useNotesRead({ record, savedNotes, heldOn }: WordsOf): NotesRead {
  const [notes, now] = useNotesAtRest(record, savedNotes);
  const isReached = useReached();
  const [last, setLast] = useState<LastRead | null>(null);
  const [state, setState] = useState<Reading>('idle');
  const [attempt, setAttempt] = useState(0);
  const { dealId, conversationId } = record.of;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt reads the same again
  useEffect(() => {
    if (notes.text.trim() === '') {
      setLast(null);
      setState('idle');
      return;
    }
    if (!isReached) {
      setState('offline');
      return;
    }
    const reading = new AbortController();
    setState('reading');
    const input = {
      dealId,
      conversationId,
      text: notes.text,
      source: 'notes' as const,
      ...(heldOn ? { on: heldOn } : {}),
    };
    call(readWords, input, { signal: reading.signal }).then(
      (read) => {
        if (reading.signal.aborted) return;
        setLast({ notes, read });
        setState('read');
      },
      (error: unknown) => {
        if (!reading.signal.aborted) setState(isUnreached(error) ? 'offline' : 'failed');
      },
    );
    return () => reading.abort();
  }, [notes, isReached, attempt, dealId, conversationId, heldOn]);
  return { state, last, now, again: () => setAttempt((before) => before + 1) };
}
