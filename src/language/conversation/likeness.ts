const emptyWords = new Set(
  'a an the to of for on in at by with and or us me you them him her it that this our your their my his its is are be will would can could do does over up out about from into as so some all both'.split(
    ' ',
  ),
);

/** The words of an act that say what it is, without their endings: "Sends the figures" and "send figures" have the same. */
export function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  return new Set(words.filter((word) => !emptyWords.has(word)).map(stemOf));
}

function stemOf(word: string): string {
  const stem = word.replace(/(?:ies)$/, 'y').replace(/(?:ing|ed|es|s)$/, '');
  return (stem.length < 3 ? word : stem).replace(/e$/, '').replace(/([^aeiou])\1$/, '$1');
}

/** How much two acts have in common, 0 to 1: of the words of the shorter one, those that the other has too. */
export function likeness(one: string, other: string): number {
  const [first, second] = [stemsOf(one), stemsOf(other)];
  const [fewer, more] = first.size <= second.size ? [first, second] : [second, first];
  // One word in common says nothing: "send" is in every other act.
  if (fewer.size < 2 && more.size > 1) return 0;
  if (fewer.size === 0) return 0;
  return [...fewer].filter((stem) => more.has(stem)).length / fewer.size;
}

/** From here on two acts are taken for one. */
export const alikeFrom = 0.66;
