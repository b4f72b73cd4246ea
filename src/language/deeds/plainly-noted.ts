import type { NamedPerson } from '#domain/words/proposal.ts';
import { straight } from '../straight.ts';
import type { DeedClause } from './deed-clause.ts';
import { afterLead, type Lead } from './note-leads.ts';
import { isOwnDebt, isOwnWord } from './own-word.ts';
import { samePerson } from './roster.ts';
import type { Said } from './said.ts';
import { baseForm, deedVerbs } from './verbs.ts';
import { tellsWhatHappens } from './what-happens.ts';
import { withoutQuestion } from './without-question.ts';
import { isMark, type Word } from './words.ts';

/** Whatever of these stands in a line, it says less than that somebody will do it by then. */
const traps: readonly RegExp[] = [
  // A question, and a guess at a day.
  /\?|[~≈]|\bish\b|-ish\b/i,
  // Hedges.
  /\b(?:maybe|perhaps|probably|prob|possibly|poss|hopefully|hopes?|hoping|ideally|might|may(?! \d)|could|should|would|can|try|tries|trying|aims?|wish(?:es)?|tentative(?:ly)?|tent|tb[acd]|est|roughly|likely|unsure|tricky|(?:if|when|where) poss(?:ible)?|planned|great|nice|good|think|thinks|guess|reckons?)\b/i,
  // Conditions.
  /\b(?:if|unless|once|when|whenever|until|till|assuming|provided|pending|depends|depending|subject to|as long as|in case|either)\b/i,
  // Negation, and what went before.
  /\b(?:not|no(?![.-])|none|never|nobody|nor|neither|without|w\/o|hold off|stop(?!-)|stopped|cancel(?:led)?)\b|n['’]t\b/i,
  /\b(?:was|were|had|did|used to|went|sent|forgot|last(?! (?:\S+ )?(?:months|weeks|quarters|years|days)\b)(?! (?:year|yr|season|month|quarter|week|summer|winter|spring|autumn)['’]?s (?!by\b|due\b)\p{L})|ago|yesterday|already|done|late|overdue|missed|since|supposed to|meant to)\b/iu,
  // What somebody else says, wants or asks, and what is usual.
  /["“”„]|\b(?:says?|said|heard|told|tells|apparently|claims?|claimed|rumou?rs?|asked|asks us|asking|wants?|wanted|needs?|likes? us|waiting|waits|expects?|would like)\b/i,
  /\b(?:usually|normally|always|often|every|each|daily|weekly|monthly|yearly)\b/i,
  // One day or another.
  /\b(?:mon|tue|wed|thu|fri|sat|sun)\w* or \w/i,
];

/** Whether a line of notes says less than that somebody will do it by then. */
export function takesSomeBack(line: string): boolean {
  const told = withoutQuestion(line);
  return traps.some((trap) => trap.test(told));
}

/** What people do of their own, whoever notes it: a journey, a talk elsewhere, a day off. */
const ownLife = new Set(
  'be have know think see come move drop speak work walk look stand sit fly go keep run consider vote talk visit attend'.split(
    ' ',
  ),
);
/** Of verbs that say nothing of whom they reach: "I travel on Friday". */
export const isOfOwnLife = (verb: string): boolean => ownLife.has(verb) && !/^(?:speak|talk)$/.test(verb);

const doneForUs = /^(?:run|talk|visit|attend|look)$/;

/** "By Friday", "due 4 Dec", "Friday latest": somebody is held to it. */
const isLimit = /\b(?:by|before|b4|due|latest|no later than|until)\b|\b(?:eo[dwmqy]|cob|eob|asap)\b/i;

/** "Install starts 7 Dec", "report due to his board": what looks like a verb is a thing. */
const isSaidOfAThing =
  /^(?:starts?|ends?|begins?|runs?|expires?|opens?|closes?|comes|arrives|goes|takes|due|is|are|has|gets|wrong|late|ready|open|planned|scheduled|booked|done|live|phase|window|deadline|period)$/;

/**
 * Whether a line of notes says in plain words whose deed it is, what, and by which day, with nothing near that takes some
 * of it back: "Jörg → confirm with legal, tue". Then hurry is no reason for doubt.
 */
export function isPlainlyNoted(
  clause: DeedClause,
  {
    source,
    heardAs,
    words,
    under,
    sentence: { text },
  }: Pick<Said, 'source' | 'heardAs' | 'words' | 'under' | 'sentence'>,
  when: string,
): boolean {
  const isMinuted = (source === 'mail' || source === 'document') && isMinutedLine(clause, words);
  if (!isMinuted && (source !== 'notes' || heardAs !== 'notes')) return false;
  if (clause.hedged || clause.negated || !['notes', 'will', 'plain'].includes(clause.strength)) return false;
  if (!isNamed(clause, words)) return false;
  const lead = afterLead(words);
  const isHeaded = lead.toBeDone || under?.what === 'actions';
  // "Us: letter until Friday" is due by then, as many say who learnt the language.
  const isGivenTo = isHeaded || words[clause.subject.end]?.raw === ':';
  const told = isGivenTo ? text.replace(when, when.replace(/^(?:until|till)\b/i, 'by')) : text;
  const plain = straight(told.slice(beginOf(clause, words, lead))).replace(/^(i|we) would\b/i, '$1 will');
  if (takesSomeBack(plain)) return false;
  if (isSaidOfAThing.test(words[clause.verb + 1]?.plain ?? '')) return false;
  if (tellsWhatHappens(words, clause.verb, Math.min(clause.end, clause.verb + wordsOfThing))) return false;
  if (isOwnDebt(words, clause.subject)) return true;
  const base = verbOf(words[clause.verb]);
  const isHeld = isLimit.test(when) || isOurs(clause, words) || isHeaded;
  if (base === null || words[clause.end]?.plain === 'from') return isHeld && isThing(clause, words);
  // "Dana gets budget by Friday" may be given it.
  if (base === 'get' && !isGivenOn(clause, words)) return false;
  return (
    !ownLife.has(base) ||
    (doneForUs.test(base) && !isMark(words[clause.verb + 1]) && clause.end > clause.verb + 1)
  );
}

/** "Jon to book the cell", "Dana sends the drawings": a line of minutes begins with somebody who is known. */
function isMinutedLine({ strength, subject }: DeedClause, words: readonly Word[]): boolean {
  if (strength === 'notes') return true;
  return strength === 'plain' && subject.kind === 'person' && subject.first === afterLead(words).first;
}

/** More words than these tell of more than a thing that is to be handed over. */
const wordsOfThing = 4;
/** "Budget spent", "trucks in yard", "all sites live": how things are by then; and whose they are is ours to say. */
const isState =
  /^(?:our|your|their|all|in|out|at|up|off|down|over|spent|lost|gone|left|won|sold|paid|live|full|empty|free|away|closed|here|there|dead|stable|happy|busy|holiday|leave|vacation|retires|leaves|returns|needs|runs|ends|starts|expires|comes|goes|moves|turns|opens|closes|wins|loses|deadline)$|\p{L}{3}ed$/u;

/** Figures, a list, a decision: what somebody can hand over by a day. */
function isThing({ verb, end }: DeedClause, words: readonly Word[]): boolean {
  const act = words.slice(verb, end).filter((word) => !isMark(word));
  const [from, to] = [words[verb]?.from ?? 0, words[end - 1]?.to ?? 0];
  const own = act.filter(
    ({ plain }) => !/^(?:by|before|b4|due|on|the|a|an|to|for|of|from|w|and)$/.test(plain),
  );
  return (
    to > from && own.length <= wordsOfThing + wordsOfDate && !own.some(({ plain }) => isState.test(plain))
  );
}

const wordsOfDate = 2;

/** "Tomas gets us the log": what somebody gets for another. */
function isGivenOn({ verb, end }: DeedClause, words: readonly Word[]): boolean {
  const act = words.slice(verb + 1, end).filter((word) => !isMark(word));
  return act.length > 1;
}

/** Where a line begins to tell the deed itself: behind "told Dana", "don't forget:". */
function beginOf({ subject }: DeedClause, words: readonly Word[], lead: Lead): number {
  const first = isOwnWord(words, subject) ? subject.first : lead.isOurs ? lead.first : 0;
  return words[first]?.from ?? 0;
}

/** By a name, or as the writer's own: "me", "I", "we". */
function isNamed(clause: DeedClause, words: readonly Word[]): boolean {
  if (clause.subject.kind === 'person' || isOurs(clause, words) || isOwnDebt(words, clause.subject))
    return true;
  return clause.subject.kind === 'speaker' && afterLead(words).isOurs;
}

function isOurs({ subject }: DeedClause, words: readonly Word[]): boolean {
  return subject.kind === 'speaker' && /^(?:i|we|me|us)$/.test(words[subject.first]?.plain ?? '');
}

function verbOf(word: Word | undefined): string | null {
  if (!word) return null;
  return deedVerbs.has(word.plain) ? word.plain : baseForm(word.plain);
}

const tells = /^(?:says?|said|thinks?|thought|believes?|claims?|mentioned|reckons?|heard)$/;

/** "J thinks Hans sends it": one speaks of what another will do. */
export function isHearsay(
  { source, words, people }: Pick<Said, 'source' | 'words' | 'people'>,
  owner: NamedPerson | null,
) {
  if (source !== 'notes') return false;
  return people.some(({ person, end }) => tells.test(words[end]?.plain ?? '') && !samePerson(person, owner));
}
