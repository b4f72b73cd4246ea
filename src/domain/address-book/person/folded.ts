/** Words as they are compared, and where each letter of them stands in what was written. */
export interface Folded {
  readonly text: string;
  /** For each letter of `text` its place in the original, and one more for the end. */
  readonly places: readonly number[];
}

const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/** Small letters without accents; what is written with a letter and an accent apart folds to the same. */
export function folded(said: string): Folded {
  let text = '';
  const places: number[] = [];
  let place = 0;
  for (const letter of said) {
    const small = letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    const plain = [...small].map((one) => letters[one] ?? one).join('');
    text += plain;
    for (let own = 0; own < plain.length; own += 1) places.push(place);
    place += letter.length;
  }
  places.push(place);
  return { text, places };
}
