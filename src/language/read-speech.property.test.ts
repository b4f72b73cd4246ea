import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NamedPerson, Proposal } from '#domain/words/proposal.ts';
import { readSpeech } from './read-speech.ts';
import { callOf, conversation, inCallContext, notesOf } from './testing/speeches.ts';

const sentence = fc.constantFrom(
  "I'll send you the yard plan by Thursday.",
  'Could you introduce us to your CFO by Friday?',
  'Sure, I can do that.',
  'That works.',
  'Actually, make it Friday.',
  'Scratch that.',
  'Let me think about it and circle back.',
  'Hannah from legal will return the redlines on Friday.',
  'Our new CFO starts Monday.',
  'My concern is that the crews won’t use it.',
  'Can you send us a proposal?',
  'Thursday at 9 works, send me an invite.',
  "You'll have it tomorrow.",
  'me: one-pager by fri',
  '“We’ll be in touch.”',
  'Dana → figures Tue 😀',
  '',
  '... - : ,',
);
const call = fc
  .array(
    fc.tuple(fc.constantFrom('Tomas', 'Dana', 'Lena'), fc.array(sentence, { minLength: 1, maxLength: 3 })),
    {
      maxLength: 8,
    },
  )
  .map((lines) => callOf(...lines.map(([name, said]) => `${name}: ${said.join(' ')}`)));

function peopleOf(proposal: Proposal): NamedPerson[] {
  if (!('who' in proposal) || proposal.who === null) return [];
  return Array.isArray(proposal.who) ? [...proposal.who] : [proposal.who as NamedPerson];
}

test('any call: quotes are verbatim at their place, nobody is named who was not there, and ids stay', () => {
  fc.assert(
    fc.property(call, (speech) => {
      const proposals = readSpeech(speech, inCallContext);
      const all = speech.utterances
        .map(({ text }) => text)
        .join('\n')
        .toLowerCase();
      for (const proposal of proposals) {
        for (const { utterance, from, to, text } of proposal.quotes)
          expect(speech.utterances[utterance]?.text.slice(from, to)).toBe(text);
        for (const person of peopleOf(proposal)) {
          if ('contactId' in person) expect(['tomas', 'dana']).toContain(person.contactId);
          else if ('memberId' in person) expect(person.memberId).toBe('lena');
          else expect(all).toContain(person.called.toLowerCase());
        }
        expect(proposal.confidence).toBeGreaterThanOrEqual(0);
        expect(proposal.confidence).toBeLessThanOrEqual(1);
      }
      const ids = proposals.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(readSpeech(speech, inCallContext).map(({ id }) => id)).toEqual(ids);
      const longer = {
        ...speech,
        utterances: [
          ...speech.utterances,
          { speaker: 0, text: 'The weather is nice here.', second: null, writtenAt: null },
        ],
      };
      expect(readSpeech(longer, inCallContext).map(({ id }) => id)).toEqual(ids);
    }),
    { numRuns: 60 },
  );
});

test('any notes: quotes are verbatim at their place', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(sentence, fc.string({ maxLength: 12 })), { maxLength: 8 }), (lines) => {
      const speech = notesOf(lines.join('\n'));
      for (const { quotes } of readSpeech(speech, conversation))
        for (const { from, to, text } of quotes)
          expect(speech.utterances[0]?.text.slice(from, to)).toBe(text);
    }),
    { numRuns: 60 },
  );
});
