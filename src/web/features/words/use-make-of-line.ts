import type { KindOfALine } from '#domain/words/line-as-proposal.ts';
import type { LineRead } from '#domain/words/lines-read.ts';
import { usePeopleOf } from '../../api/record/use-people.ts';
import { useTimesOfLine } from '../../ui/typed/use-times-of-line.ts';
import { madeOfLine } from './make-of-line.ts';
import type { TextRead } from './text-lines.ts';
import type { useReview } from './use-review.ts';
import type { WordsOf } from './words-context.ts';

/** Takes a line that gave nothing as a fact, as if it had been found. */
export function useMakeOfLine(of: WordsOf, accept: ReturnType<typeof useReview>['acceptThis']) {
  const people = usePeopleOf(of.record, of.page);
  const timesOf = useTimesOfLine();
  return (line: LineRead, { read }: TextRead, kind: KindOfALine): void => {
    accept(madeOfLine(line, kind, { of, read, people, timesOf }));
  };
}
