const written = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text that a selection touches, each whole: half a word is found in no other text. */
export function wholeWords(text: string, from: number, to: number): string {
  if (from === to) return '';
  const touched = [...text.matchAll(written)].filter(
    ({ index, 0: word }) => index < to && from < index + word.length,
  );
  const [first] = touched;
  const last = touched.at(-1);
  return first && last ? text.slice(first.index, last.index + last[0].length) : '';
}
