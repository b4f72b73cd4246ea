import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { getDeal } from '#contract/deals/deals.ts';
import { recordFacts, undoFacts } from '#contract/ledger/ledger.ts';
import { chooseRoadmapReading, readRoadmap } from '#contract/roadmap/roadmap.ts';
import {
  changeRoadmapLink,
  listRoadmapLinks,
  revokeRoadmapLink,
  shareRoadmap,
} from '#contract/roadmap/roadmap-links.ts';
import { listRoadmapWordings, previewRoadmap, wordRoadmap } from '#contract/roadmap/roadmap-wordings.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { type TestMember, testPeople } from '../testing/test-people.ts';
import { anyAddress, done, refusalOf, testServer } from '../testing/test-server.ts';

const database = testDatabase();
const server = testServer(database);
const people = testPeople(server);

const [marta, owen, milestoneId, commitmentId, promiseId] = Array.from({ length: 5 }, () => newId()) as [
  string,
  string,
  string,
  string,
  string,
];
let dealId: string;

const client = () => server.visitor({ address: anyAddress() });
const share = (input: object = {}) =>
  done(people.seller.call(shareRoadmap, { dealId, contactId: marta, ...input }));
const read = (linkPath: string) => client().call(readRoadmap, { token: linkPath.slice('/r/'.length) });
const lines = async () => (await done(people.seller.call(listRoadmapWordings, { dealId }))).items;
const word = (subject: string, words: string, seenSequence?: number) =>
  people.seller.call(wordRoadmap, { dealId, subject, words, ...(seenSequence ? { seenSequence } : {}) });

beforeAll(async () => {
  server.now = '2026-11-02T09:00:00.000Z';
  ({ dealId } = await done(
    people.seller.call(openDeal, {
      name: 'Tessel, a name of ours',
      stakeholders: [
        { contactId: marta, name: 'Marta Ruiz', roles: ['sponsor'] },
        { contactId: owen, name: 'Owen Blake', roles: ['technical'] },
      ],
    }),
  ));
  const record = (type: string, data: object) => ({ type, data }) as never;
  await done(
    people.seller.call(recordFacts, {
      dealId,
      facts: [
        record('milestone.set', { milestoneId, name: 'Vendor check', kind: 'review', contactId: owen }),
        record('commitment.made', {
          ...{
            commitmentId,
            contactId: marta,
            kind: 'explore',
            what: 'figs by rgn',
            due: '2026-11-20',
            evidence: 'said',
          },
        }),
        record('promise.made', { promiseId, contactId: marta, what: 'indemn. draft' }),
      ],
    }),
  );
});

describe('until when a link works', () => {
  test('is a number of days, or a day that was chosen; a year at most', async () => {
    expect((await share({ days: 30 })).link.expiresAt).toBe('2026-12-02T09:00:00.000Z');
    const expiresAt = '2027-02-28T22:59:59.999Z';
    expect((await share({ expiresAt })).link.expiresAt).toBe(expiresAt);
    const tooLong = { dealId, contactId: marta, expiresAt: '2028-01-01T00:00:00.000Z' };
    expect(await refusalOf(people.seller.call(shareRoadmap, tooLong))).toBe('roadmap_link_too_long');
  });

  test('can be prolonged, also once it has run out; and what is revoked stays closed', async () => {
    const { link, linkPath } = await share({ days: 1 });
    const change = (expiresAt: string) =>
      people.seller.call(changeRoadmapLink, { dealId, linkId: link.linkId, expiresAt });
    server.now = '2026-11-04T09:00:00.000Z';
    expect(await refusalOf(read(linkPath))).toBe('roadmap_not_open');
    expect(await done(change('2026-11-30T09:00:00.000Z'))).toMatchObject({ state: 'works' });
    expect(await done(read(linkPath))).toMatchObject({ reader: { name: 'Marta Ruiz' } });
    // The way back.
    expect(await done(change(link.expiresAt))).toMatchObject({ state: 'expired' });
    expect(await refusalOf(change('2028-01-01T00:00:00.000Z'))).toBe('roadmap_link_too_long');
    await done(people.seller.call(revokeRoadmapLink, { dealId, linkId: link.linkId }));
    expect(await refusalOf(change('2026-11-30T09:00:00.000Z'))).toBe('roadmap_link_revoked');
  });

  test('stands in the list with who may have one, how to reach them, and how they read', async () => {
    const { linkPath } = await share();
    await done(client().call(chooseRoadmapReading, { token: linkPath.slice('/r/'.length), locale: 'de-AT' }));
    const { people: readers } = await done(people.seller.call(listRoadmapLinks, { dealId }));
    expect(readers).toEqual([
      { contactId: marta, name: 'Marta Ruiz', title: null, email: null, locale: 'de-AT' },
      { contactId: owen, name: 'Owen Blake', title: null, email: null, locale: null },
    ]);
  });
});

