import { v7 as newId } from 'uuid';
import { teachWords } from '#contract/words/lessons.ts';
import { readWords } from '#contract/words/words.ts';
import { done } from '../test-server.ts';
import { freshDeal } from './deals.ts';
import { answers, type Expectations, membersOnly, type Stage, type Who } from './expectation.ts';

const lesson = {
  text: 'We raise the green ticket on Thursday.',
  source: 'transcript',
  side: 'client',
  before: null,
  told: 'other',
  is: 'client commitment',
} as const;

async function taughtLesson({ people }: Stage) {
  const lessonId = newId();
  await done(people.seller.call(teachWords, { lessons: [{ lessonId, ...lesson }] }));
  return { lessonId };
}

/** Longer than an hour of talk. */
const longText = 'Tomas: The yard is busy most of the time, so to say.\n'.repeat(1100);

async function longReading(stage: Stage, who: Who) {
  const { dealId } = await freshDeal(stage);
  const readingId = newId();
  if (!['seller', 'manager', 'admin'].includes(who)) return { readingId };
  await done(stage.people[who].call(readWords, { dealId, readingId, text: longText }));
  return { readingId };
}

/** A long text is there for whoever had it read, and nobody else. */
const ownReadings = answers('reading_not_found', {
  nobody: 'not_signed_in',
  seller: 'done',
  manager: 'done',
  admin: 'done',
});

/** What a workspace teaches the reading of words: who sells teaches, and takes back what was theirs. */
export const expectedOfWords: Expectations = {
  teachWords: {
    send: () => ({ lessons: [lesson] }),
    answers: answers('done', { nobody: 'not_signed_in', reader: 'not_allowed' }),
  },
  listWordsLessons: { send: () => ({}), answers: membersOnly() },
  changeWordsLesson: {
    send: async (stage) => ({ ...(await taughtLesson(stage)), takenBack: true }),
    answers: answers('done', {
      nobody: 'not_signed_in',
      reader: 'not_allowed',
      otherSeller: 'not_allowed',
      stranger: 'lesson_not_found',
    }),
  },
  getReading: { send: longReading, answers: ownReadings },
  readAgain: { send: longReading, answers: ownReadings },
  removeReading: { send: longReading, answers: ownReadings },
  listReadings: {
    send: async (stage) => ({ dealId: (await freshDeal(stage)).dealId }),
    answers: answers('done', {
      nobody: 'not_signed_in',
      stranger: 'deal_not_found',
      otherSeller: 'deal_not_found',
    }),
  },
};
