import { tickedFrom } from '../../../src/domain/words/proposal.ts';
import type { LanguageModel } from '../../../src/language/labels/language-model.ts';
import { readSpeech } from '../../../src/language/read-speech.ts';
import {
  context,
  everySecond,
  examples,
  judgeLine,
  type NotedLine,
  type Outcome,
  speech,
} from './examples.ts';

/** A line in shorthand, and whether it says plainly enough who does what by when to be ticked beforehand. */
interface Shorthand extends NotedLine {
  readonly ticked: boolean;
}

export interface ShorthandOutcome extends Outcome {
  readonly ticked: boolean;
}

/**
 * Lines in a hurried shorthand, each read alone: those with name, act and day are right where they are read so and
 * ticked, and those with a trap where no deed of them is. Every second was kept apart from those who mend.
 */
export function judgeShorthand(model?: LanguageModel): ShorthandOutcome[] {
  return examples<Shorthand>('shorthand').map(({ line, facts, ticked }, place) => {
    const proposals = readSpeech(speech('notes', [line]), context, model);
    const sure = proposals.filter(({ confidence }) => confidence >= tickedFrom);
    const outcome = judgeLine({ line, facts, apart: everySecond(place) }, ticked ? sure : []);
    const inVain = ticked
      ? outcome.inVain
      : sure.filter(({ what }) => what === 'commitment' || what === 'promise').map(({ what }) => what);
    return { ...outcome, ticked, inVain };
  });
}

/** So many facts are told to stand in a note. */
const factsOfNote = 6;

/**
 * What a note of six such facts costs: the letters of its lines, and the presses to accept all that is ticked, and each
 * that is not.
 */
export function costOfNote(outcomes: readonly ShorthandOutcome[]) {
  const lines = outcomes.filter(({ ticked }) => ticked);
  const letters = lines.reduce((sum, { example }) => sum + example.length, 0) / lines.length;
  const open = lines.filter(({ missed }) => missed.length > 0).length / lines.length;
  return { letters: Math.round(letters * factsOfNote), presses: Number((1 + open * factsOfNote).toFixed(1)) };
}
