import ICAL from 'ical.js';
import { v7 as newId } from 'uuid';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { smtpPost } from '#connectors/mail/smtp-post.ts';
import { type MailServer, startMailServer } from '#connectors/mail/testing/mail-server.ts';
import { getConversation } from '#contract/conversations/conversations.ts';
import {
  cancelConversation,
  changeConversation,
  planConversation,
} from '#contract/conversations/planning.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { getDeal } from '#contract/deals/deals.ts';
import { correctFact, undoFacts } from '#contract/ledger/ledger.ts';
import { readCalendarReply, takeCalendarFile } from '#contract/letters/calendar.ts';
import {
  draftLetters,
  handOverLetter,
  listLetters,
  noteLetterSent,
  sendLetters,
  takeBackLetters,
} from '#contract/letters/letters.ts';
import { readRoadmap } from '#contract/roadmap/roadmap.ts';
import { openLetterDesk } from '#operations/letters/letter-desk.ts';
import { newSecret } from '#server/sign-in/secrets.ts';
import { testPeople } from '#server/testing/test-people.ts';
import { anyAddress, done, refusalOf, testServer } from '#server/testing/test-server.ts';
import { testDatabase } from '#store/testing/test-database.ts';

// Invitations as calendars get them, by a real mail server on this machine, and what calendars answer.
const database = testDatabase();
let mailbox: MailServer;
const server = testServer(database, {
  publicUrl: 'https://sales.nordwind.example',
  letterHoldSeconds: 0,
  post: {
    from: 'sales@nordwind.example',
    send: (mail) => smtpPost({ url: mailbox.url, from: 'sales@nordwind.example' }).send(mail),
  },
});
const people = testPeople(server);

beforeAll(async () => {
  server.now = '2026-11-18T11:30:00.000Z';
  mailbox = await startMailServer();
  return () => mailbox.close();
});
afterEach(() => {
  mailbox.taken.splice(0);
  server.now = '2026-11-18T11:30:00.000Z';
});

const secret = 'a private word of ours';

async function invitedTo({ startsAt = '2026-11-26T09:00:00.000Z' } = {}) {
  const [marta, owen] = [newId(), newId()];
  const { dealId } = await done(
    people.seller.call(openDeal, {
      name: secret,
      stakeholders: [
        { contactId: marta, name: 'Marta Ruiz', email: 'Marta@tessel.example', roles: ['sponsor'] },
        { contactId: owen, name: 'Owen Blake', email: 'owen@tessel.example', roles: ['technical'] },
      ],
    }),
  );
  const { conversationId } = await done(
    people.seller.call(planConversation, {
      ...{ dealId, startsAt, participants: [marta, owen], title: 'The figures' },
      plan: { gain: 'What waiting costs you.', agenda: secret, insight: secret },
    }),
  );
  const of = { dealId, conversationId };
  return { ...of, of, marta, owen };
}
type Scene = Awaited<ReturnType<typeof invitedTo>>;

/** Writes to all whom it concerns, or to those alone, as it is proposed, and gives what their calendars got. */
async function send(
  { of }: Scene,
  kind: 'invitation' | 'cancellation' = 'invitation',
  place = 'Room 2',
  whom: readonly string[] | null = null,
) {
  mailbox.taken.splice(0);
  const { drafts } = await done(people.seller.call(draftLetters, { ...of, kind, place }));
  const letters = drafts
    .filter(({ contact }) => whom?.includes(contact.id) ?? true)
    .map(({ contact, address, locale, subject, text }) => ({
      ...{ letterId: newId(), contactId: contact.id, address: address ?? '', locale, subject, text },
    }));
  await done(people.seller.call(sendLetters, { ...of, kind, place, letters }));
  const desk = openLetterDesk({ ...server.options, newId, newSecret });
  await desk.look();
  await desk.close();
  await expect.poll(() => mailbox.taken.length, { timeout: 5000 }).toBe(letters.length);
  // Whichever desk took them has written down by then that they have left.
  await expect
    .poll(async () => (await done(people.seller.call(listLetters, of))).letters.map(({ state }) => state))
    .not.toContain('sending');
  // They leave side by side: which comes first is nobody's promise.
  const taken = mailbox.taken.toSorted((one, other) => one.to.localeCompare(other.to));
  return taken.map(({ mail, to }) => ({ to, subject: mail.subject, ...calendarIn(mail) }));
}

