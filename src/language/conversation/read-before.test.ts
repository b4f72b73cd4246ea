import { describe, expect, test } from 'vitest';
import { type BecameOf, type DecidedWords, wordsAlone } from '#domain/words/decided-words.ts';
import { readSpeech } from '../read-speech.ts';
import { callOf, conversation, inCallContext, notesOf } from '../testing/speeches.ts';

const here = 'c1';

const became = (what: BecameOf['onRecord']['what'], more: Partial<BecameOf> = {}): BecameOf => ({
  onRecord: { what, id: 'k1', words: 'Whatever somebody made of it' },
  ...{ by: null, since: null, until: null, ...more },
});

const decided = (what: string, quote: string, more: Partial<DecidedWords> = {}): DecidedWords => ({
  ...{ conversationId: here, id: null, what, act: null, due: null, became: null },
  ...{ words: wordsAlone(quote), allWords: wordsAlone(quote), ...more },
});

const inCall = (line: string, ...before: DecidedWords[]) =>
  readSpeech(callOf(line), { ...inCallContext, decided: before });

const ticketLine = "I'll get the gas readings out of the system by Friday.";
const friday = '2026-11-27';
const act = 'Get gas readings out of system';

describe('what was recorded from the same words is on record', () => {
  test('however its act was put since, and whoever of us promised it', () => {
    const line = "I'll send you the tariff sheet by Friday.";
    const promised = became('promise', { by: 'marek' });
    const before = decided('promise', line, { act: 'Send tariff sheet', due: friday, became: promised });
    expect(inCall(`Lena: ${line}`, before)).toMatchObject([
      { what: 'promise', alreadyRecorded: { what: 'promise', id: 'k1' } },
    ]);
  });

  test('also where nothing said what it was', () => {
    const line = 'I can have it to you by end of day Friday.';
    const one = became('commitment', { by: 'tomas' });
    const [found] = inCall(`Tomas: ${line}`, decided('commitment', line, { due: friday, became: one }));
    expect(found).toMatchObject({ alreadyRecorded: { id: 'k1' } });
  });

  test('as the other side’s, or without its day', () => {
    for (const what of ['promise', 'non-commitment'] as const) {
      const before = decided('commitment', ticketLine, { act, due: friday, became: became(what) });
      expect(inCall(`Tomas: ${ticketLine}`, before)).toMatchObject([{ alreadyRecorded: { what } }]);
    }
  });

  test('and once it is done it still is what was said up to then', () => {
    const doneOn = (until: string) =>
      decided('commitment', ticketLine, { act, due: friday, became: became('commitment', { until }) });
    expect(inCall(`Tomas: ${ticketLine}`, doneOn('2026-11-23'))).toMatchObject([{ alreadyRecorded: {} }]);
    expect(inCall(`Tomas: ${ticketLine}`, doneOn('2026-11-22'))).toMatchObject([{ alreadyRecorded: null }]);
  });
});

describe('what is new stays new', () => {
  test.each([
    ['on another day', ticketLine, { act, due: '2026-11-20' }, {}],
    ['by another person', ticketLine, { act, due: friday }, { by: 'dana' }],
    ['of another thing', "I'll send it by Friday.", { act: 'Send the rate card', due: friday }, {}],
    ['in other words', "I'll get the gas invoices by Friday.", { act, due: friday }, {}],
  ] as const)('%s', (_, line, was, of) => {
    const quote = line.includes('invoices') ? ticketLine : line;
    const said = line.includes('send it') ? ['Lena: Could you send the yard plan?', `Tomas: ${line}`] : null;
    const before = decided('commitment', quote, { ...was, became: became('commitment', of) });
    const read = said
      ? readSpeech(callOf(...said), { ...inCallContext, decided: [before] })
      : inCall(`Tomas: ${line}`, before);
    expect(read.find(({ what }) => what === 'commitment')).toMatchObject({ alreadyRecorded: null });
  });

  test('a few words that may be said of anything', () => {
    const before = decided('commitment', 'Will do.', { became: became('commitment') });
    const found = readSpeech(callOf('Lena: Can you send me the yard plan?', 'Tomas: Will do.'), {
      ...inCallContext,
      decided: [before],
    });
    expect(found.every(({ alreadyRecorded }) => alreadyRecorded === null)).toBe(true);
  });
});

