import type { DatePhrase } from '../dates/date-phrase.ts';
import type { Said } from '../deeds/said.ts';
import { straight } from '../straight.ts';
import { isAboutMeeting, refusesTime } from './agreed-time.ts';

/** "She'll give you", "I can do", "we have": somebody's time stands right behind it. */
const length = '(?:half an hour|an hour|(?:\\d+|thirty|forty-five|sixty) minutes)';
const gives = new RegExp(
  `\\b(?:(?:give|gives|gave|offers?|spare)(?: (?:you|us|me))?(?: ${length})?|(?:can|could) (?:do|make)(?: it)?(?: ${length})?)(?: (?:on|for|at))?\\s*$`,
  'i',
);
const willBeThere =
  /\b(?:i|we|he|she|they)(?:'ll| will)(?: \w+)? (?:be (?:there|here)|come|join|be joining|dial in)\b/i;
const open =
  /\b(?:if|unless|once|when|whenever|maybe|perhaps|might|possibly|would|should|usually|always|every)\b|\?\s*$/i;

/** What somebody does who comes at that hour, or has it free. */
const comes = /^(?:give|do|make|be (?:there|here)|come|join|dial in|spare|offer|have)\b/i;

const onlyComes = /^(?:do|make|come|join|be (?:there|here))(?: it)?$/i;

/** Whether a deed is nothing but coming at the hour that its sentence gives; where the hour is not known, it says no more. */
export function isComing(act: string | null, isHourKnown: boolean): boolean {
  return (isHourKnown ? comes : onlyComes).test(act ?? '');
}

/** Whether the client gives an hour to meet at: "she'll give you Wednesday at ten", "I'll be there for the tour, eight sharp". */
export function givesTime(said: Said, { from, at }: DatePhrase): boolean {
  const { side, source, sentence, dates } = said;
  const text = straight(sentence.text);
  if (side !== 'client' || source === 'notes' || at === null) return false;
  if (open.test(text) || refusesTime(text)) return false;
  if (gives.test(text.slice(0, from))) return true;
  const beside = dates.reduceRight((rest, date) => rest.slice(0, date.from) + rest.slice(date.to), text);
  return willBeThere.test(text) && isAboutMeeting(beside);
}

const onlyAgreement =
  /\b(?:correct|confirmed|exactly|half|perfect|great|fine|good|excellent|lovely|super|wonderful|brilliant|cool|ok|okay|yes|yeah|yep|sure|right|alright|then|it|is|be|by|with|for|me|us|all|both|at|on|in|the|so|and|let's|do|say|make|take|that|works?|suits?|done|deal|noted|agreed|same|time|place|again|here|there|our|your|office|plant|site|thanks|thank|you|see)\b|['’]s\b/gi;

/** "Eleven o'clock, in Ghent." */
const atPlace = /\b(?:in|at) \p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?/gu;

/** "Friday the fourth at ten, perfect": nothing but the time that was named, and that it suits. */
export function onlyTakesTime({ sentence: { text }, dates }: Pick<Said, 'sentence' | 'dates'>): boolean {
  if (/\?\s*$/.test(text) || refusesTime(text)) return false;
  const rest = dates.reduceRight(
    (left, { from, to }) => left.slice(0, from) + left.slice(to),
    straight(text),
  );
  return !/[\p{L}\p{N}]/u.test(rest.replace(atPlace, ' ').replace(onlyAgreement, ' '));
}
