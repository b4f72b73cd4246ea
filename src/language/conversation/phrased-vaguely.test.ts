import { describe, expect, test } from 'vitest';
import { tickedFrom } from '#domain/words/proposal.ts';
import { readSpeech } from '../read-speech.ts';
import { callOf, inCall, inCallContext, inNotes } from '../testing/speeches.ts';

const toldBy = (speaker: string, text: string) =>
  inCall('Lena: What would you need from us?', `${speaker}: ${text}`);

describe('what somebody of the client says instead of committing to anything', () => {
  test.each([
    'Let me circle back with the team on that.',
    'Leave it with me.',
    "I'll see what I can do.",
    'Once the dust settles we can pick this up again.',
    "I'd have to run it by a few people first.",
    "I'd love to, but my hands are full at the moment.",
    "We'll cross that bridge when we come to it.",
    'Let me sleep on it.',
    "I'll let you know.",
    "I'd rather not commit to a day yet.",
    "I haven't decided on the spare parts yet.",
    "We'll try to get round to it.",
    "I can't give you any guarantees.",
    "We'd have to see how the first plant goes.",
    "We'll revisit the question with the next budget.",
  ])('is ticked where it is about what they do next: %s', (text) => {
    const [one, ...others] = toldBy('Dana', text);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ what: 'non-commitment', who: { contactId: 'dana' }, due: null });
    expect(one?.confidence).toBeGreaterThanOrEqual(tickedFrom);
  });

  test.each([
    "That's a bit above my pay grade.",
    'That decision sits with the group.',
    "We're keeping our options open.",
    "It's with legal at the moment.",
    'We should be able to find the money somewhere.',
    'That ought to go through purchasing, and it should be doable.',
    'The funding is being reviewed.',
    'Our chairman will want a say.',
    'This is no priority at the moment.',
    "In principle we're fine with it.",
    "I'm not the one who signs that.",
  ])('is suggested where it says how things are: %s', (text) => {
    const [one] = toldBy('Dana', text);
    expect(one).toMatchObject({ what: 'non-commitment', who: { contactId: 'dana' } });
    expect(one?.confidence).toBeLessThan(tickedFrom);
  });

  test.each([
    'I talked to my team about it.',
    'I was too busy last week.',
    'Will you let me know?',
    'Okay, talk soon, bye.',
    'In principle you plug it in at the wall, and the rest of it is done by the controller.',
    'The yard has been on our radar screens since the winter, and the crane as well as the two docks.',
  ])('is not this: %s', (text) => {
    expect(toldBy('Dana', text).map(({ what }) => what)).not.toContain('non-commitment');
  });

  test('a day makes it a commitment again', () => {
    const told = toldBy('Dana', "Leave it with me, I'll send you the list by Friday.");
    expect(told).toMatchObject([{ what: 'commitment', due: '2026-11-27' }]);
  });

  test('so does a phrase that the workspace marked', () => {
    const phrases = [{ phrase: 'when the ship comes in', type: 'brush-off task' as const }];
    const speech = callOf("Dana: Well, we'd do that when the ship comes in, I think.");
    const told = readSpeech(speech, { ...inCallContext, phrases });
    expect(told).toMatchObject([{ what: 'non-commitment', who: { contactId: 'dana' } }]);
    expect(told[0]?.confidence).toBeGreaterThanOrEqual(tickedFrom);
  });

  test('what we say ourselves, or note, is none of theirs', () => {
    expect(toldBy('Lena', 'Leave it with me.')).toEqual([]);
    expect(inNotes('I need to run this past my team')).not.toMatchObject([{ who: { contactId: 'dana' } }]);
  });
});

test('"I don’t see why not" is no worry to be ticked', () => {
  for (const { what, confidence } of toldBy('Dana', "I don't see why not."))
    expect([what, confidence < tickedFrom]).toEqual(['concern', true]);
});
