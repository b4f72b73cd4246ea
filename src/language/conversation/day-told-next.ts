import type { DatePhrase } from '../dates/date-phrase.ts';
import { dueIn } from '../dates/due-in.ts';
import { deedsIn } from '../deeds/deeds-in.ts';
import { missingOf } from '../deeds/firm.ts';
import { samePerson } from '../deeds/roster.ts';
import type { Said } from '../deeds/said.ts';
import { type Found, type FoundOf, quoteOf } from '../found.ts';
import { straight } from '../straight.ts';
import { agreedSure, pointsBack } from './inherit.ts';
import type { Listener } from './listener.ts';
import { pointingOf } from './what-is-meant.ts';

type Deed = FoundOf<'commitment'> | FoundOf<'promise'> | FoundOf<'non-commitment'>;

const leads = "^\\W*(?:(?:and|so|but|then|i'd say|i would say|i think|yes|yeah|okay|ok),? )*";
const thing = '(?:it|that|this|them|they|those|these|which|one|everything|(?:all|both) of (?:it|that|them))';
const willBe =
  "(?:'ll be| will be| should be| shall be| can be| is going to be| are going to be|'s| is| are)";

/** "You'll have it", "that will be done", "should be ready", "you'll hear from me": which day is said of the deed before. */
const ofDeedBefore: readonly RegExp[] = [
  new RegExp(
    `${leads}(?:(?:by|on|before) \\w+(?: \\w+)? )?you(?:'ll| will| can| should| may)(?: \\w+ly)? (?:have|get|see|receive|expect|find) ${thing}\\b`,
    'i',
  ),
  new RegExp(`${leads}you(?:'ll| will) hear (?:back )?from (?:me|us)\\b`, 'i'),
  new RegExp(
    `${leads}${thing}(?:${willBe} (?:all )?(?:done|ready|finished|completed?|there|out|over|with you|sorted|due|sent|in your \\w+|on (?:its|their) way)|(?:'ll| will| should) (?:reach you|follow|come|go out|land)|(?:'s| has| have| needs?)(?: got)? to be (?:in|done|ready|there|with (?:them|him|her|you)|out|finished|sent))\\b`,
    'i',
  ),
  /^\W*(?:will|should|to) be (?:done|ready|finished|there|with you|out)\b/i,
  new RegExp(`${leads}(?:just )?give me (?:until|till|a|to)\\b`, 'i'),
];

/** Words beside a day that say no more than that it is the day. */
const besideDay =
  /\b(?:by|at the (?:very )?latest|latest|for sure|promise(?:d)?|i promise|okay|ok|say|let's say|i'd say|no later|then|on|the)\b/gi;

/** "Let me know", "get back to them": what comes of having found something out. */
const getsBack =
  /^(?:let (?:us|them|you|me) know|(?:get|come|report) back(?: to (?:us|them))?|tell (?:us|them)|be in touch)(?: (?:on|about|with) (?:it|that|this|them))?$/i;
const findsOut =
  /^(?:check|find out|ask|look|talk|speak|clarify|raise|discuss|confirm|verify|test|see|take it|bring it)\b/i;
const open =
  /\?\s*$|\b(?:if|unless|once|when|whenever|maybe|perhaps|might|possibly|hopefully|probably|would|could|depends)\b|n't\b|\bnot\b/i;

/**
 * "Let me come back with a range. You'll have it on Tuesday": the deed that was told right before, by the same person and
 * without a day, is due then. Whether that was so; the sentence proposes nothing more.
 */
export function tellsDayOfDeedBefore(listener: Listener, said: Said, at: number): boolean {
  const { source, side, sentence } = said;
  const date = dueIn(said.dates);
  if (source === 'notes' || side === null || !date || open.test(straight(sentence.text))) return false;
  const before = deedBefore(listener, said, at);
  if (!before || !isOfDeed(said, before.deed, date, listener)) return false;
  const dated = withDay(before.deed, said, date);
  if (before.place === null) {
    listener.found.push(dated);
    listener.foundAt.push(at);
  } else {
    listener.found[before.place] = dated;
    listener.foundAt[before.place] = at;
  }
  return true;
}

