import type { Said } from '../deeds/said.ts';
import { isDepartment, isRole } from '../deeds/subjects.ts';
import { isMark, type Word, wordsOf } from '../deeds/words.ts';
import type { Found } from '../found.ts';

const determiners = new Set('the your our my their his her those these'.split(' '));
/** Before these, and at a mark, the words that name a thing are at their end. */
const endsThing = new Set(
  'is are was were be been has have had will would can could should must may might do does did to of for on in at by with from about into onto over under after before until till since and or but that which who whom whose when where if as than so because though i we you he she it they me us him them there here now still also already soon today yet not and'.split(
    ' ',
  ),
);
/** Behind these an act of another begins, which is none of the thing. */
const goesOn = /,? (?:and|or|then) .*$/i;
const longest = 4;

/** What "it", "one" or "them" may stand for. */
export type Pointing = 'one' | 'many';

/** "Send them", "check it": whether an act tells what only by a word that points back, and to one or to many. */
export function pointingOf(act: string): { readonly verb: string; readonly to: Pointing } | null {
  const match = points.exec(act);
  if (!match) return null;
  const [, verb = '', pronoun = ''] = match;
  return { verb, to: /^(?:them|those|these)$/i.test(pronoun) ? 'many' : 'one' };
}

const points =
  /^(\w+(?: (?:over|up|out|on))?) (it|them|those|these)(?: (?:all|both))?(?: (?:over|across|out|back|along|on|in|up|off))?(?: (?:for|to) (?:us|them|you))?$/i;

/** Whether words have one of those that point back: "I'll call you" has none, though it is told as "call them". */
export function pointsBackIn(text: string): boolean {
  return /\b(?:it|them|those|these)\b/i.test(text);
}

/** An act that still points back to what nobody knows is told by the words it rests on, which say at least who and when. */
export function inTheirWords(found: Found): Found {
  if (!('act' in found) || found.act === null || !pointingOf(found.act)) return found;
  const words = found.quotes[0].text.trim().replace(/[\s.,;:!]+$/, '');
  return pointsBackIn(words) ? { ...found, act: `“${words}”` } : found;
}

/** The thing that somebody was asked to do something with: "send the volume files" → "the volume files". */
export function thingAsked(act: string, to: Pointing): string | null {
  const match = /^\w+ (?:(?:us|them|me) )?(?:over |up |out )?((?:the|an?|their|our|your|all|both) .+)$/i.exec(
    act,
  );
  const thing = match?.[1]?.replace(goesOn, '') ?? '';
  const [first] = thingsIn(wordsOf(thing.replace(/^(?:an?|all|both)(?: (?:the|their|our|your))? /i, 'the ')));
  return first && isAbout(first, to) ? thing : null;
}

/**
 * The only thing of its number that a sentence names, as one that somebody has, needs or has finished; null where it names
 * none, or several that could be meant. "The weather is bad" names nothing that anybody sends.
 */
export function thingNamed(words: readonly Word[], to: Pointing): string | null {
  const fitting = thingsIn(words).filter((thing) => isAbout(thing, to));
  const [only, another] = fitting;
  if (!only || another || !isAtHand(words, only)) return null;
  return `the ${only.map(({ raw }) => raw).join(' ')}`;
}

/** A thing that was named as one that somebody needs, has or has ready, and in which sentence. */
export interface ThingNamed {
  readonly thing: string;
  readonly to: Pointing;
  readonly at: number;
}

/** Further back than this many sentences "them" may be anything. */
const thingReach = 6;

/** What may be meant by "it" and "them" after a sentence more. */
export function thingsAfter(things: readonly ThingNamed[], { words }: Pick<Said, 'words'>, at: number) {
  const named = (['one', 'many'] as const).flatMap((to): ThingNamed[] => {
    const thing = thingNamed(words, to);
    return thing ? [{ thing, to, at }] : [];
  });
  return [...things.filter((one) => at - one.at < thingReach), ...named];
}

/** The act with what it points back to, where only one thing may be meant; as it is where nobody can say. */
export function withThingMeant(act: string, things: readonly ThingNamed[]): string {
  const pointing = pointingOf(act);
  if (!pointing) return act;
  const [only, another] = new Set(things.filter(({ to }) => to === pointing.to).map(({ thing }) => thing));
  return only && !another ? `${pointing.verb} ${only}` : act;
}

const hasOrNeeds =
  /^(?:have|has|had|got|need|needs|want|wants|miss|missing|lack|finished|prepared|made|wrote|updated|found|received|exported|signed)$/;
const needs = /^(?:need|want|miss|lack)$/;
const isReady = /^(?:ready|done|finished|missing|outstanding|open|due|attached|complete|signed|prepared)$/;

function isAtHand(words: readonly Word[], thing: readonly Word[]): boolean {
  const [first, last] = [words.indexOf(thing[0] as Word), words.indexOf(thing.at(-1) as Word)];
  const told = words.slice(last + 1);
  const isIt = /^(?:is|are|'s|'re)$/.test(told[0]?.plain ?? '');
  return (
    hasOrNeeds.test(words[first - 2]?.plain ?? '') ||
    // "What we need is the floor plans."
    (/^(?:is|are|'s)$/.test(words[first - 2]?.plain ?? '') && needs.test(words[first - 3]?.plain ?? '')) ||
    (isIt && told.slice(1, 4).some(({ plain }) => isReady.test(plain)))
  );
}

/** The words of each thing that is named with "the", "your" and the like, without these; people are no things. */
function thingsIn(words: readonly Word[]): Word[][] {
  return words.flatMap((word, place) => {
    if (!determiners.has(word.plain)) return [];
    let end = place + 1;
    while (words[end] && !isMark(words[end]) && !endsThing.has(words[end]?.plain ?? '')) end += 1;
    const thing = words.slice(place + 1, end);
    const isThing = thing.length > 0 && thing.length <= longest;
    return isThing && !thing.some((one) => isRole(one) || isDepartment(one)) ? [thing] : [];
  });
}

function isAbout(thing: readonly Word[], to: Pointing): boolean {
  const head = thing.at(-1)?.plain ?? '';
  if (/^(?:data|media)$/.test(head)) return true;
  const isMany = /[^su]s$|sses$/.test(head) || /^(?:people|criteria)$/.test(head);
  return isMany === (to === 'many');
}
