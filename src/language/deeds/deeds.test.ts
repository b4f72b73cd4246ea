import { describe, expect, test } from 'vitest';
import type { Proposal } from '#domain/words/proposal.ts';
import { readSpeech } from '../read-speech.ts';
import { callOf, conversation, inCall, inNotes } from '../testing/speeches.ts';

const isDeed = (one: Proposal) => one.what === 'commitment' || one.what === 'promise';
const isFirm = (one: Proposal) => one.what === 'commitment' && one.missing.length === 0;
const first = (proposals: readonly Proposal[]) => proposals.find(isDeed);

describe('whose it is', () => {
  test.each([
    ["Tomas: I'll send you the plan by Friday.", { what: 'commitment', who: { contactId: 'tomas' } }],
    ['Tomas: Dana will send you the plan by Friday.', { what: 'commitment', who: { contactId: 'dana' } }],
    [
      'Tomas: Our controller will send you the plan by Friday.',
      { what: 'commitment', who: { contactId: 'dana' } },
    ],
    ['Tomas: Our CFO will sign it on Friday.', { what: 'commitment', who: { called: 'CFO' } }],
    ["Tomas: You'll have the plan by Friday.", { what: 'commitment', who: { contactId: 'tomas' } }],
    ["Lena: You'll have the plan by Friday.", { what: 'promise', who: { memberId: 'lena' } }],
    ['Lena: My team will send you the plan by Friday.', { what: 'promise', who: { memberId: 'lena' } }],
  ])('%s', (line, expected) => expect(first(inCall(line))).toMatchObject(expected));

  test('somebody from a department is nobody yet', () => {
    const [proposal] = inCall('Tomas: Someone from legal will send you the redlines by Friday.');
    expect(proposal).toMatchObject({ who: null, missing: expect.arrayContaining(['who']) });
  });

  test.each([
    ['Dana: sends the figures Tuesday', { what: 'commitment', who: { contactId: 'dana' } }],
    ['Dana to send the figures by Tuesday', { what: 'commitment', who: { contactId: 'dana' } }],
    ['me: write up the yard hours and send by Friday', { what: 'promise', who: { memberId: 'lena' } }],
    ['D to send the figures by Tuesday', { what: 'commitment', who: { contactId: 'dana' } }],
    ['fee figures (Dana) by Tuesday', { what: 'commitment', who: { contactId: 'dana' }, due: '2026-11-24' }],
    ['quote for module C, me, tmrw', { what: 'promise', who: { memberId: 'lena' }, due: '2026-11-24' }],
    ['Dana + Tomas: answer on access by Wednesday', { what: 'commitment', who: { contactId: 'dana' } }],
    [
      'Dana promised the site plan by Wednesday',
      { what: 'commitment', act: 'The site plan', due: '2026-11-25' },
    ],
    ['no word from legal yet, chase Monday', { what: 'promise', act: 'Chase', due: '2026-11-30' }],
    [
      "Dana: send me the SOW and I'll get it to the board by Dec 3",
      { what: 'commitment', who: { contactId: 'dana' }, act: 'Get it to the board', due: '2026-12-03' },
    ],
  ])('in hurried notes: %s', (line, expected) => expect(first(inNotes(line))).toMatchObject(expected));
});

describe('beside our one known member, whoever nobody knows is never ticked as ours', () => {
  const unknown = {
    ...conversation,
    speakers: [{ side: null }, { side: null }, { side: 'ours', memberId: 'lena' }],
  } as const;
  test.each([
    "Tomas: I'll put the proposal together and send it to you by Friday.",
    'Tomas: I will send you our quote and the order form by Monday.',
    'Tomas: We will have the contract ready for your signature by Thursday.',
    "Tomas: I'll show you the product on Thursday.",
    'Tomas: Could you introduce us to your CFO by Friday?',
  ])('%s', (line) => {
    const found = readSpeech(callOf(line, 'Lena: Thanks.'), unknown);
    const ours = found.filter(({ what }) => what === 'promise' || what === 'ask');
    expect(ours.filter(({ confidence }) => confidence >= 0.7)).toEqual([]);
  });

  test("nor is a deed as the client's, unless all that they say speaks for it", () => {
    const ticked = (...lines: string[]) =>
      readSpeech(callOf(...lines, 'Lena: Thanks.'), unknown).filter(
        (one) => one.what === 'commitment' && one.confidence >= 0.7,
      );
    expect(ticked("Tomas: We'll set up a demo account for you by Wednesday.")).toEqual([]);
    expect(
      ticked(
        'Tomas: We have four plants and my team plans all of them in a spreadsheet.',
        'Tomas: Honestly, whoever shouts loudest wins, and our CFO hates that.',
        "Tomas: I'd need to ask our IT whether we can connect that to our system.",
        "Tomas: I'll send you our volumes by Friday.",
      ),
    ).toHaveLength(1);
  });

  test('and once they are known, they are', () => {
    const [found] = inCall("Lena: I'll put the proposal together and send it to you by Friday.");
    expect(found).toMatchObject({ what: 'promise', who: { memberId: 'lena' } });
    expect(found?.confidence).toBeGreaterThanOrEqual(0.7);
  });
});

