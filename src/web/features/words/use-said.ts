import { useEffect, useSyncExternalStore } from 'react';
import { nameSpeaker } from '#contract/words/words.ts';
import type { Day } from '#domain/time/calendar.ts';
import { call, explain } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { keepSaid } from '../../api/said-shelf.ts';
import { arrived, forgetNewcomer, newcomerWhoSpoke, sayNewcomerSpoke } from './newcomer-who-spoke.ts';
import { findKept, readAlong, readSaid, takeAway } from './read-said.ts';
import { addSaid, changeSaid, isSaid, type Said, saidIn, subscribeToSaid } from './said.ts';
import { useReadFor } from './use-read-for.ts';
import type { WordsOf } from './words-context.ts';

type Who = { contactId: string } | { memberId: string } | { otherwise: 'client' | 'left out' };

/** What was pasted or dropped for a conversation, read as it comes. */
export function useSaid(words: WordsOf) {
  const of = useReadFor(words);
  const { dealId, conversationId } = of;
  const said = useSyncExternalStore(subscribeToSaid, () => saidIn(conversationId));
  useEffect(() => void findKept(of), [of]);
  useEffect(() => {
    const resting = setTimeout(() => {
      for (const one of saidIn(conversationId)) if (isOfAnotherDay(one, of.on)) void readSaid(of, one);
    }, restMs);
    return () => clearTimeout(resting);
  }, [of, conversationId]);
  const take = (input: NonNullable<Said['input']>, fileName: string | null) => {
    const nothingYet = { problem: null, read: null, reading: null };
    const one: Said = { key: newId(), fileName, input, state: 'reading', ...nothingYet };
    addSaid(conversationId, one);
    void keepSaid({ key: one.key, conversationId, fileName, input });
    void readSaid(of, one);
  };
  return {
    said,
    takeText: (text: string) => take({ text }, null),
    takeFiles(files: readonly File[]) {
      for (const file of files) take({ file }, file.name);
    },
    again: (one: Said) => readSaid(of, one),
    /** Has the language model read it along; what we read ourselves stays where it does not. */
    readAlong: (one: Said, signal: AbortSignal) => readAlong(of, one, signal),
    remove: (key: string) => takeAway(conversationId, key),
    /** Says who somebody is, for good; what they said is read again as theirs. */
    async name(one: Said, name: string, who: Who) {
      const { record } = words;
      const before = newcomerWhoSpoke(record, name);
      if (before) forgetNewcomer(record, name);
      try {
        await call(nameSpeaker, { dealId, conversationId, name, ...who });
      } catch (error) {
        changeSaid(conversationId, one.key, { problem: explain(error) });
        return;
      }
      if (before) await arrived(record);
      await readSaid(of, one);
    },
    /** Says that it was somebody new, as they stand in the record or as they come into it by this. */
    async nameNewcomer(one: Said, name: string, person: string | { name: string; title: string }) {
      sayNewcomerSpoke(words.record, name, person);
      changeSaid(conversationId, one.key, { state: 'reading', problem: null });
      // It is read at the server, which knows of somebody new by the record.
      await arrived(words.record);
      if (isSaid(conversationId, one.key)) await readSaid(of, one);
    },
  };
}

/** A day that is typed is another one at every key. */
const restMs = 400;

/** It was read as said on another day than the one that is said to be right: "by Friday" is another Friday. */
const isOfAnotherDay = ({ state, read, reading }: Said, on: Day | undefined): boolean =>
  on !== undefined && state === 'read' && reading === null && read !== null && read.speech.day !== on;
