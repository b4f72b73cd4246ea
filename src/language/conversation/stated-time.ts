import type { DatePhrase } from '../dates/date-phrase.ts';
import type { Said } from '../deeds/said.ts';
import { straight } from '../straight.ts';
import { refusesTime } from './agreed-time.ts';
import { answerIn } from './answers.ts';
import { refusesOneTime, timePut } from './time-instead.ts';

/** What somebody sends or enters so that all will be there. */
const invites =
  /\b(?:send|sends|sending|sent|shoot|get|put|putting|drop|dropped)\b[^.?!]{0,40}\b(?:invite|invites|invitation|invitations|calendar|diary)\b|\b(?:put|putting|book|booked|booking|pencil(?:l?ed|l?ing)?|got) (?:us|both of us|all of us)\b(?: (?:all|both))?(?: in| down)?\b|\b(?:get|receive|have|see)\b[^.?!]{0,30}\b(?:invite|invitation)\b/i;
/** "I'll book Thursday at four for the walkthrough": what is held free. */
const holds =
  /\b(?:i|we)(?:'ll| will|'ve| have|'m| am|'re| are)?(?: just)? (?:book|booked|booking|block|blocked|blocking|reserve|reserved|schedule|scheduled|scheduling)(?: (?:in|out|off))?\b/i;
const weMeet =
  /\bwe(?:'ll| will|'re going to)?(?: then| all| both| just)? (?:meet|talk|speak|reconvene|catch up|sit down|see each other)(?: (?:again|next|then|up|together|here|there))*(?= *$| (?:on|at|for|next|this|tomorrow|the)\b)/i;
/** "I'll ring you on Friday at three": a call with its hour. */
const rings =
  /\b(?:i|we)(?:'ll| will|'m going to|'re going to)(?: just| then)? (?:ring|call|phone|see|meet|visit|come (?:and|to) see|talk to|speak to) you\b/i;
/** "We look forward to seeing you on Thursday at two." */
const expects =
  /\b(?:look(?:ing)? forward to (?:seeing|meeting|speaking|talking|having)|(?:will|'ll|'m|'re|am|are) (?:be )?expect(?:ing)? you|see you)\b/i;
/** What would have to be first, or only may be. */
const open =
  /\b(?:if|unless|once|when|whenever|maybe|perhaps|might|possibly|could|would|should|usually|always|every)\b|\?\s*$/i;

/** Whether somebody states when the next conversation is: "I'll send you an invite for Thursday at 4", "we'll speak on Thursday". */
export function statesTime(
  { side, sentence: { text } }: Pick<Said, 'side' | 'sentence'>,
  { from, to, text: words, at }: DatePhrase,
): boolean {
  const plain = straight(text);
  if (open.test(plain) || refusesTime(text)) return false;
  if (invites.test(plain)) return /^for\b/i.test(words);
  if (/^(?:by|before|until|till)\b/i.test(words)) return false;
  if (holds.test(plain) || expects.test(plain)) return at !== null;
  if (side === 'ours' && at !== null && rings.test(plain)) return true;
  // Of the client's, "we" may be they among themselves.
  return (
    side === 'ours' &&
    weMeet.test(straight(text.slice(0, from))) &&
    (at === null
      ? /^\W*(?:then|as well|too|again)?\W*$/i
      : /^\W*(?:$|(?:then|as well|too|again|in|at|with|for|here|there)\b)/i
    ).test(text.slice(to))
  );
}

/** What somebody does so that all meet then: "send an invite", "book the room". */
const doneForMeeting =
  /^(?:(?:send|get|have|receive|see|drop|shoot)(?: (?:you|them|us|me|both|all|everybody|everyone|over|out|round|around|a|an|the|your|their|our|my|calendar|teams|zoom|outlook|meeting))* (?:invites?|invitations?)\b(?!.*\band\b)|put (?:us|it|that|something|this|an? \p{L}+) (?:in|into|on)\b|(?:put|book|pencil) (?:us|both of us|all of us)\b|(?:book|block|reserve|schedule)\b(?!.*\band\b)|(?:meet|talk|speak|reconvene|catch up|sit down|see each other)(?: (?:again|next|then|up|together))*(?:$|,| (?:in|at|for)\b)|take place\b|(?:ring|call|phone|see|meet|visit) (?:them|you|us)$|look forward to\b)/iu;

/** Whether a deed is nothing but the conversation that its sentence states the time of. */
export function isForMeeting(act: string | null): boolean {
  return doneForMeeting.test(act ?? '');
}

const refusesIt =
  /\b(?:(?:that|it|this|then|which|day|time)(?: day| time)? (?:doesn't|won't|does not|will not|isn't|is not) (?:work|suit|fit|possible|good|great|going to work)|(?:can't|cannot|won't) (?:do|make) (?:that|it|then|this)|(?:i'm|we're|i am|we are) (?:out|away|busy|booked|off) (?:then|that (?:day|week|morning|afternoon)))\b/i;

const asksForOther =
  /\b(?:make it|(?:move|push|shift|change) (?:it|that|this)|instead|rather|another (?:day|time))\b/i;

/** Whether somebody refuses the time that was stated right before. */
export function refusesStated(said: Pick<Said, 'sentence' | 'dates'>): boolean {
  const { text } = said.sentence;
  if (answerIn(text)?.answer === 'no' || refusesIt.test(straight(text))) return true;
  return refusesOneTime(said) || timePut(said) !== null || asksForOther.test(straight(text));
}
