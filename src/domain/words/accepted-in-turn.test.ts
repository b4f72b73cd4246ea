import { expect, test } from 'vitest';
import type { MeetingEntries } from '../meeting/meeting-entries.ts';
import { acceptedInTurn } from './accepted-in-turn.ts';
import type { RecordAtHand } from './entries-of-proposal.ts';
import type { Proposal } from './proposal.ts';

type Entries = { [Noun in keyof MeetingEntries]?: Record<string, Partial<MeetingEntries[Noun]>> };

const record = (entries: Entries): RecordAtHand => ({
  entry: (noun, id) => entries[noun]?.[id] ?? {},
  ids: (noun) => Object.keys(entries[noun] ?? {}),
  idFor: (what) => what,
  ...{ present: ['tomas'], there: ['tomas'], known: [], kinds: [] },
});
const nothingYet = record({});

const promise = (text: string, act: string, due: string | null): Proposal => ({
  ...{ id: text, quotes: [{ utterance: 0, from: 0, to: text.length, text }] },
  ...{ cues: [], confidence: 0.9, alreadyRecorded: null, foundBy: 'product', heard: null },
  ...{ what: 'promise', who: null, act, due, when: null },
});
const inCall = promise(
  "I'll send you the reference list by Thursday.",
  'Send you the reference list',
  '2026-11-26',
);
const inNotes = promise('me: ref list by thu', 'The ref list', '2026-11-26');
const other = promise("And I'll bring the floor plan.", 'Bring the floor plan', null);

test('what the notes and a call both say is accepted once, whichever comes first', () => {
  expect(acceptedInTurn([inCall, inNotes, other], nothingYet)).toEqual([inCall, other]);
  expect(acceptedInTurn([inNotes, other, inCall], nothingYet)).toEqual([inNotes, other]);
});

test('what completes what was accepted before it is accepted as well', () => {
  const undated = promise('me: ref list', 'The ref list', null);
  expect(acceptedInTurn([undated, inCall], nothingYet)).toEqual([undated, inCall]);
});

test('nothing is accepted that somebody typed already, and the record stays as it is', () => {
  const typed = record({ promise: { p1: { what: 'Bring the floor plan' } } });
  expect(acceptedInTurn([other, inCall], typed)).toEqual([inCall]);
  expect(typed.ids('promise')).toEqual(['p1']);
});
