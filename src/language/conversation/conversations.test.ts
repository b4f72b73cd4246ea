import { describe, expect, test } from 'vitest';
import type { Proposal } from '#domain/words/proposal.ts';
import { readSpeech } from '../read-speech.ts';
import { callOf, conversation, inCall, inCallContext, inNotes } from '../testing/speeches.ts';

const whats = (proposals: readonly Proposal[]) => proposals.map(({ what }) => what);
const one = (proposals: readonly Proposal[], what: Proposal['what']) =>
  proposals.find((each) => each.what === what);

describe('a yes agrees to the ask before it', () => {
  test('of whoever said yes, with the act from the ask and its date', () => {
    const proposals = inCall(
      'Lena: Could you send us the yard plan by Thursday?',
      'Dana: Sure, I can do that.',
    );
    expect(one(proposals, 'commitment')).toMatchObject({
      who: { contactId: 'dana' },
      act: 'Send the yard plan',
      due: '2026-11-26',
      missing: [],
    });
    expect(one(proposals, 'ask')).toMatchObject({ answer: 'yes', answerWords: 'Sure, I can do that.' });
  });

  test('over a murmur in between', () => {
    const proposals = inCall(
      'Lena: Could you introduce us to your CFO by Friday?',
      'Dana: Mm-hm.',
      'Tomas: Yes, happy to.',
    );
    expect(one(proposals, 'commitment')).toMatchObject({ act: 'Introduce us to their CFO' });
  });

  test('and never to what was asked before another topic', () => {
    const proposals = inCall(
      'Lena: Could you introduce us to your CFO by Friday?',
      'Tomas: The new cranes came in last week and the crews are still learning them.',
      'Lena: How many of them are there?',
      'Tomas: Eleven, and four more come in spring.',
      'Lena: And they all run on the old radio?',
      'Tomas: Yes, sure.',
    );
    expect(one(proposals, 'commitment')).toBeUndefined();
  });

  test('ours to what the client asks is a promise', () => {
    const proposals = inCall('Tomas: Can you send us the security papers by Friday?', 'Lena: Sure, will do.');
    expect(one(proposals, 'promise')).toMatchObject({
      who: { memberId: 'lena' },
      act: 'Send the security papers',
      due: '2026-11-27',
    });
  });
});

describe('an answer to what was planned to be asked', () => {
  const asks = [
    { askId: 'ask-cfo', contactId: 'tomas', kind: 'consensus', wording: null },
    { askId: 'ask-figures', contactId: 'dana', kind: 'explore', wording: 'Walk us through the fee figures' },
  ];
  const read = (...lines: string[]) => readSpeech(callOf(...lines), { ...inCallContext, asks });

  test.each([
    ['Yes, absolutely.', { answer: 'yes', maybe: null }],
    ['No, I would rather not do that.', { answer: 'no', maybe: null }],
    ['Maybe, I would have to run it by our COO first.', { answer: 'maybe', maybe: 'authority' }],
    ['Not before the new quarter has begun.', { answer: 'maybe', maybe: 'timing' }],
    ['Perhaps, if the budget allows for it.', { answer: 'maybe', maybe: 'budget' }],
  ])('%s', (words, answered) => {
    expect(one(read('Lena: Could you introduce us to your CFO?', `Tomas: ${words}`), 'ask')).toMatchObject({
      askId: 'ask-cfo',
      answerWords: words,
      ...answered,
    });
  });

  test('with the day on which to ask again', () => {
    const proposals = read(
      'Lena: Could you introduce us to your CFO?',
      'Tomas: Maybe, ask me again on 1 December.',
    );
    expect(one(proposals, 'ask')).toMatchObject({ answer: 'maybe', reviewOn: '2026-12-01' });
  });
});

