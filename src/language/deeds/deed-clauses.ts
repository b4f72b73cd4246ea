import { clauseEnd, isAskedBy } from './clause-end.ts';
import type { DeedClause, Strength, Subject } from './deed-clause.ts';
import { personApart } from './deed-in-parts.ts';
import { type Modal, modalAt } from './modals.ts';
import { deedAtStart, orderAfterComma } from './notes-deeds.ts';
import { isOwnWord } from './own-word.ts';
import type { PersonFound } from './people-named.ts';
import { subjectBefore } from './subjects.ts';
import { verbAfter } from './verb-after.ts';
import { baseForm, deedVerbs } from './verbs.ts';
import { isAgreedThat, isGranted, isOutcome } from './what-is-offered.ts';
import { isMark, type Word } from './words.ts';

/** Before the subject of what is only told along: "how long we'd have to", "which he can take", "if you'll send it". */
const dependsOn = new Set(
  'provided providing assuming wish wished how what who whom whose which where why whether if unless than as until till because since whatever whenever when once while'.split(
    ' ',
  ),
);
/** In the midst of a sentence these lead to what follows from the deed, and to no other deed. */
const leadsTo = new Set(['so', 'that', 'cause']);
/** "Asked Dana to decide" is an ask, and no deed of hers yet. */
const askedTo = new Set(
  'asked ask asks told tell want wants wanted get getting invited invite need needs for'.split(' '),
);
const weak: readonly Strength[] = ['can', 'would', 'might', 'want', 'must'];
/** Verbs that are no deed to come in "I know", "we have", "he works". */
const noPlainDeeds = new Set(
  'be have do know think see help consider work keep make let go look hold get take run tell like want need sit stand measure count start use free'.split(
    ' ',
  ),
);

const noVerbs = new Set(
  'a an the and but or so i we you he she it they my our your to of for in on at by with that this'.split(
    ' ',
  ),
);

interface Begun extends Omit<DeedClause, 'end' | 'start'> {
  readonly dependent: boolean;
}

/** What a sentence says that somebody will do, in its order; empty where it says so of nobody. */
export function deedClausesOf(
  words: readonly Word[],
  people: readonly PersonFound[],
  inNotes: boolean,
): DeedClause[] {
  const atStart = inNotes ? deedAtStart(words, people) : null;
  const begun: Begun[] = atStart ? [atStart] : [];
  for (let place = atStart ? atStart.verb + 1 : 0; place < words.length; place += 1) {
    const clause = clauseAt(words, place, people, inNotes);
    if (!clause || isOfTheSame(words, begun.at(-1), place) || isOfThing(words, begun.at(-1), clause))
      continue;
    begun.push(clause);
    place = isOwed(words, place) ? endOfThing(words, clause.verb) : clause.verb;
  }
  const order = inNotes && begun.length === 0 ? orderAfterComma(words) : null;
  if (order) begun.push(order);
  // "Records manager exports it" begins with no deed, though "records" could be one.
  if (atStart && begun[1]?.subject.first === 0) begun.shift();
  const clauses: DeedClause[] = [];
  let start = 0;
  begun.forEach(({ dependent, ...clause }, at) => {
    const before = clause.subject.first > clause.verb + 1 ? clause.subject.first - 1 : words.length;
    const others = begun.slice(at + 1);
    const another = others.find((one) => !one.dependent || !isAskedBy(words, clause, one));
    const inNote = others.find((one) => one === another || !/^(?:speaker|thing)$/.test(one.subject.kind));
    const next = inNotes ? inNote : others[0];
    const end = Math.min(before, clauseEnd(words, clause, next));
    const told = Math.min(before, clauseEnd(words, clause, another));
    const later = clauses.length > 0 && weak.includes(clause.strength);
    if (dependent || later) return;
    clauses.push({ ...clause, start, end, ...(told > end ? { told } : {}) });
    start = end;
  });
  return clauses;
}

/**
 * "Tomas to invite her to demo": a further "to" in one breath belongs to the deed before it, and "a list to work with" to
 * its thing.
 */
function isOfTheSame(words: readonly Word[], before: Begun | undefined, place: number): boolean {
  if (words[place]?.plain !== 'to' || !before) return false;
  if (isStranded(words, place + 2)) return place > before.verb + 1;
  if (before.strength !== 'notes') return false;
  if (words[before.verb - 1]?.plain !== 'to') return false;
  return !words
    .slice(before.verb, place)
    .some((word) => isMark(word) || /^(?:and|then|\+)$/.test(word.plain));
}

