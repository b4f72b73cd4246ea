import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { afterAll, expect, test } from 'vitest';
import { addHours } from '#domain/time/calendar.ts';
import { type LanguageModel, shippedModel } from '#language/labels/language-model.ts';
import { taught } from '#language/learning/learn.ts';
import type { Lesson } from '#language/learning/lesson.ts';
import { nameOfBase } from '#language/learning/name-of-base.ts';
import { whatWasTaught } from '#language/learning/what-was-taught.ts';
import { openLearningDesk } from '#operations/words/learning-desk.ts';
import type { ReadingRoom } from '#operations/words/reading-room.ts';
import { inWorkspace, testPeople } from '#server/testing/test-people.ts';
import { testServer } from '#server/testing/test-server.ts';
import { openReadingRoom } from '#server/words/reading-room.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { holdLessons, insertLessons, updateLessons } from '#store/words/lessons.ts';
import { loadWordsModel, markWordsModel } from '#store/words/models.ts';

const server = testServer(testDatabase());
const people = testPeople(server);
const room = openReadingRoom();
afterAll(() => room.close());
afterAll(() => expect(server.logged).toEqual([]));

const lessons = [
  'We raise the green ticket for you on Thursday.',
  'They hand the blue folder over on Friday.',
  'Marta walks the red list through on Monday.',
  'Tomas puts the yellow stamp on it by noon.',
].map((text): Lesson & { lessonId: string } => ({
  ...{ lessonId: newId(), text, told: 'other', is: 'client commitment' },
  context: { side: 'client', source: 'transcript', before: null },
}));

/** As servers do it, of which each has a desk; nothing else runs in this workspace. */
const rows = <Value>(work: Parameters<typeof inWorkspace<Value>>[2]) =>
  inWorkspace(server, people.strangersWorkspaceId, work);

const teach = (which: number) =>
  rows(async (tx) => {
    const workspaceId = people.strangersWorkspaceId;
    const { lessonId, text, context, told, is } = lessons[which] ?? lessons[0]!;
    await holdLessons(tx, workspaceId);
    await insertLessons(tx, workspaceId, [
      {
        ...{ lessonId, text, told, is, ...context, trial: newId(), taughtAt: `2026-11-20T09:0${which}:00Z` },
        ...{ memberId: people.stranger.memberId, heldBack: false, takenBack: false },
        ...{ dealId: null, conversationId: null, putRight: null },
      },
    ]);
    await updateLessons(tx, workspaceId, [lessonId], { taken_back_at: null });
    await markWordsModel(tx, workspaceId, server.now);
  });
const takeBack = (which: number) =>
  rows(async (tx) => {
    const { lessonId } = lessons[which] ?? lessons[0]!;
    await holdLessons(tx, people.strangersWorkspaceId);
    await updateLessons(tx, people.strangersWorkspaceId, [lessonId], { taken_back_at: server.now });
    await markWordsModel(tx, people.strangersWorkspaceId, server.now);
  });
const onlyTaught = async (...which: readonly number[]) => {
  for (const one of lessons.keys()) await (which.includes(one) ? teach(one) : takeBack(one));
};

const rowNow = () => rows((tx) => loadWordsModel(tx, people.strangersWorkspaceId));
const stateNow = async () => {
  const { rows: found } = await rows((tx) => sql`select * from words_model`.execute(tx));
  return found[0];
};
/** What a model has otherwise than the product's own, to the last bit. */
const learntOf = (model: LanguageModel) => whatWasTaught(model, shippedModel());
const fromScratch = (...which: readonly number[]) =>
  learntOf(
    taught(
      shippedModel(),
      lessons.filter((_, place) => which.includes(place)),
    ),
  );

/** A server's desk, and what its room was asked to learn from. */
function openDesk(learnt: (of: ReadingRoom['learnt']) => ReadingRoom['learnt'] = (real) => real) {
  const asked: string[][] = [];
  const logged: string[] = [];
  const inRoom = learnt((given, how) => room.learnt(given, how));
  const desk = openLearningDesk({
    store: server.options.store,
    room: {
      learnt: (given, how) => {
        asked.push(given.map(({ text }) => text));
        return inRoom(given, how);
      },
    },
    clock: () => server.now,
    newId,
    log: (line) => logged.push(line),
  });
  const model = async () => learntOf(await desk.modelFor(people.strangersWorkspaceId, await rowNow()));
  return {
    ...{ asked, logged, model, close: () => desk.close() },
    begin: () => desk.begin(people.strangersWorkspaceId),
    standOf: (row: Awaited<ReturnType<typeof rowNow>>) => desk.standOf(people.strangersWorkspaceId, row),
    async once() {
      while (desk.standOf(people.strangersWorkspaceId, await rowNow()).isLearning) await wait(10);
      return model();
    },
  };
}

