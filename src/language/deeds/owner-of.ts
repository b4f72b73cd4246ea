import type { NamedPerson } from '#domain/words/proposal.ts';
import type { Side, SpeechContext } from '#domain/words/speech.ts';
import { isNamePart, isParticle } from '../person-name.ts';
import type { DeedClause, Subject } from './deed-clause.ts';
import { isImplied } from './headed-deed.ts';
import { type Mentioned, whoIsMeant } from './mentioned.ts';
import { afterLead } from './note-leads.ts';
import type { PersonFound } from './people-named.ts';
import { type Roster, samePerson } from './roster.ts';
import type { Said } from './said.ts';
import { isMark, type Word } from './words.ts';

/** Whose deed it is: the side, and the person as far as the words name one. */
export interface Owner {
  readonly side: Side | null;
  /** Null where nobody is named: "someone from legal", "it will be sent". */
  readonly person: NamedPerson | null;
  /** Nobody named them here: "he" most likely means them. */
  readonly isInferred?: boolean;
}

/** What is given to whom it is said, as "you'll have it tomorrow" does. */
const received = new Set('have get receive see hear find be'.split(' '));

/** Whose deed a clause tells of, by its subject and by who speaks. */
export function ownerOf(
  clause: DeedClause,
  said: Said,
  mentioned: Mentioned,
  roster: Roster,
  context: SpeechContext,
): Owner {
  const { subject } = clause;
  const speaker: Owner =
    said.source === 'notes'
      ? { side: 'ours', person: context.writer ? { memberId: context.writer.memberId } : null }
      : { side: said.side, person: said.speaker };
  const { under } = said;
  if (under?.what === 'deeds' && under.person && isImplied(clause))
    return { side: under.side, person: under.person };
  const theirs: Side | null = said.source === 'notes' ? 'client' : said.side;
  switch (subject.kind) {
    case 'speaker':
      return (
        elidedIn(clause, said) ??
        toldOwner(clause, said) ??
        quotedOwner(clause, said, mentioned) ??
        toldByStranger(clause, said) ??
        speaker
      );
    case 'group':
      return groupOf(clause, said, speaker);
    case 'you': {
      const verb = said.words[clause.verb]?.plain ?? '';
      if (received.has(verb)) return speaker;
      return { side: otherSide(said.side), person: addressed(said, context) };
    }
    case 'they': {
      const { person, isSure } = whoIsMeant(mentioned, said, subject.first, context);
      const side = said.source === 'notes' || said.side === 'ours' ? 'client' : said.side;
      return { side, person, isInferred: !isSure };
    }
    case 'person': {
      const found = said.people.find(({ first }) => first >= subject.first && first < subject.end);
      return found ? { side: found.side ?? theirs, person: found.person } : { side: theirs, person: null };
    }
    case 'name':
      return {
        side: theirs,
        person: { called: nameIn(said.words, subject) },
      };
    case 'role':
      return { side: sideOfTheirs(clause, said, theirs), person: byRole(clause, said, roster) };
    case 'department':
      return { side: sideOfTheirs(clause, said, theirs), person: { called: wordsOfSubject(clause, said) } };
    case 'nobody':
    case 'thing':
      return { side: theirs, person: null };
  }
}

/** A name as it stands there, with a letter before it: "P. Wetherby". */
function nameIn(words: readonly Word[], { first, end }: Subject): string {
  const [letter, stop] = [words[first - 2], words[first - 1]];
  const isShort = stop?.raw === '.' && /^\p{Lu}$/u.test(letter?.raw ?? '');
  const named = words.slice(first, end).map(({ raw }) => raw);
  return isShort ? `${letter?.raw}. ${named.join(' ')}` : named.join(' ');
}

/** "Renee pulls the log, sends it Thursday": who was named in the line does what comes after as well. */
function elidedIn(clause: DeedClause, said: Said): Owner | null {
  if (said.source !== 'notes' || clause.subject.first !== clause.subject.end) return null;
  const named =
    (clause.verb > 0 && said.people.findLast(({ end }) => end <= clause.subject.first)) || said.begunBy;
  return named ? { side: named.side ?? 'client', person: named.person } : null;
}

/** "Dana: send me the order form and I'll take it to the board", "Lena: I'll send it": behind a name "I" is who bears it. */
function toldOwner({ subject }: DeedClause, { source, begunBy, words }: Said): Owner | null {
  if (source !== 'notes' || !isOneself(words[subject.first]) || !begunBy?.side) return null;
  return { side: begunBy.side, person: begunBy.person };
}

/** "Priya Nair: I'll send it": behind a whole name that nobody here bears, "I" is no promise of whoever writes. */
function toldByStranger({ subject }: DeedClause, { source, words }: Said): Owner | null {
  if (source !== 'notes' || !isOneself(words[subject.first])) return null;
  const { first } = afterLead(words);
  const colon = words.findIndex(({ raw }, at) => at > first && raw === ':');
  const label = colon < 0 || colon > subject.first ? [] : words.slice(first, colon);
  if (!isWholeName(label)) return null;
  return { side: 'client', person: { called: label.map(({ raw }) => raw).join(' ') }, isInferred: true };
}

