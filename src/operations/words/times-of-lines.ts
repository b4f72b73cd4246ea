import { dayOf } from '#domain/time/calendar.ts';
import { linesRead } from '#domain/words/lines-read.ts';
import { linesThatMayHold } from '#domain/words/lines-that-may-hold.ts';
import type { SpeechContext } from '#domain/words/speech.ts';
import { datePhrasesIn } from '#language/dates/date-phrases-in.ts';
import { dueIn } from '#language/dates/due-in.ts';
import type { WordsRead } from './shown-reading.ts';

type Read = Pick<WordsRead, 'utterances' | 'proposals'>;
type TimesOfLine = NonNullable<WordsRead['times']>[number];

/**
 * By when something is due and when to meet, of the lines that nothing was found in and that may hold something all the
 * same: what somebody makes of one has its day as if it had been found.
 */
export function timesOfLines(
  { utterances, proposals }: Read,
  context: Omit<SpeechContext, 'speakers'>,
): TimesOfLine[] {
  const nothing = linesRead(utterances, proposals).filter(
    ({ found, isFraming }) => found.length === 0 && !isFraming,
  );
  return [...linesThatMayHold(nothing)].map(({ utterance, from, text }) => {
    const writtenAt = utterances[utterance]?.writtenAt ?? null;
    const day = writtenAt === null ? context.day : dayOf(writtenAt, context.zone);
    const dates = datePhrasesIn(text, { ...context, day });
    const startsAt = dates.find(({ at, past }) => at !== null && !past)?.at ?? null;
    return { utterance, from, due: dueIn(dates)?.due ?? null, startsAt };
  });
}