test('after any acts the model is the one made from scratch of what remains, to the last bit', async () => {
  const desk = openDesk();
  const act = fc.record({
    what: fc.constantFrom('teach' as const, 'take back' as const, 'learn' as const),
    which: fc.nat(lessons.length - 1),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 8 }), async (acts) => {
      await onlyTaught(0);
      const remain = new Set([0]);
      for (const { what, which } of acts) {
        if (what === 'learn') {
          desk.begin();
        } else if (what === 'teach') {
          await teach(which);
          remain.add(which);
        } else {
          await takeBack(which);
          remain.delete(which);
        }
      }
      desk.begin();
      expect(await desk.once()).toEqual(fromScratch(...remain));
    }),
    { numRuns: 6 },
  );
  await desk.close();
});

test('who saw the lessons before a model was kept is told that it is learning, and asks again', async () => {
  const desk = openDesk();
  await onlyTaught(1, 2);
  const seen = await rowNow();
  desk.begin();
  await desk.once();
  expect(desk.standOf(seen).isLearning).toBe(true);
  expect(desk.standOf(await rowNow())).toMatchObject({ isLearning: false, made: { lessons: 2 } });
  await desk.close();
});

test('a model is made once, whichever servers are told that it is stale, and each reads with it', async () => {
  const [one, other] = [openDesk(), openDesk()];
  await onlyTaught(0, 1);
  for (const desk of [one, other, one, other]) desk.begin();
  expect(await one.once()).toEqual(fromScratch(0, 1));
  expect(await other.once()).toEqual(fromScratch(0, 1));
  expect([...one.asked, ...other.asked]).toHaveLength(1);
  await Promise.all([one.close(), other.close()]);
});

test('what is taught while a model is made is in the next one, and the one without it is not kept', async () => {
  await onlyTaught(0);
  let isFirst = true;
  const desk = openDesk((real) => async (given, how) => {
    if (isFirst) {
      isFirst = false;
      await teach(2);
      desk.begin();
    }
    return real(given, how);
  });
  desk.begin();
  expect(await desk.once()).toEqual(fromScratch(0, 2));
  expect(desk.asked.map(({ length }) => length)).toEqual([1, 2]);
  await desk.close();
});

test('while a model takes long to make, the last one reads', async () => {
  await onlyTaught(0);
  const before = openDesk();
  before.begin();
  await before.once();
  await before.close();
  await teach(1);
  const never =
    () =>
    async (_: unknown, { signal }: { signal: AbortSignal }) => {
      await new Promise((_resolve, no) => signal.addEventListener('abort', () => no(signal.reason)));
      throw new Error('it never ends');
    };
  const desk = openDesk(never);
  expect(await desk.model()).toEqual(fromScratch(0));
  // What a server puts down when it stops is nobody's, and the next takes it up at once.
  expect(await stateNow()).toMatchObject({ maker: expect.any(String) });
  await desk.close();
  expect(await stateNow()).toMatchObject({ maker: null });
  const next = openDesk();
  next.begin();
  expect(await next.once()).toEqual(fromScratch(0, 1));
  await next.close();
  expect(desk.logged).toEqual([]);
});

test('what a server was at that died is made by the next that reads, and left to one that lives', async () => {
  await onlyTaught(0, 3);
  const setMaker = (beatAt: string) =>
    rows((tx) => sql`update words_model set maker = ${newId()}, beat_at = ${beatAt}`.execute(tx));
  await setMaker(server.now);
  const desk = openDesk();
  await desk.model();
  expect(desk.asked).toEqual([]);
  await setMaker(addHours(server.now, -1));
  await desk.model();
  expect(await desk.once()).toEqual(fromScratch(0, 3));
  expect(desk.asked).toHaveLength(1);
  await desk.close();
});

test('what could not be made is said in the log, and made once its sign of life is old', async () => {
  await onlyTaught(1);
  let faults = 1;
  const desk = openDesk((real) => (given, how) => {
    faults -= 1;
    return faults === 0 ? Promise.reject(new Error('The thread ended with 1.')) : real(given, how);
  });
  await desk.model();
  expect(desk.logged).toEqual([expect.stringContaining('The thread ended with 1.')]);
  await desk.model();
  expect(desk.asked).toHaveLength(1);
  server.now = addHours(server.now, 1);
  desk.begin();
  expect(await desk.once()).toEqual(fromScratch(1));
  await desk.close();
});

test('the model of another version of the product is made anew once, and kept', async () => {
  await onlyTaught(1, 2);
  const before = openDesk();
  before.begin();
  await before.once();
  await before.close();
  await rows((tx) => sql`update words_model set base = 'of the last version', weights = '\\x00'`.execute(tx));
  const desk = openDesk();
  desk.begin();
  expect(await desk.once()).toEqual(fromScratch(1, 2));
  expect((await rowNow())?.made?.base).toBe(nameOfBase());
  await desk.close();
  const next = openDesk();
  expect(await next.model()).toEqual(fromScratch(1, 2));
  expect([...desk.asked, ...next.asked]).toHaveLength(1);
  await next.close();
});
