import type { NamedPerson } from '#domain/words/proposal.ts';
import type { SpeechContext } from '#domain/words/speech.ts';
import { likeness } from './likeness.ts';

/** Words by which an ask of each kind of commitment is known. */
const kindWords: Readonly<Record<string, RegExp>> = {
  time: /\b(?:meet|call|time|minutes|half an hour|calendar|conversation|talk again|next week)\b/i,
  explore:
    /\b(?:look at (?:your|how)|walk (?:me|us) through|current (?:process|situation)|understand|visit|see how you|assess(?:ment)?|workshop|audit|map)\b/i,
  change:
    /\b(?:change|stay(?:ing)? as|status quo|acceptable|cost of (?:doing nothing|waiting)|live with|need to act|urgent|priority)\b/i,
  collaborate:
    /\b(?:together|work with us|draft|design|shape|comment|input|feedback|pilot|try (?:it|this) out)\b/i,
  consensus:
    /\b(?:introduce|introduction|bring (?:in|your|the)|involve|who else|others|colleagues?|team|cfo|ceo|cto|boss|stakeholders?|loop in|invite|group session)\b/i,
  invest:
    /\b(?:budget|invest(?:ment)?|fund(?:s|ing)?|money|resources?|people and time|spend|business case)\b/i,
  review: /\b(?:review|proposal|go through|look at (?:the|our)|solution|offer|read)\b/i,
  concerns:
    /\b(?:concerns?|worr(?:y|ies)|hold(?:s|ing)? you back|objections?|risks?|in the way|questions (?:left|open))\b/i,
  decide: /\b(?:decide|decision|sign|go ahead|order|choose|yes or no|contract|green light|move forward)\b/i,
  execute: /\b(?:start|kick-?off|launch|go live|roll ?out|implementation|first step|milestone)\b/i,
};

/** The ask of the plan that some words are: by its own words, else by those of its kind; null where none is. */
export function planned(wording: string, person: NamedPerson | null, context: SpeechContext): string | null {
  const contactId = person && 'contactId' in person ? person.contactId : null;
  let best: { askId: string; points: number } | null = null;
  for (const ask of context.asks) {
    if (contactId !== null && ask.contactId !== null && ask.contactId !== contactId) continue;
    const words = ask.wording ? likeness(ask.wording, wording) : 0;
    const kind = ask.kind !== null && isOfKind(wording, ask.kind) ? 0.5 : 0;
    const points = words + kind + (ask.contactId !== null && ask.contactId === contactId ? 0.1 : 0);
    if (words < 0.5 && kind === 0) continue;
    if (!best || points > best.points) best = { askId: ask.askId, points };
  }
  return best?.askId ?? null;
}

function isOfKind(wording: string, kind: string): boolean {
  return kindWords[kind]?.test(wording) === true || wording.toLowerCase().includes(kind.toLowerCase());
}
