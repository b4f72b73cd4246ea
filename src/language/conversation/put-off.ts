import type { Said } from '../deeds/said.ts';
import { straight } from '../straight.ts';

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
