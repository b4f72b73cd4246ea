import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { holdConversation } from '#contract/conversations/planning.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { getDeal } from '#contract/deals/deals.ts';
import { readWords } from '#contract/words/words.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { testPeople } from './testing/test-people.ts';
import { done, testServer } from './testing/test-server.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

async function aDeal() {
  const contactId = newId();
  const { dealId } = await done(
    people.seller.call(openDeal, {
      name: `Deal ${newId()}`,
      stakeholders: [{ contactId, name: 'Tomas Reyes', roles: [] }],
    }),
  );
  return { dealId, contactId };
}

test('notes are read for what was agreed, by whom and by when, and nothing of it is recorded', async () => {
  server.now = '2026-11-18T11:00:00.000Z';
  const { dealId, contactId } = await aDeal();
  const before = await done(people.seller.call(getDeal, { dealId }));
  const text = 'Tomas will send the fee numbers by Friday.\n\nI promised to send the one-pager by tomorrow.';
  const { utterances, proposals, notRead } = await done(people.seller.call(readWords, { dealId, text }));
  expect(notRead).toBeNull();
  expect(utterances.map((one) => one.text)).toEqual(text.split('\n'));
  expect(proposals).toContainEqual(expect.objectContaining({ what: 'commitment', who: { contactId } }));
  expect(proposals).toContainEqual(expect.objectContaining({ what: 'promise' }));
  for (const { quotes } of proposals) {
    for (const quote of quotes) {
      const from = utterances[quote.utterance]?.text ?? '';
      expect(from.slice(quote.from, quote.to)).toBe(quote.text);
    }
  }
  const after = await done(people.seller.call(getDeal, { dealId }));
  expect(after.deal.sequence).toBe(before.deal.sequence);
});

test('tomorrow is the day after the conversation, not after it is written down', async () => {
  server.now = '2026-11-18T11:00:00.000Z';
  const { dealId } = await aDeal();
  const conversationId = newId();
  await done(
    people.seller.call(holdConversation, {
      ...{ dealId, conversationId, participants: [] },
      ...{ startsAt: '2026-11-11T09:00:00.000Z', endsAt: '2026-11-11T10:00:00.000Z' },
    }),
  );
  const text = 'Tomas will send the fee numbers tomorrow.';
  const { proposals, speech } = await done(people.seller.call(readWords, { dealId, conversationId, text }));
  expect(speech.day).toBe('2026-11-11');
  expect(proposals).toMatchObject([{ what: 'commitment' }]);
});

test('a text in another language is not guessed at', async () => {
  const { dealId } = await aDeal();
  const text = 'Herr Reyes schickt uns bis Freitag die Zahlen, und wir sprechen nach der Sitzung wieder.';
  const read = await done(people.seller.call(readWords, { dealId, text }));
  expect([read.notRead, read.proposals]).toEqual(['not English', []]);
});
