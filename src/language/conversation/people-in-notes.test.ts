import { describe, expect, test } from 'vitest';
import type { Proposal } from '#domain/words/proposal.ts';
import { inCall, inNotes } from '../testing/speeches.ts';

const of = <What extends Proposal['what']>(what: What, proposals: readonly Proposal[]) =>
  proposals.filter((one): one is Extract<Proposal, { what: What }> => one.what === what);

describe('a new person is called by their whole name', () => {
  test.each([
    ['Spoke with Greta de Wit, head of planning.', 'Greta de Wit', 'head of planning'],
    ['Femke van den Broek, CFO, was there.', 'Femke van den Broek', 'CFO'],
    ['Talk to Klaus von Arnim from finance.', 'Klaus von Arnim', 'finance'],
    ["Conor O'Brien (IT manager) will join next week.", "Conor O'Brien", 'IT manager'],
    ['Moira McAllister, head of legal, was in the room.', 'Moira McAllister', 'head of legal'],
    ['Jean-Luc Moreau (procurement lead) likes it.', 'Jean-Luc Moreau', 'procurement lead'],
    ['Élodie Lefèvre, controller, joined the call.', 'Élodie Lefèvre', 'controller'],
    ['Met José Ángel Núñez from procurement', 'José Ángel Núñez', 'procurement'],
    ['Pieter Smit (head of ops) joins next time', 'Pieter Smit', 'head of ops'],
    ['Pieter Smit (Head of Ops) joins next time', 'Pieter Smit', 'Head of Ops'],
    ['Pieter Smit (procurement) joins next time', 'Pieter Smit', 'procurement'],
  ])('%s', (line, called, title) => expect(of('person', inNotes(line))).toMatchObject([{ called, title }]));

  test('as said in a call too', () => {
    expect(of('person', inCall('Tomas: Our CFO, Moira McAllister, will be there.'))).toMatchObject([
      { called: 'Moira McAllister' },
    ]);
  });

  test.each(['Head of Ops was there', 'Next Tuesday from Legal', 'Asked Finance (again)'])(
    'and no word with a capital is one: %s',
    (line) => expect(of('person', inNotes(line))).toEqual([]),
  );
});

describe('who acts is told through what tells who they are', () => {
  test.each([
    ['Femke van den Broek, CFO, signs on 4 December.', 'Femke van den Broek'],
    ["Conor O'Brien (IT manager) sends the list by Friday.", "Conor O'Brien"],
    ['Greta de Wit will send the log by Friday.', 'Greta de Wit'],
    ['Spoke with Greta de Wit, head of planning. She sends the log by Friday.', 'Greta de Wit'],
  ])('%s', (line, called) => expect(of('commitment', inNotes(line))).toMatchObject([{ who: { called } }]));

  test('and somebody else of the same first name is not whom we know', () => {
    expect(of('commitment', inNotes('Dana de Wit will send the log by Friday.'))).toMatchObject([
      { who: { called: 'Dana de Wit' } },
    ]);
    expect(of('commitment', inNotes('Dana Wu will send the log by Friday.'))).toMatchObject([
      { who: { contactId: 'dana' } },
    ]);
    const people = [{ contactId: 'wit', name: 'Greta de Wit', email: null, title: null }];
    expect(of('commitment', inNotes('De Wit will send the log by Friday.', { people }))).toMatchObject([
      { who: { contactId: 'wit' } },
    ]);
  });
});

describe('a worry is of whom it names', () => {
  test.each([
    ['Greta de Wit fears that the screens distract the agents.', { called: 'Greta de Wit' }],
    ['Concern from Pieter Smit: no parking for the crews', { called: 'Pieter Smit' }],
    ['Pieter Smit worries about the cost of training', { called: 'Pieter Smit' }],
    ["The fees are Sanne Visser's main worry", { called: 'Sanne Visser' }],
    ['Dana is not convinced that the drivers will use it.', { contactId: 'dana' }],
  ])('%s', (line, who) =>
    expect(of('concern', inNotes(`Tomas was there.\n${line}`))).toMatchObject([{ who }]),
  );

  test.each([
    ['concern: the change takes too long', null, 'the change takes too long'],
    [
      'Worry (Dana): fees of the second yard too high',
      { contactId: 'dana' },
      'fees of the second yard too high',
    ],
    ['objection dana: price', { contactId: 'dana' }, 'price'],
  ])('and says it without the word that announces it: %s', (line, who, text) => {
    const told = of('concern', inNotes(line));
    expect(told).toMatchObject([{ who, text }]);
    expect(told[0]?.quotes[0].text).toBe(line);
  });

  test.each([
    'Dana worried abt overtime',
    'tomas concerned about the audit',
    'Greta de Wit is nervous about the move',
  ])('and is ticked where a line says nothing else: %s', (line) =>
    expect(of('concern', inNotes(line))[0]?.confidence).toBeGreaterThanOrEqual(0.7),
  );

  test.each([
    'Dana not worried abt overtime',
    'is dana worried abt overtime?',
    'Dana no longer concerned about the audit',
  ])('and never where something takes it back: %s', (line) =>
    expect(of('concern', inNotes(line)).filter(({ confidence }) => confidence >= 0.7)).toEqual([]),
  );

  test.each(['Concerns: none', 'Concern:'])('of which there are none: %s', (line) =>
    expect(inNotes(line)).toEqual([]),
  );
});

