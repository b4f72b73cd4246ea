import type { KindOfALine } from '#domain/words/line-as-proposal.ts';
import type { LineRead } from '#domain/words/lines-read.ts';
import { openQuestion } from '#domain/words/open-question.ts';
import { usePeopleOf } from '../../api/record/use-people.ts';
import { useTimesOfLine } from '../../ui/typed/use-times-of-line.ts';
import { recordAtHand } from './decide.ts';
import { madeOfLine } from './make-of-line.ts';
import type { TextRead } from './text-lines.ts';
import { type AskedOf, useAsks } from './use-asks.ts';
import type { useReview } from './use-review.ts';
import type { Found, WordsOf } from './words-context.ts';

/** Takes a line that gave nothing as a fact, as if it had been found, and asks for what the line does not say. */
export function useMakeOfLine(of: WordsOf, { acceptThis, known }: ReturnType<typeof useReview>) {
  const people = usePeopleOf(of.record, of.page);
  const timesOf = useTimesOfLine();
  const asks = useAsks(of);
  return {
    begin: (line: LineRead, { read }: TextRead, kind: KindOfALine): Found =>
      madeOfLine(line, kind, { of, read, people, timesOf }),
    questionOf(found: Found): AskedOf | null {
      const question = openQuestion(found, recordAtHand(of, known));
      return question && asks.of({ found, question });
    },
    take: (found: Found): void => void acceptThis(found),
  };
}
