import { startTransition, useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { MeetingEntries, MeetingNoun } from '#domain/meeting/meeting-entries.ts';
import { newId } from '../new-id.ts';
import { atRest } from './at-rest.ts';
import { ConversationRecord } from './conversation-record.ts';
import { RecordSaving } from './record-saving.ts';
import type { OfMeeting, SavingState } from './record-shape.ts';
import { shelfOwner } from './record-shelf.ts';

interface Opened {
  readonly record: ConversationRecord;
  readonly saving: RecordSaving;
  users: number;
}

/** Those that are on a page now; the meeting and its close-out speak of the same one. */
const opened = new Map<string, Opened>();

/** Each member's own, also where one signs in after another without the page being loaded anew. */
const keyOf = ({ dealId, conversationId }: OfMeeting): string =>
  `${shelfOwner()}.${dealId}.${conversationId}`;

/** Whether a page keeps it up with the server itself. */
export const isInUse = ({ dealId, conversationId }: OfMeeting): boolean =>
  (opened.get(keyOf({ dealId, conversationId }))?.users ?? 0) > 0;

function open(of: OfMeeting): Opened {
  const key = keyOf(of);
  const known = opened.get(key);
  if (known) return known;
  const record = new ConversationRecord(of);
  const made = { record, saving: new RecordSaving(record), users: 0 };
  opened.set(key, made);
  return made;
}

export interface RecordInUse {
  readonly record: ConversationRecord;
  readonly saving: RecordSaving;
}

/** The records of a conversation's parts, kept up with the server for as long as the page stands. */
export function useRecords(parts: readonly OfMeeting[]): readonly RecordInUse[] {
  const key = parts.map(({ dealId, conversationId }) => `${dealId}.${conversationId}`).join(' ');
  const inUse = useMemo(
    () =>
      key.split(' ').map((part) => {
        const [dealId = '', conversationId = ''] = part.split('.');
        return open({ dealId, conversationId });
      }),
    [key],
  );
  useEffect(() => {
    for (const it of inUse) {
      it.users += 1;
      if (it.users === 1) it.saving.start();
    }
    return () => {
      for (const it of inUse) {
        it.users -= 1;
        if (it.users === 0) it.saving.stop();
      }
    };
  }, [inUse]);
  return inUse;
}

/** One entry's fields; what shows them is rendered again only when one of them changes. */
export function useEntry<Noun extends MeetingNoun>(
  record: ConversationRecord,
  noun: Noun,
  id: string,
): Partial<MeetingEntries[Noun]> {
  return useDrawnFrom(record, noun, id, () => record.entry(noun, id));
}

/** One field, for what must not be rendered again when another changes. */
export function useField<Noun extends MeetingNoun, Field extends keyof MeetingEntries[Noun]>(
  record: ConversationRecord,
  noun: Noun,
  id: string,
  field: Field,
): Partial<MeetingEntries[Noun]>[Field] {
  return useDrawnFrom(record, noun, id, () => record.entry(noun, id)[field]);
}

/** A text that a field of the page shows by itself: it reads it, and is told when it may be another. */
export interface RecordText {
  readonly read: () => string;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A field that is typed the most: nothing is rendered for a key in it, for what was typed stands there already. */
export function useTextOf<Noun extends MeetingNoun>(
  record: ConversationRecord,
  noun: Noun,
  id: string,
  field: keyof MeetingEntries[Noun],
): RecordText {
  return useMemo(
    () => ({
      read: () => String(record.entry(noun, id)[field] ?? ''),
      subscribe: (listener) => record.subscribeTo(noun, id, listener),
    }),
    [record, noun, id, field],
  );
}

/** Which entries there are of a noun. */
export function useIds(record: ConversationRecord, noun: MeetingNoun): readonly string[] {
  return useDrawnFrom(record, noun, null, () => record.ids(noun));
}

/** Something drawn from one entry, or from all of a noun: the same until that changes. */
export function useDrawnFrom<Value>(
  record: ConversationRecord,
  noun: MeetingNoun,
  id: string | null,
  draw: () => Value,
): Value {
  const subscribe = useCallback(
    (listener: () => void) => record.subscribeTo(noun, id, listener),
    [record, noun, id],
  );
  return useSyncExternalStore(subscribe, draw);
}

/**
 * Something that follows from an entry, such as whether it is complete: no key that is typed into it waits for that,
 * so it is rendered after the key, and only where it became something else.
 */
export function useDrawnAfter<Noun extends MeetingNoun, Value extends string>(
  record: ConversationRecord,
  noun: Noun,
  id: string,
  draw: (entry: Partial<MeetingEntries[Noun]>) => Value,
): Value {
  const [value, setValue] = useState(() => draw(record.entry(noun, id)));
  useEffect(() => {
    let shown: Value | null = null;
    const look = () => {
      const now = draw(record.entry(noun, id));
      if (now === shown) return;
      shown = now;
      startTransition(() => setValue(now));
    };
    look();
    return record.subscribeTo(noun, id, look);
  }, [record, noun, id, draw]);
  return value;
}

/** How long typing has to rest. */
const restMs = 300;

/** A field for what is only said about it, such as the name of a button beside it: it follows once typing rests. */
export function useFieldAtRest<Noun extends MeetingNoun, Field extends keyof MeetingEntries[Noun]>(
  record: ConversationRecord,
  noun: Noun,
  id: string,
  field: Field,
): Partial<MeetingEntries[Noun]>[Field] {
  const [value, setValue] = useState(() => record.entry(noun, id)[field]);
  useEffect(() => {
    const resting = atRest(() => setValue(() => record.entry(noun, id)[field]));
    const stop = record.subscribeTo(noun, id, () => resting.within(restMs));
    return () => {
      stop();
      resting.stop();
    };
  }, [record, noun, id, field]);
  return value;
}

/** Anything drawn from the record that is a plain value, or the same object until it changes. */
export function useDrawn<Value>(
  record: ConversationRecord,
  draw: (record: ConversationRecord) => Value,
): Value {
  return useSyncExternalStore(record.subscribe, () => draw(record));
}

/** Something drawn from several records: a text or a number, so that it is the same until it changes. */
export function useDrawnOf<Value extends string | number>(
  records: readonly ConversationRecord[],
  draw: () => Value,
): Value {
  const subscribe = useMemo(
    () => (listener: () => void) => {
      const stops = records.map((record) => record.subscribe(listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
    [records],
  );
  return useSyncExternalStore(subscribe, draw);
}

export function useSavingState(saving: RecordSaving): SavingState {
  return useSyncExternalStore(saving.subscribe, () => saving.state);
}

const byTrouble: readonly SavingState[] = ['saved', 'saving', 'on this device', 'refused'];

/** Of several records the one that is furthest from being saved: it speaks for all of them. */
export function useWorstSaving(records: readonly RecordInUse[]): RecordSaving | undefined {
  const subscribe = useMemo(
    () => (listener: () => void) => {
      const stops = records.map(({ saving }) => saving.subscribe(listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
    [records],
  );
  const trouble = (saving: RecordSaving) => byTrouble.indexOf(saving.state);
  const worst = () =>
    records.map(({ saving }) => saving).toSorted((one, other) => trouble(other) - trouble(one))[0];
  return useSyncExternalStore(subscribe, worst);
}

/**
 * The ids of the entries that are not begun yet: the one that waits for its first word, and the one after it, which is
 * made out of sight and beforehand, so that the first word has nothing to make.
 */
export function useFurther(ids: readonly string[]): readonly string[] {
  const [waiting, setWaiting] = useState<readonly string[]>(() => [newId()]);
  const left = waiting.filter((id) => !ids.includes(id));
  const further = left.length === 0 ? [newId()] : left;
  if (left.length < waiting.length) setWaiting(further);
  const isAlone = further.length === 1;
  useEffect(() => {
    if (isAlone) startTransition(() => setWaiting((before) => [...before.slice(0, 1), newId()]));
  }, [isAlone]);
  return further;
}
