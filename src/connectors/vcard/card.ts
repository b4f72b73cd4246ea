/** One line of a card once it is whole, such as `item1.TEL;TYPE=WORK:+49 30 1`. */
export interface CardProperty {
  /** What ties lines to each other: `item1`. */
  readonly group: string | null;
  /** In capitals. */
  readonly name: string;
  /** What it is for, in small letters: `work`, `cell`, `pref`. */
  readonly types: readonly string[];
  /** Its other parameters, by their names in capitals. */
  readonly parameters: ReadonlyMap<string, string>;
  /** As it is written, with its signs for separators and line breaks. */
  readonly value: string;
}

export interface Card {
  /** The line of the file on which it begins. */
  readonly line: number;
  readonly properties: readonly CardProperty[];
}

/** A card of a file, or what stands where one should be, with the reason and its first lines. */
export type ReadCard =
  | { readonly kind: 'card'; readonly card: Card }
  | { readonly kind: 'broken'; readonly line: number; readonly reason: string; readonly text: string };

/** The values of every property of this name. */
export function valuesOf({ properties }: Card, name: string): string[] {
  return properties.filter((one) => one.name === name).map(({ value }) => value);
}

/** The parts of a value that semicolons separate, each without its signs. */
export function partsOf(value: string): string[] {
  return value.split(/(?<=(?:^|[^\\])(?:\\\\)*);/).map(plain);
}

/** A value as a person reads it: the signs for line breaks, commas and semicolons become what they stand for. */
export function plain(value: string): string {
  if (!value.includes('\\')) return value.trim();
  return value.replace(/\\(.)/gs, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign)).trim();
}

/** Family name, given name, further names, what stands before and after. Several of one kind stand with commas. */
export function nameParts(card: Card): string[] {
  const value = valuesOf(card, 'N').find((one) => /[^;\s]/.test(one)) ?? '';
  return partsOf(value.replace(/(?<!\\),/g, ' ')).map((part) => part.replace(/\s+/g, ' '));
}