/** "The list of all states they file in by Friday": what tells of a thing is no deed beside the one that it is given by. */
function isOfThing(
  words: readonly Word[],
  before: Begun | undefined,
  { subject, verb, strength }: Begun,
): boolean {
  if (!before || (strength !== 'notes' && strength !== 'plain') || subject.first <= before.verb + 1)
    return false;
  if (!/^(?:i|we|they)$/.test(words[subject.first]?.plain ?? '')) return false;
  const led = words[subject.first - 1];
  if (
    isMark(led) ||
    dependsOn.has(led?.plain ?? '') ||
    /^(?:and|then|but|so|or|plus)$/.test(led?.plain ?? '')
  )
    return false;
  return isStranded(words, verb + 1) || endsAt(words, verb + 1);
}

/** "To work with by Friday": a word that leads to nothing stands there. */
function isStranded(words: readonly Word[], place: number): boolean {
  const next = words[place + 1];
  return (
    /^(?:with|to|on|in|for|from|about|at)$/.test(words[place]?.plain ?? '') &&
    (next === undefined || isMark(next) || /^(?:by|before|until|till|latest|due)$/.test(next.plain))
  );
}

function clauseAt(
  words: readonly Word[],
  place: number,
  people: readonly PersonFound[],
  inNotes: boolean,
): Begun | null {
  const owed = owedAt(words, place, people, inNotes);
  if (owed) return owed;
  const modal = modalAt(words, place);
  if (!modal) return plainDeedAt(words, place, people, inNotes);
  if (modal.strength === 'notes' && !inNotes) return null;
  const subject = modal.strength === 'let me' ? speakerAt(place) : subjectBefore(words, place, people);
  if (!subject || (modal.strength === 'must' && subject.first === subject.end)) return null;
  const { place: verb, hedged, negated } = verbAfter(words, place + modal.length);
  const word = words[verb];
  if (!word || isMark(word) || negated) return null;
  if (!isVerbOf(modal, word.plain)) return null;
  const isOwn = inNotes && modal.strength === 'would' && isOwnWord(words, subject);
  const isAgreed = inNotes && modal.strength === 'would' && isAgreedThat(words, subject);
  const strength = isOwn || isAgreed || isGranted(words, subject, place, verb) ? 'will' : modal.strength;
  return {
    subject,
    strength,
    verb,
    negated: modal.negated,
    hedged: hedged || strength === 'might',
    dependent: !isOwn && !isAgreed && isDependent(words, subject),
  };
}

const isOwed = (words: readonly Word[], place: number) => /^owes?$/.test(words[place]?.plain ?? '');

/** "Security answers" are owed, and nobody answers: the last word of a thing. */
function endOfThing(words: readonly Word[], first: number): number {
  let last = first;
  while (
    words[last + 1] &&
    !isMark(words[last + 1]) &&
    !/^(?:and|then|but)$/.test(words[last + 1]?.plain ?? '')
  )
    last += 1;
  return last;
}

/** "I owe her that by Friday": the thing is named before, and nothing of it follows. */
function endsAt(words: readonly Word[], place: number): boolean {
  const next = words[place];
  return next === undefined || isMark(next) || /^(?:by|before|until|till|on|latest|due)$/.test(next.plain);
}

const recipients = new Set(['them', 'him', 'her', 'you', 'us', 'me']);

/** "We owe them the calculation by Friday", "Tomas promised a reference": what is owed needs no verb. */
function owedAt(
  words: readonly Word[],
  place: number,
  people: readonly PersonFound[],
  inNotes: boolean,
): Begun | null {
  const verb = thingOwedAt(words, place, people, inNotes);
  const thing = verb === null ? undefined : words[verb];
  if (verb === null || !thing || isMark(thing) || thing.plain === 'to') return null;
  if (thing.plain === 'that' && !endsAt(words, verb + 1)) return null;
  const debtor = subjectBefore(words, place, people) ?? { kind: 'speaker', first: place, end: place };
  if (debtor.kind === 'thing' || debtor.kind === 'you') return null;
  // "We owe them: the answers, Joy, by 1 Dec": one of those who owe it stands apart.
  const apart = inNotes ? personApart(words, people) : null;
  const subject = apart && apart.first > verb ? apart : debtor;
  const strength = inNotes ? 'notes' : 'will';
  return { subject, strength, verb, negated: false, hedged: false, dependent: isDependent(words, subject) };
}

/** Where what is owed begins: behind whom it is owed to, who stands there unless notes tell of a promise. */
function thingOwedAt(
  words: readonly Word[],
  place: number,
  people: readonly PersonFound[],
  inNotes: boolean,
): number | null {
  const word = words[place]?.plain ?? '';
  const byThem = people.some(({ first, end }) => first === 0 && end === place);
  const promised = inNotes && word === 'promised' && (place === 0 || byThem);
  if (word !== 'owe' && word !== 'owes' && !promised) return null;
  const given = people.find(({ first }) => first === place + 1);
  const isGiven = given !== undefined || recipients.has(words[place + 1]?.plain ?? '');
  const behind = given?.end ?? place + (isGiven ? 2 : 1);
  // "We owe them: a price", "owe: a price" begins a list.
  if (inNotes && /^[:–—-]$/.test(words[behind]?.raw ?? '')) return behind + 1;
  return isGiven || (promised && byThem) ? behind : null;
}

