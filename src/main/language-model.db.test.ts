import { once } from 'node:events';
import { request } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askLanguageModel } from '#connectors/language-model/ask-language-model.ts';
import {
  type Answers,
  fails,
  type ModelServer,
  says,
  startModelServer,
} from '#connectors/language-model/testing/model-server.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import {
  changeLanguageModel,
  getLanguageModel,
  tryLanguageModel,
} from '#contract/language-model/language-model.ts';
import { createToken } from '#contract/tokens/tokens.ts';
import { getReading, removeReading } from '#contract/words/readings.ts';
import { readWords } from '#contract/words/words.ts';
import { inWorkspace, testPeople } from '#server/testing/test-people.ts';
import { done, refusalOf, testServer } from '#server/testing/test-server.ts';
import { testDatabase } from '#store/testing/test-database.ts';

const database = testDatabase();
const server = testServer(database, { askLanguageModel });
const people = testPeople(server);
const change = (input: object) => people.admin.call(changeLanguageModel, input);
const tried = () => done(people.admin.call(tryLanguageModel, {}));

const key = 'sk-only-for-this-address';
let answers: Answers = says('{"found":[]}');
let models: ModelServer;
beforeEach(async () => {
  models = await startModelServer((asked, response) => answers(asked, response));
});
afterEach(async () => {
  await done(change({ address: null }));
  await models.close();
});

const set = (more: object = {}) => done(change({ address: models.address, model: 'small', ...more }));

test('there is none until an admin names one, and it is off until they say otherwise', async () => {
  expect(await done(people.seller.call(getLanguageModel, {}))).toEqual({
    ...{ address: null, model: null, hasKey: false, waitSeconds: 20, isOn: false },
  });
  expect(await refusalOf(change({ isOn: true }))).toBe('language_model_not_set');
  expect(await refusalOf(change({ address: models.address }))).toBe('language_model_not_set');
  expect(await set()).toMatchObject({ address: models.address, model: 'small', isOn: false });
  expect(await done(change({ isOn: true }))).toMatchObject({ model: 'small', isOn: true });
});

test.each([
  'ftp://localhost/v1',
  'localhost:11434',
  'http://name:password@models.example/v1',
  'https://models.example/v1?key=1',
  'https://',
  'file:///etc/passwd',
])('%s is no address to ask', async (address) => {
  expect(await refusalOf(change({ address, model: 'small' }))).toBe('invalid');
});

test('the key is told to nobody again, lies sealed, and stands in no trail', async () => {
  const shown = await set({ key });
  expect(shown).toMatchObject({ hasKey: true });
  const everything = JSON.stringify([
    shown,
    await done(people.admin.call(getLanguageModel, {})),
    await inWorkspace(server, people.workspaceId, (tx) =>
      tx.selectFrom('language_model').selectAll().execute(),
    ),
    await inWorkspace(server, people.workspaceId, (tx) =>
      tx.selectFrom('audit').selectAll().where('noun', '=', 'language model').execute(),
    ),
    server.logged,
  ]);
  expect(everything).toContain('"sealed_key":"');
  expect(everything).not.toContain(key);
  await tried();
  expect(models.asked[0]?.headers.authorization).toBe(`Bearer ${key}`);
});

test('a key goes to the address that it was given for, and to no other', async () => {
  await set({ key });
  const elsewhere = await startModelServer(says('{"found":[]}'));
  expect(await done(change({ address: elsewhere.address }))).toMatchObject({ hasKey: false });
  await tried();
  expect(elsewhere.asked[0]?.headers.authorization).toBeUndefined();
  expect(await done(change({ address: models.address }))).toMatchObject({ hasKey: false });
  await elsewhere.close();
});

test('a key is taken away, and kept where something else is changed', async () => {
  await set({ key });
  expect(await done(change({ model: 'large', waitSeconds: 60 }))).toMatchObject({ hasKey: true });
  expect(await done(change({ key: null }))).toMatchObject({ hasKey: false, model: 'large' });
});

test('a program with a token does not set what has a secret in it', async () => {
  const { token } = await done(people.admin.call(createToken, { name: 'Report' }));
  const program = server.visitor({ token });
  expect(await refusalOf(program.call(changeLanguageModel, { address: null }))).toBe('not_allowed');
});

test('what another admin chose meanwhile is not written over', async () => {
  await set();
  const seen = { model: 'other' };
  expect(await refusalOf(change({ model: 'large', seen }))).toBe('changed_meanwhile');
});

