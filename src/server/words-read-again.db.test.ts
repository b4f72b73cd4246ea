import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { closeOut } from '#contract/conversations/close-out.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { saveMeeting } from '#contract/meeting/meeting.ts';
import { readWords } from '#contract/words/words.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { testPeople } from './testing/test-people.ts';
import { done, testServer } from './testing/test-server.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

test('a text that is read again, there or on another conversation, proposes nothing that was decided', async () => {
  server.now = '2026-11-18T11:00:00.000Z';
  const { seller } = people;
  const [contactId, conversationId, other] = [newId(), newId(), newId()];
  const { dealId } = await done(
    seller.call(openDeal, {
      name: `Deal ${newId()}`,
      stakeholders: [{ contactId, name: 'Tomas Reyes', roles: [] }],
    }),
  );
  const text = [
    `Mara Manager: I'll send you the tariff sheet by Friday.`,
    "Tomas Reyes: I'll get the gas readings out of the system by Friday.",
    'Tomas Reyes: Could you send us your prices?',
    "Tomas Reyes: I'm worried about the downtime of both docks during the install.",
    "Tomas Reyes: I'll talk to our auditor after the holidays.",
  ].join('\n');
  const read = async (of: string, words = text) =>
    (await done(seller.call(readWords, { dealId, conversationId: of, text: words, source: 'transcript' })))
      .proposals;
  const first = await read(conversationId);
  const isOpen = ({ alreadyRecorded, leftOut }: (typeof first)[number]) => !alreadyRecorded && !leftOut;
  const told = (what: string, words: string) => {
    const found = first.find((one) => one.what === what && one.quotes[0].text.includes(words));
    expect(found, words).toBeDefined();
    return { id: found?.id ?? '', what, quote: found?.quotes.map((quote) => quote.text).join(' … ') ?? '' };
  };
  const [promiseId, commitmentId, requestId, concernId] = [newId(), newId(), newId(), newId()];
  const due = '2026-11-20';
  const [promise, commitment] = [told('promise', 'tariff'), told('commitment', 'gas')];
  const decisions = [
    { ...promise, taken: 'accepted', into: `promise/${promiseId}`, act: 'Send tariff sheet', due },
    { ...commitment, taken: 'accepted', into: `line/${commitmentId}`, act: 'Get gas readings', due },
    { ...told('request', 'prices'), taken: 'accepted', into: `request/${requestId}` },
    { ...told('concern', 'docks'), taken: 'accepted', into: `concern/${concernId}` },
    ...first
      .filter(({ quotes: [quote] }) => quote.text.includes('auditor'))
      .map(({ what }) => ({ ...told(what, 'auditor'), taken: 'rejected', into: '' })),
  ];
  const typedAt = server.now;
  await done(
    seller.call(saveMeeting, {
      ...{ dealId, conversationId, deviceId: newId() },
      cells: decisions.flatMap(({ id, ...fields }) =>
        Object.entries(fields).map(([field, value]) => ({ key: `found/${id}/${field}`, value, typedAt })),
      ),
    }),
  );
  // As whoever closes it out put it: in other words, and all of it theirs.
  await done(
    seller.call(closeOut, {
      ...{ dealId, conversationId, next: { kind: 'refused' } },
      held: {
        startsAt: '2026-11-18T09:00:00.000Z',
        endsAt: '2026-11-18T09:30:00.000Z',
        participants: [contactId],
      },
      promises: [{ promiseId, what: 'The new rates', due }],
      commitments: [{ commitmentId, contactId, what: 'Meter figures', due }],
      requests: [{ requestId, what: 'pricing', contactId }],
      concerns: [{ concernId, contactId, text: 'They cannot stand still' }],
    }),
  );
  expect(decisions.length).toBeGreaterThan(4);
  for (const of of [conversationId, other]) expect((await read(of)).filter(isOpen)).toEqual([]);
  const ids = (await read(other)).flatMap(({ alreadyRecorded }) => alreadyRecorded?.id ?? []);
  expect(ids).toEqual([promiseId, commitmentId, requestId, concernId]);
  // What is new is found: another thing, another day.
  const openWith = async (line: string) =>
    (await read(other, `${text}\nMara Manager: ${line}`)).filter(isOpen);
  expect(await openWith("I'll send you the yard plan by Friday.")).toMatchObject([{ what: 'promise', due }]);
  expect(await openWith("I'll send you the tariff sheet by 4 December.")).toMatchObject([
    { what: 'promise', due: '2026-12-04' },
  ]);
  // A week later “by Friday” is another Friday, and the same text still says what it said; it is told so once.
  const later = await done(
    seller.call(readWords, { dealId, conversationId: other, text, source: 'transcript', on: '2026-11-25' }),
  );
  expect(later.proposals.filter(isOpen)).toEqual([]);
  expect(later.proposals.filter((one) => 'moves' in one)).toEqual([]);
  expect(later.speech.readBefore).toEqual({ conversationId, on: '2026-11-18' });
});
