import type { MissingPart } from '#domain/conversation/firmness.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { SpeechContext } from '#domain/words/speech.ts';
import type { VagueType } from '#domain/words/vague-phrases/vague-phrase.ts';
import type { DatePhrase } from '../dates/date-phrase.ts';
import { actOf, given, type SeenFrom, thingGiven } from './act-of.ts';
import { clauseOfRow, isPlainRow } from './action-tables.ts';
import { beforeCalled } from './called-at-end.ts';
import { hangsOn } from './conditions.ts';
import { dateOfDeed } from './date-of-deed.ts';
import type { DeedClause } from './deed-clause.ts';
import { deedClausesOf } from './deed-clauses.ts';
import { deedBehindName, deedFrom, deedInParts } from './deed-in-parts.ts';
import { onlyComesBack, withDayOfMeeting, withDayOfSame } from './deeds-together.ts';
import { isDenied } from './denied.ts';
import { isCertain, missingOf } from './firm.ts';
import { type HandedOver, handedOver } from './handed-over.ts';
import { headedClauses } from './headed-deed.ts';
import type { Mentioned } from './mentioned.ts';
import { minutedDeed } from './minuted-deed.ts';
import { isGoingSomewhere, isNoDeed, isOfThings } from './no-deed.ts';
import { afterLead } from './note-leads.ts';
import { isNoted, isSaidByUs } from './noted-deed.ts';
import { onlyVague } from './only-vague.ts';
import { isOwnWord } from './own-word.ts';
import { type Owner, ownerOf } from './owner-of.ts';
import { isOfOwnLife, isPlainlyNoted } from './plainly-noted.ts';
import type { Roster } from './roster.ts';
import type { Said } from './said.ts';
import { withThingInFront } from './thing-in-front.ts';
import { baseForm, deedVerbs } from './verbs.ts';
import type { Word } from './words.ts';

/** What somebody does by when, as one clause of a sentence says it. */
export interface SpokenDeed {
  readonly owner: Owner;
  readonly act: string | null;
  readonly due: Day | null;
  readonly when: string | null;
  readonly missing: readonly MissingPart[];
  /** What the other side will have, though nobody is said to send it: "the drawings will be with you on Tuesday". */
  readonly handedOver: boolean;
  /** By words alone: who will do what by when, without a doubt. */
  readonly plainlySaid: boolean;
  /** In notes, whose to-do it is stands before it: "me: update quote". */
  readonly noted: boolean;
  /** In notes, whoever writes tells that they gave their word: "told Dana I'd send it". */
  readonly ownWord: boolean;
  /** In notes, who, what and by when stand in one line, and nothing near takes some of it back. */
  readonly plainlyNoted: boolean;
  /** It is nothing but praise, or puts off what was asked. */
  readonly onlyVague: VagueType | null;
  /** Something may come of it: "we might look at it". */
  readonly mayBe: boolean;
  /** What has to happen first, in its words: "if legal signs off". */
  readonly hangsOn: string | null;
  /** Where it stands in its sentence. */
  readonly from: number;
  readonly to: number;
}

/** The deeds that a sentence tells of; one for the sentence as a whole where no clause says who acts. */
export function deedsIn(
  said: Said,
  mentioned: Mentioned,
  roster: Roster,
  context: SpeechContext,
): SpokenDeed[] {
  const { words } = said;
  const handed = handedOver(said);
  const clauses = withHandedOver(clausesOf(said), handed)
    .filter((clause) => !clause.negated && !isDenied(said, clause))
    .filter((clause) => !isOfThings(words, clause) && !isGoingSomewhere(words, clause))
    .filter((clause, at, all) => all.length === 1 || at > 0 || !isHeading(said, clause))
    .flatMap((clause) => eachWithItsDate(words, clause, said.dates));
  return clauses
    .map((clause, at) => ({
      clause,
      deed: deedOf(clause, clauses[at - 1], said, mentioned, roster, context, handed),
    }))
    .filter(({ clause, deed }) => clause.strength !== 'plain' || deed.due !== null)
    .reduce(withDayOfMeeting, [])
    .filter(({ deed }) => !isNoDeed(deed, said))
    .filter(({ deed }, at, all) => !onlyComesBack(deed, all[at - 1]?.deed, said))
    .flatMap(({ clause, deed }) => ofEach(deed, clause, said))
    .reduce(withDayOfSame, []);
}

