import type { Speech } from '#domain/words/speech.ts';
import { wordCount } from '#domain/words/word-count.ts';

/** Three hours of talk: what is longer is read in pieces, so that it takes no more memory than these. */
const wordsAtOnce = 30_000;
/** As many as an answer may come after what it answers. */
const heardBefore = 8;

/**
 * A speech in pieces, each with what was said right before it. An utterance keeps its place: what is not in a piece is
 * there without its words.
 */
export function* slicesOf(speech: Speech): Generator<Speech> {
  const { utterances } = speech;
  let from = 0;
  while (from < utterances.length) {
    let words = 0;
    let to = from;
    for (; to < utterances.length && (words < wordsAtOnce || to === from); to += 1) {
      words += wordCount(utterances[to]?.text ?? '');
    }
    const begins = Math.max(0, from - heardBefore);
    yield begins === 0 && to === utterances.length ? speech : slice(speech, begins, to);
    from = to;
  }
}

function slice(speech: Speech, from: number, to: number): Speech {
  const utterances = speech.utterances.map((one, place) =>
    place >= from && place < to ? one : { ...one, text: '' },
  );
  return { ...speech, utterances };
}