test("a letter names nobody where it is a word, and a name in a list is nobody's deed", () => {
  const anna = { contactId: 'anna', name: 'Anna Krüger', email: null, title: null };
  const told = inNotes('A new version by Friday would help them', { people: [anna] });
  expect(told.filter(isDeed)).not.toContainEqual(expect.objectContaining({ who: { contactId: 'anna' } }));
  expect(inNotes('sign-off needed from finance, Dana, Tomas').filter(isDeed)).toEqual([]);
});

describe('notes in a hurry are ticked beforehand', () => {
  const who = {
    people: [...conversation.people, { contactId: 'ana', name: 'Ana Ruiz', email: null, title: null }],
  };
  test.each([
    ['Ana: forward avg. loads by thu', { who: { contactId: 'ana' }, due: '2026-11-26' }],
    ['D → clear terms w/ audit, wed', { who: { contactId: 'dana' }, due: '2026-11-25' }],
    ['T. to invite planner fri', { who: { contactId: 'tomas' }, due: '2026-11-27' }],
    ['I draft agenda wed am', { what: 'promise', due: '2026-11-25' }],
    ['Ana: return signed form by thu', { who: { contactId: 'ana' }, due: '2026-11-26' }],
    ['me 2 ring buyer fri', { what: 'promise', due: '2026-11-27' }],
    ['us: slides by tue', { what: 'promise', due: '2026-11-24' }],
  ])('where name, act and day stand there: %s', (line, expected) => {
    const found = inNotes(line, who).filter(isDeed);
    expect(found).toMatchObject([expected]);
    expect(found[0]?.confidence).toBeGreaterThanOrEqual(0.7);
  });

  test.each([
    'Ana: forward avg. loads by thu?',
    'Ana: loads by thu tbc',
    'Ana might forward loads thu',
    'Ana: no loads before thu',
    'Ana thinks Dana forwards loads thu',
    'Ana: loads thu if depot agrees',
    'Ana: forwards loads every thu',
    'Ana: trade fair thu',
    'Ana wants us to forward slides thu',
    'Ana: depot full by thu',
    'Ana: testing starts 7 dec',
    'Ana: your slides by thu',
    'Ana sends nothing before thu',
    'Ana moves to Lille thu',
    'Ana: licence paid by thu',
  ])('and never where something takes it back: %s', (line) =>
    expect(inNotes(line, who).filter((one) => isDeed(one) && one.confidence >= 0.7)).toEqual([]),
  );
});

test('what is only pencilled in is no conversation yet', () => {
  expect(inNotes('kickoff mtg 14 Dec 9am')).toMatchObject([{ what: 'next conversation' }]);
  expect(inNotes('kickoff mtg poss 14 Dec 9am, tbc')).toEqual([]);
});

test.each([
  "Tomas: I wouldn't go as far as saying we'll sign by Friday.",
  'Tomas: Neither Dana nor I will send anything by Friday.',
  "Tomas: His letter reads 'we will deliver on Monday'.",
  "Tomas: Knock the fee down and we'll sign on Thursday.",
  "Tomas: Weather permitting, I'll sign on Thursday.",
  "Tomas: I'll sign on Friday as long as legal is fine with it.",
  "Tomas: Back in June she told us she'd send it by Friday.",
])('nobody is held to %s', (line) => expect(inCall(line).filter(isFirm)).toEqual([]));

test.each([
  "Tomas: As I said last week, I'll send it on Friday.",
  "Tomas: I'll bring the drivers' list on Friday, and Tomas' too.",
  "Tomas: It wasn't easy, but I'll send it on Friday.",
])('and held they are to %s', (line) => expect(inCall(line).filter(isFirm)).toHaveLength(1));

describe('what others have to do first', () => {
  test.each([
    ["Tomas: If legal signs off, we'll send the contract by Friday.", 'If legal signs off'],
    ["Tomas: I'll send you the contract by Friday if legal signs off.", 'if legal signs off'],
    ['Tomas: Once legal signs off I will send the contract by Friday.', 'Once legal signs off'],
    ["Dana: We'll order twenty units by Friday, provided the board approves.", 'provided the board approves'],
    ["Dana: Assuming the budget is released, I'll sign by Friday.", 'Assuming the budget is released'],
    ["Dana: I'll sign on Friday unless the auditors object.", 'unless the auditors object'],
    ["Tomas: Knock ten percent off and we'll sign on Friday.", 'Knock ten percent off'],
  ])('is what is missing, and suggested at most: %s', (line, hangsOn) => {
    const found = inCall(line).filter(isDeed);
    expect(found).toMatchObject([{ due: null, missing: ['when'], hangsOn }]);
    expect(found[0]?.confidence).toBeLessThan(0.7);
  });

  test.each([
    "Tomas: I'll send you the contract by Friday, even if legal is slow.",
    "Tomas: I'll ask our lawyers by Friday if the contract is fine.",
    "Tomas: I'll send you the contract by Friday. If you have questions, call me.",
    "Tomas: If you like, I'll send you the contract by Friday.",
    "Tomas: Once more, I'll send you the contract by Friday.",
  ])('and nothing of the kind is said in %s', (line) => {
    const [found] = inCall(line).filter(isDeed);
    expect(found).toMatchObject({ due: '2026-11-27', missing: [] });
    expect(found).not.toHaveProperty('hangsOn');
    expect(found?.confidence).toBeGreaterThanOrEqual(0.7);
  });

  test('in notes as well', () => {
    const found = inNotes('Tomas sends the map on Friday if legal signs off').filter(isDeed);
    expect(found).toMatchObject([{ due: null, hangsOn: 'if legal signs off' }]);
    expect(found[0]?.confidence).toBeLessThan(0.7);
  });

  test('holds no longer once it is said again without it', () => {
    const found = inCall(
      "Tomas: If legal signs off, I'll send you the contract.",
      "Tomas: You know what, I'll send you the contract by Friday.",
    ).filter(isDeed);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ due: '2026-11-27', missing: [] });
    expect(found[0]).not.toHaveProperty('hangsOn');
  });
});

