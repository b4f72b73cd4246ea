import type { NotTold, Question, Told } from '#connectors/language-model/language-model.ts';
import { checkedAnswer, type FoundByModel } from '#language/with-model/checked-answer.ts';
import type { PartToAsk } from '#language/with-model/parts-to-ask.ts';
import { questionOf } from '#language/with-model/question-of.ts';

/** What a language model found, as far as the words bear it out. */
export interface ReadWithModel {
  readonly found: readonly FoundByModel[];
  /** The first thing that went wrong; null where nothing did. What was found before it stands. */
  readonly problem: NotTold | null;
  /** How many parts of the text were asked about, of how many. */
  readonly parts: { readonly read: number; readonly of: number };
}

interface Budget {
  readonly waitSeconds: number;
  readonly signal: AbortSignal;
}

const atOnce = 2;
/** All of a text may take as long as so many answers; then what was found by then is shown. */
const waitsInAll = 2.5;

/**
 * Has the parts of a speech read by a language model, two at a time. The first problem ends it: where a key is refused or a
 * machine is too slow for one part, it would be so for the next, and the product's own reading stands anyway.
 */
export async function readWithModel(
  parts: readonly PartToAsk[],
  ask: (question: Question, signal: AbortSignal) => Promise<Told>,
  { waitSeconds, signal }: Budget,
): Promise<ReadWithModel> {
  const ended = new AbortController();
  const timeOver = AbortSignal.timeout(waitSeconds * waitsInAll * 1000);
  const until = AbortSignal.any([signal, ended.signal, timeOver]);
  const found: FoundByModel[][] = [];
  let problem: NotTold | null = null;
  let next = 0;
  const work = async () => {
    while (next < parts.length && problem === null) {
      const place = next++;
      const part = parts[place] as PartToAsk;
      const told = await ask(questionOf(part), until);
      if (told.ok) found[place] = checkedAnswer(told.told, part);
      // What is left because of another's problem has none of its own.
      else if (problem === null) {
        problem = told;
        ended.abort();
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const read = found.filter((one) => one !== undefined).length;
  return { found: found.flat(), problem, parts: { read, of: parts.length } };
}
