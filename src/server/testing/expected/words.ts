import { v7 as newId } from 'uuid';
import { teachWords } from '#contract/words/lessons.ts';
import { done } from '../test-server.ts';
import { answers, type Expectations, membersOnly, type Stage } from './expectation.ts';

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
};
