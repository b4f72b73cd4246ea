import { headerKey } from '../tables/header-key.ts';

const industries = [
  'advertising',
  'aerospace',
  'agriculture',
  'automotive',
  'banking',
  'biotechnology',
  'chemicals',
  'construction',
  'consulting',
  'education',
  'electronics',
  'employment',
  'energy',
  'engineering',
  'entertainment',
  'finance',
  'government',
  'healthcare',
  'hospitality',
  'insurance',
  'logistics',
  'manufacturing',
  'marketing',
  'media',
  'medical',
  'pharmaceuticals',
  'retail',
  'services',
  'shipping',
  'software',
  'technology',
  'telecommunications',
  'telecommunication',
  'transportation',
  'utilities',
] as const;

/** An industry with one letter too many, too few or wrong, as it is meant: `technolgy` is `technology`. */
export function industryMeant(text: string): string {
  const word = text.trim();
  const low = word.toLowerCase();
  if (low.length < 6 || industries.some((one) => one === low)) return word;
  const meant = industries.find((one) => oneLetterApart(low, one));
  if (meant === undefined) return word;
  return word.charAt(0) === low.charAt(0) ? meant : meant.charAt(0).toUpperCase() + meant.slice(1);
}

/** Whether two words differ in one letter that is missing, added, wrong, or swapped with the next. */
export function oneLetterApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [a, b] = [one.slice(at), other.slice(at)];
  if (a.length === b.length) {
    return a.slice(1) === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
  }
  return a.length > b.length ? a.slice(1) === b : a === b.slice(1);
}

/** A product by the name that the list of products gives it: `GTXPro` is `GTX Pro`. */
export function productMeant<Product extends { readonly name: string }>(
  text: string,
  products: ReadonlyMap<string, Product>,
): Product | undefined {
  return products.get(headerKey(text));
}
