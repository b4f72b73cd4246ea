import { describe, expect, test } from 'vitest';
import type { Proposal } from '#domain/words/proposal.ts';
import { inCall, inNotes } from '../testing/speeches.ts';

type Ask = Extract<Proposal, { what: 'ask' }>;
const answersIn = (proposals: readonly Proposal[]) =>
  proposals.filter((one): one is Ask => one.what === 'ask').map(({ answer }) => answer);
const ticked = (proposals: readonly Proposal[]) =>
  proposals.flatMap((one) =>
    one.confidence >= 0.7 && (one.what === 'commitment' || one.what === 'promise')
      ? [{ who: one.who, act: one.act, due: one.due }]
      : [],
  );

describe('a yes with more to it', () => {
  test.each([
    'Yes, provided it stays inside our network.',
    'Sure, as long as nobody is filmed.',
    'Yes, but only at night.',
    'Yes, but not in the week of the audit.',
    'At night and with one of ours beside you, yes.',
    "As long as I'm there, yes.",
    'Without the prices, sure.',
    'Then yes, that works.',
  ])('is a yes: %s', (answer) => {
    expect(answersIn(inCall('Lena: Would you let us film one shift?', `Tomas: ${answer}`))).toEqual(['yes']);
  });

  test.each([
    'Yes, but I need to ask the board.',
    'Yes, if the union agrees.',
    'Yes, provided legal approves it.',
    'In theory, yes.',
    'Maybe at night, yes.',
    'Yes, but not before May.',
    'Not without the works council.',
    "I'd rather wait.",
    "I'll ask him when he's back.",
    "He's away till the 7th. I'll ask him then.",
    'Let me ask the crew.',
  ])('is a maybe, or nothing yet: %s', (answer) => {
    const [told] = answersIn(inCall('Lena: Would you let us film one shift?', `Tomas: ${answer}`));
    expect(['maybe', null]).toContain(told);
  });

  test('waits behind a question of whoever was asked', () => {
    const lines = [
      'Lena: Would you run it in parallel at one gate?',
      'Tomas: In parallel meaning nothing is switched off?',
      'Lena: Nothing is switched off.',
    ];
    expect(answersIn(inCall(...lines))).toEqual([null]);
    expect(answersIn(inCall(...lines, 'Tomas: Then yeah, fine.'))).toEqual(['yes']);
  });

  test('is no answer where they say what another does', () => {
    const proposals = inCall(
      'Lena: And should we write to Marge in January?',
      "Tomas: Dana has the volumes and she'll get them over to you tomorrow.",
    );
    expect(answersIn(proposals)).toEqual([null]);
  });

  test('is no no where somebody only speaks frankly', () => {
    const said = inCall(
      'Lena: Should we write to Marge in January?',
      'Tomas: Not going to lie, the auditors scare me.',
    );
    expect(answersIn(said)).not.toContain('no');
  });

  test('asking another is a yes for whoever was asked to ask', () => {
    expect(
      answersIn(inCall('Lena: Would you ask the board?', "Tomas: I'll ask them when they meet.")),
    ).toEqual(['yes']);
  });
});

describe('what we play back and they confirm', () => {
  test.each([
    'So you will name two dispatchers by Friday.',
    "So you'll name two dispatchers by Friday, is that right?",
  ])('is theirs: %s', (playedBack) => {
    expect(ticked(inCall(`Lena: ${playedBack}`, "Tomas: That's right."))).toEqual([
      { who: { contactId: 'tomas' }, act: 'Name two dispatchers', due: '2026-11-27' },
    ]);
  });

  test.each([
    ["So you'd name two dispatchers by Friday?", "That's right."],
    ['If it works, you would sign by Friday?', "That's right."],
    ['You will name two dispatchers by Friday.', 'Right, but let me think.'],
    ['You named two dispatchers by Friday.', "That's right."],
  ])('%s – %s holds nobody to anything', (playedBack, answer) => {
    expect(ticked(inCall(`Lena: ${playedBack}`, `Tomas: ${answer}`))).toEqual([]);
  });
});

describe('an ask of notes with its answer in its own sentence', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    [
      'asked Tomas if he would put it in the budget - he said not w/out seeing the costs',
      'tomas',
      'maybe',
      'asked Tomas if he would put it in the budget',
    ],
    [
      "asked Dana if she'd show it to the CFO - said she'd rather wait",
      'dana',
      'maybe',
      "asked Dana if she'd show it to the CFO",
    ],
    [
      'ask: can we have the gate log as csv - dan yeah will do mon',
      'dana',
      'yes',
      'can we have the gate log as csv',
    ],
    [
      'Asked Dana whether we could film a shift: only at night, yes',
      'dana',
      'yes',
      'Asked Dana whether we could film a shift',
    ],
  ];
  test.each(cases)('%s', (text, who, answer, wording) => {
    expect(inNotes(text)).toMatchObject([
      { what: 'ask', who: { contactId: who }, answer, wording },
      ...(text.includes('mon') ? [{}] : []),
    ]);
  });

  test('whoever says yes by a day is held to what was asked', () => {
    expect(ticked(inNotes('ask: can we have the gate log as csv - dan yeah will do mon'))).toEqual([
      { who: { contactId: 'dana' }, act: 'Get us the gate log as csv', due: '2026-11-30' },
    ]);
    expect(ticked(inNotes('asked Tomas for the gate log -> maybe mon'))).toEqual([]);
  });

  test('and the answer may stand in quotes right behind it', () => {
    const text = 'Asked Tomas whether he would sponsor it. "Probably, let me see the page first."';
    expect(answersIn(inNotes(text))).toEqual(['maybe']);
  });
});