test('trying sends one sentence of ours and says what came back', async () => {
  await set();
  const commitment = {
    ...{ sentence: 1, label: 'commitment', quote: 'I will send you the signed order form' },
    ...{ who: 'Alex', act: 'send you the signed order form', when: 'by Friday', request: null },
  };
  answers = says(JSON.stringify({ found: [commitment, { ...commitment, quote: 'I will pay twice' }] }));
  expect(await tried()).toEqual({
    ...{ sent: 'Alex: I will send you the signed order form by Friday.', problem: null, problemWords: null },
    tookMilliseconds: expect.any(Number),
    found: [{ what: 'commitment', act: 'Send you the signed order form', when: 'by Friday' }],
  });
  const [asked] = models.asked;
  expect(asked?.body.messages.at(-1)?.content).toBe(
    '{"sentence":1,"who":"Alex","side":"client","text":"I will send you the signed order form by Friday."}',
  );
  expect(JSON.stringify(asked?.body)).not.toContain('Nordwind');
});

test('trying says what is wrong, and nothing of it is logged', async () => {
  await set({ key });
  answers = fails(401, `Wrong key ${key}`);
  expect(await tried()).toMatchObject({ problem: 'key refused', problemWords: 'Wrong key …', found: [] });
  expect(server.logged).toEqual([]);
});

test('a key that another secret sealed is asked for anew, and nothing is sent without it', async () => {
  await set({ key });
  await inWorkspace(server, people.workspaceId, (tx) =>
    tx.updateTable('language_model').set({ sealed_key: 'c2VhbGVkIGJ5IGFub3RoZXIgc2VjcmV0' }).execute(),
  );
  expect(await tried()).toMatchObject({ problem: 'key unreadable' });
  expect(models.asked).toEqual([]);
});

test('no connection to the database waits for the answer', async () => {
  await set();
  let open = -1;
  answers = async (asked, response) => {
    const { rows } = await database.owner.query(
      `select 1 from pg_stat_activity where datname = current_database() and state = 'idle in transaction'`,
    );
    open = rows.length;
    await says('{"found":[]}')(asked, response);
  };
  await tried();
  expect(open).toBe(0);
});

test('who closes the page leaves nobody asking', async () => {
  await set();
  let isLeft: Promise<unknown> | undefined;
  const asking = new Promise<void>((asked) => {
    answers = (_, response) => {
      isLeft = once(response, 'close');
      asked();
    };
  });
  const { host, port } = new URL(await server.app.listen({ host: '127.0.0.1', port: 0 }));
  const cookie = [...people.admin.cookies].map((pair) => pair.join('=')).join('; ');
  const page = request({
    ...{ host: '127.0.0.1', port, method: 'POST', path: '/api/workspace/language-model/try' },
    headers: { cookie, origin: `http://${host}`, 'content-type': 'application/json' },
  });
  page.on('error', () => {});
  page.end('{}');
  await asking;
  page.destroy();
  await isLeft;
});

test('reads along where it is on: our own answer is there without it, and stands where it fails', async () => {
  const { dealId } = await done(people.seller.call(openDeal, { name: 'Intake', stakeholders: [] }));
  const text = 'Priya in legal looks at the terms herself.';
  const read = (withLanguageModel: boolean) =>
    done(people.seller.call(readWords, { dealId, text, withLanguageModel }));
  const own = await read(true);
  expect(own.languageModel).toBeNull();
  await set({ isOn: true });
  expect(await read(false)).toEqual({ ...own, languageModel: expect.objectContaining({ asked: false }) });
  expect(models.asked).toEqual([]);
  const priya = { sentence: 1, label: 'concern', quote: 'looks at the terms', who: 'Priya' };
  answers = says(JSON.stringify({ found: [{ ...priya, act: null, when: null, request: null }] }));
  expect((await read(true)).proposals).toContainEqual(
    expect.objectContaining({ what: 'concern', who: { called: 'Priya' }, foundBy: 'language model' }),
  );
  answers = fails(500, 'Out of memory.');
  expect(await read(true)).toEqual({
    ...own,
    languageModel: { asked: true, problem: 'failed there', problemWords: 'Out of memory.' },
  });
});

test('is not asked about more than an hour of talk, and whoever reads is told that it is there', async () => {
  const { dealId } = await done(people.seller.call(openDeal, { name: 'Two hours', stakeholders: [] }));
  await set({ isOn: true });
  const text = 'Tomas: We walked the yard with the whole team and looked at every gate there is.\n'.repeat(
    900,
  );
  const asked = { dealId, text, withLanguageModel: true };
  const { reading, languageModel } = await done(people.seller.call(readWords, asked));
  expect(languageModel).toEqual({ asked: false, problem: null, problemWords: null });
  const readingId = reading?.readingId ?? '';
  const readBehind = async () => (await done(people.seller.call(getReading, { readingId }))).read;
  await expect
    .poll(readBehind, { timeout: 20_000 })
    .toMatchObject({ languageModel: { asked: false, problem: null } });
  await done(people.seller.call(removeReading, { readingId }));
  expect(models.asked).toEqual([]);
});