/** "Dana + Tomas to list their must-haves": at the beginning of a line it is the deed of each who is named. */
function ofEach(deed: SpokenDeed, { subject }: DeedClause, { words, people }: Said): SpokenDeed[] {
  const place = people.findIndex(({ first, end }) => first <= subject.first && subject.first < end);
  if (subject.kind !== 'person' || place < 0) return [deed];
  const isBeside = (one: number) =>
    people[one - 1] !== undefined &&
    people[one - 1]?.end === (people[one]?.first ?? 0) - 1 &&
    /^(?:\+|&|and)$/.test(words[(people[one]?.first ?? 0) - 1]?.plain ?? '');
  let [from, to] = [place, place];
  while (isBeside(from)) from -= 1;
  while (isBeside(to + 1)) to += 1;
  const named = people.slice(from, to + 1);
  const isOne = named.length < 2 || named[0]?.first !== afterLead(words).first;
  if (isOne || named.some(({ side }) => side !== deed.owner.side)) return [deed];
  return named.map(({ side, person }) => ({ ...deed, owner: { ...deed.owner, side, person } }));
}

function withHandedOver(clauses: readonly DeedClause[], handed: HandedOver | null): DeedClause[] {
  if (!handed) return [...clauses];
  const { clause, from } = handed;
  const others = clauses.filter(({ verb }) => verb < from || verb >= clause.end);
  return [...others, handed.clause].sort((one, other) => one.verb - other.verb);
}

function clausesOf(said: Said): DeedClause[] {
  const { words, people, source, dates, action } = said;
  const row = action && clauseOfRow(said, action);
  if (action) return row ? [row] : [];
  const clauses = deedClausesOf(words, people, source === 'notes');
  // A row with an hour is a meeting.
  if (said.under?.what === 'deeds') return headedClauses(said, clauses);
  if (clauses.length === 0 && (source === 'mail' || source === 'document')) {
    const minuted = minutedDeed(words, people);
    return minuted ? [minuted] : [];
  }
  const isDue = dates.some(({ due, at, past }) => due !== null && at === null && !past);
  if (source !== 'notes' || clauses.length > 0 || !isDue) return clauses;
  const { first } = afterLead(words);
  const inParts =
    deedInParts(words, people, first) ??
    deedFrom(words, people, first) ??
    deedBehindName(words, people, first);
  return inParts ? [inParts] : [];
}

/** "Dana: CFO to sign by Friday": what stands between a name and another deed is none of its own. */
function isHeading({ source, words }: Said, { strength, verb }: DeedClause): boolean {
  const word = words[verb]?.plain ?? '';
  return source === 'notes' && strength === 'notes' && !deedVerbs.has(word) && baseForm(word) === null;
}

/** "I'll measure it Monday and send you the map Tuesday" is two deeds, each with its day. */
function eachWithItsDate(
  words: readonly Word[],
  clause: DeedClause,
  dates: readonly DatePhrase[],
): DeedClause[] {
  if (clause.told !== undefined) return [clause];
  const hasDate = (first: number, end: number) => {
    const [from, to] = [words[first]?.from ?? 0, words[end - 1]?.to ?? 0];
    return dates.some((date) => date.due !== null && date.from >= from && date.from < to);
  };
  for (let place = clause.verb + 1; place < clause.end - 1; place += 1) {
    if (words[place]?.plain !== 'and' || !deedVerbs.has(words[place + 1]?.plain ?? '')) continue;
    if (isLetUs(words, place + 1)) continue;
    if (!hasDate(clause.verb, place) || !hasDate(place, clause.end)) continue;
    return [
      { ...clause, end: place },
      { ...clause, start: place, verb: place + 1 },
    ];
  }
  return [clause];
}

