import type { Speech, SpeechSource } from '#domain/words/speech.ts';
import { joinShortened } from './join-shortened.ts';
import { itemsOf, linesOf, partsOf } from './lines.ts';
import type { Sentence } from './sentence.ts';
import { splitQuote } from './split-quote.ts';
import { splitRunOn } from './split-run-on.ts';
import { sentenceSpans } from './wink.ts';

/** Sources whose lines were broken for width, so that a sentence goes on in the next. */
const wrappedSources: readonly SpeechSource[] = ['mail', 'document', 'transcript'];

/**
 * The sentences of a speech, in their order, each with its exact place. Where nobody wrote a stop, one begins with somebody
 * whom `names`, in small letters, calls so.
 */
export function sentencesOf(
  speech: Pick<Speech, 'source' | 'utterances'>,
  names: readonly string[] = [],
): Sentence[] {
  const wrapped = wrappedSources.includes(speech.source);
  const isNotes = speech.source === 'notes';
  return speech.utterances.flatMap(({ text }, utterance) =>
    sentencesIn(text, wrapped, isNotes, names)
      .flatMap((span) => (isNotes ? splitQuote(text, span) : [span]))
      .map((span) => ({ utterance, ...span, text: text.slice(span.from, span.to) })),
  );
}

/** The places of the sentences of one text. */
function sentencesIn(text: string, wrapped: boolean, isNotes: boolean, names: readonly string[]) {
  return linesOf(text, wrapped)
    .flatMap((whole) => (wrapped ? [whole] : itemsOf(text, whole).flatMap((each) => partsOf(text, each))))
    .flatMap((line) => {
      const spans = sentenceSpans(text.slice(line.from, line.to)).map(({ from, to }) => ({
        from: line.from + from,
        to: line.from + to,
      }));
      return (isNotes ? joinShortened(text, spans) : spans).flatMap((span) => splitRunOn(text, span, names));
    });
}