function isOfDeed(said: Said, { act }: Deed, date: DatePhrase, listener: Listener): boolean {
  const text = straight(said.sentence.text);
  if (ofDeedBefore.some((way) => way.test(text))) return true;
  if (isOnlyDay(said, date) && listener.ask?.meeting !== true) return true;
  const [deed, another] = deedsIn(said, listener.mentioned, listener.roster, listener.context);
  if (!deed?.act || another || deed.due === null || deed.owner.side !== said.side) return false;
  if (getsBack.test(deed.act)) return findsOut.test(act ?? '');
  return pointsBack.test(deed.act) || pointingOf(deed.act) !== null || hasIt.test(deed.act);
}

/** "Have them ready for you". */
const hasIt = /^(?:have|get) (?:it|that|them|those|these)\b/i;

/** "Friday at the latest." */
function isOnlyDay({ sentence: { text } }: Said, { from, to, at, what }: DatePhrase): boolean {
  const beside = straight(text.slice(0, from) + text.slice(to)).replace(besideDay, ' ');
  return what === 'day' && at === null && !/[\p{L}\p{N}]/u.test(beside);
}

/** Over so many sentences a day is still told of a deed. */
const toldWithin = 2;

/** The deed without a day that whoever speaks has told right before: as it was found, or else plainly in the sentence before. */
function deedBefore(
  listener: Listener,
  said: Said,
  at: number,
): { readonly deed: Deed; readonly place: number | null } | null {
  const { found, foundAt, last } = listener;
  const place = found.findLastIndex((one) => one !== null && one.what !== 'person');
  const one = found[place];
  if (one && at - (foundAt[place] ?? 0) <= toldWithin && 'due' in one && isTheirs(one, said))
    return one.due === null && !one.hangsOn && isToldBySame(one, listener, said)
      ? { deed: one, place }
      : null;
  const plain = last && plainDeed(last, said, listener);
  return plain ? { deed: plain, place: null } : null;
}

function isTheirs({ what, who }: Deed, { side, speaker }: Said): boolean {
  return (what === 'promise') === (side === 'ours') && (!who || !speaker || samePerson(who, speaker));
}

function isToldBySame({ quotes }: Deed, { last }: Listener, { speakerPlace, sentence }: Said): boolean {
  return (
    quotes.some(({ utterance }) => utterance === sentence.utterance) || last?.speakerPlace === speakerPlace
  );
}

/** "I'll draw up the list": too little to be told by itself, and a deed with the day that follows. */
function plainDeed(last: Said, said: Said, listener: Listener): Deed | null {
  if (last.speakerPlace !== said.speakerPlace || last.side !== said.side) return null;
  if (tellsNone.test(last.labelled.label) || open.test(straight(last.sentence.text))) return null;
  const [deed, another] = deedsIn(last, listener.mentioned, listener.roster, listener.context);
  if (!deed?.act || another || deed.owner.side !== said.side || deed.mayBe || deed.onlyVague) return null;
  if (deed.due !== null || deed.hangsOn !== null || deed.owner.person === null) return null;
  if (!deed.act.includes(' ') || pointsBack.test(deed.act) || pointingOf(deed.act)) return null;
  const { act, missing, owner } = deed;
  const told = { who: owner.person, act, due: null, when: null, quotes: [quoteOf(last)] as const };
  const common = { ...told, cues: last.labelled.cues, confidence: 0 };
  if (said.side === 'ours') return { what: 'promise', ...common };
  return { what: 'commitment', ...common, missing, done: false };
}

const tellsNone = /^(?:ask|request|concern)$/;

function withDay(deed: Deed, said: Said, { due, text: when }: DatePhrase): Found {
  const quotes = [...deed.quotes, quoteOf(said)] as unknown as Found['quotes'];
  const confidence = Math.max(deed.confidence, agreedSure);
  const dated = { ...deed, due, when, quotes, confidence };
  if (dated.what === 'promise') return dated;
  const missing = missingOf(dated);
  if (dated.what === 'commitment' || missing.length > 0) return { ...dated, missing } as Found;
  return { ...dated, what: 'commitment', missing, done: false };
}
