import { useCallback, useState, useSyncExternalStore } from 'react';
import { nameSpeaker, readWords } from '#contract/words/words.ts';
import { call, explain, isUnreached } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { useReadFor } from './use-read-for.ts';
import type { WordsOf, WordsRead } from './words-context.ts';

/** What was pasted or dropped. It is on this page only: the server reads it and keeps nothing of it. */
export interface Said {
  readonly key: string;
  /** The name of its file; null of what was pasted. */
  readonly fileName: string | null;
  readonly input: { readonly text: string } | { readonly file: { name: string; content: string } };
  readonly state: 'reading' | 'read' | 'offline' | 'failed';
  /** Why it could not be read, in a sentence. */
  readonly problem: string | null;
  readonly read: WordsRead | null;
}

type Who = { contactId: string } | { memberId: string } | { otherwise: 'client' | 'left out' };

const none: readonly Said[] = [];
/** By conversation, for as long as this tab stands: whoever looks something up and comes back finds it. */
const known = new Map<string, readonly Said[]>();
const listeners = new Set<() => void>();

function put(conversationId: string, said: readonly Said[]): void {
  known.set(conversationId, said);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What was pasted or dropped for a conversation, read as it comes. */
export function useSaid(of: WordsOf) {
  const { dealId, conversationId } = of.record.of;
  const readFor = useReadFor(of);
  const said = useSyncExternalStore(subscribe, () => known.get(conversationId) ?? none);
  const [asking, setAsking] = useState<AbortController | null>(null);

  const change = useCallback(
    (key: string, part: Partial<Said>) => {
      const all = known.get(conversationId) ?? none;
      put(
        conversationId,
        all.map((one) => (one.key === key ? { ...one, ...part } : one)),
      );
    },
    [conversationId],
  );
  const read = useCallback(
    async (one: Said) => {
      const asked = new AbortController();
      setAsking(asked);
      change(one.key, { state: 'reading', problem: null });
      try {
        const answer = await call(readWords, { ...readFor, ...one.input }, { signal: asked.signal });
        change(one.key, { state: 'read', read: answer });
      } catch (error) {
        if (asked.signal.aborted) return;
        const state = isUnreached(error) ? ('offline' as const) : ('failed' as const);
        change(one.key, { state, problem: explain(error) });
      }
    },
    [readFor, change],
  );
  const take = (input: Said['input'], fileName: string | null) => {
    const one: Said = { key: newId(), fileName, input, state: 'reading', problem: null, read: null };
    put(conversationId, [...(known.get(conversationId) ?? none), one]);
    void read(one);
  };
  return {
    said,
    takeText: (text: string) => take({ text }, null),
    async takeFiles(files: readonly File[]) {
      for (const file of files) take({ file: { name: file.name, content: await inBase64(file) } }, file.name);
    },
    again: read,
    /** Has the language model read it along; what we read ourselves stays where it does not. */
    async readAlong(one: Said, signal: AbortSignal) {
      const input = { ...readFor, ...one.input, withLanguageModel: true };
      const answer = await call(readWords, input, { signal }).catch(() => null);
      if (answer && !signal.aborted) change(one.key, { read: answer });
    },
    remove(key: string) {
      asking?.abort();
      put(
        conversationId,
        (known.get(conversationId) ?? none).filter((one) => one.key !== key),
      );
    },
    /** Says who somebody is, for good; what they said is read again as theirs. */
    async name(one: Said, name: string, who: Who) {
      try {
        await call(nameSpeaker, { dealId, conversationId, name, ...who });
      } catch (error) {
        change(one.key, { problem: explain(error) });
        return;
      }
      await read(one);
    },
  };
}

/** The bytes of a file as they travel in JSON. */
function inBase64(file: File): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(file);
  });
}