/** Headings of notes that are written with capitals as names are: "Open Points:", "Our Side:". */
const inHeadings =
  /^(?:open|next|follow|action|my|our|key|final|main|other|points?|steps?|items?|up|side|promises?|commitments?|summary|notes?|call|meeting|recap|agreed|tasks?|questions?)$/;

function isWholeName(label: readonly Word[]): boolean {
  const isName = ({ raw }: Word, at: number) => isNamePart(raw) || (at > 0 && isParticle(raw));
  const isShortEnough = label.length >= 2 && label.length <= 4;
  return isShortEnough && label.every(isName) && !label.some(({ plain }) => inHeadings.test(plain));
}

const isOneself = (word: Word | undefined): boolean => /^(?:i|we)$/.test(word?.plain ?? '');

/** What notes quote was said by the client: "I" is whom they named last, and "we" is nobody yet. */
function quotedOwner(clause: DeedClause, said: Said, mentioned: Mentioned): Owner | null {
  if (said.source !== 'notes' || said.side !== 'client') return null;
  const one = said.words[clause.subject.first]?.plain === 'i';
  return { side: 'client', person: one ? whoSaidIt(said, mentioned) : null };
}

/** Whoever a line names before it quotes them, else whom the notes named last. */
function whoSaidIt(said: Said, { clients }: Mentioned): NamedPerson | null {
  return said.people.find(({ side }) => side === 'client')?.person ?? clients.at(-1)?.person ?? null;
}

/** "Our team" is the speaker's, "your team" the other's. */
function groupOf(clause: DeedClause, said: Said, speaker: Owner): Owner {
  const whose = said.words[clause.subject.first]?.plain;
  if (whose === 'your') return { side: otherSide(said.side), person: null };
  if (whose === 'their' || whose === 'his' || whose === 'her') return { side: 'client', person: null };
  return speaker;
}

function sideOfTheirs(clause: DeedClause, said: Said, theirs: Side | null): Side | null {
  const whose = said.words[clause.subject.first]?.plain;
  if (whose === 'your') return otherSide(said.side);
  if (whose === 'my' || whose === 'our') return said.source === 'notes' ? 'ours' : said.side;
  return theirs;
}

/** A role by its words: whoever bears the title, or the role itself, which nobody bears yet. */
function byRole(clause: DeedClause, said: Said, roster: Roster): NamedPerson {
  const called = wordsOfSubject(clause, said);
  const plain = called.toLowerCase();
  const bearers = roster.people.filter(({ title }) => title !== null && title.toLowerCase() === plain);
  const [first] = bearers;
  const isOne = bearers.every(({ person }) => samePerson(person, first?.person ?? null));
  return first && isOne ? first.person : { called };
}

function wordsOfSubject(clause: DeedClause, said: Said): string {
  const words = said.words.slice(clause.subject.first, clause.subject.end);
  const named = words.filter(({ plain }) => !/^(?:my|our|the|their|his|her|your|a|an|new)$/.test(plain));
  return named.map(({ raw }) => raw).join(' ');
}

/** Whom "you" means: the one other person who speaks, where there is only one. */
export function addressed(said: Said, context: SpeechContext): NamedPerson | null {
  const called = calledByName(said);
  if (called) return called.person;
  const others = context.speakers.filter(
    (by, place) => place !== said.speakerPlace && by.side !== null && by.side === otherSide(said.side),
  );
  const [only] = others;
  if (!only || others.length > 1) return null;
  if ('contactId' in only) return { contactId: only.contactId };
  return 'memberId' in only ? { memberId: only.memberId } : null;
}

const lead = /^(?:ok|okay|so|and|right|great|thanks|well|hey|hi|perfect|good|then|now|actually|@)$/;

/** "Brooke, could you …?", "could you do that, Brooke?": whom a sentence turns to by name; null where it does not. */
export function calledByName({ words, people, sentence: { text }, source }: Said): PersonFound | null {
  if (source === 'notes') return null;
  const asks = words.some(
    ({ plain }, at) => plain === 'you' || plain === 'your' || (at === 0 && plain === 'please'),
  );
  if (!asks && !/\?\s*$/.test(text)) return null;
  let begin = 0;
  while (begin < words.length && (isMark(words[begin]) || lead.test(words[begin]?.plain ?? ''))) begin += 1;
  const first = people.find((one) => one.first === begin);
  if (first && /^[,:–—-]$/.test(words[first.end]?.raw ?? '')) return first;
  const last = people.at(-1);
  const isLast = last && words.slice(last.end).every(isMark) && words[last.first - 1]?.raw === ',';
  return isLast ? last : null;
}

export function otherSide(side: Side | null): Side | null {
  if (side === null) return null;
  return side === 'client' ? 'ours' : 'client';
}
