import { describe, expect, test } from 'vitest';
import { conversation, inNotes } from '../testing/speeches.ts';

const ours = { what: 'promise', who: { memberId: 'lena' } };

/** What is ticked beforehand, as far as the tables say. */
const ticked = (text: string) =>
  inNotes(text).flatMap((one) => (one.confidence >= 0.7 && 'act' in one ? [one] : []));

describe('what we owe, as whoever writes notes says it', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['We owe Dana the floor plan, by Friday', 'The floor plan', '2026-11-27'],
    ['owe tomas the draft rota - end of day thurs', 'The draft rota', '2026-11-26'],
    ['owe dan the draft rota by fri', 'The draft rota', '2026-11-27'],
    ['Promised Tomas the checklist filled in by the 30th.', 'The checklist filled in', '2026-11-30'],
    ["Told Dana I'd send the photos by Wednesday", 'Send the photos', '2026-11-25'],
    ["said we'd get back to her with two dates by Friday", 'Get back to her with two dates', '2026-11-27'],
    ["Agreed I'd bring the sample over on Tuesday", 'Bring the sample over', '2026-11-24'],
    [
      "Don't forget: mail Tomas the shift list from Hull, Wed.",
      'Mail Tomas the shift list from Hull',
      '2026-11-25',
    ],
    ['remember to call Dana on Thursday', 'Call Dana', '2026-11-26'],
    ['need to send Dana the data sheet by Fri', 'Send Dana the data sheet', '2026-11-27'],
    ["I'm to mail Dana the log by Tuesday", 'Mail Dana the log', '2026-11-24'],
    [
      'Lena does a sketch for the loading bay, end of next wk',
      'Do a sketch for the loading bay',
      '2026-12-04',
    ],
    ['Lena makes the form ready, next Wednesday', 'Make the form ready', '2026-12-02'],
    ['she wants it on paper => we: hosting letter until Friday', 'Hosting letter', '2026-11-27'],
  ];
  test.each(cases)('%s', (text, act, due) => {
    expect(ticked(text)).toMatchObject([{ ...ours, act, due }]);
  });

  test('“that” is what was asked for right before, and else nobody knows what', () => {
    expect(ticked('Dana wants the savings on one page. I owe her that by Friday.')).toMatchObject([
      { ...ours, act: 'The savings on one page', due: '2026-11-27' },
    ]);
    expect(inNotes('I owe him that by Friday.')).toMatchObject([{ ...ours, act: null }]);
    expect(ticked('I owe him that by Friday.')).toEqual([]);
  });

  test('without a day it is suggested', () => {
    for (const text of [
      "Told Tomas I'd loop in Dana on the tags.",
      'said id come back w a range after the csv',
    ])
      expect(inNotes(text)).toMatchObject([{ ...ours, due: null }]);
  });

  test.each([
    "Told Tomas I'd sent the list on Friday.",
    "Told Dana I'd never send prices by mail on Friday.",
    "Tomas told me I'd get the list by Friday.",
    "Told Dana I'd be in Berlin on Friday.",
    'Promised I would not share it before Friday',
    'Owe the front desk $20.',
    'need to see the numbers by Friday',
    'the plan to ship by Friday is off',
  ])('is no promise to tick: %s', (text) => {
    expect(ticked(text).filter(({ what }) => what === 'promise')).toEqual([]);
  });
});

describe('the beginning of one first name', () => {
  const people = [
    ...conversation.people,
    { contactId: 'marika', name: 'Marika Holt', email: null, title: null },
  ];
  const whose = (text: string) =>
    inNotes(text, { people }).map((one) =>
      'who' in one && one.who && 'contactId' in one.who ? one.who.contactId : null,
    );

  test.each([
    ['mari to send the rota by fri', ['marika']],
    ['tom will send the rota by fri', ['tomas']],
    ['dan: rota by fri', ['dana']],
  ])('%s', (text, who) => {
    expect(whose(text)).toEqual(who);
  });

  test('names nobody where two begin so, or where it is a word', () => {
    const two = [...people, { contactId: 'danilo', name: 'Danilo Perez', email: null, title: null }];
    expect(inNotes('dan to send the rota by fri', { people: two })).not.toMatchObject([
      { who: { contactId: 'dana' } },
    ]);
    expect(whose('mar to send the rota by fri')).not.toEqual(['marika']);
  });
});

describe('"I" behind the whole name of somebody who is not known here', () => {
  const theirs = (called: string) => ({ what: 'commitment', who: { called } });

  test.each([
    ['Piet van Dalen: I will mail you the floor plan by Friday', 'Piet van Dalen'],
    ["Oriol Mateu: we'll return the signed form by Wednesday.", 'Oriol Mateu'],
    ["- Tomaz Reiss: I'll send the rota by Friday", 'Tomaz Reiss'],
  ])('is theirs, and not ticked: %s', (text, called) => {
    expect(inNotes(text)).toMatchObject([theirs(called)]);
    expect(ticked(text)).toEqual([]);
  });

  test.each([
    "Our Side: I'll send the floor plan by Friday",
    "Next Steps: I'll send the floor plan by Friday",
    "Promise: I'll send the floor plan by Friday",
  ])('is ours behind a heading: %s', (text) => {
    expect(inNotes(text)).toMatchObject([{ ...ours, due: '2026-11-27' }]);
  });
});
