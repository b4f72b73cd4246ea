import type { NamedPerson } from '#domain/words/proposal.ts';
import type { Side, Speech, SpeechContext, SpokenBy } from '#domain/words/speech.ts';
import { nameParts } from './name-parts.ts';

/** Somebody whom the speech or its deal knows by name. */
export interface KnownName {
  readonly person: NamedPerson;
  readonly side: Side | null;
  readonly name: string;
  readonly title: string | null;
}

/** Everybody whom a speech and its deal know, by the words of their names. */
export interface Roster {
  readonly people: readonly KnownName[];
  /** By the first word of a name as it may be written: the words after it, the longest first. */
  readonly byFirstWord: ReadonlyMap<
    string,
    readonly { readonly rest: readonly string[]; readonly who: KnownName }[]
  >;
  /** By the first letters of a name, and by the first alone, where only one has them. */
  readonly byInitials: ReadonlyMap<string, KnownName | null>;
  /** By the first five letters of their first names, which are longer than that. */
  readonly byBeginning: ReadonlyMap<string, readonly { readonly first: string; readonly who: KnownName }[]>;
  /** By two letters and more that only one first name begins with; null where several do. */
  readonly byFewLetters: ReadonlyMap<string, KnownName | null>;
}

/** Two letters that mean something else first. */
const noInitials = new Set(
  'it is us me my no ok we he so to by at in on if up pm am re cc vs hr pr qa ai ui ux us uk eu de vp po id tv pc ad ml db go be do of or an as mr ms dr ap ps fy hq kb mb gb sa st tb th'.split(
    ' ',
  ),
);

/** Gathers who is known by name. A first or last name that two people share names neither. */
export function rosterOf(speech: Pick<Speech, 'speakers'>, context: SpeechContext): Roster {
  const people: KnownName[] = [
    ...context.people.map(({ contactId, name, title }) => ({
      person: { contactId },
      side: 'client' as const,
      name,
      title,
    })),
    ...context.members.map(({ memberId, name }) => ({
      person: { memberId },
      side: 'ours' as const,
      name,
      title: null,
    })),
  ];
  if (context.writer && !people.some(({ person }) => samePerson(person, writerOf(context)))) {
    people.push({
      person: { memberId: context.writer.memberId },
      side: 'ours',
      name: context.writer.name,
      title: null,
    });
  }
  speech.speakers.forEach(({ name }, place) => {
    const by = context.speakers[place];
    if (!by || !isName(name)) return;
    const person = personOf(by, name);
    const known = people.find((one) => samePerson(one.person, person));
    people.push({ person, side: by.side, name, title: known?.title ?? null });
  });
  return {
    people,
    byFirstWord: indexed(people),
    byInitials: initialsOf(people),
    byBeginning: begunBy(people),
    byFewLetters: shortOf(people),
  };
}

/** So many letters of a first name tell whose it is, where only one begins so. */
export const lettersOfBeginning = 5;
/** So few of them do where a line of notes gives somebody a deed: "raf to bring it". */
const fewestLetters = 2;

function begunBy(people: readonly KnownName[]): Roster['byBeginning'] {
  const found = new Map<string, { first: string; who: KnownName }[]>();
  for (const who of people) {
    const [first = ''] = nameParts(who.name);
    if (first.length <= lettersOfBeginning) continue;
    const begun = first.slice(0, lettersOfBeginning);
    found.set(begun, [...(found.get(begun) ?? []), { first, who }]);
  }
  return found;
}

function shortOf(people: readonly KnownName[]): Map<string, KnownName | null> {
  const found = new Map<string, KnownName | null>();
  for (const who of people) {
    const [first = ''] = nameParts(who.name);
    for (let letters = fewestLetters; letters < first.length; letters += 1) {
      const begun = first.slice(0, letters);
      const before = found.get(begun);
      const isOne = before === undefined || (before && samePerson(before.person, who.person));
      found.set(begun, isOne ? who : null);
    }
  }
  return found;
}

function initialsOf(people: readonly KnownName[]): Map<string, KnownName | null> {
  const found = new Map<string, KnownName | null>();
  for (const who of people) {
    const parts = nameParts(who.name);
    const letters = parts.map((part) => part.charAt(0)).join('');
    const ways = [letters.charAt(0)];
    if (parts.length > 1 && letters.length <= 3 && !noInitials.has(letters)) ways.push(letters);
    for (const way of ways) {
      const before = found.get(way);
      // Whoever notes "H" of a deal has its H in mind, whatever colleagues are called.
      if (way.length === 1 && before?.side === 'client' && who.side === 'ours') continue;
      found.set(way, before === undefined || (before && samePerson(before.person, who.person)) ? who : null);
    }
  }
  return found;
}

function indexed(people: readonly KnownName[]): Roster['byFirstWord'] {
  const ways = new Map<string, KnownName | null>();
  const add = (called: string, who: KnownName) => {
    const before = ways.get(called);
    ways.set(called, before === undefined || (before && samePerson(before.person, who.person)) ? who : null);
  };
  for (const who of people) {
    const parts = nameParts(who.name);
    const [first, last] = [parts[0], parts.at(-1)];
    if (first === undefined || last === undefined) continue;
    const called = [...(parts.length > 1 ? [parts.join(' ')] : [])];
    if (first.length > 1) called.push(first);
    if (parts.length > 1 && last.length > 2) called.push(last);
    // "P. Wetherby", whoever else is called Wetherby.
    if (parts.length > 1) called.push(`${first.charAt(0)} . ${last}`, `${first.charAt(0)} ${last}`);
    for (const way of new Set(called.flatMap(asTyped))) add(way, who);
  }
  const byFirstWord = new Map<string, { rest: string[]; who: KnownName }[]>();
  for (const [called, who] of ways) {
    const [first = '', ...rest] = called.split(' ');
    if (who) byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { rest, who }]);
  }
  for (const ways of byFirstWord.values()) ways.sort((a, b) => b.rest.length - a.rest.length);
  return byFirstWord;
}

/** A name as it may be typed: Jörg, Joerg or Jorg. */
function asTyped(name: string): string[] {
  const plain = name.replace(/ß/g, 'ss').replace(/ø/g, 'o').replace(/ł/g, 'l');
  const bare = plain.normalize('NFD').replace(/\p{M}/gu, '');
  const spelled = name.replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? 'ss');
  return [name, bare, spelled];
}

/** Whether two stand for one. */
export function samePerson(one: NamedPerson | null, other: NamedPerson | null): boolean {
  if (!one || !other) return false;
  if ('contactId' in one) return 'contactId' in other && one.contactId === other.contactId;
  if ('memberId' in one) return 'memberId' in other && one.memberId === other.memberId;
  return 'called' in other && one.called.toLowerCase() === other.called.toLowerCase();
}

/** Who spoke, as far as it is known: a person of the deal, one of us, or the name that the source gives. */
export function personOf(by: SpokenBy, name: string): NamedPerson {
  if ('contactId' in by) return { contactId: by.contactId };
  if ('memberId' in by) return { memberId: by.memberId };
  return { called: name };
}

/** Whether a source names somebody, and does not only count: "Speaker 2", "Unknown". */
export function isName(name: string): boolean {
  return /\p{L}/u.test(name) && !/^(?:speaker|participant|unknown|guest|caller|user)\b/i.test(name.trim());
}

function writerOf({ writer }: SpeechContext): NamedPerson | null {
  return writer && { memberId: writer.memberId };
}