/** "… and let's talk in two weeks" is said to both. */
function isLetUs(words: readonly Word[], place: number): boolean {
  return words[place]?.plain === 'let' && /^(?:'s|us)$/.test(words[place + 1]?.plain ?? '');
}

function deedOf(
  clause: DeedClause,
  before: DeedClause | undefined,
  said: Said,
  mentioned: Mentioned,
  roster: Roster,
  context: SpeechContext,
  handed: HandedOver | null,
): SpokenDeed {
  const { words, sentence } = said;
  const owner = ownerOf(clause, said, mentioned, roster, context);
  const first = words[Math.max(clause.start, Math.min(clause.subject.first, clause.verb))];
  const last = words[clause.end - 1];
  const from = first?.from ?? 0;
  const to = last?.to ?? sentence.text.length;
  const since = before ? (words[before.end - 1]?.to ?? 0) : 0;
  const date = dateOfDeed(said, { from: words[clause.verb]?.from ?? from, to, since });
  const isHanded = clause === handed?.clause;
  const dates = said.dates.filter((one) => one.from < to || one === date);
  const toldTo = beforeCalled(words, said.people, clause.told ?? clause.end);
  const plain = actOf(sentence.text, words, clause.verb, toldTo, dates, seenFrom(said));
  const told = withThingInFront(plain, sentence.text.slice(0, words[clause.subject.first]?.from ?? 0));
  const thing = clause.subject.kind === 'you' && clause.strength === 'will' ? thingGiven(told) : null;
  const act =
    isHanded && handed.thing !== null
      ? given(handed.thing, seenFrom(said))
      : thing === null
        ? told
        : given(thing, seenFrom(said));
  const counts = isCertain(sentence.text, words, clause, date?.due != null);
  const due = counts ? (date?.due ?? endOfThisWeek(date, clause, said.day)) : null;
  const deed = { who: owner.person, act, due };
  const missing = missingOf(deed);
  const plainlySaid =
    missing.length === 0 &&
    (['will', 'doing'].includes(clause.strength) ||
      (clause.strength === 'plain' && isOfferedSo(clause, said)) ||
      (clause.strength === 'notes' && (clause.subject.kind === 'person' || isSaidByUs(clause, words))));
  const noted = isNoted(clause, said, missing);
  const verbFrom = words[clause.verb]?.from ?? from;
  return {
    owner,
    act,
    due,
    when: date?.text ?? null,
    missing,
    handedOver: isHanded,
    plainlySaid: plainlySaid || noted,
    noted,
    ownWord: said.source === 'notes' && isOwnWord(words, clause.subject),
    plainlyNoted:
      missing.length === 0 &&
      (said.action ? isPlainRow(said.action, sentence.text) : isPlainlyNoted(clause, said, date?.text ?? '')),
    onlyVague: firstVague([
      sentence.text.slice(verbFrom),
      sentence.text.slice(verbFrom, to),
      sentence.text.slice(from, to),
    ]),
    hangsOn: hangsOn(sentence.text, words, clause, date?.due != null),
    mayBe: clause.strength === 'might' && due === null,
    from,
    to,
  };
}

/**
 * "I bring them on the 1st", "Dana gives you the list on Friday": what those write who say so of what is to come, and
 * nothing of their own life. In talk, what others do has to reach us.
 */
function isOfferedSo({ subject, verb, end }: DeedClause, { words, source }: Said): boolean {
  const word = words[verb]?.plain ?? '';
  if (source === 'notes' || isOfOwnLife(baseForm(word) ?? word)) return false;
  if (subject.kind === 'speaker') return true;
  const reachesUs = words.slice(verb, end).some(({ plain }) => /^(?:you|us|me)$/.test(plain));
  if (subject.kind === 'they') return reachesUs;
  return subject.kind === 'person' && (reachesUs || source === 'mail');
}

const held: readonly DeedClause['strength'][] = ['will', 'doing', 'let me', 'plain', 'notes'];

/** "I'll tell her this week": whoever will do it has until its end. */
function endOfThisWeek(date: DatePhrase | null, { strength }: DeedClause, today: Day): Day | null {
  if (date?.what !== 'span' || date.past || !held.includes(strength)) return null;
  const isIt = /^(?:(?:within|during|in|still) )?this week$/i.test(date.text);
  return isIt && date.last !== null && date.last >= today ? date.last : null;
}

/** The first of some words that is nothing but vague; words that stand there twice are looked at once. */
function firstVague(words: readonly string[]): VagueType | null {
  for (const each of new Set(words)) {
    const vague = onlyVague(each);
    if (vague) return vague;
  }
  return null;
}

/** Whose side nobody knows is taken for the one that the deed is told as. */
function seenFrom({ source, side, labelled }: Said): SeenFrom {
  if (source === 'notes') return 'our notes';
  const isClient = side === null ? labelled.label !== 'promise' : side === 'client';
  return isClient ? 'client says' : 'we say';
}
