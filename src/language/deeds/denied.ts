import { straight } from '../straight.ts';
import type { DeedClause } from './deed-clause.ts';
import { isAskedAbout, isQuoted } from './reported.ts';
import type { Said } from './said.ts';
import { isMark, type Word } from './words.ts';

/** What stands before a deed that nobody is going to do: "no way we'll have that signed", "I'm not saying he'll sign". */
const denials = [
  'no (?:way|chance|point|reason|guarantee)(?: in the world)?|not (?:like|as if|as though|that|because|certain|sure|clear)',
  "(?:don't|do not|doesn't|didn't|can't|cannot|couldn't|won't|wouldn't|would not|not|never|hardly|scarcely|barely|hard to|far be it from (?:me|us) to)(?: \\w+){0,5}? (?:expect|think|believe|suppose|imagine|see how|say|saying|claim|guarantee|guaranteeing|swear|promise|promising)",
  'doubt|never (?:said|promised|agreed|told (?:you|him|her|them))|stopped (?:saying|promising)|impossible|out of the question|(?:un|not very |hardly )likely|doubtful',
  "i'd be (?:lying|surprised) if(?: i (?:said|told you))?|anybody's guess (?:if|whether)|who (?:says|said)",
];
const denies = new RegExp(`\\b(?:${denials.join('|')})\\s+(?:that\\s+)?$`, 'i');
/** "Neither Dana nor", "none of them": nobody of those who are named. */
const nobody =
  /(?:^|[,;]\s*|\b(?:that|and|but)\s+)(?:neither\b.*\b(?:nor|or)|none of (?:\w+ )?|no one(?: \w+){0,3}|not one of (?:\w+ )?|hardly any(?:body|one))\s*$/i;
/** Words that somebody is quoted with, though no marks stand around them. */
const quotes =
  /\b(?:line|answer|motto|mantra|slogan|saying|phrase|excuse|joke) (?:is|was|goes|has been)(?: always)?(?: that)?[,:]?\s+$|\b(?:i|and) quote[,:]?\s+$/i;
/** "A driver rings and says I'll deliver on Friday": what others say without marks around it, and who of them "we" may be. */
const othersSay =
  /(?<!\b(?:i|we|and i|just) )\b(?:says|goes|is like|tells (?:me|us|them|him|her))[,:]?(?: that)?[,:]?\s+$/i;
const anybody =
  /\b(?:(?:an?|some|any|every|each|the average|one) (?:\p{L}+ )?\p{L}+|(?:the|our|their) (?:customer|driver|supplier|vendor|carrier|tenant|patient|contractor|subcontractor|agency))(?: (?:then|always|just|usually))?(?: \p{L}+s(?: (?:me|us|up|in|back))?,? and)?(?: (?:then|always|just|usually))? (?:says|goes|is like|tells (?:me|us|them|him|her))[,:]?(?: that)?[,:]?\s+$/iu;
const opensQuote = /(?:^|[\s:(])'(?!em\b|til\b|cause\b|\d)(?:[^']|(?<=\p{L})'(?=\p{L}))*$/iu;
const closesQuote = /'(?:[\s.,;:!?)]|$)/u;
const saysSo = /\b(?:wrote|said|says|told|goes|like|promised)\b/i;

/** Whether the words around a deed say that nobody will do it, or that others said so: "it's not like I'll call". */
export function isDenied(said: Said, clause: DeedClause): boolean {
  const { subject, verb } = clause;
  const { sentence, words, source } = said;
  const { text } = sentence;
  if (doesNothing(words, verb) || isQuoted(said, clause) || isAskedAbout(said, clause)) return true;
  const to = words[subject.first]?.from ?? 0;
  const before = straight(text.slice(0, to));
  if (denies.test(before) || nobody.test(before) || quotes.test(before)) return true;
  if (source !== 'notes' && isOthersSay(words[subject.first]?.plain, before)) return true;
  const isOpen = source !== 'notes' && opensQuote.test(before);
  return isOpen && (saysSo.test(before) || closesQuote.test(straight(text.slice(to))));
}

/** Whoever says "I" in the words of another is not who speaks; "we" may be, unless anybody says so. */
function isOthersSay(subject: string | undefined, before: string): boolean {
  if (subject === 'i') return othersSay.test(before);
  return subject === 'we' && anybody.test(before);
}

/** "Dana sends nothing before Friday", "I'll sign no contract by then"; not "send no. 4". */
function doesNothing(words: readonly Word[], verb: number): boolean {
  const [next, after] = [words[verb + 1]?.plain, words[verb + 2]];
  return next === 'nothing' || next === 'none' || (next === 'no' && after !== undefined && !isMark(after));
}
