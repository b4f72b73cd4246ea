import type { Said } from '../deeds/said.ts';
import { straight } from '../straight.ts';

const lead = '(?:(?:and|so|but|ok|okay|right|great|well|then|fair enough|thanks)[,.]? )*';
const asksWhen = new RegExp(
  `^\\W*${lead}(?:(?:roughly|about) )?(?:by )?(?:when|how soon|how long|since when|what (?:day|week|month))\\b`,
  'i',
);
const toMeet =
  /\b(?:meet|talk|speak|call|catch up|sit down|get together|free|available|around|have time|come|join|visit|next (?:call|meeting|session)|calendar|diary)\b/i;
/** "When can you get me the data?" asks for it, and so may what goes on behind an "and". */
const ofUs = /\byou\b.*\b(?:me|us|our|my)\b|,? and (?:can|could|would|will|may|are|do)\b/i;
const others = '(?:he|she|they|the \\p{L}+|your (?:boss|board|team|\\p{L}+))';
const asksWhether = new RegExp(
  `^\\W*${lead}(?:will|does|do|did|has|have|is|are|was|were) ${others}\\b(?!.*\\b(?:us|me|our)\\b)`,
  'iu',
);

/**
 * "When would you be able to ask her?", "will they sign it?": a question about when, or whether others will, asks nobody
 * to do anything. What is answered to it says more than a yes. One for a time to meet is an ask.
 */
export function isOnlyWhen(said: Said): boolean {
  const text = straight(said.sentence.text);
  if (said.source === 'notes' || !/\?\s*$/.test(text) || ofUs.test(text)) return false;
  return asksWhether.test(text) || (asksWhen.test(text) && !toMeet.test(text));
}
