/** Something that is found by what it is called, and by further words that are not shown. */
export interface Findable {
  readonly label: string;
  readonly detail?: string | undefined;
  readonly words?: string | undefined;
}

/** Whether every word that is typed begins a word of it, whatever its capitals and accents: `kö`, `york new`, `franc sw`. */
export function isFound({ label, detail, words }: Findable, typed: string): boolean {
  const told = ` ${plain(`${label} ${detail ?? ''} ${words ?? ''}`)}`;
  return plain(typed)
    .split(' ')
    .every((word) => told.includes(` ${word}`));
}

/** Without accents and capitals, so that `muller` finds `Müller`. */
export const withoutAccents = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Letters, numbers and signs alone, with a space between words. */
function plain(text: string): string {
  return withoutAccents(text)
    .replaceAll('ß', 'ss')
    .replaceAll(/[^\p{L}\p{N}\p{Sc}+]+/gu, ' ')
    .trim();
}
