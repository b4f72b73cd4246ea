import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { listContacts } from '#contract/contacts/contacts.ts';
import { closeOut } from '#contract/conversations/close-out.ts';
import { holdConversation } from '#contract/conversations/planning.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { getDeal } from '#contract/deals/deals.ts';
import { saveMeeting } from '#contract/meeting/meeting.ts';
import { nameSpeaker, readWords } from '#contract/words/words.ts';
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
  const { utterances, proposals, notRead } = await done(
    people.seller.call(readWords, { dealId, text, source: 'notes' }),
  );
  expect(notRead).toBeNull();
  expect(utterances.map((one) => one.text)).toEqual(text.split('\n'));
  expect(proposals).toContainEqual(
    expect.objectContaining({ what: 'commitment', who: { contactId }, due: '2026-11-20' }),
  );
  expect(proposals).toContainEqual(expect.objectContaining({ what: 'promise', due: '2026-11-19' }));
  for (const { quotes } of proposals) {
    for (const quote of quotes) {
      const from = utterances[quote.utterance]?.text ?? '';
      expect(from.slice(quote.from, quote.to)).toBe(quote.text);
    }
  }
  const after = await done(people.seller.call(getDeal, { dealId }));
  expect(after.deal.sequence).toBe(before.deal.sequence);
});

test('a file that is too large for JSON is refused once all of it was sent, with the way to send it', async () => {
  const { dealId } = await aDeal();
  await server.app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = server.app.server.address() as AddressInfo;
  const content = 'A'.repeat(50_000_000);
  const cookie = [...people.seller.cookies].map((pair) => pair.join('=')).join('; ');
  const origin = `http://127.0.0.1:${port}`;
  // Of all clients the simplest: it sends everything before it hears anything.
  const sending = request(`${origin}/api/deals/${dealId}/read`, {
    ...{ method: 'POST', headers: { 'content-type': 'application/json', cookie, origin } },
  });
  const answered = once(sending, 'response') as Promise<[IncomingMessage]>;
  sending.end(JSON.stringify({ file: { name: 'call.pdf', content } }));
  await once(sending, 'finish');
  const [answer] = await answered;
  expect(answer.statusCode).toBe(413);
  expect(JSON.parse(await text(answer))).toMatchObject({
    error: {
      code: 'too_large',
      message: expect.stringMatching(/8 MB.*POST \/api\/deals\/…\/read\/file\?name=/),
    },
  });
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
  expect(proposals).toMatchObject([{ what: 'commitment', due: '2026-11-12' }]);
});

test('notes name in a line of their own who was there; who is nobody of theirs is left out', async () => {
  const { dealId, contactId } = await aDeal();
  const text = 'Present: Tomas Reyes, Nobody Known.\nTomas will send the fee numbers tomorrow.';
  const { speech } = await done(people.seller.call(readWords, { dealId, text, source: 'notes' }));
  expect([speech.attendees, speech.likelyAttendees]).toEqual([[contactId], []]);
  const guessed = text.replace('Tomas Reyes', 'T. Reyes');
  const read = await done(people.seller.call(readWords, { dealId, text: guessed, source: 'notes' }));
  expect([read.speech.attendees, read.speech.likelyAttendees]).toEqual([
    [],
    [{ name: 'T. Reyes', contactId }],
  ]);
});

test('a line of notes that nothing is found in says all the same by when it is', async () => {
  const { dealId } = await aDeal();
  const text = 'Tomas will send the fee numbers tomorrow.\nthe gate with the narrow cabinet, 3 dec 2026';
  const { times } = await done(
    people.seller.call(readWords, { dealId, text, source: 'notes', on: '2026-11-24' }),
  );
  expect(times).toEqual([{ utterance: 1, from: 0, due: '2026-12-03', startsAt: null }]);
});

test('a text in another language is not guessed at', async () => {
  const { dealId } = await aDeal();
  const text = 'Herr Reyes schickt uns bis Freitag die Zahlen, und wir sprechen nach der Sitzung wieder.';
  const read = await done(people.seller.call(readWords, { dealId, text }));
  expect([read.notRead, read.proposals]).toEqual(['not English', []]);
});

const call = `WEBVTT

1
00:00:01.000 --> 00:00:04.000
<v Tomas>I will send you the fee numbers by Friday.</v>

2
00:00:05.000 --> 00:00:08.000
<v Speaker 2>I am worried about the integration with our yard system.</v>
`;

