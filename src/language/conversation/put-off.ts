import { tickedFrom } from '#domain/words/proposal.ts';
import type { Said } from '../deeds/said.ts';
import type { FoundOf } from '../found.ts';
import { straight } from '../straight.ts';
import { notCommitted } from './not-committed.ts';

const talksLater =
  /\b(?:we|i)(?:'ll| will| can| could|'d| would)(?: (?:then|all|both|gladly|happily|just|have to))* (?:sit down|talk|speak|discuss|meet|look at|revisit|come back to|go into|get into|see about)\b/i;
const asksNow = /\?\s*$|\b(?:please|you (?:send|give|show|tell|let)|send|give|show) (?:me|us)\b|\bplease\b/i;

/** "Once the trial is through we'll talk about numbers": the client puts a talk off, and wants nothing yet. */
export function putsOffTalk({ side, source, sentence }: Said): boolean {
  const text = straight(sentence.text);
  return side === 'client' && source !== 'notes' && talksLater.test(text) && !asksNow.test(text);
}

/** A sentence heard as what they do not commit to. */
export function asPutOff(said: Said): Said {
  return { ...said, labelled: { ...said.labelled, label: 'non-commitment' } };
}

const asksWhen = /\b(?:when|how soon|by when|what (?:date|month|week))\b.*\?\s*$/i;
const comesAfter =
  /^\W*(?:(?:well|um+|em|oh|hm+|probably|maybe|i guess|i'd say),? )*(?:some ?time|at some point|once|when|after|as soon as|whenever|later|(?:early |late(?:r)? |some ?time )?(?:in the new year|next (?:year|quarter|spring|summer|autumn|fall|winter)|in (?:the )?(?:spring|summer|autumn|fall|winter)|(?:in )?the (?:first|second) half)|not (?:before|this (?:year|quarter|month|side of)))\b/i;

const seasons = /\b(?:year|spring|summer|autumn|fall|winter|quarter|half)\b/i;

/** "When could that start?" – "Sometime in the new year, once things calm down": a day that nobody can hold them to. */
export function putOffIn(said: Said, last: Said | null): FoundOf<'non-commitment'>[] {
  const { side, source, sentence, dates, speaker } = said;
  if (side !== 'client' || source === 'notes' || !last || last.side !== 'ours') return [];
  const plain = straight(sentence.text);
  if (!asksWhen.test(last.sentence.text) || !comesAfter.test(plain) || /\?\s*$/.test(plain)) return [];
  if (dates.some(({ due }) => due !== null)) return [];
  const when = dates[0]?.text ?? null;
  if (when === null && !seasons.test(plain)) return [];
  return [notCommitted(said, { who: speaker, act: null, when, confidence: tickedFrom })];
}
