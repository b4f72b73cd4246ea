import { describe, expect, test } from 'vitest';
import type { MeetingEntries } from '../meeting/meeting-entries.ts';
import { acceptedInTurn } from './accepted-in-turn.ts';
import type { RecordAtHand } from './entries-of-proposal.ts';
import { isTickedBeforehand } from './next-to-take.ts';
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

describe('of several times to meet', () => {
  const meeting = (
    text: string,
    startsAt: string | null,
    confidence = 0.8,
    cues: string[] = [],
  ): Proposal => ({
    ...{ id: text, quotes: [{ utterance: 0, from: 0, to: text.length, text }] },
    ...{ cues, confidence, alreadyRecorded: null, foundBy: 'product', heard: null },
    ...{ what: 'next conversation', startsAt, day: '2026-11-27', when: text, who: [] },
  });
  const day = meeting('Friday', null, 0.95);
  const early = meeting('Monday at nine', '2026-11-30T09:00:00.000Z', 0.8, ['agreed']);
  const late = meeting('Tuesday at ten', '2026-12-01T10:00:00.000Z', 0.8, ['agreed']);

  test('the one with day and hour that was agreed on last is taken, and the others wait', () => {
    expect(acceptedInTurn([early, day], nothingYet)).toEqual([early]);
    expect(acceptedInTurn([early, late, inCall, day], nothingYet)).toEqual([late, inCall]);
    expect(acceptedInTurn([day], nothingYet)).toEqual([day]);
  });

  test('it is ticked in the place of a day alone, also where it was less sure', () => {
    const asked = meeting('Monday at nine', '2026-11-30T09:00:00.000Z', 0.65);
    expect(isTickedBeforehand(asked, [asked, day])).toBe(true);
    expect(isTickedBeforehand(day, [asked, day])).toBe(false);
    expect(isTickedBeforehand(inCall, [asked, day, inCall])).toBe(true);
    // Where nothing is sure, nothing is ticked.
    expect(isTickedBeforehand(asked, [asked])).toBe(false);
  });

  test('what stands there already is not written over by a day alone', () => {
    const typed = record({ next: { next: { startsAt: '2026-12-03T09:00:00.000Z' } } });
    expect(acceptedInTurn([day], typed)).toEqual([]);
  });
});
