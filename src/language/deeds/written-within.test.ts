import { expect, test } from 'vitest';
import { readSpeech } from '../read-speech.ts';
import { callOf, inCallContext } from '../testing/speeches.ts';

const written = (text: string) => {
  const mail = callOf(`Lena: ${text}`, 'Tomas: Answers in your mail.');
  const [first, answer] = mail.utterances;
  return readSpeech(
    {
      ...mail,
      source: 'mail',
      utterances: [
        { ...first!, writtenAt: '2026-11-18T09:00:00.000Z' },
        { ...answer!, writtenAt: '2026-11-23T09:00:00.000Z' },
      ],
    },
    inCallContext,
  );
};

test('who answers within our mail behind their initials says it themselves, on the day of their own mail', () => {
  const found = written(
    [
      '- You would send round the drawings. Is Friday still possible?',
      "TR: No. I'll do it by tomorrow evening.",
      '',
      "- I'll mail the certificate this week.",
    ].join('\n'),
  );
  expect(found).toContainEqual(
    expect.objectContaining({ what: 'commitment', who: { contactId: 'tomas' }, due: '2026-11-24' }),
  );
  expect(found.filter(({ what }) => what === 'promise')).toMatchObject([{ act: 'Mail the certificate' }]);
});

test('what an old mail of a thread set for a day that has been is no conversation to come, and nothing that is ticked', () => {
  const found = written("I'll send the summary by Friday. Shall we talk on Friday at 3?");
  expect(found.filter(({ what, confidence }) => what !== 'ask' && confidence >= 0.7)).toEqual([]);
  expect(found.some(({ what }) => what === 'next conversation')).toBe(false);
});
