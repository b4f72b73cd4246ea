import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';
import { isNobodysName } from '#domain/words/is-nobodys-name.ts';
import type { Speaker } from '#domain/words/speech.ts';

/** Somebody whom a speaker may be. */
export interface MayBe {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
}

/** Whom a speaker is taken for, and whether that is sure enough to be taken without asking. */
export interface Match {
  readonly id: string;
  readonly sure: 'sure' | 'likely';
}

/**
 * Whom a speaker of a transcript is: by the address, the full name, a first or last name, initials, or a name that was
 * misheard. Two who fit alike are nobody, and neither is “Speaker 2”.
 */
export function matchSpeaker(speaker: Speaker, people: readonly MayBe[]): Match | null {
  if (speaker.email) {
    const email = speaker.email.toLowerCase();
    const byMail = people.filter((one) => one.email?.toLowerCase() === email);
    if (byMail[0] && byMail.length === 1) return { id: byMail[0].id, sure: 'sure' };
  }
  if (isNobodysName(speaker.name)) return null;
  const spoken = wordsOf(speaker.name);
  for (const { fits, sure } of ways) {
    const found = people.filter(({ name }) => fits(spoken, wordsOf(name)));
    const [only, another] = found;
    if (only && another) return null;
    if (only) return { id: only.id, sure };
  }
  return null;
}

type Words = readonly string[];

const ways: readonly {
  readonly fits: (spoken: Words, name: Words) => boolean;
  readonly sure: Match['sure'];
}[] = [
  { sure: 'sure', fits: (spoken, name) => spoken.join(' ') === name.join(' ') },
  // "Reyes, Tomas" and a middle name that one of them leaves out.
  { sure: 'sure', fits: (spoken, name) => spoken.length > 1 && name.length > 1 && holds(spoken, name) },
  { sure: 'sure', fits: (spoken, name) => spoken.length === 1 && spoken[0] === name[0] },
  // "Tomas R."
  {
    sure: 'sure',
    fits: ([first, last], name) =>
      first === name[0] && last?.length === 1 && name.at(-1)?.startsWith(last) === true,
  },
  // "T. Reyes": many have that initial, so it is asked.
  {
    sure: 'likely',
    fits: ([first, ...last], name) =>
      first?.length === 1 &&
      last.length > 0 &&
      name[0]?.startsWith(first) === true &&
      last.at(-1) === name.at(-1),
  },
  { sure: 'likely', fits: (spoken, name) => spoken.length === 1 && spoken[0] === name.at(-1) },
  { sure: 'likely', fits: (spoken, name) => spoken.length === 1 && isInitials(spoken[0] ?? '', name) },
  {
    sure: 'likely',
    fits: (spoken, name) => spoken.length > 1 && spoken.every((word, place) => soundsLike(word, name[place])),
  },
  { sure: 'likely', fits: (spoken, name) => spoken.length === 1 && soundsLike(spoken[0] ?? '', name[0]) },
];

const holds = (one: Words, other: Words): boolean => {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  return shorter.every((word) => longer.includes(word));
};

const isInitials = (spoken: string, name: Words): boolean =>
  spoken.length > 1 && spoken.length <= 3 && spoken === name.map((word) => word[0]).join('');

const fewestLetters = 4;

/** Misheard: said alike, or a letter or two apart. */
function soundsLike(one: string, other: string | undefined): boolean {
  if (other === undefined) return false;
  if (one === other) return true;
  if (Math.min(one.length, other.length) < fewestLetters) return false;
  const apart = distance(one, other);
  const sounds = doubleMetaphone(other);
  return (
    apart === 1 ||
    (apart <= 2 && doubleMetaphone(one).some((sound) => sound !== '' && sounds.includes(sound)))
  );
}

/** Without what is said beside a name: its company, a pronoun, a title, accents and capitals. */
function wordsOf(name: string): Words {
  const own = name.replace(/\([^)]*\)|\|.*$|\s[-–]\s.*$/gu, ' ');
  const [last, first] = own.split(',');
  const ordered = first !== undefined && first.trim() !== '' ? `${first} ${last}` : own;
  const plain = ordered.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/[\p{L}\p{N}'’-]+/gu) ?? []).filter((word) => !titles.has(word));
}

const titles = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'herr', 'frau']);
