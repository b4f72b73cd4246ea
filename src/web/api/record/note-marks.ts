import { useSyncExternalStore } from 'react';
import { classes } from '../../ui/classes.ts';
import type { Tone } from '../../ui/tag.tsx';
import type { ConversationRecord } from './conversation-record.ts';

/** Words of a note that something rests on. */
export interface NoteMark {
  /** Of what rests on it. */
  readonly id: string;
  readonly text: string;
  /** Where it stood in the note when it was read. */
  readonly from: number;
  readonly tone: Tone;
}

/** Which words of a conversation's notes something was read from, and which of them somebody points at. */
export class NoteMarks {
  #marks: ReadonlyMap<string, readonly NoteMark[]> = new Map();
  #pointed: string | null = null;
  readonly #listeners = new Set<() => void>();

  of(noteId: string): readonly NoteMark[] {
    return this.#marks.get(noteId) ?? none;
  }

  get pointed(): string | null {
    return this.#pointed;
  }

  show(marks: ReadonlyMap<string, readonly NoteMark[]>): void {
    this.#marks = marks;
    this.#tell();
  }

  point(id: string | null): void {
    if (this.#pointed === id) return;
    this.#pointed = id;
    this.#tell();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

const none: readonly NoteMark[] = [];
const known = new WeakMap<ConversationRecord, NoteMarks>();

/** The marks in the notes of a record: the same for all who show it. */
export function marksOf(record: ConversationRecord): NoteMarks {
  const marks = known.get(record) ?? new NoteMarks();
  known.set(record, marks);
  return marks;
}

const tones: Readonly<Record<Tone, string>> = {
  plain: 'bg-well',
  us: 'bg-us-wash',
  them: 'bg-them-wash',
  warn: 'bg-warn-wash',
  risk: 'bg-risk-wash',
};

/** How marked words look, wherever they are shown. */
export const lookOfMark = (tone: Tone, isPointed: boolean): string =>
  classes('rounded-[3px] box-decoration-clone', tones[tone], isPointed && 'outline-2 outline-us');

/** What is pointed at, in the text or in the list. */
export const usePointed = (marks: NoteMarks): string | null =>
  useSyncExternalStore(marks.subscribe, () => marks.pointed);
