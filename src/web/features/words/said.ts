import type { WordsRead } from './words-context.ts';

/** What was pasted or dropped. It is on this device only, but for a long text, which the server keeps until it has served. */
export interface Said {
  readonly key: string;
  /** The name of its file, or what this page found it to be called at the server; null of what was pasted. */
  readonly fileName: string | null;
  /** Null of what this page found at the server. */
  readonly input: { readonly text: string } | { readonly file: File } | null;
  /** Refused is what is no words, or too many of them: once more it would be refused again. */
  readonly state: 'reading' | 'read' | 'failed' | 'refused';
  /** Why it could not be read, in a sentence. */
  readonly problem: string | null;
  readonly read: WordsRead | null;
  /** How far the reading of a long text is. */
  readonly reading: WordsRead['reading'];
}

const none: readonly Said[] = [];
/** By conversation, for as long as this tab stands: whoever looks something up and comes back finds it. */
const known = new Map<string, readonly Said[]>();
const listeners = new Set<() => void>();

export const saidIn = (conversationId: string): readonly Said[] => known.get(conversationId) ?? none;

function put(conversationId: string, said: readonly Said[]): void {
  known.set(conversationId, said);
  for (const listener of listeners) listener();
}

export function addSaid(conversationId: string, one: Said): void {
  put(conversationId, [...saidIn(conversationId), one]);
}

/** Changes what is still there. */
export function changeSaid(conversationId: string, key: string, part: Partial<Said>): void {
  put(
    conversationId,
    saidIn(conversationId).map((one) => (one.key === key ? { ...one, ...part } : one)),
  );
}

export function removeSaid(conversationId: string, key: string): void {
  put(
    conversationId,
    saidIn(conversationId).filter((one) => one.key !== key),
  );
}

export const isSaid = (conversationId: string, key: string): boolean =>
  saidIn(conversationId).some((one) => one.key === key);

export function subscribeToSaid(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
