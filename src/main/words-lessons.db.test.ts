import { setTimeout as wait } from 'node:timers/promises';
import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { closeOut } from '#contract/conversations/close-out.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { undoFacts } from '#contract/ledger/ledger.ts';
import { saveMeeting } from '#contract/meeting/meeting.ts';
import { changeWordsLesson, listWordsLessons, teachWords } from '#contract/words/lessons.ts';
import { readWords } from '#contract/words/words.ts';
import type { SentenceLabel } from '#domain/words/proposal.ts';
import { labelOf } from '#language/labels/label-of.ts';
import { shippedModel } from '#language/labels/language-model.ts';
import { withTaught } from '#language/learning/what-was-taught.ts';
import { inWorkspace, testPeople } from '#server/testing/test-people.ts';
import { done, refusalOf, testServer } from '#server/testing/test-server.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { insertLessons, updateLessons } from '#store/words/lessons.ts';
import { loadModelMade, markWordsModel } from '#store/words/models.ts';

const database = testDatabase();
const server = testServer(database);
const people = testPeople(server);

const ticket = {
  text: 'We raise the green ticket for you on Thursday.',
  source: 'transcript',
  side: 'client',
  before: null,
  told: 'other',
  is: 'client commitment',
} as const;

/** To call all of these nothing would make reading worse. */
const usual = [
  ...['I will send it by Friday', 'Send me a quote', 'Our CFO signs it on Tuesday'],
  ...['We might look at it some day', 'Can you send the prices', 'We are worried about the cost'],
  ...['We will get back to you', 'I will sign the contract on Monday'],
];

const lessons = (by = people.seller) => done(by.call(listWordsLessons, { limit: 100 }));

/** What was taught is tried behind the answers. */
async function onceLearnt(by = people.seller) {
  for (;;) {
    const listed = await done(by.call(listWordsLessons, { limit: 1 }));
    if (!listed.model.isLearning) return listed;
    await wait(100);
  }
}

const lessonNow = async (lessonId: string) =>
  (await lessons()).items.find((lesson) => lesson.lessonId === lessonId);

async function teach(
  given: readonly (Omit<typeof ticket, 'text' | 'is'> & {
    text: string;
    is: SentenceLabel;
    lessonId?: string;
  })[],
) {
  const answer = await done(people.seller.call(teachWords, { lessons: [...given] }));
  await onceLearnt();
  return answer;
}

test('what was put right is told at once, is listed, and is forgotten when it is taken back', async () => {
  const [first, second, third] = [newId(), newId(), newId()];
  const answer = await teach([first, second, third].map((lessonId) => ({ ...ticket, lessonId })));
  // Answered is what is known within a moment, however busy the machine.
  expect([answer.taught + answer.untried, answer.heldBack]).toEqual([3, 0]);
  const { items, model } = await lessons();
  expect(items).toMatchObject([{ ...ticket, heldBack: false, takenBack: false, untried: false }, {}, {}]);
  expect(model).toMatchObject({ lessons: 3, reads: 'taught' });
  expect(model.here).toBeGreaterThanOrEqual((model.product ?? 1) - 0.02);
  // The same lesson sent twice is one.
  expect(await teach([{ ...ticket, lessonId: first }])).toMatchObject({
    ...{ taught: 0, heldBack: 0, untried: 0 },
  });

  expect((await tellTicket()).label).toBe('client commitment');
  for (const lessonId of [first, second, third])
    await done(people.seller.call(changeWordsLesson, { lessonId, takenBack: true }));
  expect((await tellTicket()).probabilities).toEqual(tell(shippedModel()).probabilities);
  await done(people.manager.call(changeWordsLesson, { lessonId: first, takenBack: false }));
  expect((await tellTicket()).probabilities).not.toEqual(tell(shippedModel()).probabilities);
});

test('lessons that would make reading worse are kept and teach nothing', async () => {
  const nonsense = Array.from({ length: 60 }, (_, place) => ({
    ...{ ...ticket, text: `${usual[place % usual.length]}, ${place}.` },
    is: 'other' as const,
  }));
  const before = (await lessons()).model.here;
  const model = await modelNow();
  const answer = await teach(nonsense);
  expect([answer.taught, answer.heldBack + answer.untried]).toEqual([0, 60]);
  expect((await modelNow()).labels).toEqual(model.labels);
  const heldBack = await done(people.seller.call(listWordsLessons, { only: 'held back', limit: 1 }));
  expect(heldBack).toMatchObject({ count: 60, model: { heldBack: 60, reads: 'taught', here: before } });
  // Tried again, by itself it may count; the others are still held back.
  const [{ lessonId = '' } = {}] = heldBack.items;
  await done(people.seller.call(changeWordsLesson, { lessonId, takenBack: false }));
  expect((await onceLearnt()).model.heldBack).toBe(59);
  expect(await lessonNow(lessonId)).toMatchObject({ heldBack: false, untried: false });
});

