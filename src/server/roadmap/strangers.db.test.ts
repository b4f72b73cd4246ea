import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';
import { planConversation } from '#contract/conversations/planning.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { getDeal } from '#contract/deals/deals.ts';
import { recordFacts } from '#contract/ledger/ledger.ts';
import type { SentTo } from '#contract/operation.ts';
import { actOnRoadmap, readRoadmap } from '#contract/roadmap/roadmap.ts';
import { restoreRoadmapLink, revokeRoadmapLink, shareRoadmap } from '#contract/roadmap/roadmap-links.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { createServer } from '../create-server.ts';
import { usualLimits } from '../limits/public-limits.ts';
import { testPeople } from '../testing/test-people.ts';
import { anyAddress, done, refusalOf, testServer } from '../testing/test-server.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

/** A deal with a client on it, and one of each thing that an act may name. */
interface Shared {
  dealId: string;
  contactId: string;
  linkId: string;
  token: string;
  conversationId: string;
  milestoneId: string;
  commitmentId: string;
  promiseId: string;
}

let own: Shared;
/** Another deal of the same seller, with a client and a link of its own. */
let other: Shared;

beforeAll(async () => {
  own = await shared('Ours');
  other = await shared('Another');
});

async function shared(name: string): Promise<Shared> {
  const [contactId, milestoneId, commitmentId, promiseId] = [newId(), newId(), newId(), newId()];
  const { seller } = people;
  const { dealId } = await done(
    seller.call(openDeal, {
      name,
      stakeholders: [{ contactId, name: `Kim of ${name}`, roles: ['sponsor'] }],
    }),
  );
  const startsAt = '2026-11-26T09:00:00.000Z';
  const { conversationId } = await done(
    seller.call(planConversation, { dealId, participants: [contactId], startsAt }),
  );
  await done(
    seller.call(recordFacts, {
      dealId,
      facts: [
        { type: 'milestone.set', data: { milestoneId, name: 'The board', kind: null, date: '2026-12-04' } },
        {
          type: 'commitment.made',
          data: {
            commitmentId,
            contactId,
            kind: 'explore',
            what: 'sends figures',
            due: '2026-11-30',
            evidence: 'said',
          },
        },
        { type: 'promise.made', data: { promiseId, contactId, what: 'a draft' } },
      ],
    }),
  );
  const { link, linkPath } = await done(seller.call(shareRoadmap, { dealId, contactId }));
  const token = linkPath.slice('/r/'.length);
  const { linkId } = link;
  return { dealId, contactId, linkId, token, conversationId, milestoneId, commitmentId, promiseId };
}

const client = () => server.visitor({ address: anyAddress() });
const sequence = async (dealId: string) =>
  (await done(people.seller.call(getDeal, { dealId }))).deal.sequence;

interface Sent {
  url: string;
  from?: string;
  fields?: Record<string, string>;
  headers?: Record<string, string>;
}

const send = ({ url, from = anyAddress(), fields, headers }: Sent, app = server.app) =>
  app.inject({
    method: fields ? 'POST' : 'GET',
    url,
    remoteAddress: from,
    headers: {
      host: 'localhost',
      ...(fields ? { origin: 'http://localhost', 'content-type': 'application/x-www-form-urlencoded' } : {}),
      ...headers,
    },
    ...(fields ? { payload: new URLSearchParams(fields).toString() } : {}),
  });

