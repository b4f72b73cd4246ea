/** Whom or what a note is on. On a deal it is a fact of the ledger. */
export const noteNouns = ['account', 'contact'] as const;
export type NoteNoun = (typeof noteNouns)[number];

interface Colleague {
  readonly memberId: string;
  readonly name: string;
}

/** Whom a note names, in the words that it does: `@Sam Seller`. */
export interface Mention {
  readonly memberId: string;
  readonly said: string;
}

/**
 * The colleagues that a text names after an @: by their whole name, or by their first name where only one has it. Each
 * once; an e-mail address names nobody.
 */
export function mentionsIn(text: string, colleagues: readonly Colleague[]): Mention[] {
  const called = namesOf(colleagues);
  const found = new Map<string, Mention>();
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}._+-])@/gu)) {
    const rest = text.slice(index + 1);
    const one = called.find(({ name }) => beginsWith(rest, name));
    if (one && !found.has(one.memberId)) {
      found.set(one.memberId, { memberId: one.memberId, said: `@${rest.slice(0, one.name.length)}` });
    }
  }
  return [...found.values()];
}

/** What each may be called by, the longest first, so that `@Ann Lee` is not taken for an Ann. */
function namesOf(colleagues: readonly Colleague[]): Colleague[] {
  const first = ({ memberId, name }: Colleague) => ({ memberId, name: name.split(/\s+/)[0] ?? name });
  const same = (name: string) => (one: Colleague) => first(one).name.toLowerCase() === name.toLowerCase();
  const only = colleagues.map(first).filter(({ name }) => colleagues.filter(same(name)).length === 1);
  return [...colleagues, ...only].toSorted((one, other) => other.name.length - one.name.length);
}

const beginsWith = (rest: string, name: string) =>
  rest.slice(0, name.length).toLowerCase() === name.toLowerCase() &&
  !/^[\p{L}\p{N}]/u.test(rest.slice(name.length));