describe('notes that are pasted into a later conversation', () => {
  const line = 'Tomas to sign the NDA and get it back to us by end of next week';
  const due = '2026-11-27';
  const signed = (more: Partial<DecidedWords> = {}) =>
    decided('commitment', line, {
      act: 'Sign NDA',
      due,
      became: became('commitment', { by: 'tomas' }),
      ...more,
    });
  const inNotes = (text: string, ...before: DecidedWords[]) => {
    const recorded = {
      ...conversation.recorded,
      commitments: [{ id: 'k1', by: 'tomas', act: 'Sign the NDA and get it back to us', due }],
    };
    return readSpeech(notesOf(text), { ...inCallContext, recorded, decided: before });
  };

  test('move nothing by a day that is only told from theirs', () => {
    const [again] = inNotes(line, signed({ act: null }));
    expect(again).toMatchObject({ what: 'commitment', alreadyRecorded: { id: 'k1' } });
    expect(again).not.toHaveProperty('moves');
    // Nor with a slip of the pen put right.
    const [nearly] = inNotes(line.replace('get it back', 'send it back'), signed({ act: null }));
    expect(nearly).toMatchObject({ alreadyRecorded: { id: 'k1' } });
  });

  test('but a day of its own, or another one, does', () => {
    const dated = line.replace('end of next week', '11 December');
    for (const text of [dated, line.replace('end of next week', 'next Wednesday')])
      expect(inNotes(text, signed({ act: null }))[0]).toMatchObject({ moves: { id: 'k1' } });
  });

  test('leave what was decided about the whole text as it was decided', () => {
    const ask = 'asked if Dana could join us next time, Tomas said yes';
    const answered = (more: Partial<DecidedWords> = {}) =>
      decided('ask', ask, { became: became('ask', { until: '2026-11-10' }), ...more });
    const of = (text: string, ...before: DecidedWords[]) =>
      inNotes(text, ...before).find(({ what }) => what === 'ask');
    expect(of(ask, answered())).toMatchObject({ alreadyRecorded: null });
    expect(of(ask, answered({ readAgain: true }))).toMatchObject({ alreadyRecorded: { what: 'ask' } });
    expect(of(ask, decided('ask', ask, { readAgain: true }))).toMatchObject({ leftOut: true });
  });

  test('ask for no second time to meet', () => {
    const next = 'next call thursday 10am with Dana';
    const met = decided('next conversation', next, { became: became('conversation'), readAgain: true });
    const found = (before: DecidedWords) =>
      inNotes(next, before).find(({ what }) => what === 'next conversation');
    expect(found(met)).toMatchObject({ alreadyRecorded: { what: 'conversation' } });
    const { readAgain: _, ...once } = met;
    expect(found(once)).toMatchObject({ alreadyRecorded: null });
  });
});

describe('a concern', () => {
  const worry = "I'm worried about the downtime of both docks during the install.";
  test('is on record by the words that it rests on, whatever was made of them', () => {
    const before = decided('concern', worry, { became: became('concern', { by: 'tomas' }) });
    expect(inCall(`Tomas: ${worry}`, before)).toMatchObject([{ what: 'concern', alreadyRecorded: {} }]);
    expect(inCall(`Dana: ${worry}`, before)).toMatchObject([{ what: 'concern', alreadyRecorded: null }]);
  });
});

describe('a request that is open', () => {
  const read = (line: string, of: 'pricing' | 'information', texts: string[] = [], contactId = 'tomas') =>
    readSpeech(callOf(line), {
      ...inCallContext,
      recorded: { ...conversation.recorded, requests: [{ id: 'r1', of, contactId, texts }] },
    }).find(({ what }) => what === 'request');

  test('is on record by its kind and its person', () => {
    const line = 'Tomas: Could you send us your prices?';
    expect(read(line, 'pricing')).toMatchObject({ alreadyRecorded: { what: 'request', id: 'r1' } });
    expect(read(line, 'pricing', [], 'dana')).toMatchObject({ alreadyRecorded: null });
    expect(read(line, 'information')).toMatchObject({ alreadyRecorded: null });
  });

  test('of information it is by what that is, too, where somebody knows', () => {
    const line = 'Tomas: Can you send me the example block for the filter?';
    expect(read(line, 'information')).toMatchObject({ alreadyRecorded: { id: 'r1' } });
    expect(read(line, 'information', ['Send me the example block of the filter.'])).toMatchObject({
      alreadyRecorded: { id: 'r1' },
    });
    expect(read(line, 'information', ['Can you send me the data sheet?'])).toMatchObject({
      alreadyRecorded: null,
    });
  });
});

describe('what was left out', () => {
  const heading = 'mtg Dana + Tomas, sterile processing, tues';
  const inNotes = (text: string, ...before: DecidedWords[]) =>
    readSpeech(notesOf(text), { ...inCallContext, decided: before });

  test('stays left out where the same is read again', () => {
    const first = inCall(`Tomas: ${ticketLine}`)[0];
    expect(first).not.toHaveProperty('leftOut');
    const before = decided('commitment', ticketLine, { id: first?.id ?? '', due: friday });
    expect(inCall(`Tomas: ${ticketLine}`, before)).toMatchObject([{ leftOut: true }]);
    expect(inCall(`Tomas: ${ticketLine}`, { ...before, what: 'promise' })[0]).not.toHaveProperty('leftOut');
    expect(inCall(`Tomas: ${ticketLine}`, { ...before, due: '2026-11-20' })[0]).not.toHaveProperty('leftOut');
  });

  test('a heading that was no next conversation is none when it is read again', () => {
    const [next] = inNotes(heading).filter(({ what }) => what === 'next conversation');
    expect(next).toMatchObject({ day: '2026-11-24' });
    const before = decided('next conversation', heading, { due: '2026-11-24' });
    expect(inNotes(heading, before).find(({ what }) => what === 'next conversation')).toMatchObject({
      leftOut: true,
    });
  });

  test('and another that is put like it is suggested, and not ticked', () => {
    const alike = 'mtg Tomas + Dana, loading dock, sterile rooms, thurs';
    const next = (...before: DecidedWords[]) =>
      inNotes(alike, ...before).find(({ what }) => what === 'next conversation');
    const before = decided('next conversation', heading, { due: '2026-11-24' });
    expect(next(before)).not.toHaveProperty('leftOut');
    expect(next(before)?.confidence).toBeLessThan(0.7);
    const other = { ...before, words: wordsAlone('Then we speak on Friday about the price list') };
    expect(next(other)?.confidence).toBe(next()?.confidence);
  });

  test('but for a few words that may mean another thing each time', () => {
    const before = decided('ask', 'Does that work?');
    const found = readSpeech(callOf('Lena: Does that work?'), { ...inCallContext, decided: [before] });
    for (const one of found) expect(one).not.toHaveProperty('leftOut');
  });
});