describe('an ask and its answer in one line of notes', () => {
  test.each([
    ['We asked for the name of the buyer and he said yes.', 'We asked for the name of the buyer', 'yes'],
    ['Asked Tomas to bring the CFO, and he agreed', 'Asked Tomas to bring the CFO', 'yes'],
    ['Asked for a pilot in May, Dana said not before June', 'Asked for a pilot in May', 'maybe'],
  ])('%s', (line, wording, answer) => {
    const told = of('ask', inNotes(line));
    expect(told).toMatchObject([{ wording, answer }]);
    expect(told[0]?.confidence).toBeGreaterThanOrEqual(0.7);
  });
});

test.each([
  'We talk again on 3 December at 15:00.',
  'Talk again 3 Dec 15:00',
  'We meet again on 3 December at 15:00',
])('the next conversation is no promise as well: %s', (line) =>
  expect(inNotes(line)).toMatchObject([{ what: 'next conversation', startsAt: '2026-12-03T14:00:00.000Z' }]),
);

test('an act keeps its own words and loses those of its date', () => {
  const acts = (line: string) => inCall(line).flatMap((one) => ('act' in one ? one.act : []));
  expect(acts("Tomas: I'll send the damage log in early January.")).toEqual(['Send the damage log']);
  expect(acts('Tomas: I will send the map in two weeks.')).toEqual(['Send the map']);
  expect(acts("Tomas: I'll hand the form in by Friday.")).toEqual(['Hand the form in']);
  expect(acts("Tomas: I'll check in on Monday with the crew.")).toEqual(['Check in with the crew']);
});

test('two worries that differ by a name stay two', () => {
  const told = of(
    'concern',
    inNotes('Worried about the fees of the Ghent yard\nWorried about the fees of the Antwerp yard'),
  );
  expect(told).toHaveLength(2);
});

test('the beginning of one person’s first name is that person, and of two nobody', () => {
  const people = [
    { contactId: 'konstantin', name: 'Konstantin Weiss', email: null, title: null },
    { contactId: 'dana', name: 'Dana Wu', email: null, title: null },
  ];
  const [one] = inNotes('konsta sends the log by friday', { people });
  expect(one).toMatchObject({ what: 'commitment', who: { contactId: 'konstantin' } });
  const another = { contactId: 'konstanze', name: 'Konstanze Abel', email: null, title: null };
  expect(inNotes('konsta sends the log by friday', { people: [...people, another] })).not.toContainEqual(
    expect.objectContaining({ who: { contactId: 'konstantin' } }),
  );
});

describe('a first name that is a word as well, typed small', () => {
  const people = [
    { contactId: 'grace', name: 'Grace Marlow', email: null, title: null },
    { contactId: 'mark', name: 'Mark Price', email: null, title: null },
    { contactId: 'bill', name: 'Bill Marlow', email: null, title: null },
  ];
  const deeds = (line: string) =>
    inNotes(line, { people }).flatMap((one) =>
      'due' in one && one.confidence >= 0.7 ? [[one.what, one.who, one.due]] : [],
    );

  test.each([
    'grace sends the list fri',
    'grace to send the list by fri',
    'asked grace for the list, yes by fri',
  ])('is somebody who does or is asked something: %s', (line) =>
    expect(deeds(line)).toEqual([['commitment', { contactId: 'grace' }, '2026-11-27']]),
  );

  test.each([
    'hope it ends by fri',
    'hope we can send it fri',
    'price goes up fri',
    'mark it as done by fri',
  ])('is a word elsewhere: %s', (line) => expect(deeds(line)).toEqual([]));
});

test('whose deed it is stands before what is told of them', () => {
  const told = (line: string) =>
    inNotes(line).flatMap((one) =>
      'who' in one && 'due' in one ? [[one.what, one.who, one.due]] : [one.what],
    );
  expect(told('Dana, who runs the yard, will send the list by Friday')).toEqual([
    ['commitment', { contactId: 'dana' }, '2026-11-27'],
  ]);
  expect(
    told('dana who runs the yard will talk to the contractor and tell us on the first of december'),
  ).toEqual([['commitment', { contactId: 'dana' }, '2026-12-01']]);
});
