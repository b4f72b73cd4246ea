/** One way to reach somebody, and what it is for them: work, home, mobile, or a word of their own. */
export interface Way {
  readonly value: string;
  readonly label: string | null;
}

/** A postal address; what is not known is null. */
export interface Address {
  readonly label: string | null;
  readonly street: string | null;
  readonly city: string | null;
  readonly region: string | null;
  readonly postalCode: string | null;
  readonly country: string | null;
}

/** How a person or a company is reached. The first of each list is the one that is used. */
export interface Reach {
  readonly emails: readonly Way[];
  readonly phones: readonly Way[];
  readonly links: readonly Way[];
  readonly addresses: readonly Address[];
}

export type WayKind = 'emails' | 'phones' | 'links';

export const noReach: Reach = { emails: [], phones: [], links: [], addresses: [] };

export function firstOf(ways: readonly Way[]): string | null {
  return ways[0]?.value ?? null;
}

/** What two ways of writing the same have in common: an e-mail without capitals, a phone's digits, a link's place. */
export function sameWay(kind: WayKind, value: string): string {
  const small = value.trim().toLowerCase();
  if (kind === 'phones') return digitsOf(small) || small;
  if (kind === 'emails') return small.replace(/^mailto:/, '');
  return small.replace(/^https?:\/\/(www\.)?/, '').replace(/\/+$/, '');
}

/** A leading plus and a leading double zero are the same; signs between digits say nothing. */
function digitsOf(phone: string): string {
  const [number = ''] = phone.split(/\s*(?:ext\.?|x|#)\s*(?=\d+$)/);
  return number.replace(/\D/g, '').replace(/^00/, '');
}

/** Each way once, in its order and without what says nothing; one that is named twice keeps the first label it has. */
export function tidyWays(kind: WayKind, ways: readonly Way[]): Way[] {
  const tidy = new Map<string, Way>();
  for (const way of ways) {
    const value = way.value.trim();
    if (value === '') continue;
    const key = sameWay(kind, value);
    const before = tidy.get(key);
    tidy.set(key, { value: before?.value ?? value, label: before?.label ?? (way.label?.trim() || null) });
  }
  return [...tidy.values()];
}

/** Each address once; those of which nothing is known but a label are left out. */
export function tidyAddresses(addresses: readonly Address[]): Address[] {
  const tidy = new Map<string, Address>();
  for (const address of addresses) {
    const { label, ...place } = trimmed(address);
    const known = Object.values(place).filter((part) => part !== null);
    if (known.length === 0) continue;
    const key = JSON.stringify(Object.values(place)).toLowerCase();
    tidy.set(key, { ...place, label: tidy.get(key)?.label ?? label });
  }
  return [...tidy.values()];
}

/**
 * The list once its first way reads otherwise: what one field of a form says of it. Null takes the first away; a way that
 * stood further back comes to the front, in the place of the one that was written over.
 */
export function withFirst(kind: WayKind, ways: readonly Way[], value: string | null): Way[] {
  const [first, ...others] = ways;
  if (value === null || value.trim() === '') return [...others];
  const known = others.find((way) => sameWay(kind, way.value) === sameWay(kind, value));
  const front = { value: value.trim(), label: known ? known.label : (first?.label ?? null) };
  return [front, ...others.filter((way) => way !== known)];
}

/** What is known from two sources: what the first says goes first, and nothing of either is lost. */
export function joinedReach(first: Reach, second: Reach): Reach {
  return {
    emails: tidyWays('emails', [...first.emails, ...second.emails]),
    phones: tidyWays('phones', [...first.phones, ...second.phones]),
    links: tidyWays('links', [...first.links, ...second.links]),
    addresses: tidyAddresses([...first.addresses, ...second.addresses]),
  };
}

function trimmed(address: Address): Address {
  const part = (text: string | null) => text?.trim() || null;
  return {
    label: part(address.label),
    street: part(address.street),
    city: part(address.city),
    region: part(address.region),
    postalCode: part(address.postalCode),
    country: part(address.country),
  };
}
