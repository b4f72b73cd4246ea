import { tickedFrom } from '#domain/words/proposal.ts';
import type { Side } from '#domain/words/speech.ts';
import type { SpokenDeed } from '../deeds/deeds-in.ts';
import { isHearsay } from '../deeds/plainly-noted.ts';
import { isOnlyHoped } from '../deeds/reported.ts';
import type { Said } from '../deeds/said.ts';
import type { Found } from '../found.ts';
import { straight } from '../straight.ts';
import { asksOnlyForFacts } from './ask-in-notes.ts';

/** What a line of notes says in plain words is ticked beforehand, however short it is. */
const plainlyNoted = tickedFrom + 0.05;
/** What others may never let come about is suggested, and never ticked beforehand. */
export const suggestedAtMost = tickedFrom - 0.05;

/** From here on whoever nobody knows is taken for one of the client's. */
const surelyClient = 0.93;

/** A worry in a talk that is neither called one nor speaks of anybody there is mostly talk about the thing itself. */
export function sureOfWorry(
  { source, labelled: { probabilities, cues }, sentence }: Said,
  isPlain: boolean,
): number {
  const theirs = cues.includes('names a worry') || ofThoseWhoTalk.test(sentence.text);
  const sure =
    source === 'transcript' && !theirs ? probabilities.concern * heldToNobody : probabilities.concern;
  if (isEased.test(sentence.text) || isStoryOfOthers(cues) || isCostElsewhere(sentence.text))
    return Math.min(sure, suggestedAtMost);
  return isPlain || (source !== 'notes' && isOwnWorry(sentence.text)) ? Math.max(sure, plainlyNoted) : sure;
}

const paysOthers =
  /\bwhat (?:we|i|they|he|she) (?:pay|spend|are charged|get charged)(?: \p{L}+){0,3} for\b|\bwhat (?:the|our|their|that) \p{L}+(?: \p{L}+)? (?:charges?|bills?|costs?|takes?)(?: us)?\b/iu;

/** "What we pay for diesel there is a riddle": what something else costs, and nothing of what we offer. */
function isCostElsewhere(text: string): boolean {
  return paysOthers.test(text) && !/\byours?\b|\byou\b/i.test(text) && !isOwnWorry(text);
}

const ownWorry =
  /\b(?:i(?:'m| am)|we(?:'re| are))(?: (?:still|also|just|really|very|quite|rather|pretty|a bit|a little|most|getting|kind of))* (?:worried|concerned|nervous|anxious|uneasy|afraid (?:of|that))\b|\b(?:my|our)(?: (?:only|biggest|main|big|one|real|other|first))? (?:worry|concern|fear|headache|hesitation|reservation|doubt)s? (?:is|are|would be|with)\b|\bmy(?: (?:only|biggest|main|big|one|real|other|first))? (?:issue|sticking point) (?:is|with)\b|\b(?:worries|bothers|bugs|scares|frightens|unsettles) (?:me|us)\b|\bkeeps? (?:me|us) (?:awake|up)\b/i;

/** "I'm a bit anxious about who sees it": a worry of one's own, by its name. */
export function isOwnWorry(text: string): boolean {
  const plain = straight(text);
  return (
    ownWorry.test(plain) && !isEased.test(plain) && !/\?\s*$|\b(?:if|used to|was|were|when)\b/i.test(plain)
  );
}

const onlySorry =
  /\bi(?:'m| am) afraid(?:,|,? (?:i|we) (?:can't|cannot|won't|couldn't|am not|are not|'m not|'re not|don't have)\b|,? (?:not|so)\b|,? (?:that|it)(?:'s| is) (?:not|confidential|out of)\b|\W*$)/gi;

const namesWorry =
  /\b(?:worr\w*|concern\w*|risk\w*|fears?|problems?|issues?|expensive|too (?:\w+ )?(?:much|big|late|long|slow|costly)|difficult|hard|trouble\w*|doubt\w*|lose|losing|complicated)\b/i;

/** "I'm afraid I can't, it's confidential": the manners of a no, and no worry unless another one is named. */
export function isOnlySorry({ sentence: { text } }: Said): boolean {
  const plain = straight(text);
  const rest = plain.replace(onlySorry, ' ');
  return rest !== plain && !namesWorry.test(rest);
}