function calendarIn({ attachments }: MailServer['taken'][number]['mail']) {
  const part = attachments.find(({ mimeType }) => mimeType === 'text/calendar');
  const content = part?.content ?? '';
  return readEvent(
    typeof content === 'string' ? content : Buffer.from(content as ArrayBuffer).toString('utf8'),
  );
}

function readEvent(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const event = calendar.getFirstSubcomponent('vevent');
  if (!event) throw new Error('no event');
  const value = (name: string) => String(event.getFirstPropertyValue(name));
  return {
    text,
    method: calendar.getFirstPropertyValue('method'),
    uid: value('uid'),
    sequence: Number(value('sequence')),
    startsAt: new ICAL.Event(event).startDate.toJSDate().toISOString(),
    description: value('description'),
    place: value('location'),
    attendees: event.getAllProperties('attendee').map((one) => String(one.getFirstValue()).toLowerCase()),
  };
}

const invited = async ({ of }: Scene) =>
  Object.fromEntries(
    (await done(people.seller.call(listLetters, of))).invited.map(({ contact, state }) => [
      contact.name,
      state,
    ]),
  );

interface Reply {
  method?: string;
  status?: string;
  from?: string;
  startsAt?: string;
  sequence?: number;
  at?: string;
  uid?: string;
}

const stamp = (instant: string) => instant.replace(/[-:]|\.000/g, '');

function reply(scene: Scene, given: Reply = {}) {
  const { method = 'REPLY', status = 'ACCEPTED', from = 'marta@tessel.example', sequence = 0 } = given;
  return [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//EN', `METHOD:${method}`, 'BEGIN:VEVENT'],
    ...[`UID:${given.uid ?? `${scene.conversationId}@leadsheet`}`, `SEQUENCE:${sequence}`],
    `DTSTAMP:${stamp(given.at ?? '2026-11-19T09:00:00.000Z')}`,
    `DTSTART:${stamp(given.startsAt ?? '2026-11-26T09:00:00.000Z')}`,
    ...[`ATTENDEE;PARTSTAT=${status}:mailto:${from}`, 'END:VEVENT', 'END:VCALENDAR'],
  ].join('\r\n');
}

const answer = (scene: Scene, given: Reply = {}) =>
  people.seller.call(readCalendarReply, { ...scene.of, text: reply(scene, given) });
const entries = async ({ dealId }: Scene) =>
  (await done(people.seller.call(getDeal, { dealId }))).ledger.items;

