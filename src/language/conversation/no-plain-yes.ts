import { isIronic } from '../deeds/irony.ts';
import { straight } from '../straight.ts';

/** "Absolutely not": a not beats the word before it; "not a problem" takes nothing back. */
const yesAndNot =
  /^(?:yes|yeah|yep|sure|surely|ok|okay|absolutely|of course|definitely|certainly|fine|great|good)(?: not\b(?! (?:(?:a|an|any|the (?:least|slightest)) )?(?:(?:big|real) )?(?:problem|issue|deal|bother|trouble|bad|difficult|hard)\b)|[\s,.!…–—-]+(?:but )?not(?:\W*$| (?:yet|now|right now|at the moment|before|until|till|sure)\b))/i;
/** "Certainly not before May" only puts it off. */
const notYet = /\bnot (?:yet|now|right now|at the moment|before|until|till|sure)\b/i;
/** What comes right behind a word of praise is what is praised: "great question". */
const praises =
  /^(?:great|good|perfect|fine|correct)[\s,]+(?:questions?|points?|job|work|stuff|news|print|timing|catch|talk|chat|to (?:see|hear|know|meet|have))\b/i;
const yesAndNo =
  /^(?:yes|yeah|yep|sure|ok|okay)\b.*?\b(?:and|or)(?: also| then| maybe| at the same time)? no\b(?! (?:problem|issue|need|rush|hurry|question|worries|doubt|later|more|less|sooner|earlier|fewer)\b)/i;
const onlyWillSee =
  /\b(?:we(?:'ll| will| shall)|let's|let us)(?: just| have to)?(?: wait and)? see\s*(?:[.!…]|$|(?:about|how|if|whether|what happens)\b)|\btime will tell\b/i;

const notDeeds =
  '(?!need|want|believ|assum|guess|hop|plann|expect|wonder|look|figur|promis|agre|talk|ask|mention|lik|lov)';
const doneVerb = `(?:did|done|sent|gave|given|made|wrote|written|brought|put|got|took|taken|told|shown|${notDeeds}\\w+ed)`;
const past =
  '(?:yesterday|already|last (?:night|week|month|year|mon|tues|wednes|thurs|fri)|ago|this morning|earlier|the other day)';
const doneBefore = new RegExp(
  `\\b(?:i|we|he|she|they)(?:'ve| have|'s| has)?(?: (?:already|just|actually))* ${doneVerb} (?:(?:that|it|this|them|those|these|so)\\b|.*\\b${past})` +
    `|\\b(?:i|we)(?:'ve| have)? already ${doneVerb}\\b|\\b(?:that|it|this)(?:'s| is| was| has been)(?: already| all)* ${doneVerb}\\b|^\\w+,? already\\b`,
  'i',
);
const again = /(?:'ll|\bwill|\bcan|\bagain|\banyway|\btoo|\bas well|\b(?:last|every) time)\b/i;

/** What somebody says with a word of agreement, though they do not agree: a refusal, neither, or nothing at all. */
export type NoPlainYes = 'refuses' | 'undecided' | 'answers nothing';

/** What an answer that begins with a yes comes to where it takes that back, asks on or tells of the past; else null. */
export function noPlainYes(plain: string): NoPlainYes | null {
  if (yesAndNot.test(plain)) return notYet.test(plain) ? 'undecided' : 'refuses';
  if (yesAndNo.test(plain) || isIronic(plain) || onlyWillSee.test(plain)) return 'undecided';
  if (praises.test(plain) || asksOn(plain)) return 'answers nothing';
  return isDoneBefore(plain) ? 'answers nothing' : null;
}

/** "I did that yesterday": what was asked for is done, and nobody is held to it. */
export function isDoneBefore(plain: string): boolean {
  return doneBefore.test(plain) && !again.test(plain);
}

const onlyHeard =
  /^\W*(?:(?:ok|okay|right|alright|all right|fine|good|yeah|hm+|uh-?huh|mm-?hm+|i see|well|so|and)\b[\s,.!…–—-]*)+$/i;
const yesAlone =
  /^\W*(?:(?:ok|okay|right|alright|all right|fine|good|yeah|yes|yep|sure|of course|absolutely|certainly|well|so|and)\b[\s,.!…–—-]*)+$/i;
/** What is asked about the asking itself: what for, why, who sees it. "Which format?" is a question of who will do it. */
const asksAbout =
  /^\W*(?:(?:and|but|so|well|then),? )*(?:why\b(?! (?:not|wouldn't|shouldn't))|who\b|how (?:would|will|do|does|is|are|come|exactly)\b|what(?:'s| is)? (?:(?:exactly|precisely|on earth) )?(?:would|will|do|does|did|for|is|are|if|about|happens|the (?:point|idea|use|purpose|benefit))\b|what's\b)/i;
const asksWhatFor = /^\W*(?:(?:and|but|so|well|then),? )*(?:why\b(?! not)|what\b[^?]*\bfor\b\W*$)|^\W*but\b/i;

/** "Okay." and then "And what would you do with it?": whoever only heard it asks on, and has agreed to nothing yet. */
export function asksOnAfter(text: string, before: string): boolean {
  const plain = straight(text);
  if (!/\?\s*$/.test(plain)) return false;
  return (
    (onlyHeard.test(before) && asksAbout.test(plain)) || (yesAlone.test(before) && asksWhatFor.test(plain))
  );
}

const firstElse =
  /^\W*(?:(?:but|though|only|and),? )*(?:before (?:i|we) (?:do|send|get|go|start|can|agree|commit|say)\b|(?:but )?first(?:,| (?:though|of all|i|we|could|can|let|would|tell)\b)|(?:only )?(?:once|if|as soon as|when) (?:you|we|they|he|she)\b)/i;

/** "Happy to. Before I do, could we …?": something has to come first, and nobody has promised yet. */
export function wantsElseFirst(text: string): boolean {
  return firstElse.test(straight(text));
}

/** "Okay, and what would you do with it?"; "sure, why not?" asks nothing. */
function asksOn(plain: string): boolean {
  return /\?\s*$/.test(plain) && !/\bwhy (?:not|wouldn't|would(?: \w+)? not|shouldn't)\b/i.test(plain);
}
