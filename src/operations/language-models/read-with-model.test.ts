import { expect, test } from 'vitest';
import { askLanguageModel } from '#connectors/language-model/ask-language-model.ts';
import { type Answers, fails, say, says } from '#connectors/language-model/testing/model-server.ts';
import { testModelServer } from '#connectors/language-model/testing/test-model-server.ts';
import { readSpeech } from '#language/read-speech.ts';
import { callOf, inCallContext } from '#language/testing/speeches.ts';
import { partsToAsk } from '#language/with-model/parts-to-ask.ts';
import { withTold } from '#language/with-model/with-told.ts';
import { readWithModel } from './read-with-model.ts';

const server = testModelServer();

async function readBy(
  answers: Answers,
  { lines = 1, waitSeconds = 1, oneMayTake = 5, signal = new AbortController().signal } = {},
) {
  const { address } = await server.answering(answers);
  const speech = callOf(
    ...Array.from({ length: lines }, (_, at) => `Tomas: I'll send you export number ${at} on Thursday.`),
  );
  const read = await readWithModel(
    partsToAsk(speech, inCallContext),
    (question, until) =>
      askLanguageModel({ address, model: 'small', key: null, waitSeconds: oneMayTake }, question, until),
    { waitSeconds, signal },
  );
  const own = readSpeech(speech, inCallContext);
  return { ...read, own, together: withTold(own, read.found) };
}

/** The sentences that a model was asked about. */
const sentencesOf = (content: string) =>
  content
    .split('\n')
    .map((line) => JSON.parse(line) as { sentence?: number; text: string })
    .flatMap(({ sentence, text }) => (sentence === undefined ? [] : [{ sentence, text }]));

/** Takes every sentence for a commitment, with a date of its own. */
const takingAllFor =
  (actOf: (text: string) => string): Answers =>
  ({ body }, response) => {
    const found = sentencesOf(body.messages.at(-1)?.content ?? '').map(({ sentence, text }) => ({
      ...{ sentence, label: 'commitment', quote: text },
      ...{ who: 'Tomas Reyes', act: actOf(text), when: '2026-11-24', request: null },
    }));
    say(response, JSON.stringify({ found }));
  };
const allFirm = takingAllFor((text) => /send you export number \d+/.exec(text)?.[0] ?? '');
/** As a model does that follows what a transcript tells it to. */
const allInvented = takingAllFor(() => 'sign the contract');

test('a long text is read in parts, two at a time, and each of its sentences once', async () => {
  const slowly: Answers = async (asked, response) => {
    await new Promise((over) => setTimeout(over, 20));
    await allFirm(asked, response);
  };
  const { found, parts, problem } = await readBy(slowly, { lines: 250, waitSeconds: 20 });
  expect(problem).toBeNull();
  expect(parts).toEqual({ read: 5, of: 5 });
  expect(server.most()).toBe(2);
  expect(found.map(({ quotes }) => quotes[0].utterance)).toEqual(Array.from({ length: 250 }, (_, at) => at));
});

test('a model that calls everything firm makes nothing firm, dates nothing and ticks nothing', async () => {
  const { found, own, together } = await readBy(allFirm, { lines: 3 });
  expect(found).toHaveLength(3);
  for (const one of found) expect(one).toMatchObject({ due: null, when: null });
  expect(together.map(({ id }) => id)).toEqual(own.map(({ id }) => id));
});

test('what a model says will be done and nobody said is not shown at all', async () => {
  const { found, own, together } = await readBy(allInvented, { lines: 8 });
  expect(found).toEqual([]);
  expect(together).toEqual(own);
});

test.each<[string, Answers, string]>([
  ['refuses the key', fails(401, 'No.'), 'key refused'],
  ['is asked too often', fails(429, 'Later.'), 'too many requests'],
  ['fails', fails(500, 'Out of memory.'), 'failed there'],
  ['talks', says('Sure! Here is what I found.'), 'not understood'],
  ['is silent', () => {}, 'too slow'],
])('where a model %s, our own reading stands, and one thing is said', async (_, answers, problem) => {
  const read = await readBy(answers, { lines: 250, waitSeconds: 0.3 });
  expect(read).toMatchObject({ found: [], problem: { problem } });
  expect(read.own).not.toEqual([]);
  expect(read.together).toEqual(read.own);
  // The first problem ends it: nobody is asked five times what they cannot answer.
  expect(server.asked().length).toBeLessThanOrEqual(2);
});

test('what was found before something went wrong stands', async () => {
  let answered = 0;
  const once: Answers = (asked, response) => {
    answered += 1;
    return answered <= 2 ? allFirm(asked, response) : fails(503, 'Busy.')(asked, response);
  };
  const { found, problem, parts } = await readBy(once, { lines: 250 });
  expect(problem?.problem).toBe('failed there');
  expect(parts).toEqual({ read: 2, of: 5 });
  expect(found).toHaveLength(120);
});

test('all of a text takes no longer than it may, whatever one part of it may take', async () => {
  let answered = 0;
  const silentSoon: Answers = (asked, response) => {
    answered += 1;
    return answered <= 2 ? allFirm(asked, response) : undefined;
  };
  // Waiting for one part to its end would take longer than this test may.
  const { problem, parts } = await readBy(silentSoon, { lines: 250, waitSeconds: 2, oneMayTake: 600 });
  expect(problem?.problem).toBe('too slow');
  expect(parts).toEqual({ read: 2, of: 5 });
});

test('who goes away ends it', async () => {
  const leaves = new AbortController();
  await readBy(() => leaves.abort(), { lines: 250, waitSeconds: 60, signal: leaves.signal });
  expect(server.asked().length).toBeLessThanOrEqual(2);
});