describe('what is said again', () => {
  test('is one proposal that rests on both sentences, and the later date holds', () => {
    const proposals = inCall(
      "Tomas: I'll send you the yard plan by Thursday.",
      'Lena: Great, thanks.',
      "Tomas: So I'll send the yard plan by Friday.",
    );
    expect(whats(proposals)).toEqual(['commitment']);
    expect(proposals[0]).toMatchObject({ due: '2026-11-27' });
    expect(proposals[0]?.quotes).toHaveLength(2);
  });

  test('"make it Friday" moves it', () => {
    const proposals = inCall(
      "Tomas: I'll send you the yard plan by Thursday.",
      'Tomas: Actually, make it Friday.',
    );
    expect(proposals).toEqual([expect.objectContaining({ what: 'commitment', due: '2026-11-27' })]);
  });

  test('"scratch that" takes it back', () => {
    expect(inCall("Tomas: I'll send you the yard plan by Thursday.", 'Tomas: Scratch that.')).toEqual([]);
  });
});

describe('the next conversation', () => {
  test.each([
    ['Thursday at 9 works, send me an invite.', '2026-11-26', '2026-11-26T08:00:00.000Z'],
    ['Thursday is fine.', '2026-11-26', '2026-11-26T08:00:00.000Z'],
  ])('%s', (words, day, startsAt) => {
    const proposals = inCall('Lena: When could we talk again, would Thursday at 9 work?', `Tomas: ${words}`);
    expect(one(proposals, 'next conversation')).toMatchObject({
      day,
      startsAt,
      who: [{ contactId: 'tomas' }],
    });
  });

  test('is none where the day does not suit', () => {
    const proposals = inCall('Lena: Would Thursday at 9 work?', "Tomas: Thursday doesn't work, I'm out.");
    expect(one(proposals, 'next conversation')).toBeUndefined();
  });
});

test('somebody who is not known yet is proposed by name or by role', () => {
  expect(one(inCall('Tomas: Our new CFO starts on Monday.'), 'person')).toMatchObject({ called: 'CFO' });
  expect(one(inCall('Tomas: You should talk to Priya Shah, she runs procurement.'), 'person')).toMatchObject({
    called: 'Priya Shah',
  });
  expect(one(inCall('Tomas: You should talk to Dana, she knows the numbers.'), 'person')).toBeUndefined();
});

test('whether we explored or meant it as our answer is told from our words alone', () => {
  expect(one(inCall('Lena: I am just thinking aloud here.'), 'framing')).toMatchObject({
    framing: 'exploring',
  });
  expect(one(inCall('Lena: This is our final offer.'), 'framing')).toMatchObject({ framing: 'final' });
  expect(one(inCall('Tomas: This is our final offer.'), 'framing')).toBeUndefined();
});

test.each([
  ['Can you send us a proposal?', 'proposal'],
  ['How much would that cost per yard?', 'pricing'],
  ['Could we see a demo of the board?', 'demo'],
  ['Please send me the contract.', 'contract'],
])('%s asks for a %s', (words, of) => {
  expect(one(inCall(`Tomas: ${words}`), 'request')).toMatchObject({ of, who: { contactId: 'tomas' } });
});

test('what the deal has on record already is marked as such', () => {
  const recorded = {
    ...conversation.recorded,
    commitments: [{ id: 'made', by: 'tomas', act: 'Sends us the yard plan', due: '2026-11-26' }],
    conversations: [{ id: 'planned', startsAt: '2026-11-26T08:00:00.000Z' }],
  };
  const proposals = readSpeech(
    callOf(
      "Tomas: I'll send you the yard plan by Thursday.",
      'Tomas: Thursday at 9 works, send me an invite.',
      "Tomas: And I'll book the visitor badges by Friday.",
    ),
    { ...inCallContext, recorded },
  );
  expect(proposals.map(({ alreadyRecorded }) => alreadyRecorded)).toEqual([
    { what: 'commitment', id: 'made', words: 'Sends us the yard plan', due: '2026-11-26' },
    { what: 'conversation', id: 'planned', due: '2026-11-26' },
    null,
  ]);
});

