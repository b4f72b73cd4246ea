import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';

/** A stretch of text by its place: UTF-16 units, the end not included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

let reader: WinkMethods | null = null;

/**
 * The sentences of a text by wink-nlp, each with its place. The library hands out words and not places, so each word is
 * looked for where the last one ended; a word that it wrote otherwise is passed over, and its sentence still ends right.
 */
export function sentenceSpans(text: string): Span[] {
  // Its model takes a tenth of a second to load, which only whoever reads words should wait for.
  reader ??= winkNLP(model, ['sbd']);
  const doc = reader.readDoc(text);
  const words = doc.tokens().out();
  const spans: Span[] = [];
  let word = 0;
  let place = 0;
  for (const [first, last] of doc.sentences().out(reader.its.span) as unknown as [number, number][]) {
    word = first;
    let from = -1;
    for (; word <= last; word += 1) {
      const found = text.indexOf(words[word] ?? '', place);
      if (found < 0) continue;
      if (from < 0) from = found;
      place = found + (words[word] ?? '').length;
    }
    if (from >= 0 && place > from) spans.push({ from, to: place });
  }
  return spans;
}
