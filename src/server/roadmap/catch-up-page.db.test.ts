import { v7 as newId } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import { createContact } from '#contract/contacts/contacts.ts';
import { getPlanProposal } from '#contract/conversations/planning.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { getDeal } from '#contract/deals/deals.ts';
import { recordFacts } from '#contract/ledger/ledger.ts';
import { readRoadmap } from '#contract/roadmap/roadmap.ts';
import { shareRoadmap } from '#contract/roadmap/roadmap-links.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { testPeople } from '../testing/test-people.ts';
import { anyAddress, done, testServer } from '../testing/test-server.ts';

const database = testDatabase();
const server = testServer(database);
const people = testPeople(server);

const [marta, otto, ina] = [newId(), newId(), newId()];
const [confirmed, unconfirmed, concernId] = [newId(), newId(), newId()];
const script = '<script>alert(1)</script>';
let dealId: string;
const paths = new Map<string, string>();

const get = (contactId: string, language = 'en-GB') =>
  server.app.inject({
    method: 'GET',
    url: paths.get(contactId) ?? '',
    headers: { host: 'sales.example.com', 'accept-language': language },
  });
const post = (contactId: string, fields: Record<string, string>) =>
  server.app.inject({
    method: 'POST',
    url: paths.get(contactId) ?? '',
    headers: {
      host: 'sales.example.com',
      origin: 'http://sales.example.com',
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: new URLSearchParams(fields).toString(),
  });
const read = (contactId: string) =>
  done(
    server
      .visitor({ address: anyAddress() })
      .call(readRoadmap, { token: (paths.get(contactId) ?? '').slice('/r/'.length) }),
  );
const dealNow = () => done(people.seller.call(getDeal, { dealId }));
const record = (...facts: { type: string; data: object }[]) =>
  done(people.seller.call(recordFacts, { dealId, facts } as never));
const share = async (contactId: string) =>
  paths.set(contactId, (await done(people.seller.call(shareRoadmap, { dealId, contactId }))).linkPath);

beforeAll(async () => {
  server.now = '2026-11-02T09:00:00.000Z';
  const stakeholders = [
    { contactId: marta, name: 'Marta Sponsor', roles: ['sponsor' as const] },
    { contactId: otto, name: 'Otto User', roles: ['user' as const] },
  ];
  ({ dealId } = await done(people.seller.call(openDeal, { name: 'Claims intake', stakeholders })));
  const said = { contactId: marta, due: '2026-11-20', evidence: 'said' };
  await record(
    { type: 'position.judged', data: { contactId: marta, kind: 'time', state: 'gained', reason: 'met her' } },
    {
      type: 'commitment.made',
      data: { ...said, commitmentId: confirmed, kind: 'explore', what: `Send the figures ${script}` },
    },
    {
      type: 'commitment.made',
      data: { ...said, commitmentId: unconfirmed, kind: 'explore', what: 'Push her boss, who is vain' },
    },
    { type: 'concern.raised', data: { concernId, contactId: otto, text: 'Private doubt of Otto' } },
    {
      type: 'position.judged',
      data: { contactId: otto, kind: 'explore', state: 'refused', reason: 'Otto says no' },
    },
  );
  await share(marta);
  await share(otto);
  await post(marta, { act: 'confirm commitment', commitmentId: confirmed });
  await post(otto, { act: 'raise concern', text: 'Does it run at night?', isShared: 'yes' });
  const shared = (await dealNow()).concerns.find(({ text }) => text === 'Does it run at night?');
  await record({ type: 'concern.resolved', data: { concernId: shared?.concernId, answer: 'It does.' } });
  server.now = '2026-11-18T09:00:00.000Z';
  await done(people.seller.call(createContact, { contactId: ina, name: 'Ina Boss' }));
  await record({ type: 'stakeholder.joined', data: { contactId: ina, roles: ['decision maker'] } });
  await share(ina);
});

test('who is new reads what the others agreed to, with what these stand by and what is settled', async () => {
  const { catchUp } = await read(ina);
  expect(catchUp?.lines).toEqual([
    {
      kind: 'explore',
      title: expect.any(String),
      people: ['Marta Sponsor'],
      day: '2026-11-02',
      said: [{ who: 'Marta Sponsor', what: `Send the figures ${script}`, due: '2026-11-20' }],
      notYet: null,
    },
  ]);
  expect(catchUp?.answered).toEqual([
    { who: 'Otto User', text: 'Does it run at night?', answer: 'It does.' },
  ]);
  const { body } = await get(ina);
  expect(body).toContain('What your colleagues have agreed so far');
  expect(body).not.toContain(script);
  expect((await get(ina, 'de-DE')).body).toContain('Was bei Ihnen schon vereinbart ist');
});

test('it tells nobody who refused, doubted or was pushed, and those who were there have nothing to catch up on', async () => {
  const { body } = await get(ina);
  for (const kept of ['vain', 'Private doubt', 'Otto says no', 'met her', 'Claims intake']) {
    expect(body).not.toContain(kept);
  }
  expect((await read(marta)).catchUp).toBeNull();
  expect((await get(otto)).body).not.toContain('What your colleagues have agreed so far');
});

test('the seller is told what changed and why it is met, and a catch-up is proposed', async () => {
  const { theirPace } = await dealNow();
  expect(theirPace.changes).toMatchObject([
    {
      change: 'somebody new',
      what: 'Ina Boss joined on 18 Nov. The others had agreed to explore by then.',
      people: [{ name: 'Ina Boss' }],
    },
  ]);
  expect(theirPace.moved?.steps[0]).toMatchObject({ kind: null, was: null });
  const { plan, participants } = await done(
    people.seller.call(getPlanProposal, { dealId, catchUpWith: ina }),
  );
  expect(participants.filter(({ invited }) => invited).map(({ name }) => name)).toEqual(['Ina Boss']);
  expect(plan.objective).toMatchObject({ kind: 'explore', contactId: ina });
  expect(plan.agenda).toContain('Explore, agreed by Marta Sponsor on 2 Nov: does it hold for you?');
  expect(plan.gain).toContain('while it can still be changed');
  const asItWas = await done(people.seller.call(getDeal, { dealId, asOf: '2026-11-10' }));
  expect(asItWas.theirPace.changes).toEqual([]);
});

test('what was not agreed to before they joined, and a decision, are nothing to agree with', async () => {
  const before = (await dealNow()).deal.sequence;
  for (const kind of ['change', 'decide', 'nonsense']) {
    expect((await post(ina, { act: 'agree too', kind })).statusCode).toBe(409);
  }
  expect((await post(marta, { act: 'agree too', kind: 'change' })).statusCode).toBe(409);
  expect((await dealNow()).deal.sequence).toBe(before);
});

test('not quite is a not yet of theirs; I agree is their own word, and pressed twice it is said once', async () => {
  await post(ina, { act: 'not yet', subject: 'explore', words: 'after the audit', reviewOn: '2026-12-10' });
  // It stands where they said it, and not at the step alone.
  const [line] = (await read(ina)).catchUp?.lines ?? [];
  expect(line?.notYet).toEqual({ words: 'after the audit', until: '2026-12-10' });
  const said = 'You said: not ready for this before 10 December. “after the audit”';
  expect((await get(ina)).body.split(said)).toHaveLength(3);
  expect((await dealNow()).theirPace.changes.map(({ change, what }) => [change, what])).toContainEqual([
    'not yet',
    'Ina Boss is not ready for explore before 10 Dec: “after the audit”.',
  ]);
  const until = '2026-12-10';
  expect((await read(ina)).steps[0]?.notYet).toEqual({ words: 'after the audit', until });
  expect((await read(marta)).steps.filter(({ notYet }) => notYet !== null)).toEqual([]);
  await post(ina, { act: 'agree too', kind: 'explore' });
  expect((await read(ina)).steps.filter(({ notYet }) => notYet !== null)).toEqual([]);
  const { deal, score, theirPace } = await dealNow();
  const position = score.people
    .find(({ contactId }) => contactId === ina)
    ?.positions.find(({ kind }) => kind === 'explore');
  expect(position).toMatchObject({ state: 'gained' });
  expect(theirPace.changes).toEqual([]);
  await post(ina, { act: 'agree too', kind: 'explore' });
  expect((await dealNow()).deal.sequence).toBe(deal.sequence);
  expect((await read(ina)).catchUp).toBeNull();
});