test('the notes of the close-out are read as whoever wrote them means them', () => {
  const proposals = inNotes(
    "Tomas likes the yard board. He'll mail the CFO today and copy me. \"We'll circle back on the pilot once things calm down.\" I said I'd send the one-pager on detention fees by tomorrow. New CFO started Monday, wants the fee numbers by yard before any group session. 3 Dec 2pm works for both.",
  );
  expect(proposals).toEqual([
    expect.objectContaining({
      what: 'commitment',
      who: { contactId: 'tomas' },
      act: 'Mail the CFO and copy me',
      due: '2026-11-23',
      missing: [],
    }),
    expect.objectContaining({
      what: 'non-commitment',
      who: null,
      act: 'Circle back on the pilot',
      missing: ['who', 'when'],
    }),
    expect.objectContaining({
      what: 'promise',
      who: { memberId: 'lena' },
      act: 'Send the one-pager on detention fees',
      due: '2026-11-24',
    }),
    expect.objectContaining({
      what: 'request',
      who: { called: 'CFO' },
      of: 'information',
      text: 'wants the fee numbers by yard',
    }),
    expect.objectContaining({ what: 'person', called: 'CFO' }),
    expect.objectContaining({ what: 'next conversation', startsAt: '2026-12-03T13:00:00.000Z' }),
  ]);
});

test('a page of notes typed in a hurry', () => {
  const asks = [{ askId: 'ask-consensus', contactId: 'tomas', kind: 'consensus', wording: 'Consensus' }];
  const proposals = inNotes(
    [
      'Call w/ tomas',
      '- dana sends fee figures tue',
      '- tomas intro cfo by fri',
      '- me: one pager fri',
      '- asked tomas for consensus -> maybe, not before new CFO settled in, review by 1 Dec',
      '- next call thu 10am',
    ].join('\n'),
    { asks },
  );
  expect(one(proposals, 'ask')).toMatchObject({
    askId: 'ask-consensus',
    wording: 'asked tomas for consensus',
    answer: 'maybe',
    maybe: 'timing',
    reviewOn: '2026-12-01',
  });
  const deeds = proposals.filter(({ what }) => what === 'commitment' || what === 'promise');
  expect(deeds).toEqual([
    expect.objectContaining({ who: { contactId: 'dana' }, act: 'Send fee figures', due: '2026-11-24' }),
    expect.objectContaining({ who: { contactId: 'tomas' }, act: 'Intro cfo', due: '2026-11-27' }),
    expect.objectContaining({ what: 'promise', act: 'One pager', due: '2026-11-27' }),
  ]);
  expect(one(proposals, 'next conversation')).toMatchObject({ startsAt: '2026-11-26T09:00:00.000Z' });
});

test('a time that suits is a time to meet, and nothing that anybody does', () => {
  for (const words of [
    'Thursday at four would work.',
    'Wednesday is bad. Friday at ten would work.',
    'Monday at nine is fine with me.',
  ]) {
    const found = inCall('Lena: Shall we go through it together on Thursday?', `Dana: ${words}`);
    expect(whats(found), words).toEqual(['ask', 'next conversation']);
  }
});

test('also where nobody knows yet who says that a time suits', () => {
  const unknown = { ...inCallContext, speakers: [{ side: null }, { side: null }, { side: null }] as const };
  const found = readSpeech(callOf('Dana: Thursday at four would work for me.'), unknown);
  expect(whats(found)).not.toContain('commitment');
});

test('what they do on a day answers an ask for time, and is no meeting of ours', () => {
  const found = inCall(
    'Lena: Could we find half an hour this week?',
    "Tomas: Okay, I'll ask Dana on Wednesday and let you know on Thursday what she thinks.",
  );
  expect(whats(found)).not.toContain('next conversation');
  expect(found.filter(({ what }) => what === 'commitment')).toMatchObject([
    { act: 'Ask Dana', due: '2026-11-25' },
    { act: 'Let us know what she thinks', due: '2026-11-26' },
  ]);
});