test('a transcript is told by its content, and nobody is guessed at: the rest is asked once and remembered', async () => {
  server.now = '2026-11-18T11:00:00.000Z';
  const { dealId, contactId } = await aDeal();
  const conversationId = newId();
  const file = { name: 'call.vtt', content: Buffer.from(call).toString('base64') };
  const sent = { dealId, conversationId, file };
  const first = await done(people.seller.call(readWords, sent));
  expect(first.speech).toMatchObject({
    source: 'transcript',
    speakers: [
      { name: 'Tomas', contactId, sure: 'sure' },
      { name: 'Speaker 2', contactId: null, memberId: null, side: null, sure: 'unknown' },
    ],
  });
  expect(first.proposals).toContainEqual(expect.objectContaining({ what: 'commitment', who: { contactId } }));

  await done(
    people.seller.call(nameSpeaker, { dealId, conversationId, name: 'Speaker 2', otherwise: 'left out' }),
  );
  const second = await done(people.seller.call(readWords, sent));
  expect(second.speech.speakers[1]).toMatchObject({ sure: 'said', isLeftOut: true });
  expect(second.proposals.map(({ what }) => what)).not.toContain('concern');
  // The “Speaker 2” of another call is somebody else.
  const other = await done(people.seller.call(readWords, { ...sent, conversationId: newId() }));
  expect(other.speech.speakers[1]).toMatchObject({ sure: 'unknown' });
});

test('somebody new who spoke is a person of the draft until the close-out, and is remembered with it', async () => {
  server.now = '2026-11-18T11:00:00.000Z';
  const { dealId } = await aDeal();
  const [conversationId, newcomer, deviceId] = [newId(), newId(), newId()];
  const file = { name: 'call.vtt', content: Buffer.from(call).toString('base64') };
  const read = (of = conversationId) =>
    done(people.seller.call(readWords, { dealId, conversationId: of, file }));
  const type = async (typed: Record<string, string | boolean>) => {
    const cells = Object.entries(typed).map(([key, value]) => ({ key, value, typedAt: server.now }));
    await done(people.seller.call(saveMeeting, { dealId, conversationId, deviceId, cells }));
  };
  await type({
    [`person/${newcomer}/name`]: 'Ines Roth',
    [`speaker/${newcomer}/name`]: 'Speaker 2',
    [`speaker/${newcomer}/contactId`]: newcomer,
  });
  const spoke = await read();
  expect(spoke.speech.speakers[1]).toMatchObject({ contactId: newcomer, side: 'client', sure: 'said' });
  const concern = expect.objectContaining({ what: 'concern', who: { contactId: newcomer } });
  expect(spoke.proposals).toContainEqual(concern);
  const { items } = await done(people.seller.call(listContacts, { search: 'Ines Roth' }));
  expect(items).toEqual([]);

  server.now = '2026-11-18T11:01:00.000Z';
  await type({ [`person/${newcomer}/gone`]: true });
  expect((await read()).speech.speakers[1]).toMatchObject({ contactId: null, sure: 'unknown' });
  server.now = '2026-11-18T11:02:00.000Z';
  await type({ [`person/${newcomer}/gone`]: false });

  await done(
    people.seller.call(closeOut, {
      ...{ dealId, conversationId, next: { kind: 'parked', until: '2026-12-18' } },
      held: { participants: [newcomer] },
      stakeholders: [{ contactId: newcomer, name: 'Ines Roth', roles: [] }],
    }),
  );
  // What the draft said of it is taken out: it is remembered all the same, for this call alone.
  await type({ [`speaker/${newcomer}/gone`]: true });
  expect((await read()).speech.speakers[1]).toMatchObject({ contactId: newcomer, sure: 'said' });
  expect((await read(newId())).speech.speakers[1]).toMatchObject({ sure: 'unknown' });
});

test('who a name is holds for the account, until somebody says otherwise', async () => {
  const { dealId, contactId } = await aDeal();
  const text =
    'Tommy Boy: I will send you the fee numbers by Friday.\nTommy Boy: And we meet again on Monday.';
  await done(people.seller.call(nameSpeaker, { dealId, name: 'Tommy Boy', contactId }));
  const read = () => done(people.seller.call(readWords, { dealId, conversationId: newId(), text }));
  expect((await read()).speech.speakers).toMatchObject([{ contactId, sure: 'said' }]);
  await done(people.seller.call(nameSpeaker, { dealId, name: 'Tommy Boy' }));
  expect((await read()).speech.speakers).toMatchObject([{ contactId: null }]);
});

test('what has no words in it says why', async () => {
  const { dealId } = await aDeal();
  const file = { name: 'empty.vtt', content: '' };
  expect(await people.seller.call(readWords, { dealId, file })).toMatchObject({
    ok: false,
    failure: { code: 'words_not_readable' },
  });
});

test('a pasted mail was written by the clock of its deal', async () => {
  const { dealId } = await aDeal();
  const text =
    'From: Tomas Reyes <tomas@corvid.example>\nSent: Thursday, November 19, 2026 0:30 AM\nTo: Lena\nSubject: Fees\n\nI will send you the fee numbers tomorrow.';
  const { speech, utterances, proposals } = await done(people.seller.call(readWords, { dealId, text }));
  expect([speech.source, utterances[0]?.writtenAt]).toEqual(['mail', '2026-11-18T23:30:00.000Z']);
  expect(proposals).toMatchObject([{ what: 'commitment', due: '2026-11-20' }]);
});
