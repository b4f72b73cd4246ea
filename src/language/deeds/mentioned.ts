import type { NamedPerson } from '#domain/words/proposal.ts';
import type { SpeechContext } from '#domain/words/speech.ts';
import { isHeadingOfNotes } from './heading-of-notes.ts';
import type { PersonFound } from './people-named.ts';
import { samePerson } from './roster.ts';
import type { Said } from './said.ts';
import type { Word } from './words.ts';

type Pronoun = 'he' | 'she';

interface ClientMentioned {
  readonly person: NamedPerson;
  /** How many sentences ago they were named last. */
  readonly ago: number;
  /** As whom words have spoken of them, once that is told. */
  readonly as: Pronoun | null;
}

/** Whom of the client a speech has named so far: "he" and "she" of a later sentence may mean them. */
export interface Mentioned {
  /** Whoever was named last is last. */
  readonly clients: readonly ClientMentioned[];
  /** The one of the client whom the first line of notes names: most likely whom the talk was with. */
  readonly headed: NamedPerson | null;
}

export const nobodyMentioned: Mentioned = { clients: [], headed: null };

/** Further up in notes than this many sentences, "he" is whom the talk was with, or nobody knows who. */
const reach = 3;

/** Keeps in mind whom a sentence named, and as whom it speaks of them. */
export function mentionedAfter({ clients, headed }: Mentioned, said: Said, isFirst: boolean): Mentioned {
  const named = said.people.filter(
    ({ side, person }) => side !== 'ours' && !samePerson(person, said.speaker),
  );
  const [only, another] = named;
  const as = only && !another ? pronounAfter(said.words, only) : null;
  const before = clients.filter(({ person }) => !named.some((one) => samePerson(one.person, person)));
  const known = (person: NamedPerson) => clients.find((one) => samePerson(one.person, person))?.as ?? null;
  return {
    clients: [
      ...before.map((one) => ({ ...one, ago: one.ago + 1 })),
      ...named.map(({ person }) => ({ person, ago: 0, as: as ?? known(person) })),
    ],
    headed: headed ?? (isHeadingOfNotes(said, isFirst) && only && !another ? only.person : null),
  };
}

/** Somebody new is mentioned as well. */
export function withNewcomer({ clients, headed }: Mentioned, called: string): Mentioned {
  return { clients: [...clients, { person: { called }, ago: 0, as: null }], headed };
}

const masculine = new Set(['he', 'him', 'his', "he'll"]);
const feminine = new Set(['she', 'her', 'hers']);

/** "Fiona on leave, so nothing from her": as whom the words behind a name speak of its bearer, where that is clear. */
function pronounAfter(words: readonly Word[], { end }: PersonFound): Pronoun | null {
  const behind = words.slice(end).map(({ plain }) => plain);
  const [he, she] = [masculine, feminine].map((ones) => behind.some((word) => ones.has(word)));
  if (he === she) return null;
  return he ? 'he' : 'she';
}

type Known = Pick<SpeechContext, 'people' | 'participants'>;

/** Whom words mean without naming them, and whether that is more than likely. */
export interface Meant {
  readonly person: NamedPerson | null;
  readonly isSure: boolean;
}

/** Whom a pronoun means that stands at a place of a sentence; nobody where that is anybody's guess. */
export function whoIsMeant(mentioned: Mentioned, said: Said, place: number, known: Known): Meant {
  const word = said.words[place]?.plain ?? '';
  const as = masculine.has(word) ? 'he' : feminine.has(word) ? 'she' : null;
  if (as === null && said.source === 'notes') return onlyClient(mentioned, known);
  const before = said.people.findLast(({ end, side }) => end <= place && side !== 'ours');
  if (before && !isOther(mentioned, before.person, as)) return { person: before.person, isSure: true };
  const isThere = (person: NamedPerson) => said.source !== 'notes' || tookPart(person, known);
  const named = mentioned.clients.filter(
    ({ ago, person }) => ago > 0 && !isOther(mentioned, person, as) && isThere(person),
  );
  const last = named.at(-1);
  if (said.source !== 'notes') return { person: last?.person ?? onlyOne(known), isSure: true };
  const only = onlyClient(mentioned, known);
  if (only.isSure && only.person && !isOther(mentioned, only.person, as)) return only;
  if (last && last.ago <= reach) return { person: last.person, isSure: last.ago <= 1 && named.length === 1 };
  const { headed } = mentioned;
  if (headed && !isOther(mentioned, headed, as)) return { person: headed, isSure: false };
  return { person: named.length === 1 ? (last?.person ?? null) : null, isSure: false };
}

/** Of those who took part, where anybody knows who did. */
function tookPart(person: NamedPerson, { participants = [] }: Known): boolean {
  return participants.length === 0 || !('contactId' in person) || participants.includes(person.contactId);
}

function isOther({ clients }: Mentioned, person: NamedPerson, as: Pronoun | null): boolean {
  const known = clients.find((one) => samePerson(one.person, person))?.as ?? null;
  return known !== null && as !== null && known !== as;
}

/** The one person of the client, where only one took part, the deal knows only one, or the words have named no other. */
export function onlyClient({ clients, headed }: Mentioned, known: Known): Meant {
  const only = onlyOne(known);
  if (only) return { person: only, isSure: true };
  if (headed) return { person: headed, isSure: false };
  const [one, further] = clients;
  return { person: one && !further ? one.person : null, isSure: false };
}

function onlyOne({ people, participants = [] }: Known): NamedPerson | null {
  const [contactId, others] = participants.length > 0 ? participants : people.map((one) => one.contactId);
  return contactId !== undefined && others === undefined ? { contactId } : null;
}