describe('in notes', () => {
  test('“next:” begins the next conversation, with its day and who comes', () => {
    const [next] = inNotes('next: tue 1 dec 2pm with Dana + Tomas');
    expect(next).toMatchObject({
      what: 'next conversation',
      startsAt: '2026-12-01T13:00:00.000Z',
      who: [{ contactId: 'dana' }, { contactId: 'tomas' }],
    });
  });

  test('words of theirs in quotation marks are never a promise of ours', () => {
    const found = inNotes('Tomas hesitant on timing: "we will have to look at it after the holidays"');
    expect(whats(found)).not.toContain('promise');
    expect(one(found, 'non-commitment') ?? one(found, 'commitment')).toBeDefined();
  });
});

test('what is asked of somebody and of another with them is theirs once they say yes', () => {
  const found = inCall(
    'Lena: Would you and your shift leads list the five slowest lanes by Friday?',
    'Tomas: Five lanes, by Friday. Yes. I will do that myself.',
  );
  expect(one(found, 'commitment')).toMatchObject({
    who: { contactId: 'tomas' },
    act: 'List the five slowest lanes',
    due: '2026-11-27',
  });
});

test('a time that the client asks about and we take is the next conversation', () => {
  const found = inCall(
    'Tomas: What about Wednesday morning, say half past nine?',
    'Lena: Wednesday nine thirty is good. What should I bring?',
  );
  expect(one(found, 'next conversation')).toMatchObject({
    startsAt: '2026-11-25T08:30:00.000Z',
    who: [{ contactId: 'tomas' }],
  });
});

test('a time that only we name is nobody’s yet', () => {
  const found = inCall('Lena: Wednesday at nine is good for me.', 'Tomas: I would have to look.');
  expect(one(found, 'next conversation')).toBeUndefined();
});

describe('acts alike but for a number', () => {
  test('are two, each with its own', () => {
    const proposals = inCall(
      "Tomas: I'll send you export number 1 by Thursday.",
      "Tomas: I'll send you export number 2 by Thursday.",
    );
    expect(proposals.filter(({ what }) => what === 'commitment')).toMatchObject([
      { act: 'Send us export number 1' },
      { act: 'Send us export number 2' },
    ]);
  });

  test('are not on record with another one', () => {
    const deed = { id: 'k1', by: 'tomas', act: 'Send export number 1', due: null };
    const recorded = { ...conversation.recorded, commitments: [deed] };
    const read = (line: string) =>
      one(readSpeech(callOf(line), { ...inCallContext, recorded }), 'commitment');
    expect(read("Tomas: I'll send you export number 1.")?.alreadyRecorded).toMatchObject({ id: 'k1' });
    expect(read("Tomas: I'll send you export number 2.")?.alreadyRecorded).toBeNull();
  });
});

describe('a weekday', () => {
  test('in a fresh line of notes counts from the day of the conversation', () => {
    const found = inNotes(
      'They want to go live on Thursday 14 January.\nWorried about the price.\nnext call thu 2pm',
    );
    expect(one(found, 'next conversation')).toMatchObject({ day: '2026-11-26' });
  });

  test('in a later turn does so too, unless it takes up the day that was named', () => {
    const named = 'Lena: Could we meet on Thursday 3 December at two?';
    const sent = inCall(named, "Tomas: I'd have to look. I'll send you the list on Thursday.");
    expect(one(sent, 'commitment')).toMatchObject({ due: '2026-11-26' });
    const agreed = inCall(named, 'Tomas: Thursday at two works.');
    expect(one(agreed, 'next conversation')).toMatchObject({ day: '2026-12-03' });
  });

  test('is never the last day of a quarter', () => {
    const found = inCall(
      "Tomas: We need this by the end of the quarter. I'll send you the numbers on Thursday.",
    );
    expect(found.map((each) => 'due' in each && each.due)).toContain('2026-11-26');
    expect(found.map((each) => 'due' in each && each.due)).not.toContain('2026-12-31');
  });
});