function isVerbOf({ strength }: Modal, plain: string): boolean {
  if (strength === 'will') return !noVerbs.has(plain) && !dependsOn.has(plain);
  return deedVerbs.has(plain) || baseForm(plain) !== null;
}

/** "The reports they work on" are things. */
const leadsToThing = /^(?:the|an?|of|all|these|those|our|your|their|his|her|my|its)$/;

/** "Dana sends the plan Tuesday", as notes have it; "I bring it Thursday", as many say who learnt the language. */
function plainDeedAt(
  words: readonly Word[],
  place: number,
  people: readonly PersonFound[],
  inNotes: boolean,
): Begun | null {
  if (place === 0) return null;
  const word = words[place]?.plain ?? '';
  const before = words[place - 1]?.plain ?? '';
  const byUs =
    before === 'i' ||
    before === 'we' ||
    before === 'they' ||
    (inNotes && people.some(({ first, end }) => first === 0 && end === place));
  const doing = inNotes && word.endsWith('ing') && people.some(({ end }) => end === place);
  if (leadsToThing.test(before)) return null;
  const base = byUs && deedVerbs.has(word) ? word : word.endsWith('s') || doing ? baseForm(word) : null;
  const isGivenOn = (base === 'get' && inNotes) || base === 'tell' || base === 'let';
  if (base === 'make' || base === 'do') return madeByThen(words, place, people, inNotes ? 'notes' : 'plain');
  if (!base || (noPlainDeeds.has(base) && !(isGivenOn && isGiven(words, place + 1, people)))) return null;
  const subject = subjectBefore(words, place, people);
  if (!subject || ['thing', 'you', 'nobody', 'group'].includes(subject.kind)) return null;
  const strength = inNotes ? 'notes' : 'plain';
  return {
    subject,
    strength,
    verb: place,
    negated: false,
    hedged: false,
    dependent: isDependent(words, subject),
  };
}

const thing = /^(?:the|an?|our|your|all|that|this|its|his|her|\d)/;
const dayWord =
  /^(?:by|before|until|till|today|tonight|tomorrow|tmrw|next|this|eo[dwmq]|(?:mon|tue|wed|thu|fri|sat|sun)(?:s|day|rs|rsday|nesday|urday)?)$/;

function isDoneBy(words: readonly Word[], place: number): boolean {
  const [before, verb, it, day] = words.slice(place - 1, place + 3).map(({ plain }) => plain);
  return before === 'i' && verb === 'do' && /^(?:it|this|that)$/.test(it ?? '') && dayWord.test(day ?? '');
}

/** "Lena makes the template ready, next Wednesday", "Dana does a sketch by Friday": what somebody does by a day. */
function madeByThen(
  words: readonly Word[],
  place: number,
  people: readonly PersonFound[],
  strength: Strength,
): Begun | null {
  const behind = words.slice(place + 1);
  const common = { strength, verb: place, negated: false, hedged: false };
  // "I do it today", as those say who learnt the language.
  if (strength === 'plain' && isDoneBy(words, place)) {
    const speaker = { kind: 'speaker', first: place - 1, end: place } as const;
    return { ...common, subject: speaker, dependent: isDependent(words, speaker) };
  }
  const maker = people.find(({ end }) => end === place);
  if (!maker || !thing.test(behind[0]?.plain ?? '') || !behind.some(({ plain }) => dayWord.test(plain)))
    return null;
  const subject = { kind: 'person', first: maker.first, end: maker.end } as const;
  return { ...common, subject, dependent: false };
}

const given = /^(?:us|me|them|him|you)$/;

/** "Gets us the log", "get Tomas the quote": whoever is given something, and what. */
function isGiven(words: readonly Word[], place: number, people: readonly PersonFound[]): boolean {
  const person = people.find(({ first }) => first === place);
  const next = words[person?.end ?? place + 1];
  if (!person && !given.test(words[place]?.plain ?? '')) return false;
  return next !== undefined && /^\p{L}/u.test(next.raw) && !noThing.test(next.plain);
}

const noThing =
  /^(?:by|before|due|on|in|at|to|for|from|and|or|next|this|today|tomorrow|mon|tue|wed|thu|fri|sat|sun)$|day$/;

function isDependent(words: readonly Word[], subject: Subject): boolean {
  if (isOutcome(words, subject)) return false;
  const before = words[subject.first - 1]?.plain ?? '';
  return (
    dependsOn.has(before) ||
    askedTo.has(before) ||
    (leadsTo.has(before) && subject.first > 1 && !isMark(words[subject.first - 2]))
  );
}

function speakerAt(place: number): Subject {
  return { kind: 'speaker', first: place, end: place + 2 };
}
