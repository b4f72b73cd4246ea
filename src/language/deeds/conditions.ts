import { straight } from '../straight.ts';
import type { DeedClause } from './deed-clause.ts';
import type { Word } from './words.ts';

/** Something else has to happen first, and others may never let it: "if legal signs off". */
const waits =
  /\b(?:if|unless|assuming|provided(?: that)?|providing|as long as|so long as|in case|depending on|depending|subject to|once|as soon as)\b/i;
/** It comes after something that will happen anyway, though nobody says which day that is. */
const comesAfter = /\b(?:when|whenever|after (?:you|we|they|he|she|the|our|i))\b/i;
const waitsAfter =
  /^[\s,]*(?:but |and |though )?(?:(?:only|just) )?(?:if|unless|provided|providing|assuming|as long as|so long as|depending|subject to|in case)\b/i;
/** "I'll send an invite once we have a date": what others have to do first, where no day is there to fall back on. */
const waitsForOthers =
  /^[\s,]*(?:(?:only|but|just) )?(?:once|as soon as|when) (?!(?:i|possible|you (?:like|want|wish|are ready|need it))\b)(?:\w+ ){1,4}?(?:have|has|is|are|'s|'re|gets?|got|comes?|knows?|agrees?|decides?|signs?|approves?|confirms?|sends?|gives?|tells?|says?|finds?|settles?)\b/i;
/** Within the words of a deed these are conditions, as "if" is not in "I'll ask if". */
const waitsWithin =
  /\b(?:as long as|so long as|provided (?:that|you|we|they|he|she|it|the|my|our)|assuming|depending on|subject to|on (?:the )?condition|contingent|only if|pending)\b/i;
/** "Knock the fee down and we'll sign": a bargain that the other side has not made yet. */
const bargain =
  /^\W*(?:(?:and|so|then|just|look|okay|ok|well),? )*(?:you )?(?:give|drop|knock|cut|match|throw|take|lower|waive|shave|reduce|beat|meet|make|get|bring|come)\b[^.;]{0,60}(?:%|\b(?:percent|per cent|off|down|prices?|fees?|free|cheaper|rates?|discount|costs?|offer|number|quote)\b)[^.;]*(?=\band (?:then )?(?:i|we)\b)/i;
/** "If you ask me" is a manner of speaking, and what holds "even if" something happens holds anyway. */
const mannersOfSpeaking =
  /\b(?:even|as|what) if\b|\bonce (?:more|again)\b|\bif (?:you ask me|i(?:'m| am) (?:honest|not mistaken)|i remember|i may|anything|that helps|it helps|you (?:like|want|prefer|wish|don't mind)|not (?:sooner|earlier|before)|or not|you have (?:any )?(?:questions|doubts)|(?:that|it)(?:'s| is) (?:ok|okay|fine|all right|alright)(?: (?:with|by|for) you)?)\b,?/gi;
/** "Should Dana say yes, I'll …", "Were it approved, …". */
const turnedCondition = /^\W*(?:and |but |so )?(?:should|were|had)\s+(?!i\b.*\?)[\w' ]+,/i;

/** The words around a deed: those that lead to it, its own, and those after it. */
interface Around {
  readonly before: string;
  readonly within: string;
  readonly after: string;
}

/** What a deed hangs on, as it is said: "if legal signs off"; null where it hangs on nothing. */
export function hangsOn(
  text: string,
  words: readonly Word[],
  clause: DeedClause,
  isDated: boolean,
): string | null {
  const { before, within, after } = around(text, words, clause);
  const met = metBefore(before);
  if (met !== null) return met;
  const own = waitsWithin.exec(within);
  if (own) return told(within.slice(own.index));
  if (waitsAfter.test(after) || (!isDated && waitsForOthers.test(after))) return told(after);
  return bargain.exec(straight(text))?.[0].trim() ?? null;
}

/** Whether a deed comes only after something that nobody gave a day to: "when she is back". */
export function comesAfterSomething(text: string, words: readonly Word[], clause: DeedClause): boolean {
  return comesAfter.test(lastThought(around(text, words, clause).before));
}

function around(text: string, words: readonly Word[], { start, subject, end }: DeedClause): Around {
  const from = words[start]?.from ?? 0;
  const first = Math.max(from, words[subject.first]?.from ?? from);
  const to = words[end - 1]?.to ?? text.length;
  const plain = (some: string) => straight(some).replace(mannersOfSpeaking, ' ');
  return {
    before: plain(text.slice(from, first)),
    within: plain(text.slice(from, to)),
    after: /\beven\s*$/i.test(text.slice(from, to)) ? '' : plain(text.slice(to)),
  };
}

function metBefore(before: string): string | null {
  const near = lastThought(before);
  const condition = waits.exec(near);
  if (condition) return told(near.slice(condition.index));
  return turnedCondition.test(near) ? told(near) : null;
}

/** What ends before a colon or a stop is another thought. */
function lastThought(before: string): string {
  return before.replace(/^.*[:;!?]\s/s, '');
}

/** The condition alone, without what comes after it. */
function told(words: string): string {
  const [whole = ''] = words
    .replace(/^[\s,]*(?:but |and |though )?/i, '')
    .split(/\s*(?:[,;.!?)](?:\s|$)|\s[–—-]\s)/);
  return whole.trim();
}
