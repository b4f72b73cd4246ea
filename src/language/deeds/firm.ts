import type { MissingPart } from '#domain/conversation/firmness.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { NamedPerson } from '#domain/words/proposal.ts';
import { straight } from '../straight.ts';
import { comesAfterSomething, hangsOn } from './conditions.ts';
import type { DeedClause, Strength } from './deed-clause.ts';
import { isIronic } from './irony.ts';
import { withoutQuestion } from './without-question.ts';
import type { Word } from './words.ts';

const unsure: readonly Strength[] = ['might', 'want', 'would'];
const hedge =
  /\b(?:maybe|perhaps|probably|possibly|hopefully|potentially|ideally|eventually|might|i (?:think|guess|suppose|hope|imagine|would say)|i'd say|if possible|if i can|if we can|with (?:any|a bit of) luck|no promises?|can't promise|or so|roughly|some ?time|at some point|try to|try and|should be able|aim to|hoping to|in theory|in principle|unless|or maybe|fingers crossed|more than likely|most likely|(?:touch|knock on) wood|(?:in the |at |in a )?best case|all (?:being|going) well|if all goes well|god willing|\w+ permitting|barring \w+|hypothetically|(?:let's|let us) (?:pretend|imagine|suppose|assume))\b/i;
const emptyAct =
  /^(?:be (?!there\b|in\b|at\b|on\b|with\b|back\b)|know\b|think\b|see (?:how|where|what|if|whether)\b|believe\b|want\b|need\b|feel\b|forget\b|hope\b|wait\b|consider\b|look forward\b|figure\b)/i;
const said = /\b(?:said|promised|told|agreed)\b/i;
const asksOn =
  /^[\s,;–—-]*(?:(?:and|but|so|then|also),? )*(?:let's|let us|(?:shall|could|can|would|will|may|does|do|is|are|should|have) (?:i|we|you|he|she|they|it|that|this|the|your)\b|how (?:about|does|is)|what (?:about|do|would)|when (?:can|could|would|are|do)|who (?:should|can|else))/i;
const onlyConsent = /^[\s,]*(?:ok|okay|all right|alright|fine|deal)\s*\?\W*$/i;
const eventAfter = /^[\s,]*(?:when|once|whenever|as soon as|after (?:you|we|they|he|she)|until)\b/i;

/** "Back in June she said she'd send it": what was said long ago was due long ago. */
const longAgo =
  /\b(?:back (?:in|then|when)|(?:last|previous) (?:week|month|quarter|year|spring|summer|autumn|fall|winter|time)|(?:days?|weeks?|months?|years?) ago|the other day|at the time|originally|used to)\b/i;
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
  if (clause.hedged || hedge.test(withoutQuestion(around)) || isIronic(text)) return false;
  const toldOf = clause.strength === 'would' && said.test(around) && !longAgo.test(text);
  if (unsure.includes(clause.strength) && !toldOf) return false;
  if (hangsOn(text, words, clause, dated) !== null || comesAfterSomething(text, words, clause)) return false;
  if (eventAfter.test(straight(text.slice(to))) && !dated) return false;
  return !/\?\s*["'”)]*\s*$/.test(text) || asksSomethingElse(text.slice(to), clause);
}

/** "I'll send it today, and shall we talk next week?": what is asked at the end is no doubt about the deed before it. */
function asksSomethingElse(rest: string, { subject }: DeedClause): boolean {
  if (subject.kind === 'you') return false;
  const plain = straight(rest);
  return asksOn.test(plain) || (subject.kind === 'speaker' && onlyConsent.test(plain));
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
