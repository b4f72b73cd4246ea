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

/** Of what each item says of itself, lower and without accents, those in which it stands: first those it names. */
export function fittingOf<One extends Findable>(
  items: readonly One[],
  searched: readonly string[],
  typed: string,
): One[] {
  const looked = withoutAccents(typed);
  const places = items.map((_, place) => searched[place]?.indexOf(looked) ?? -1);
  const isNamed = ({ label }: One, place: number) => (places[place] ?? -1) < label.length;
  const found = (named: boolean) =>
    items.filter((item, place) => (places[place] ?? -1) >= 0 && isNamed(item, place) === named);
  return [...found(true), ...found(false)];
}

/** Letters, numbers and signs alone, with a space between words. */
function plain(text: string): string {
  return withoutAccents(text)
    .replaceAll('ß', 'ss')
    .replaceAll(/[^\p{L}\p{N}\p{Sc}+]+/gu, ' ')
    .trim();
}
