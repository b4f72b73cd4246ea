import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceLabels } from '#domain/words/proposal.ts';
import { type LanguageModel, shippedModel } from '../labels/language-model.ts';
import { taught } from './learn.ts';
import { whatWasTaught, withTaught } from './what-was-taught.ts';

const base = shippedModel();

/** Compared as bytes: the numbers one by one take a test a second. */
const isSameBytes = (one: NodeJS.TypedArray, other: NodeJS.TypedArray) => bytesOf(one).equals(bytesOf(other));
const bytesOf = ({ buffer, byteOffset, byteLength }: NodeJS.TypedArray) =>
  Buffer.from(buffer, byteOffset, byteLength);

const isSame = (one: LanguageModel, other: LanguageModel) =>
  (['own', 'placeOf', 'each'] as const).every((part) => isSameBytes(one.labels[part], other.labels[part]));

test('what was taught brings the model back to the last bit, whatever the lessons', () => {
  const lessons = fc.array(
    fc.record({
      text: fc.string({ maxLength: 60 }),
      context: fc.record({
        side: fc.constantFrom('client' as const, 'ours' as const, null),
        source: fc.constantFrom('notes' as const, 'transcript' as const),
        before: fc.constant(null),
      }),
      told: fc.constantFrom(...sentenceLabels),
      is: fc.constantFrom(...sentenceLabels),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(lessons, (some) => {
      const model = taught(base, some);
      expect(isSame(withTaught(base, whatWasTaught(model, base)), model)).toBe(true);
    }),
    { numRuns: 15 },
  );
});

test('a few lessons are kept in a few bytes, wherever those stand, and leave the base as it was', () => {
  const before = base.labels.each.slice();
  const lesson = {
    text: 'We raise the green ticket for you on Thursday.',
    context: { side: 'client', source: 'transcript', before: null },
    told: 'other',
    is: 'client commitment',
  } as const;
  const model = taught(base, [lesson]);
  const bytes = whatWasTaught(model, base);
  expect(bytes.length).toBeLessThan(10_000);
  // As a driver gives them: in the middle of more.
  const within = new Uint8Array(bytes.length + 3);
  within.set(bytes, 3);
  expect(isSame(withTaught(base, within.subarray(3)), model)).toBe(true);
  expect(isSameBytes(base.labels.each, before)).toBe(true);
});
