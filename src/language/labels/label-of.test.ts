import { describe, expect, test } from 'vitest';
import type { Side, SpeechSource } from '#domain/words/speech.ts';
import { labelOf } from './label-of.ts';

const labelled = (text: string, side: Side | null, source: SpeechSource = 'transcript') =>
  labelOf(text, { side, source, before: null, dates: null });

describe('what a client says', () => {
  test.each([
    ["I'll send you the export by Thursday.", 'client commitment'],
    ['Hannah from legal will return the redlines on Friday.', 'client commitment'],
    ['Let me think about it and circle back.', 'non-commitment'],
    ['We should be able to find some budget later this year, maybe.', 'non-commitment'],
    ["My concern is that the drivers won't use it.", 'concern'],
    ['Can you send us a proposal?', 'request'],
    ['We have four plants in Ohio.', 'other'],
  ])('%s', (text, label) => expect(labelled(text, 'client').label).toBe(label));
});

describe('what we say', () => {
  test.each([
    ["I'll send you the figures by Thursday.", 'promise'],
    ['Could you bring your CFO to the next call?', 'ask'],
    ['Our platform reads every invoice.', 'other'],
  ])('%s', (text, label) => expect(labelled(text, 'ours').label).toBe(label));
});

test('a seller commits no client, and a client promises nothing of ours, whatever they say', () => {
  const text = "I'll send you the figures by Thursday.";
  expect(labelled(text, 'ours').probabilities['client commitment']).toBe(0);
  expect(labelled(text, 'client').probabilities.promise).toBe(0);
});

test('while nobody knows who spoke, both sides are considered', () => {
  const { probabilities, side } = labelled("I'll send you the figures by Thursday.", null);
  expect(side).toBeNull();
  expect(probabilities['client commitment']).toBeGreaterThan(0.2);
  expect(probabilities.promise).toBeGreaterThan(0.2);
});

test('notes are ours and tell of both: who acts is found from the sentence', () => {
  expect(labelled('Dana will send the plan by Friday', 'ours', 'notes').side).toBe('client');
  expect(labelled("I'll send the deck tomorrow", 'ours', 'notes').side).toBe('ours');
  expect(labelled('We to send the deck tomorrow', 'ours', 'notes').side).toBe('ours');
});

test('the probabilities of any words add up to one', () => {
  for (const text of ['', '?', 'x'.repeat(5000), 'I will '.repeat(200), '💥']) {
    for (const side of ['client', 'ours', null] as const) {
      const sum = Object.values(labelled(text, side).probabilities).reduce(
        (total, share) => total + share,
        0,
      );
      expect(sum).toBeCloseTo(1, 10);
    }
  }
});