describe('an invitation', () => {
  test('puts the conversation into the calendar of each, with what it brings, where it is and their page', async () => {
    const scene = await invitedTo();
    const [forMarta, forOwen] = await send(scene);
    expect(forMarta).toMatchObject({
      ...{ method: 'REQUEST', uid: `${scene.conversationId}@leadsheet`, sequence: 0, place: 'Room 2' },
      ...{
        startsAt: '2026-11-26T09:00:00.000Z',
        subject: 'Invitation: The figures, Thu 26 Nov, 10:00 (Central European Time)',
      },
      attendees: ['mailto:marta@tessel.example', 'mailto:owen@tessel.example'],
    });
    expect(forOwen?.uid).toBe(forMarta?.uid);
    expect(forMarta?.text).not.toContain(secret);
    // Each has their own link in their own calendar, and it opens.
    const tokens = [forMarta, forOwen].map((one) => /\/r\/([\w-]+)/.exec(one?.description ?? '')?.[1] ?? '');
    expect(tokens[0]).not.toBe(tokens[1]);
    const [token = ''] = tokens;
    const page = await done(server.visitor({ address: anyAddress() }).call(readRoadmap, { token }));
    expect(page.reader.name).toBe('Marta Ruiz');
    expect(await invited(scene)).toEqual({ 'Marta Ruiz': 'invited', 'Owen Blake': 'invited' });
  });

  test('follows what changes: moved, without somebody, and off', async () => {
    const scene = await invitedTo();
    await send(scene);
    const later = { ...scene.of, startsAt: '2026-11-27T09:00:00.000Z' };
    const { toTell } = await done(people.seller.call(changeConversation, later));
    expect(toTell).toEqual([{ ...scene.of, kind: 'invitation', people: expect.anything() }]);
    expect(toTell[0]?.people.map(({ name }) => name).sort()).toEqual(['Marta Ruiz', 'Owen Blake']);
    expect(await invited(scene)).toEqual({ 'Marta Ruiz': 'behind', 'Owen Blake': 'behind' });
    const [moved] = await send(scene);
    expect(moved).toMatchObject({ method: 'REQUEST', sequence: 1, startsAt: '2026-11-27T09:00:00.000Z' });
    expect(moved?.subject).toMatch(/^Changed: /);
    // Sent again as it is, it is the same revision.
    expect((await send(scene))[0]?.sequence).toBe(1);

    await done(people.seller.call(changeConversation, { ...scene.of, participants: [scene.marta] }));
    expect(await invited(scene)).toMatchObject({ 'Owen Blake': 'to cancel' });
    const out = await send(scene, 'cancellation');
    expect(out).toMatchObject([{ to: 'owen@tessel.example', method: 'CANCEL', sequence: 2 }]);
    expect(out[0]?.attendees).toEqual(['mailto:owen@tessel.example']);
    expect(await invited(scene)).toMatchObject({ 'Owen Blake': 'cancelled' });

    const cancelled = await done(people.seller.call(cancelConversation, scene.of));
    const withMarta = [{ id: scene.marta, name: 'Marta Ruiz' }];
    expect(cancelled.toTell).toEqual([{ ...scene.of, kind: 'cancellation', people: withMarta }]);
    expect(await invited(scene)).toEqual({ 'Marta Ruiz': 'to cancel', 'Owen Blake': 'cancelled' });
    const off = await send(scene, 'cancellation');
    expect(off).toMatchObject([{ to: 'Marta@tessel.example', method: 'CANCEL', sequence: 3 }]);
    expect(await invited(scene)).toMatchObject({ 'Marta Ruiz': 'cancelled' });
  });

  test('follows another place, of which whoever was not told has it as it was before', async () => {
    const scene = await invitedTo();
    await send(scene);
    const drafted = async (place: string) =>
      (await done(people.seller.call(draftLetters, { ...scene.of, kind: 'invitation', place }))).drafts.map(
        ({ subject, isTold }) => [subject.split(':')[0], isTold],
      );
    expect(await drafted('Room 2')).toEqual(Array(2).fill(['Invitation', true]));
    expect(await drafted('Room 9')).toEqual(Array(2).fill(['Changed', false]));
    await send(scene, 'invitation', 'Room 9', [scene.marta]);
    expect(await invited(scene)).toEqual({ 'Marta Ruiz': 'invited', 'Owen Blake': 'behind' });
    const places = (await send(scene, 'invitation', 'Room 9')).map(({ place, sequence }) => [
      place,
      sequence,
    ]);
    expect(places).toEqual(Array(2).fill(['Room 9', 1]));
    expect(await invited(scene)).toEqual({ 'Marta Ruiz': 'invited', 'Owen Blake': 'invited' });
  });

  test('has the place of the conversation, which follows what is written to them and changes like its time', async () => {
    const scene = await invitedTo();
    const draftOf = () => done(people.seller.call(draftLetters, { ...scene.of, kind: 'invitation' }));
    const placeNow = async () => (await done(people.seller.call(getConversation, scene.of))).place;
    const at = (place: string) => done(people.seller.call(changeConversation, { ...scene.of, place }));
    await at('Linden street 4');
    const { place, drafts } = await draftOf();
    expect(place).toBe('Linden street 4');
    expect(drafts[0]?.text).toContain('Where: Linden street 4');
    await send(scene);
    expect(await placeNow()).toBe('Room 2');
    expect(await invited(scene)).toMatchObject({ 'Marta Ruiz': 'invited' });
    // A form says again what it shows: nothing is changed by it.
    expect((await at('Room 2')).toTell).toEqual([]);
    expect((await at('https://call.example/7')).toTell).toMatchObject([{ kind: 'invitation' }]);
    expect((await draftOf()).place).toBe('https://call.example/7');
    await send(scene, 'invitation', '');
    expect(await placeNow()).toBeNull();
    expect(await invited(scene)).toMatchObject({ 'Marta Ruiz': 'invited' });
  });

  test('is a touch of ours the first time; what changes is told without waiting for an answer', async () => {
    const scene = await invitedTo();
    await send(scene);
    await done(people.seller.call(changeConversation, { ...scene.of, startsAt: '2026-11-27T09:00:00.000Z' }));
    await send(scene);
    const types = (await entries(scene)).map(({ type }) => type);
    expect(types.filter((type) => type === 'touch.made')).toHaveLength(2);
    expect(types.filter((type) => type === 'note.added')).toHaveLength(2);
  });

  test('says on an undo, too, who was told otherwise, and again once that is undone', async () => {
    const scene = await invitedTo();
    await send(scene);
    const moved = await done(
      people.seller.call(changeConversation, { ...scene.of, startsAt: '2026-11-27T09:00:00.000Z' }),
    );
    await send(scene);
    const { dealId } = scene.of;
    const back = await done(people.seller.call(undoFacts, { dealId, factIds: moved.factIds }));
    expect(back.toTell).toMatchObject([{ ...scene.of, kind: 'invitation' }]);
    expect(back.toTell[0]?.people.map(({ name }) => name).sort()).toEqual(['Marta Ruiz', 'Owen Blake']);
    const again = await done(people.seller.call(undoFacts, { dealId, factIds: back.factIds }));
    expect(again.toTell).toEqual([]);
  });

  test('is a file as well, of the same event, without anybody’s page', async () => {
    const scene = await invitedTo();
    await send(scene);
    const { name, text } = await done(people.seller.call(takeCalendarFile, scene.of));
    expect(name).toBe('invite.ics');
    expect(readEvent(text)).toMatchObject({
      uid: `${scene.conversationId}@leadsheet`,
      sequence: 0,
      place: 'Room 2',
    });
    expect(text).not.toContain('/r/');
    expect(text).not.toContain(secret);
  });

  test('can leave by the seller’s own mail, and is recorded once they say that it has', async () => {
    const scene = await invitedTo();
    const { drafts } = await done(people.seller.call(draftLetters, { ...scene.of, kind: 'invitation' }));
    const [draft] = drafts;
    const letterId = newId();
    const given = await done(
      people.seller.call(handOverLetter, {
        ...{
          ...scene.of,
          kind: 'invitation',
          letterId,
          contactId: scene.marta,
          address: '',
          locale: 'en-GB',
        },
        ...{ subject: draft?.subject ?? '', text: draft?.text ?? '' },
      }),
    );
    expect(given.text).toMatch(/https:\/\/sales\.nordwind\.example\/r\/ls_/);
    expect(readEvent(given.calendar ?? '').method).toBe('REQUEST');
    expect(await invited(scene)).toMatchObject({ 'Marta Ruiz': 'not invited' });
    const sent = { ...scene.of, letterId };
    expect((await done(people.seller.call(noteLetterSent, sent))).factIds).toHaveLength(1);
    expect((await done(people.seller.call(noteLetterSent, sent))).factIds).toEqual([]);
    expect(await invited(scene)).toMatchObject({ 'Marta Ruiz': 'invited' });
    // Said by mistake, it is unsaid.
    await done(people.seller.call(takeBackLetters, { ...scene.of, letterIds: [letterId] }));
    expect(await invited(scene)).toMatchObject({ 'Marta Ruiz': 'not invited' });
  });
});

