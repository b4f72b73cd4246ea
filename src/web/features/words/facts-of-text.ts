import type { LineRead } from '#domain/words/lines-read.ts';
import type { ReviewState } from '#domain/words/review-state.ts';
import type { Tone } from '../../ui/tag.tsx';
import { toneOf } from './say-found.ts';
import type { TextRead } from './text-lines.ts';
import type { Reviewed } from './use-review.ts';
import type { Found } from './words-context.ts';

/** Something that was found, as it is shown where its words stand. */
export interface FactOfText {
  readonly id: string;
  /** The same beside its words and in the list of what was found. */
  readonly number: number;
  readonly tone: Tone;
  readonly state: ReviewState;
}

/** Words of a line that something rests on, by their place in the line. */
export interface MarkOfLine extends FactOfText {
  readonly from: number;
  readonly to: number;
}

/**
 * What was found by its id, with its number. They count up along the words; what somebody made of a line comes last, so
 * that no other becomes another number by it.
 */
export function factsOf(
  reviewed: readonly Reviewed[],
  texts: readonly Pick<TextRead, 'lines'>[],
  made: readonly Pick<Found, 'id'>[],
): ReadonlyMap<string, FactOfText & Pick<Found, 'quotes'>> {
  const byHand = new Set(made.map(({ id }) => id));
  const asSaid = texts
    .flatMap(({ lines }) => lines.flatMap((line) => line.found))
    .filter((id) => !byHand.has(id));
  const places = new Map(
    [...new Set([...asSaid, ...reviewed.map(({ found }) => found.id)])].map((id, place) => [id, place]),
  );
  return new Map(
    reviewed.map(({ found: { id, what, quotes }, state }) => [
      id,
      { id, number: (places.get(id) ?? 0) + 1, tone: toneOf[what], state, quotes },
    ]),
  );
}

/** The marked words of a line, in their order; where two rest on the same words these are the first one's. */
export function marksOfLine(line: LineRead, facts: ReturnType<typeof factsOf>): readonly MarkOfLine[] {
  const marks = line.found
    .flatMap((id) => facts.get(id) ?? [])
    .flatMap(({ quotes, ...fact }) =>
      quotes
        .filter(({ utterance, from, to }) => utterance === line.utterance && from < line.to && line.from < to)
        .map((quote) => ({
          ...fact,
          from: Math.max(quote.from, line.from) - line.from,
          to: Math.min(quote.to, line.to) - line.from,
        })),
    );
  return marks.sort((one, other) => one.from - other.from);
}
