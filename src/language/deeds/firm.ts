import type { MissingPart } from '#domain/conversation/firmness.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { NamedPerson } from '#domain/words/proposal.ts';
import { straight } from '../straight.ts';
import type { DeedClause, Strength } from './deed-clause.ts';
import type { Word } from './words.ts';

const unsure: readonly Strength[] = ['might', 'want', 'would'];
const hedge =
  /\b(?:maybe|perhaps|probably|possibly|hopefully|potentially|ideally|eventually|might|i (?:think|guess|suppose|hope|imagine|would say)|i'd say|if possible|if i can|if we can|with (?:any|a bit of) luck|no promises?|can't promise|or so|roughly|some ?time|at some point|try to|try and|should be able|aim to|hoping to|in theory|in principle|unless|or maybe|fingers crossed|more than likely|most likely|touch wood)\b/i;
const emptyAct =
  /^(?:be (?!there\b|in\b|at\b|on\b|with\b|back\b)|know\b|think\b|see (?:how|where|what|if|whether)\b|believe\b|want\b|need\b|feel\b|forget\b|hope\b|wait\b|consider\b|look forward\b|figure\b)/i;
const said = /\b(?:said|promised|told|agreed)\b/i;
const conditionBefore =
  /\b(?:if|unless|assuming|provided|as long as|in case|depending|subject to|once|when|whenever|as soon as|after (?:you|we|they|he|she|the|our|i))\b/i;
const conditionAfter = /^[\s,]*(?:if|unless|provided|assuming|as long as|depending|subject to|in case)\b/i;
const eventAfter = /^[\s,]*(?:when|once|whenever|as soon as|after (?:you|we|they|he|she)|until)\b/i;

/** Whether a deed is said without a hedge, a condition or a question, so that its date can be counted on. */
export function isCertain(text: string, words: readonly Word[], clause: DeedClause, dated: boolean): boolean {
  const from = words[clause.start]?.from ?? 0;
  const subject = words[clause.subject.first]?.from ?? from;
  const to = words[clause.end - 1]?.to ?? text.length;
  const around = straight(text.slice(from, to));
  // What is told of somebody else's words is theirs, and was said another time.
  if (
    (text.slice(0, subject).match(/["“”]/g) ?? []).length % 2 === 1 &&
    !/^\W*(?:\p{L}+:\s*)?["“]/u.test(text)
  )
    return false;
  if (emptyAct.test(around.slice((words[clause.verb]?.from ?? from) - from))) return false;
  if (clause.hedged || hedge.test(around)) return false;
  if (unsure.includes(clause.strength) && !(clause.strength === 'would' && said.test(around))) return false;
  if (isConditional(straight(text.slice(from, subject)))) return false;
  const after = straight(text.slice(to));
  if (conditionAfter.test(after) || (eventAfter.test(after) && !dated)) return false;
  return !/\?\s*["'”)]*\s*$/.test(text);
}

/** "If you ask me" is a manner of speaking. */
const mannersOfSpeaking =
  /\bif (?:you ask me|i(?:'m| am) (?:honest|not mistaken)|i remember|i may|anything|that helps|you (?:like|want|prefer))\b,?/gi;
/** "Should Dana say yes, I'll …", "Were it approved, …". */
const turnedCondition = /^\W*(?:and |but |so )?(?:should|were|had)\s+(?!i\b.*\?)[\w' ]+,/i;

/** Whether what stands before a deed makes it wait for something. What ends before a colon or a stop is another thought. */
function isConditional(before: string): boolean {
  const near = before.replace(/^.*[:;!?]\s/s, '').replace(mannersOfSpeaking, ' ');
  return conditionBefore.test(near) || turnedCondition.test(near);
}

/** What is still to be asked for before a deed can be counted on. */
export function missingOf(deed: {
  readonly who: NamedPerson | null;
  readonly act: string | null;
  readonly due: Day | null;
}): MissingPart[] {
  const missing: MissingPart[] = [];
  if (deed.who === null) missing.push('who');
  if (deed.act === null) missing.push('what');
  if (deed.due === null) missing.push('when');
  return missing;
}