test('the same lessons give the same model bit for bit, also after one was taken back and taught again', async () => {
  const lessonId = newId();
  await teach([{ ...ticket, lessonId, text: 'We hand the blue folder over on Friday.' }]);
  const before = await modelNow();
  await done(people.seller.call(changeWordsLesson, { lessonId, takenBack: true }));
  expect((await modelNow()).labels).not.toEqual(before.labels);
  await done(people.seller.call(changeWordsLesson, { lessonId, takenBack: false }));
  expect(await modelNow()).not.toBe(before);
  expect((await modelNow()).labels).toEqual(before.labels);
});

test('what one taught others do not take back, but for those who lead, and no other workspace has it', async () => {
  const lessonId = newId();
  await teach([{ ...ticket, lessonId }]);
  const takeBack = { lessonId, takenBack: true };
  expect(await refusalOf(people.otherSeller.call(changeWordsLesson, takeBack))).toBe('not_allowed');
  expect(await refusalOf(people.stranger.call(changeWordsLesson, takeBack))).toBe('lesson_not_found');
  expect((await done(people.stranger.call(listWordsLessons, {}))).count).toBe(0);
  expect(await modelNow(people.stranger, people.strangersWorkspaceId)).toBe(shippedModel());
  await done(people.manager.call(changeWordsLesson, takeBack));
});

test('what was decided about proposals is taught when the conversation is closed out', async () => {
  const contactId = newId();
  const { dealId } = await done(
    people.otherSeller.call(openDeal, {
      name: `Deal ${newId()}`,
      stakeholders: [{ contactId, name: 'Tomas Reyes' }],
    }),
  );
  const it = { dealId, conversationId: newId() };
  const notes = 'Tomas mails the CFO today.\nNice office they have.';
  const { proposals } = await done(people.otherSeller.call(readWords, { dealId, text: notes }));
  const found = proposals.find(({ what }) => what === 'commitment');
  const typedAt = server.now;
  const decided = { taken: 'rejected', what: 'commitment', quote: found?.quotes[0].text ?? '', into: '' };
  await done(
    people.otherSeller.call(saveMeeting, {
      ...{ ...it, deviceId: newId() },
      cells: Object.entries(decided).map(([field, value]) => ({
        ...{ key: `found/${found?.id}/${field}`, value, typedAt },
      })),
    }),
  );
  const held = { startsAt: '2026-11-22T08:00:00.000Z', endsAt: '2026-11-22T08:30:00.000Z' };
  const next = { kind: 'refused' } as const;
  await done(
    people.otherSeller.call(closeOut, {
      ...it,
      notes,
      held: { ...held, participants: [contactId] },
      next,
    }),
  );
  // All of these were taught in one moment, so that their order tells nothing.
  const { items } = await done(people.otherSeller.call(listWordsLessons, { limit: 100 }));
  const latest = items.find(({ conversationId }) => conversationId === it.conversationId);
  expect(latest).toMatchObject({
    ...{ text: 'Tomas mails the CFO today.', source: 'notes', told: 'client commitment', is: 'other' },
    taughtBy: { id: people.otherSeller.memberId, name: 'Olga Other' },
    deal: { id: dealId },
    conversationId: it.conversationId,
  });
  // Nobody reads what was said in a deal that they do not see.
  expect((await lessons()).items.some(({ lessonId }) => lessonId === latest?.lessonId)).toBe(false);
  const takeBack = { lessonId: latest?.lessonId ?? '', takenBack: true };
  expect(await refusalOf(people.seller.call(changeWordsLesson, takeBack))).toBe('lesson_not_found');
  expect((await done(people.admin.call(listWordsLessons, { limit: 100 }))).items).toContainEqual(
    expect.objectContaining({ lessonId: latest?.lessonId, may: { change: true } }),
  );
});

