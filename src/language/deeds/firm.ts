import type { MissingPart } from '#domain/conversation/firmness.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { NamedPerson } from '#domain/words/proposal.ts';
import { straight } from '../straight.ts';
import type { DeedClause, Strength } from './deed-clause.ts';
import type { Word } from './words.ts';

const unsure: readonly Strength[] = ['might', 'want', 'would'];
const hedge =
  /\b(?:maybe|perhaps|probably|possibly|hopefully|potentially|ideally|eventually|might|i (?:think|guess|suppose|hope|imagine|would say)|i'd say|if possible|if i can|if we can|with (?:any|a bit of) luck|no promises?|can't promise|or so|roughly|some ?time|at some point|try to|try and|should be able|aim to|hoping to|in theory|in principle|unless|or maybe|fingers crossed|more than likely|most likely|(?:touch|knock on) wood|(?:in the |at |in a )?best case|all (?:being|going) well|if all goes well|god willing|\w+ permitting|barring \w+|hypothetically|(?:let's|let us) (?:pretend|imagine|suppose|assume))\b/i;
const emptyAct =
  /^(?:be (?!there\b|in\b|at\b|on\b|with\b|back\b)|know\b|think\b|see (?:how|where|what|if|whether)\b|believe\b|want\b|need\b|feel\b|forget\b|hope\b|wait\b|consider\b|look forward\b|figure\b)/i;
const said = /\b(?:said|promised|told|agreed)\b/i;
const conditionBefore =
  /\b(?:if|unless|assuming|provided|as long as|in case|depending|subject to|once|when|whenever|as soon as|after (?:you|we|they|he|she|the|our|i))\b/i;
const conditionAfter =
  /^[\s,]*(?:but |and )?(?:only )?(?:if|unless|provided|assuming|as long as|depending|subject to|in case)\b/i;
const eventAfter = /^[\s,]*(?:when|once|whenever|as soon as|after (?:you|we|they|he|she)|until)\b/i;

/** Within the words of a deed these are conditions, as "if" is not in "I'll ask if". */
const conditionWithin =
  /\b(?:as long as|provided (?:that|you|we|they|he|she|it|the|my|our)|assuming|depending on|subject to|on (?:the )?condition|contingent|only if|pending)\b/i;
/** "Knock the fee down and we'll sign": a bargain that the other side has not made yet. */
const bargain =
  /^\W*(?:(?:and|so|then|just|look|okay|ok|well),? )*(?:you )?(?:give|drop|knock|cut|match|throw|take|lower|waive|shave|reduce|beat|meet|make|get|bring|come)\b[^.;]{0,60}(?:%|\b(?:percent|per cent|off|down|prices?|fees?|free|cheaper|rates?|discount|costs?|offer|number|quote)\b)[^.;]*\band (?:then )?(?:i|we)\b/i;
/** "Back in June she said she'd send it": what was said long ago was due long ago. */
const longAgo =
  /\b(?:back (?:in|then|when)|(?:last|previous) (?:week|month|quarter|year|spring|summer|autumn|fall|winter|time)|(?:days?|weeks?|months?|years?) ago|the other day|at the time|originally|used to)\b/i;
/** Nobody means it. */
const irony =
  /\bpigs (?:will|can|might|may|do) fly\b|\bhell freezes\b|\bblank che(?:que|ck)\b|\b(?:yeah|sure|oh),? right\b|\bfat chance\b|\bdream on\b|\bover my dead body\b|^\W*oh,? (?:sure|great|yes|yeah|right)[,!.]+ and\b/i;

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
  if (clause.hedged || hedge.test(around) || conditionWithin.test(around) || irony.test(straight(text)))
    return false;
  if (bargain.test(straight(text))) return false;
  const toldOf = clause.strength === 'would' && said.test(around) && !longAgo.test(text);
  if (unsure.includes(clause.strength) && !toldOf) return false;
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