describe('what a calendar answers', () => {
  test('is theirs, with their calendar as the evidence, and counts once', async () => {
    const scene = await invitedTo();
    await send(scene);
    expect(await done(answer(scene))).toMatchObject({
      said: 'comes',
      isKnown: false,
      contact: { name: 'Marta Ruiz' },
    });
    const [latest] = await entries(scene);
    expect(latest).toMatchObject({
      ...{ type: 'conversation.accepted', by: { kind: 'client', name: 'Marta Ruiz' } },
      data: { contactId: scene.marta, evidence: 'calendar' },
    });
    expect(await done(answer(scene))).toMatchObject({ said: 'comes', isKnown: true, factIds: [] });
    const asBytes = { ...scene.of, text: reply(scene), isBytes: true };
    expect(await done(people.seller.call(readCalendarReply, asBytes))).toMatchObject({ isKnown: true });
  });

  test('may be no, and perhaps, which is nothing firm', async () => {
    const scene = await invitedTo();
    await send(scene);
    await done(answer(scene));
    const perhaps = { status: 'TENTATIVE', at: '2026-11-19T10:00:00.000Z' };
    expect(await done(answer(scene, perhaps))).toMatchObject({ said: 'may come', isKnown: false });
    expect(await done(answer(scene, perhaps))).toMatchObject({ said: 'may come', isKnown: true });
    const state = async () =>
      (await done(people.seller.call(listLetters, scene.of))).invited.find(
        ({ contact }) => contact.id === scene.marta,
      )?.answer;
    expect(await state()).toBe('not said');
    const no = { status: 'DECLINED', at: '2026-11-19T11:00:00.000Z' };
    expect(await done(answer(scene, no))).toMatchObject({ said: 'stays away' });
    expect(await state()).toBe('stays away');
    // What they said before does not come after it.
    expect(await refusalOf(answer(scene, perhaps))).toBe('calendar_reply_outdated');
  });

  test('may be that a colleague comes instead, whose name is kept', async () => {
    const scene = await invitedTo();
    await send(scene);
    const status = 'DELEGATED;DELEGATED-TO="mailto:zoe@tessel.example"';
    expect(await done(answer(scene, { status }))).toMatchObject({ said: 'stays away', isKnown: false });
    const [latest] = await entries(scene);
    expect(latest).toMatchObject({
      type: 'conversation.declined',
      data: { contactId: scene.marta, words: 'Sends zoe@tessel.example instead', evidence: 'calendar' },
    });
  });

  test('may be another time, which waits for our answer', async () => {
    const scene = await invitedTo();
    await send(scene);
    const other = { method: 'COUNTER', startsAt: '2026-11-27T14:00:00.000Z', status: 'TENTATIVE' };
    await done(answer(scene));
    expect(await done(answer(scene, other))).toMatchObject({
      said: 'another time',
      startsAt: other.startsAt,
    });
    expect(await done(answer(scene, other))).toMatchObject({ isKnown: true, factIds: [] });
    const [latest] = await entries(scene);
    expect(latest).toMatchObject({ type: 'proposal.made', data: { startsAt: other.startsAt } });
    // Who was to come and then names another time is told as that, here as everywhere (0016).
    const { invited: both } = await done(people.seller.call(listLetters, scene.of));
    expect(both.map(({ contact, answer: said }) => [contact.name, said])).toContainEqual([
      ...['Marta Ruiz', 'another time'],
    ]);
  });

  test('can be taken back where it was read in by mistake, and counts anew when it is read again', async () => {
    const scene = await invitedTo();
    await send(scene);
    const state = async () =>
      (await done(people.seller.call(listLetters, scene.of))).invited.find(
        ({ contact }) => contact.id === scene.marta,
      )?.answer;
    const undo = (factIds: string[]) => people.seller.call(undoFacts, { dealId: scene.dealId, factIds });
    const no = { status: 'DECLINED' };
    const perhaps = { status: 'TENTATIVE', at: '2026-11-19T10:00:00.000Z' };
    const declined = await done(answer(scene, no));
    const { factIds } = await done(answer(scene, perhaps));
    expect(await state()).toBe('not said');
    await done(undo(factIds));
    expect(await state()).toBe('stays away');
    // Taken back, it is nothing that they have said: neither the same answer again nor an earlier one is late.
    expect(await done(answer(scene, no))).toMatchObject({ said: 'stays away', isKnown: true });
    expect(await done(answer(scene, perhaps))).toMatchObject({ said: 'may come', isKnown: false });
    const [touch] = await entries(scene);
    expect(touch).toMatchObject({ type: 'touch.made', correctable: true });
    const of = { dealId: scene.dealId, factId: touch?.factId ?? '' };
    await done(people.seller.call(correctFact, { ...of, void: true }));
    await done(undo(declined.factIds));
    expect(await state()).toBe('not said');
  });

  test('to a time that is off says nothing of the one that holds', async () => {
    const scene = await invitedTo();
    await send(scene);
    await done(people.seller.call(changeConversation, { ...scene.of, startsAt: '2026-11-27T09:00:00.000Z' }));
    expect(await refusalOf(answer(scene))).toBe('calendar_reply_outdated');
    await send(scene);
    expect(await refusalOf(answer(scene, { sequence: 0 }))).toBe('calendar_reply_outdated');
    const again = { sequence: 1, startsAt: '2026-11-27T09:00:00.000Z' };
    expect(await done(answer(scene, again))).toMatchObject({ said: 'comes' });
  });

  test('is refused in plain words where it is none, is about something else, or is nobody’s whom we know', async () => {
    const scene = await invitedTo();
    await send(scene);
    const other = await invitedTo();
    expect(await refusalOf(answer(scene, { uid: `${other.conversationId}@leadsheet` }))).toBe(
      'calendar_reply_of_another',
    );
    expect(await refusalOf(answer(scene, { from: 'somebody@else.example' }))).toBe(
      'calendar_reply_from_unknown',
    );
    const text = 'Yes, we will be there!';
    expect(await refusalOf(people.seller.call(readCalendarReply, { ...scene.of, text }))).toBe(
      'calendar_reply_not_understood',
    );
    await done(people.seller.call(cancelConversation, scene.of));
    expect(await refusalOf(answer(scene))).toBe('conversation_not_planned');
  });
});