describe('the words of the roadmap', () => {
  test('are ours to say for each kind, each step, each line of theirs and of ours', async () => {
    const shown = { isKept: false, suggested: null };
    expect(await lines()).toEqual(
      expect.arrayContaining([
        {
          subject: 'explore',
          what: 'kind',
          usual: expect.any(String),
          own: null,
          contactName: null,
          ...shown,
        },
        {
          ...{ subject: milestoneId, what: 'milestone', usual: 'Vendor check' },
          ...{ own: null, contactName: 'Owen Blake', ...shown },
        },
        {
          ...{ subject: commitmentId, what: 'commitment', usual: 'figs by rgn' },
          ...{ own: null, contactName: 'Marta Ruiz', ...shown },
        },
        {
          ...{ subject: promiseId, what: 'promise', usual: 'indemn. draft' },
          ...{ own: null, contactName: 'Marta Ruiz', ...shown },
        },
      ]),
    );
    await done(word('explore', 'See what slow intake costs you'));
    await done(word(milestoneId, 'Owen looks at security'));
    await done(word(commitmentId, 'The figures by region'));
    await done(word(promiseId, 'A draft of the indemnity'));
    const page = await done(people.seller.call(previewRoadmap, { dealId, contactId: marta }));
    expect(page.steps.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['See what slow intake costs you', 'Owen looks at security']),
    );
    expect([page.theirs[0]?.what, page.ours[0]?.what]).toEqual([
      'The figures by region',
      'A draft of the indemnity',
    ]);
  });

  test('come before what was noted of them is there at all: a worry, and an act that only we understand', async () => {
    const [concernId, actId] = [newId(), newId()];
    const act = { commitmentId: actId, contactId: marta, kind: null, what: 'Get them to me' };
    const { factIds } = await done(
      people.seller.call(recordFacts, {
        dealId,
        facts: [
          {
            type: 'concern.raised',
            data: { concernId, contactId: marta, text: 'biggest worry for Marta is the data' },
          },
          { type: 'commitment.made', data: { ...act, due: '2026-11-20', evidence: 'said' } },
        ],
      }),
    );
    const seen = async () => {
      const { theirs, concerns } = await done(
        people.seller.call(previewRoadmap, { dealId, contactId: marta }),
      );
      return [...theirs.map(({ what }) => what), ...concerns.map(({ text }) => text)];
    };
    const before = await seen();
    expect(before.join()).not.toMatch(/worry|Get them/);
    const kept = (await lines()).filter(({ isKept }) => isKept);
    expect(kept).toMatchObject([
      { subject: actId, what: 'commitment', usual: 'Get them to me', suggested: null },
      { subject: concernId, what: 'concern', suggested: 'The data' },
    ]);
    const worded = [
      await done(word(concernId, 'Where is our data kept?')),
      await done(word(actId, 'Send the floor plans')),
    ];
    expect(await seen()).toEqual(
      expect.arrayContaining(['Send the floor plans', 'Where is our data kept?', ...before]),
    );
    for (const { factIds: ids } of worded.toReversed())
      await done(people.seller.call(undoFacts, { dealId, factIds: ids }));
    await done(people.seller.call(undoFacts, { dealId, factIds }));
  });

  test('are said with the step itself too, and stand beside it on the deal', async () => {
    const stepId = newId();
    const { factIds } = await done(
      people.seller.call(recordFacts, {
        dealId,
        facts: [
          { type: 'milestone.set', data: { milestoneId: stepId, name: 'Legal', kind: null } },
          { type: 'roadmap.worded', data: { subject: stepId, words: 'Legal looks at the contract' } },
        ],
      }),
    );
    const page = await done(people.seller.call(getDeal, { dealId }));
    expect(page.milestones.find((one) => one.milestoneId === stepId)).toMatchObject({
      name: 'Legal',
      clientWording: 'Legal looks at the contract',
    });
    expect(page.commitments.find((one) => one.commitmentId === commitmentId)?.clientWording).toBe(
      'The figures by region',
    );
    await done(people.seller.call(undoFacts, { dealId, factIds }));
  });

  test('are the usual ones again once ours are emptied, or taken back', async () => {
    const ownOf = async (subject: string) => (await lines()).find((line) => line.subject === subject)?.own;
    await done(word('change', 'Decide that it has to change'));
    await done(word('change', ''));
    expect(await ownOf('change')).toBeNull();
    const { factIds } = await done(word('change', 'Say that it has to change'));
    await done(people.seller.call(undoFacts, { dealId, factIds }));
    expect(await ownOf('change')).toBeNull();
  });

  test('of two who word the same line without having seen each other, the second is asked', async () => {
    const { sequence } = (await done(people.seller.call(getDeal, { dealId }))).deal;
    await done(word('decide', 'Your board decides', sequence));
    expect(await refusalOf(word('decide', 'The board says yes or no', sequence))).toBe('deal_changed');
    await done(word('invest', 'Find the money', sequence));
  });

  test('of a line that is none are refused', async () => {
    expect(await refusalOf(word(newId(), 'What nobody reads'))).toBe('roadmap_line_not_found');
    expect(await refusalOf(word('time', 'Getting together is no step of theirs'))).toBe(
      'roadmap_line_not_found',
    );
  });
});

