import { v7 as newId } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import { closeOut } from '#contract/conversations/close-out.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { draftLetters } from '#contract/letters/letters.ts';
import { wordRoadmap } from '#contract/roadmap/roadmap-wordings.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { testPeople } from './testing/test-people.ts';
import { done, testServer } from './testing/test-server.ts';

const server = testServer(testDatabase());
const people = testPeople(server);
const [marta, owen] = [newId(), newId()];
const conversationId = newId();
const [actOfMarta, actOfOwen, promiseToMarta] = [newId(), newId(), newId()];
let dealId: string;

beforeAll(async () => {
  server.now = '2026-11-18T11:30:00.000Z';
  const opened = await done(
    people.seller.call(openDeal, {
      name: 'Tessel',
      stakeholders: [
        { contactId: marta, name: 'Marta Ruiz', roles: ['sponsor'] },
        { contactId: owen, name: 'Owen Blake', roles: ['technical'] },
      ],
    }),
  );
  dealId = opened.dealId;
  await done(
    people.seller.call(closeOut, {
      ...{ dealId, conversationId },
      held: {
        startsAt: '2026-11-18T10:00:00.000Z',
        endsAt: '2026-11-18T11:00:00.000Z',
        participants: [marta, owen],
      },
      commitments: [
        { commitmentId: actOfMarta, contactId: marta, what: 'Get them to me', due: '2026-11-25' },
        { commitmentId: actOfOwen, contactId: owen, what: 'Send the floor plans', due: '2026-11-27' },
      ],
      promises: [
        { promiseId: promiseToMarta, what: 'Ping it to G', due: '2026-11-24', contactId: marta },
        { what: 'Send the safety plan', due: '2026-11-24' },
      ],
      concerns: [{ contactId: marta, text: 'biggest worry for Marta is the data' }],
      next: { kind: 'refused', reason: 'no answer' },
    }),
  );
});

async function recaps(locale?: string) {
  const of = { dealId, conversationId, kind: 'recap' as const, ...(locale ? { locale } : {}) };
  const { drafts, sequence } = await done(people.seller.call(draftLetters, of));
  const draftFor = (contactId: string) => drafts.find(({ contact }) => contact.id === contactId);
  return { sequence, forMarta: draftFor(marta), forOwen: draftFor(owen) };
}

test('a recap names what was agreed and is kept out of it, to each what would stand in theirs', async () => {
  const { forMarta, forOwen, sequence } = await recaps();
  expect(forMarta?.kept).toMatchObject([
    {
      subject: actOfMarta,
      what: 'commitment',
      usual: 'Get them to me',
      contactName: 'Marta Ruiz',
      own: null,
    },
    { subject: promiseToMarta, what: 'promise', usual: 'Ping it to G', isKept: true },
  ]);
  // What was promised to Marta is none of Owen's, and a worry stands in no letter.
  expect(forOwen?.kept.map(({ subject }) => subject)).toEqual([actOfMarta]);
  // Nothing is announced where nothing follows.
  expect(forMarta?.text).toContain('What we do:\n– Send the safety plan, by 24 Nov');
  expect(forMarta?.text).not.toContain('What you do');

  const words = 'Send the figures by region to Sam';
  await done(people.seller.call(wordRoadmap, { dealId, seenSequence: sequence, subject: actOfMarta, words }));
  const after = await recaps('de-DE');
  expect(after.forMarta?.kept.map(({ subject }) => subject)).toEqual([promiseToMarta]);
  expect(after.forMarta?.text).toContain(`– ${words}, bis 25. Nov.`);
  expect(after.forOwen?.kept).toEqual([]);
  expect(after.forOwen?.text).toContain(`– Marta Ruiz: ${words}, bis 25. Nov.`);
});