/** "No longer concerned", "I'm not worried about that": whoever was worried is at ease. */
const isEased =
  /\b(?:not|nor|never|no longer)(?: \w+)? (?:looking at|talking to|considering|evaluating|in talks with|speaking to) (?:any|another|other|anyone|anybody)\b|(?:\b(?:not|no longer|less|never|(?:nobody|no one) (?:is|was|seems))|n['’]t)(?: \w+)? (?:worried|concerned|afraid|nervous|anxious|uneasy|an issue|a concern|a problem)\b|n['’]t see (?:why|any reason why|a reason why) not\b|(?:\b(?:no longer|not|never)|n['’]t)(?: \w+)? (?:have|has|had|see|sees|raise[sd]?)(?: any| many| big| serious| real)? (?:doubts?|worries|concerns?|objections?|reservations?|fears?|misgivings)\b/i;

/** "When we bought the last lot, IT said they'd have it done by Easter": what once was, and what others said of it. */
function isStoryOfOthers(cues: readonly string[]): boolean {
  const isTold = cues.includes('reported') && cues.includes('past');
  return isTold && !['names a worry', 'worry', 'doubt', 'costs too much'].some((cue) => cues.includes(cue));
}

const ofThoseWhoTalk =
  /\b(?:our|ours|my|us|we|we['’](?:re|d|ll|ve)|me|you|you['’](?:re|d|ll|ve)|your|yours)\b/i;

/** Whose it is may only be likely: then it is suggested, and somebody says so. */
export function sureOfWhose(confidence: number, isSure: boolean): number {
  return isSure ? confidence : Math.min(confidence, suggestedAtMost);
}

/** What is said of deeds in a talk with neither a day nor anybody whom it reaches is mostly talk of one's own work. */
const heldToNobody = 0.7;
const toYou = /\b(?:you|your|yours)\b/i;
const toSomebody =
  /\b(?:us|legal|finance|procurement|purchasing|it|security|management|leadership|lawyers?|boss|board|committee|team|c[efitmorh]o|ciso|vp|director|manager|head|after (?:this|the|our) (?:call|meeting))\b/i;

/** "We'll be ready by then", "we're going to have both", "we'll see in two weeks": a state or a hope, and nobody's deed. */
const noDeedOfAnybody =
  /^(?:be|have|see|need|start|fill in|decide|discuss|cover|pick|experiment|make (?:a|the) (?:decision|call)|send…|do (?:\w+ )?(?:\d|on that))(?:\b|$)/i;
/** "Today we'll pick one" is the agenda of the talk itself. */
const weToday =
  /\bwe(?:['’](?:ll|re)| will| are| can)\b.*\b(?:today|now|this (?:morning|afternoon))\b|\b(?:today|now),? we\b/i;

function reachesUs(deed: SpokenDeed, { sentence, people }: Said): boolean {
  const words = sentence.text.slice(deed.from, deed.to).replace(/\bit\b/g, ' ');
  if (toYou.test(words)) return true;
  if (noDeedOfAnybody.test(deed.act ?? '') || weToday.test(sentence.text)) return false;
  return deed.when !== null || people.length > 0 || toSomebody.test(words);
}

/** A manner of speaking that leaves open what is done. */
const saysNothing =
  /^do (?:the needful|what is needed|what's needed|whatever|our best|my best|their best)\b/i;

/** Of what is plainly noted hurry is all that speaks against it, and what waits for something is never ticked. */
export function sureOfDeed(deed: SpokenDeed, said: Said, side: Side, told: number): number {
  const isPlain = deed.plainlyNoted || (deed.handedOver && deed.missing.length === 0);
  const sure = said.source === 'transcript' && !reachesUs(deed, said) ? told * heldToNobody : told;
  if (
    deed.hangsOn !== null ||
    isOnlyHoped(said.sentence.text, deed) ||
    isHearsay(said, deed.owner.person) ||
    deed.owner.isInferred ||
    whereabouts.test(deed.act ?? '') ||
    (deed.due === null && saysNothing.test(deed.act ?? '')) ||
    isSideUnknown(said, deed.owner.side, side)
  )
    return Math.min(sure, suggestedAtMost);
  if (isPlain && deed.onlyVague === null) return Math.max(sure, plainlyNoted);
  return isPlainlyTold(deed, said) ? Math.max(sure, plainlyTold) : sure;
}

const plainlyTold = tickedFrom + 0.02;
/** What tells of no deed to come, however plainly it is said. */
const speaksAgainst = new Set([
  'past',
  'routine',
  'tells of the product',
  'does it at once',
  'runs the meeting',
  'reported',
]);
/** How somebody is, where they go, and what they do of their own. */
const isNothing =
  /^(?:be|see|need|start|go|come|think|know|keep|stay|live|work|drive|fly|travel)\b|^(?:talk|meet|decide|discuss)\b(?! (?:to|with|through|it|about)\b)|^have\b(?! (?:an? (?:word|chat|talk)\b|(?:\S+ ){1,4}(?:send|sign|check|call|write|look|prepare|pull|\p{L}+ed|ready|done|sent)\b))/iu;

/** Somebody who is known says in plain words what they do by which day: then nothing is left to doubt. */
function isPlainlyTold(deed: SpokenDeed, { source, side, sentence, labelled }: Said): boolean {
  const { owner, act, onlyVague, plainlySaid, due } = deed;
  if (source === 'notes' || side === null || !plainlySaid || due === null || onlyVague !== null) return false;
  if (!owner.person || 'called' in owner.person || !act?.includes(' ')) return false;
  if (labelled.label === 'non-commitment' || labelled.cues.some((cue) => speaksAgainst.has(cue)))
    return false;
  const text = straight(sentence.text);
  if (isMeantOnly.test(text.slice(deed.from)) || othersSay.test(text)) return false;
  return !isNothing.test(act) && !weToday.test(text) && !/\?\s*$/.test(text);
}

/** "He'll sign it": most likely whoever was named last. */
const isMeantOnly = /^\W*(?:(?:and|so|but|then) )?(?:he|she|they)\b/i;
/** "And they say, I'm so sorry, I'll transfer it": the words of others. */
const othersSay =
  /\b(?:they|he|she|people|you|who)(?:'d|'ll| would| will| always| then| just)* (?:says?|said|goes?|asks?|tells? (?:me|us)|(?:is|are) like)\b ?[,:]/i;

/** "I'd have to see it in our own numbers" says what it would take, and asks for nothing yet. */
const wouldHaveToSee = /\b(?:i|we)(?:'d| would) (?:have|need|want) to see (?:it|that|this)\b/i;

const longAgo =
  /\b(?:once|used to|back then|(?:years|months) ago|in the past|at my (?:last|old|previous) (?:job|company|firm))\b/i;

/** What the client asks for in so many words, by a model that is rather for it than against it. */
export function sureOfRequest({ source, side, sentence }: Said, told: number): number {
  const plain = straight(sentence.text);
  if (othersSay.test(plain) || wouldHaveToSee.test(plain) || longAgo.test(plain))
    return Math.min(told, suggestedAtMost);
  return source !== 'notes' && side === 'client' && told >= 0.5 ? Math.max(told, plainlyTold) : told;
}

/** Where somebody is, and nothing of what they do: "be in Vermont until Monday", "be on leave". */
const whereabouts =
  /^[Bb]e (?:away|abroad|offline|unavailable|travell?ing|back(?: in the office)?$|out (?:of (?:the )?(?:office|town|country)|on (?:leave|holiday|vacation)|until|till|all)|off (?:work|until|till|on|sick|the grid)|on (?:(?:annual|parental|maternity|paternity|sick) )?(?:leave|holidays?|vacation|pto|the road|a (?:plane|train|flight|beach))|(?:down |up |over )?in \p{Lu})/u;

/** A deed of which nobody said what it is would go on record as nothing. */
export function suggestedWhileEmpty(found: Found): Found {
  const isDeed = found.what === 'commitment' || found.what === 'promise';
  if (!isDeed || found.act !== null) return found;
  return { ...found, confidence: Math.min(found.confidence, suggestedAtMost) };
}

/** An ask that notes tell with its answer was one. */
export function sureOfAsk(said: Said, isAnswered: boolean): number {
  const { ask } = said.labelled.probabilities;
  if (isAnswered) return Math.max(ask, plainlyNoted);
  return isSideUnknown(said, null, 'ours') || asksOnlyForFacts(said) ? Math.min(ask, suggestedAtMost) : ask;
}

/**
 * Of whoever nobody knows the side of, nothing is ticked as ours, as they may be the client's as well; and as the
 * client's only what all that they say speaks for.
 */
function isSideUnknown({ source, side, leaning }: Said, told: Side | null, taken: Side): boolean {
  if (source === 'notes' || side !== null || told !== null) return false;
  return taken === 'ours' || (leaning ?? 0) < surelyClient;
}