describe('the preview', () => {
  const open = (contactId: string, { cookies }: TestMember, more = '') =>
    server.app.inject({
      method: 'GET',
      url: `/api/deals/${dealId}/roadmap-preview/page?contactId=${contactId}${more}`,
      headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
    });
  const preview = (contactId: string, more = '') => open(contactId, people.seller, more);

  test('is the page of that person in a frame of ours, where nothing on it acts', async () => {
    const page = await preview(owen);
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-security-policy']).toContain(
      "form-action 'none'; base-uri 'none'; frame-ancestors 'self'; sandbox",
    );
    expect(page.headers['x-frame-options']).toBe('SAMEORIGIN');
    expect(page.body).toContain('This is what Owen Blake sees.');
    expect(page.body).toContain('<fieldset disabled');
    expect(page.body).toContain('Owen Blake (you)');
    expect(page.body).not.toContain('Tessel, a name of ours');
  });

  test('is in the language that they chose, or in one to be looked at', async () => {
    expect((await preview(marta)).body).toContain('lang="de-AT"');
    expect((await preview(owen, '&locale=de-DE')).body).toContain('lang="de-DE"');
  });

  test('is no visit, and writes nothing', async () => {
    const before = (await done(people.seller.call(getDeal, { dealId }))).deal.sequence;
    await preview(marta);
    expect((await done(people.seller.call(getDeal, { dealId }))).deal.sequence).toBe(before);
  });

  test.each([
    ['somebody who is not in the deal', () => newId()],
    ['nobody', () => ''],
  ])('of %s shows nothing', async (_, contactId) => {
    const page = await preview(contactId());
    expect(page.statusCode).toBe(404);
    expect(page.body).not.toContain('Marta');
  });

  test('is there for whoever sees the deal, and nobody else', async () => {
    expect((await open(marta, people.reader)).statusCode).toBe(200);
    for (const outside of [people.otherSeller, people.stranger]) {
      const page = await open(marta, outside);
      expect([page.statusCode, page.body.includes('Marta')]).toEqual([404, false]);
    }
  });
});
