import { describe, expect, test } from 'vitest';
import { askLanguageModel } from './ask-language-model.ts';
import type { LanguageModelAt } from './language-model.ts';
import { type Answers, fails, say, says, startModelServer } from './testing/model-server.ts';
import { testModelServer } from './testing/test-model-server.ts';

const server = testModelServer();

const question = {
  instructions: 'Say what each sentence is.',
  words: '{"sentence":1,"text":"I will send it."}',
};
const promise = {
  ...{ sentence: 1, label: 'commitment', quote: 'I will send it.' },
  ...{ who: null, act: 'send it', when: null, request: null },
};
const key = 'sk-a-key-that-nobody-else-may-see';

async function asked(answers: Answers, given: Partial<LanguageModelAt> = {}, signal?: AbortSignal) {
  const { address } = await server.answering(answers);
  const at = { address, model: 'small', key, waitSeconds: 2, ...given };
  return askLanguageModel(at, question, signal ?? new AbortController().signal);
}

describe('a language model that answers', () => {
  test('is asked by the protocol, for the shape of the answer, with the key in its place', async () => {
    expect(await asked(says(JSON.stringify({ found: [promise] })))).toEqual({ ok: true, told: [promise] });
    const [one] = server.asked();
    expect(one?.path).toBe('/v1/chat/completions');
    expect(one?.headers.authorization).toBe(`Bearer ${key}`);
    expect(one?.body).toMatchObject({
      model: 'small',
      temperature: 0,
      messages: [
        { role: 'system', content: question.instructions },
        { role: 'user', content: question.words },
      ],
      response_format: { type: 'json_schema' },
    });
    expect(JSON.stringify(one?.body)).not.toContain(key);
  });

  test('is sent no key where it has none', async () => {
    await asked(says('{"found":[]}'), { key: null });
    expect(server.asked()[0]?.headers.authorization).toBeUndefined();
  });

  test('is asked more plainly where it knows neither schemas nor temperatures', async () => {
    const old: Answers = ({ body }, response) =>
      body.temperature === 0 || body.response_format?.type === 'json_schema'
        ? fails(400, 'response_format json_schema is not supported')({} as never, response)
        : say(response, JSON.stringify({ found: [promise] }));
    expect(await asked(old)).toEqual({ ok: true, told: [promise] });
    expect(server.asked()).toHaveLength(2);
  });

  test('is understood where it thinks aloud, fences its answer, and leaves parts out', async () => {
    const loose =
      '{"found":[{"sentence":"1","label":"commitment","quote":"I will send it.","act":"send it"},{"label":"odd"}]}';
    const text = `<think>The client says it.</think>\n\`\`\`json\n${loose}\n\`\`\``;
    expect(await asked(says(text))).toEqual({ ok: true, told: [promise] });
  });

  test('may find nothing', async () => {
    expect(await asked(says('{"found":[]}'))).toEqual({ ok: true, told: [] });
  });
});

describe('a language model that does not', () => {
  const problem = (name: string, words: unknown = null) => ({ ok: false, problem: name, words });

  test.each([
    ['writes no JSON', 'Of course! The client will send it.'],
    ['keeps to no schema', '{"commitments":["send it"]}'],
    ['has nothing that can be read', '{"found":[{"sentence":1,"label":"firm","quote":"I will"}]}'],
    ['says nothing', ''],
  ])('%s', async (_, text) => {
    expect(await asked(says(text))).toEqual(problem('not understood'));
  });

  test('is cut off', async () => {
    expect(await asked(says('{"found":[{"sentence":1,"label":"commi', 'length'))).toEqual(problem('cut off'));
  });

  test.each([
    [401, 'key refused'],
    [403, 'key refused'],
    [404, 'not found there'],
    [429, 'too many requests'],
    [402, 'refused'],
    [500, 'failed there'],
    [503, 'failed there'],
    [504, 'too slow'],
  ])('says %i, asked once', async (status, name) => {
    expect(await asked(fails(status, 'No.'))).toEqual(problem(name, 'No.'));
    expect(server.asked()).toHaveLength(1);
  });

  test('repeats the key to us, which nobody is shown', async () => {
    const answer = await asked(fails(401, `Incorrect API key provided:\n${key} (sk-a***see)`));
    expect(answer).toEqual(problem('key refused', 'Incorrect API key provided: … …'));
  });

  test('is a page of something else, which nobody is shown', async () => {
    const page: Answers = (_, response) => void response.writeHead(500).end('<h1>Router password: 1234</h1>');
    expect(await asked(page)).toEqual(problem('failed there'));
  });

  test('sends us elsewhere, where we do not go', async () => {
    const other = await startModelServer(says('{"found":[]}'));
    const redirects: Answers = (_, response) =>
      void response.writeHead(307, { location: `${other.address}/chat/completions` }).end();
    expect(await asked(redirects)).toEqual(problem('leads elsewhere'));
    expect(other.asked).toEqual([]);
    await other.close();
  });

  test('is not there', async () => {
    const gone = await startModelServer(says(''));
    await gone.close();
    expect(await asked(says(''), { address: gone.address })).toEqual(problem('unreachable'));
  });

  test('breaks off in the middle', async () => {
    const breaks: Answers = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '9000' });
      response.write('{"choices":[');
      setTimeout(() => response.destroy(), 20);
    };
    expect(await asked(breaks)).toEqual(problem('unreachable'));
  });

  test('never answers', async () => {
    const began = performance.now();
    expect(await asked(() => {}, { waitSeconds: 0.3 })).toEqual(problem('too slow'));
    expect(performance.now() - began).toBeLessThan(5000);
  });

  test('goes on for ever, a little at a time', async () => {
    const endless: Answers = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const writing = setInterval(() => response.write('data: {}\n\n'), 10);
      response.on('close', () => clearInterval(writing));
    };
    expect(await asked(endless, { waitSeconds: 0.3 })).toEqual(problem('too slow'));
  });

  test('answers with a hundred megabytes, of which one is read', async () => {
    let sent = 0;
    const huge: Answers = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const write = () => {
        while (!response.destroyed && sent < 100) {
          sent += 1;
          if (!response.write('x'.repeat(1_000_000))) return void response.once('drain', write);
        }
        response.end();
      };
      write();
    };
    expect(await asked(huge)).toEqual(problem('too long'));
    expect(sent).toBeLessThan(50);
  });

  test('is left at once by who does not wait any more', async () => {
    const stop = new AbortController();
    const answer = asked(() => stop.abort(), { waitSeconds: 60 }, stop.signal);
    expect(await answer).toEqual(problem('too slow'));
  });
});
