import type { Speech, SpeechSource } from '#domain/words/speech.ts';
import { itemsOf, linesOf } from './lines.ts';
import type { Sentence } from './sentence.ts';
import { splitQuote } from './split-quote.ts';
import { splitRunOn } from './split-run-on.ts';
import { sentenceSpans } from './wink.ts';

/** Sources whose lines were broken for width, so that a sentence goes on in the next. */
const wrappedSources: readonly SpeechSource[] = ['mail', 'document', 'transcript'];

/** The sentences of a speech, in their order, each with its exact place. */
export function sentencesOf(speech: Pick<Speech, 'source' | 'utterances'>): Sentence[] {
  const wrapped = wrappedSources.includes(speech.source);
  const isNotes = speech.source === 'notes';
  return speech.utterances.flatMap(({ text }, utterance) =>
    sentencesIn(text, wrapped)
      .flatMap((span) => (isNotes ? splitQuote(text, span) : [span]))
      .map((span) => ({ utterance, ...span, text: text.slice(span.from, span.to) })),
  );
}

/** The places of the sentences of one text. */
function sentencesIn(text: string, wrapped: boolean) {
  return linesOf(text, wrapped)
    .flatMap((whole) => (wrapped ? [whole] : itemsOf(text, whole)))
    .flatMap((line) =>
      sentenceSpans(text.slice(line.from, line.to)).flatMap((span) =>
        splitRunOn(text, { from: line.from + span.from, to: line.from + span.to }),
      ),
    );
}