test('a sentence of two deeds is two proposals, each with its own words', () => {
  const proposals = inCall(
    "Tomas: I'll send you the export by Thursday and Dana will return the redlines on Friday.",
  );
  expect(proposals.filter(isDeed)).toEqual([
    expect.objectContaining({ who: { contactId: 'tomas' }, act: 'Send the export', due: '2026-11-26' }),
    expect.objectContaining({ who: { contactId: 'dana' }, act: 'Return the redlines', due: '2026-11-27' }),
  ]);
  expect(proposals.filter(isDeed).map(({ quotes }) => quotes[0].text)).toEqual([
    "I'll send you the export by Thursday",
    'Dana will return the redlines on Friday',
  ]);
});

describe('a trap is never firm', () => {
  test.each([
    "I won't send you the plan by Friday.",
    "If legal agrees, I'll send you the plan on Friday.",
    "I'll send you the plan on Friday if legal agrees.",
    "I'll probably send you the plan on Friday.",
    "I'll try to send you the plan by Friday.",
    'Should I send you the plan by Friday?',
    'I sent you the plan on Friday.',
    'We used to send the plan every Friday.',
    'Your colleague said "I will send you the plan by Friday" and never did.',
    "I'll send you the plan in a couple of weeks.",
    "We'll see where we are on Friday.",
    'I wish I could send you the plan by Friday.',
    "I'll be honest with you, Friday was a mess.",
    "I'll believe it when I see it on Friday.",
    'The last vendor was going to send the plan by Friday.',
    "Let's circle back at some point next month.",
  ])('%s', (words) => expect(inCall(`Tomas: ${words}`).filter(isFirm)).toEqual([]));
});

test('what is missing is named', () => {
  expect(first(inCall("Tomas: I'll send you the plan."))).toMatchObject({ missing: ['when'] });
  expect(first(inCall("Tomas: I'll send you the plan by Friday."))).toMatchObject({ missing: [] });
});

test('an act is told as seen from our side, without hedge, date and filler', () => {
  expect(first(inCall("Tomas: Um, I'll, uh, definitely introduce you to our CFO by Friday."))).toMatchObject({
    act: 'Introduce us to our CFO',
    due: '2026-11-27',
  });
});

test.each([
  ["Tomas: I'll send you a list to work with by Friday.", 'Send a list to work with'],
  ["Tomas: I'll meet with Dana on Friday.", 'Meet with Dana'],
  ["Tomas: I'll send the plan on to Dana by Friday.", 'Send the plan on to Dana'],
])('an act keeps the words that belong to its thing: %s', (line, act) =>
  expect(first(inCall(line))).toMatchObject({ act, due: '2026-11-27' }),
);

test.each([
  ['Dana brings the data to work with by Friday', 'Bring the data to work with'],
  ['Dana will send a list to work with by Friday', 'Send a list to work with'],
])('and is one in notes: %s', (line, act) =>
  expect(inNotes(line).filter(isDeed)).toMatchObject([{ act, due: '2026-11-27' }]),
);

test.each(['Dana presents to board', 'Dana cuts budget', 'Dana: cuts budget', 'Dana cuts budget Q1'])(
  'what is told without a day is no deed to come that is ticked: %s',
  (line) => expect(inNotes(line).filter((one) => isDeed(one) && one.confidence >= 0.7)).toEqual([]),
);

test('a sentence of two deeds without a day between is told with both, the first first', () => {
  const line = "Tomas: I'll mail the CFO tomorrow and copy you.";
  const unknown = { ...conversation, speakers: [{ side: null }, { side: null }, { side: null }] } as const;
  const expected = { what: 'commitment', act: 'Mail the CFO and copy us', due: '2026-11-24' };
  expect(first(inCall(line))).toMatchObject(expected);
  expect(first(readSpeech(callOf(line), unknown))).toMatchObject(expected);
});
