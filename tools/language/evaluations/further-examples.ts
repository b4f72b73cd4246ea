import type { Framing } from '../../../src/domain/ledger/facts.ts';
import type { LanguageModel } from '../../../src/language/labels/language-model.ts';
import { readSpeech } from '../../../src/language/read-speech.ts';
import {
  context,
  everySecond,
  examples,
  inCall,
  judgeLine,
  type NotedLine,
  type Outcome,
  speech,
} from './examples.ts';

/**
 * Whole pages of notes typed in a hurry, each in the manner of another seller, read as one page and judged line by line.
 * Every second page was written with the others and never looked at while the reading was mended.
 */
export function judgeHurriedPages(model?: LanguageModel): Outcome[] {
  const lines = examples<NotedLine & { readonly page: string; readonly apart: boolean }>('hurried-pages');
  return [...Map.groupBy(lines, ({ page }) => page).values()].flatMap((page) => {
    const text = page.map(({ line }) => line);
    const proposals = readSpeech(speech('notes', text), context, model);
    return page.map((line, place) =>
      judgeLine(
        line,
        proposals.filter(({ quotes: [first] }) => first.utterance === place),
      ),
    );
  });
}

/** What is asked of the client, what the client asks of us, and what only sounds like one of them. */
export function judgeAsks(model?: LanguageModel): Outcome[] {
  return examples<{ line: string; is: 'ask' | 'request' | 'neither' }>('asks-and-requests').map(
    ({ line, is }, place) => {
      const told = readSpeech(speech('transcript', [line]), inCall, model)
        .map(({ what }) => what)
        .filter((what) => what === 'ask' || what === 'request');
      return {
        example: line,
        apart: everySecond(place),
        missed: is !== 'neither' && !told.includes(is) ? [is] : [],
        inVain: told.filter((what) => what !== is),
        expected: 1,
      };
    },
  );
}

/** How a solution was talked about, as an idea among several or as our answer, and what is neither: said or noted by us. */
export function judgeFramings(model?: LanguageModel): Outcome[] {
  return examples<{ line: string; framing: Framing | null }>('framings').map(({ line, framing }, place) => {
    const told = readSpeech(speech('transcript', [`Lena: ${line}`]), inCall, model).flatMap((one) =>
      one.what === 'framing' ? one.framing : [],
    );
    return {
      example: line,
      apart: everySecond(place),
      missed: framing !== null && !told.includes(framing) ? [framing] : [],
      inVain: told.filter((each) => each !== framing),
      expected: 1,
    };
  });
}