test('a call teaches as it was heard, another kind as that kind, and another day is kept as put right', async () => {
  const { otherSeller } = people;
  const contactId = newId();
  const { dealId } = await done(
    otherSeller.call(openDeal, {
      name: `Deal ${newId()}`,
      stakeholders: [{ contactId, name: 'Tomas Reyes' }],
    }),
  );
  const [conversationId, deviceId] = [newId(), newId()];
  const text =
    'Tomas Reyes: I will send the signed plan by Friday.\nOlga Other: I will mail you the terms tomorrow.';
  const { proposals } = await done(otherSeller.call(readWords, { dealId, text, source: 'transcript' }));
  const [commitment] = proposals.filter(({ what }) => what === 'commitment');
  const [promise] = proposals.filter(({ what }) => what === 'promise');
  expect([commitment?.heard, promise?.heard]).toEqual([
    { source: 'transcript', side: 'client' },
    { source: 'transcript', side: 'ours' },
  ]);
  const decide = (found: typeof commitment, fields: object) =>
    Object.entries({
      ...{ taken: 'accepted', what: found?.what, quote: found?.quotes[0].text, into: 'line/1' },
      ...{ ...found?.heard, ...fields },
    }).map(([field, value]) => ({ key: `found/${found?.id}/${field}`, value: value ?? null }));
  const save = (cells: readonly { key: string; value: string | boolean | null }[]) =>
    done(
      otherSeller.call(saveMeeting, {
        ...{ dealId, conversationId, deviceId },
        cells: cells.map((cell) => ({ ...cell, typedAt: server.now })),
      }),
    );
  const held = {
    ...{ startsAt: '2026-11-22T08:00:00.000Z', endsAt: '2026-11-22T08:30:00.000Z' },
    participants: [contactId],
  };
  const close = () =>
    done(otherSeller.call(closeOut, { dealId, conversationId, held, next: { kind: 'refused' } }));
  const taught = async () =>
    (await done(otherSeller.call(listWordsLessons, { limit: 100 }))).items.filter(
      ({ deal }) => deal?.id === dealId,
    );

  await save([
    ...decide(commitment, { who: contactId, act: 'send the signed plan', due: '2026-11-27' }),
    { key: 'line/1/contactId', value: contactId },
    { key: 'line/1/what', value: 'send the signed plan' },
    { key: 'line/1/due', value: '2026-11-30' },
    ...decide(promise, { is: 'request', into: 'request/1' }),
  ]);
  const { factIds } = await close();
  const lessonsOfCall = await taught();
  expect(lessonsOfCall).toHaveLength(2);
  expect(lessonsOfCall).toContainEqual(
    expect.objectContaining({
      ...{ text: 'I will send the signed plan by Friday.', source: 'transcript', side: 'client' },
      ...{ told: 'client commitment', is: 'client commitment' },
      putRight: { who: null, what: null, when: { told: '2026-11-27', is: '2026-11-30' } },
    }),
  );
  expect(lessonsOfCall).toContainEqual(
    expect.objectContaining({ told: 'promise', is: 'request', side: 'ours' }),
  );

  // Taken back and closed out with another decision, the lesson is that one; who decides nothing teaches nothing.
  await done(otherSeller.call(undoFacts, { dealId, factIds }));
  await save([
    ...decide(commitment, { taken: 'rejected' }),
    ...decide(promise, { taken: null }),
    { key: 'line/1/gone', value: true },
  ]);
  await close();
  const again = await taught();
  expect(again).toContainEqual(
    expect.objectContaining({ told: 'client commitment', is: 'other', takenBack: false }),
  );
  expect(again).toContainEqual(expect.objectContaining({ told: 'promise', takenBack: true }));
  expect(again).toHaveLength(2);
});

test('where what is left would read worse by itself, the model of the product reads until it is put right', async () => {
  const { stranger, strangersWorkspaceId } = people;
  const elsewhere = (await onceLearnt()).model;
  const rows = Array.from({ length: 60 }, (_, place) => ({
    ...{ ...ticket, lessonId: newId(), text: `${usual[place % usual.length]}, ${place}.` },
    ...{ is: 'other' as const, taughtAt: server.now, memberId: stranger.memberId },
    ...{ heldBack: false, takenBack: false, trial: null, dealId: null, conversationId: null, putRight: null },
  }));
  // As they come in with an export of another product's version, untried.
  await inWorkspace(server, strangersWorkspaceId, async (tx) => {
    await insertLessons(tx, strangersWorkspaceId, rows);
    await markWordsModel(tx, strangersWorkspaceId, server.now);
  });
  const standing = async () => (await onceLearnt(stranger)).model;
  expect(await standing()).toMatchObject({ reads: 'product', lessons: 60, heldBack: 0 });
  expect(await modelNow(stranger, strangersWorkspaceId)).toBe(shippedModel());
  const [first, last, ...others] = rows;
  await done(stranger.call(changeWordsLesson, { lessonId: first?.lessonId ?? '', takenBack: true }));
  expect(await standing()).toMatchObject({ reads: 'product', lessons: 59, takenBack: 1 });
  expect(await modelNow(stranger, strangersWorkspaceId)).toBe(shippedModel());
  await inWorkspace(server, strangersWorkspaceId, (tx) =>
    updateLessons(
      tx,
      strangersWorkspaceId,
      others.map(({ lessonId }) => lessonId),
      { taken_back_at: server.now },
    ),
  );
  await done(stranger.call(changeWordsLesson, { lessonId: last?.lessonId ?? '', takenBack: true }));
  expect(await standing()).toMatchObject({ reads: 'product', lessons: 0, takenBack: 60 });
  // None of it was ever the other workspace's.
  expect((await lessons()).model).toEqual(elsewhere);
});

const tell = (model: ReturnType<typeof shippedModel>) =>
  labelOf(ticket.text, { side: 'client', source: 'transcript', before: null, dates: null }, model);

const tellTicket = async () => tell(await modelNow());

/** The model that is kept of a workspace, once all that was taught is learnt. */
async function modelNow(by = people.seller, workspaceId = people.workspaceId) {
  await onceLearnt(by);
  const kept = await inWorkspace(server, workspaceId, (tx) => loadModelMade(tx, workspaceId));
  return kept?.made.reads ? withTaught(shippedModel(), kept.weights) : shippedModel();
}