/** What a stranger makes of a link that they have seen, or of none. */
const guesses: Record<string, (token: string) => string> = {
  'made by chance': () => `ls_${'x'.repeat(43)}`,
  'without its last letter': (token) => token.slice(0, -1),
  'with another last letter': (token) => `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
  'with a letter too many': (token) => `${token}A`,
  'in capitals': (token) => token.toUpperCase(),
  'in small letters': (token) => token.toLowerCase(),
  'with a space': (token) => `${token}%20`,
  'with a zero character': (token) => `${token}%00`,
  'a zero character alone': () => '%00',
  'in letters that look alike': (token) => encodeURIComponent(token.replace('l', 'ⅼ')),
  'an emoji, cut in half': () => '%ED%A0%BD',
  'no writing at all': () => '%FF%FE',
  'a hash in the place of the link': () => 'a'.repeat(64),
  'very long': () => 'x'.repeat(5000),
  'a way up': () => '..%2f..%2fetc%2fpasswd',
  'a way up from the right one': (token) => `${token}/../${token}x`,
  'something below it': (token) => `${token}/anything`,
  nothing: () => '',
  'a wildcard': () => '%25',
  'a piece of SQL': () => "'%20or%20'1'='1",
};

describe('a stranger who guesses', () => {
  test.each(Object.entries(guesses))('gets nothing by a link %s', async (_, made) => {
    const url = `/r/${made(own.token)}`;
    for (const fields of [undefined, { act: 'agree' }]) {
      const before = await sequence(own.dealId);
      const answer = await send({ url, ...(fields ? { fields } : {}) });
      expect([400, 404, 410]).toContain(answer.statusCode);
      expect(answer.body).not.toContain('Kim of');
      expect(answer.body).not.toContain(own.token);
      expect(await sequence(own.dealId)).toBe(before);
    }
    expect(server.logged).toEqual([]);
  });

  test.each(['x', '', '\0', '\ud83d', 'ls_\u0000', '%00', '../../etc/passwd', 'x'.repeat(100)])(
    'gets nothing from the operations by %j',
    async (token) => {
      expect(await refusalOf(client().call(readRoadmap, { token }))).toBe('roadmap_not_open');
      expect(await refusalOf(client().call(actOnRoadmap, { token, does: { act: 'agree' } }))).toBe(
        'roadmap_not_open',
      );
      expect(server.logged).toEqual([]);
    },
  );

  test('waits after twenty different ones, with a right one too, and keeps nobody else from theirs', async () => {
    // Who guessed before may be counted in the same bucket, which is one too many now and then: this one counts anew.
    const app = await createServer(server.options);
    const from = anyAddress();
    const tried = async (token: string) => (await send({ url: `/r/${token}`, from }, app)).statusCode;
    const answers: number[] = [];
    for (let place = 0; place < 25; place += 1) answers.push(await tried(`ls_guess-${place}`));
    expect(answers).toEqual([...Array(20).fill(410), ...Array(5).fill(429)]);
    expect(await tried(own.token)).toBe(429);
    const read = { method: 'POST', url: '/api/roadmaps/read', payload: { token: own.token } } as const;
    expect((await app.inject({ ...read, remoteAddress: from })).statusCode).toBe(429);
    expect((await send({ url: `/r/${own.token}` }, app)).statusCode).toBe(200);
    await app.close();
  });

  test('is counted alike by the operations, and a stale link opened again and again is no guess', async () => {
    const from = anyAddress();
    const guesser = server.visitor({ address: from });
    for (let place = 0; place < 30; place += 1) await guesser.call(readRoadmap, { token: 'an old link' });
    expect((await send({ url: `/r/${own.token}`, from })).statusCode).toBe(200);
    for (let place = 0; place < 20; place += 1) await guesser.call(readRoadmap, { token: `guess ${place}` });
    expect((await send({ url: `/r/${own.token}`, from })).statusCode).toBe(429);
  });

  test('is who they are, whatever they say of where they come from', async () => {
    const from = anyAddress();
    for (let place = 0; place < 21; place += 1) {
      const headers = { 'x-forwarded-for': anyAddress(), forwarded: `for=${anyAddress()}` };
      await send({ url: `/r/ls_forged-${place}`, from, headers });
    }
    expect((await send({ url: '/r/ls_forged-21', from })).statusCode).toBe(429);
  });
});

describe('behind a proxy', () => {
  test('callers are told apart by what the proxy says, and by nothing that they say to it', async () => {
    const limits = { ...usualLimits, requestsPerMinute: 3 };
    const app = await createServer({ ...server.options, trustProxy: 'loopback', limits });
    const by = (chain: string) =>
      send({ url: `/r/${own.token}`, from: '127.0.0.1', headers: { 'x-forwarded-for': chain } }, app);
    const answers = [];
    for (const forged of ['1.1.1.1', '2.2.2.2', '3.3.3.3', '4.4.4.4']) {
      answers.push((await by(`${forged}, 203.0.113.50`)).statusCode);
    }
    expect(answers).toEqual([200, 200, 200, 429]);
    expect((await by('203.0.113.51')).statusCode).toBe(200);
    await app.close();
  });
});

describe('a link that worked', () => {
  test.each(['PUT', 'PATCH', 'DELETE'] as const)(
    'takes no %s, and says so without a word of the deal',
    async (method) => {
      for (const [url, allowed] of [
        [`/r/${own.token}`, 'GET, HEAD, POST'],
        [`/r/${own.token}/plan.pdf`, 'GET, HEAD'],
        ['/r/ls_made-up', 'GET, HEAD, POST'],
      ] as const) {
        const answer = await server.app.inject({ method, url, remoteAddress: anyAddress() });
        expect(answer.statusCode).toBe(405);
        expect(answer.headers.allow).toBe(allowed);
        expect(answer.body).not.toContain('Kim of');
      }
      expect((await send({ url: `/r/${own.token}` })).statusCode).toBe(200);
    },
  );

  test('opens and does nothing from the moment it is revoked, and again once that is taken back', async () => {
    const { dealId, linkId, token } = own;
    const url = `/r/${token}`;
    await done(people.seller.call(revokeRoadmapLink, { dealId, linkId }));
    const before = await sequence(dealId);
    expect((await send({ url })).statusCode).toBe(410);
    expect((await send({ url, fields: { act: 'agree' } })).statusCode).toBe(410);
    expect((await send({ url: `${url}/reading`, fields: { locale: 'de-DE' } })).body).not.toContain('Kim');
    expect(await refusalOf(client().call(actOnRoadmap, { token, does: { act: 'agree' } }))).toBe(
      'roadmap_not_open',
    );
    expect(await sequence(dealId)).toBe(before);
    await done(people.seller.call(restoreRoadmapLink, { dealId, linkId }));
    expect((await send({ url })).statusCode).toBe(200);
  });

  test('ends with its time', async () => {
    const { seller } = people;
    const { dealId, contactId } = own;
    const { linkPath } = await done(seller.call(shareRoadmap, { dealId, contactId, days: 1 }));
    expect((await send({ url: linkPath })).statusCode).toBe(200);
    const now = server.now;
    server.now = '2026-11-24T09:00:00.000Z';
    const before = await sequence(dealId);
    expect((await send({ url: linkPath })).statusCode).toBe(410);
    expect((await send({ url: linkPath, fields: { act: 'agree' } })).statusCode).toBe(410);
    expect(await sequence(dealId)).toBe(before);
    server.now = now;
  });
});

type Does = SentTo<typeof actOnRoadmap>['does'];

describe('what belongs to another deal', () => {
  /** Each act, with what it names taken from the other deal. */
  const acts = (): Record<Does['act'], Does[]> => {
    const { conversationId, milestoneId, commitmentId, promiseId } = other;
    const startsAt = '2026-11-27T09:00:00.000Z';
    const words = 'A word.';
    return {
      agree: [],
      'raise concern': [],
      'agree too': [{ act: 'agree too', kind: 'change' }],
      attend: [{ act: 'attend', conversationId }],
      'stay away': [{ act: 'stay away', conversationId }],
      'propose time': [{ act: 'propose time', conversationId, startsAt }],
      'judge conversation': [{ act: 'judge conversation', conversationId, wasWorthIt: true }],
      'set date': [{ act: 'set date', milestoneId, date: '2026-12-05' }],
      finish: [{ act: 'finish', milestoneId }],
      'confirm commitment': [{ act: 'confirm commitment', commitmentId }],
      'keep commitment': [{ act: 'keep commitment', commitmentId }],
      correct: [
        { act: 'correct', commitmentId, words },
        { act: 'correct', promiseId, words },
      ],
      'not yet': [{ act: 'not yet', subject: milestoneId, words }],
    };
  };

  test('is not to be had by any act', async () => {
    const before = [await sequence(own.dealId), await sequence(other.dealId)];
    for (const does of Object.values(acts()).flat()) {
      const refused = await refusalOf(client().call(actOnRoadmap, { token: own.token, does }));
      expect([does.act, refused]).toEqual([does.act, expect.stringMatching(/_not_(found|planned|open)$/)]);
      const { act, ...named } = does;
      const fields = { act, ...(named as Record<string, string>) };
      expect((await send({ url: `/r/${own.token}`, fields })).body).not.toContain('Another');
    }
    expect([await sequence(own.dealId), await sequence(other.dealId)]).toEqual(before);
  });
});

describe('what goes wrong', () => {
  const broken = async (log: (line: string) => void) => {
    const store = new Proxy(server.options.store, {
      get: (kept, name) => {
        if (name === 'transaction') throw new Error('the store is broken');
        return Reflect.get(kept, name);
      },
    });
    return createServer({ ...server.options, store, log });
  };

  test('is told on a page, and logged without the key that is in the address', async () => {
    const lines: string[] = [];
    const app = await broken((line) => lines.push(line));
    for (const url of [`/r/${own.token}`, `/r/${own.token}?noted`, `/%72/${own.token}`]) {
      const answer = await send({ url, headers: { 'accept-language': 'de' } }, app);
      expect(answer.statusCode).toBe(500);
      expect(answer.headers['content-type']).toContain('text/html');
      expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'same-origin' });
      expect(answer.body).toContain('Bei uns ist etwas schiefgegangen');
      expect(lines.join()).toContain(String(answer.headers['x-request-id']));
    }
    await app.close();
    expect(lines.join()).toContain('/r/:token');
    expect(lines.join()).not.toContain(own.token);
  });

  test('with what is sent is told on a page: too much, in another form', async () => {
    const url = `/r/${own.token}`;
    const tooMuch = await send({ url, fields: { act: 'raise concern', text: 'x'.repeat(20_000) } });
    expect(tooMuch.statusCode).toBe(413);
    expect(tooMuch.body).toContain('keep it to a few sentences');
    const json = await send({ url, fields: { act: 'agree' }, headers: { 'content-type': 'text/xml' } });
    expect([json.statusCode, json.headers['content-type']]).toEqual([415, 'text/html; charset=utf-8']);
    const operation = await server.app.inject({
      method: 'POST',
      url: '/api/roadmaps/read',
      remoteAddress: anyAddress(),
      payload: { token: 'x'.repeat(100_000) },
    });
    expect([operation.statusCode, operation.json().error.code]).toEqual([413, 'too_large']);
    expect(operation.json().error.message).toContain('send less at once');
  });
});

describe('who asks too often', () => {
  test('is asked on a short page to wait, in their language, and by a header for how long', async () => {
    const limits = { ...usualLimits, requestsPerMinute: 2 };
    const app = await createServer({ ...server.options, limits });
    const from = anyAddress();
    const headers = { 'accept-language': 'de' };
    for (let place = 0; place < 2; place += 1) {
      expect((await send({ url: `/r/${own.token}`, from }, app)).statusCode).toBe(200);
    }
    const page = await send({ url: `/r/${own.token}`, from, headers }, app);
    expect(page.statusCode).toBe(429);
    expect(Number(page.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(page.headers['retry-after'])).toBeLessThanOrEqual(60);
    expect(page.headers['content-security-policy']).not.toContain('unsafe');
    expect(page.body).toContain('Warten Sie eine Minute');
    expect(page.body.length).toBeLessThan(1400);
    const answer = await app.inject({
      method: 'POST',
      url: '/api/roadmaps/read',
      remoteAddress: from,
      payload: { token: own.token },
      headers,
    });
    expect([answer.statusCode, answer.json().error]).toMatchObject([429, { code: 'too_many_requests' }]);
    expect(answer.headers['retry-after']).toBeDefined();
    expect(answer.json().error.message).toMatch(/^Das wurde von Ihrer Adresse aus zu oft abgerufen/);
    // Who is signed in is held up by none of it.
    const signedIn = await app.inject({ url: '/api/health', remoteAddress: from });
    expect(signedIn.statusCode).toBe(200);
    await app.close();
  });

  test('with one link is held back, from however many addresses, and other links are not', async () => {
    const limits = { ...usualLimits, actsOfLinkPerTenMinutes: 2 };
    const app = await createServer({ ...server.options, limits });
    const raise = (token: string) =>
      send({ url: `/r/${token}`, fields: { act: 'raise concern', text: 'And?' } }, app);
    const before = await sequence(own.dealId);
    const answers = [];
    for (let place = 0; place < 4; place += 1) answers.push((await raise(own.token)).statusCode);
    expect(answers).toEqual([303, 303, 429, 429]);
    expect(await sequence(own.dealId)).toBe(before + 2);
    expect((await raise(other.token)).statusCode).toBe(303);
    expect((await send({ url: `/r/${own.token}` }, app)).statusCode).toBe(200);
    await app.close();
  });
});
