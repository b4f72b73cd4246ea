import { straight } from '../straight.ts';
import type { DeedClause } from './deed-clause.ts';
import type { Said } from './said.ts';

type Told = Pick<Said, 'sentence' | 'words'>;

/** Double marks in pairs; one behind a number means inches. */
const mark = /(?<!\d)["“”„]/g;
const quoted = /(?<!\d)["“„][^"“”]*(?:["”]|$)/g;
/** Whoever speaks may stand before what they say: 'K: "I will sign it"'. */
const speaker = /^\s*\p{L}[\p{L} .]{0,30}:\s*/u;

/** Whether a deed stands in quotation marks with words around them: what somebody is told to have said. */
export function isQuoted({ sentence: { text }, words }: Told, { subject }: DeedClause): boolean {
  const before = text.slice(0, words[subject.first]?.from ?? 0);
  if ((before.match(mark) ?? []).length % 2 === 0) return false;
  return /\p{L}/u.test(text.replace(speaker, '').replace(quoted, ' '));
}

const minds =
  'think|thinks|thinking|believe|believes|reckon|reckons|suppose|expect|expects|mean|means|imply|implies|say|saying|suggesting|telling (?:me|us)|guess|assume|assumes|sure|certain|confident|imagine|likely';
/** "Do you think we will", "does that mean I will"; "I think we will, okay?" is a deed of one's own. */
const asksWhether = new RegExp(
  `(?<!\\b(?:i|we)(?: \\w+)?(?: am|'m|'re| are)? )\\b(?:${minds})(?: that)?\\s+$`,
  'i',
);

/** Whether somebody only asks what another thinks or means: "do you think we will sign by Friday?" */
export function isAskedAbout({ sentence: { text }, words }: Told, { subject }: DeedClause): boolean {
  if (!/\?\s*["'”’)]*\s*$/.test(text)) return false;
  return asksWhether.test(straight(text.slice(0, words[subject.first]?.from ?? 0)));
}

const opinion =
  /(?:\b(?!(?:it|this|that)\b)\p{L}+ (?:\p{L}+ly |also |still )?(?:thinks|believes|reckons|guesses|hopes|expects|assumes|figures|suspects|imagines|supposes)|\b(?:they|you|people|everybody|everyone) (?:all |really )?(?:think|believe|reckon|guess|hope|expect|assume|suspect))(?: that)? (?:[^\s,;]+ ){0,4}?[^\s,;]+(?:'ll| will| is going to| are going to| sends?| brings?| signs?| gives?)\b/giu;
const hopes =
  "hopefully|fingers crossed|with (?:any|a bit of|some) luck|no promises|can't promise|(?:touch|knock on) wood|god willing|if all goes well|all (?:being|going) well|in the best case|hypothetically";
/** "…, and hopefully she likes it" hopes for something else. */
const hoped = new RegExp(`(?<!\\band )\\b(?:${hopes})\\b`, 'i');
const hopedBefore = new RegExp(`\\b(?:${hopes})[,:]?\\s*$`, 'i');

/** Whether a deed is only hoped for, or what somebody else thinks: "Ingrid thinks Doug will send it". */
export function isOnlyHoped(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const plain = straight(text);
  if (hoped.test(plain.slice(from, to)) || hopedBefore.test(plain.slice(0, from))) return true;
  const thoughts = plain.slice(0, to).matchAll(opinion);
  return [...thoughts].some(({ index, 0: { length } }) => index < from && index + length > from);
}

const thing = '(?! (?:forget|hesitate|worry|miss|mind|be|you|we|i|let)\\b)';
const wantsNone = new RegExp(
  `^\\W*(?:(?:so|and|but|no|okay|ok|well|for now|just)[,\\s]+)*(?:please |kindly )?(?:do not|don't|never)${thing} \\w` +
    `|\\b(?:please|kindly) (?:do not|don't|never)${thing} \\w` +
    "|\\byou (?:need not|needn't|(?:do not|don't) (?:need|have) to|must not|mustn't|should not|shouldn't) " +
    "|\\bno need (?:to|for)\\b|\\b(?:i|we) (?:do not|don't) (?:want|need|require)(?! to)\\b",
  'i',
);
const wantsElse =
  /[,;–—]\s*(?:(?:but|just|please|only|rather|instead)\b|(?:i|we|send|give|show|bring)\b)|\bbut\b/i;

/** "Procurement needs three quotes anyway": how they buy, and nothing that they want of us. */
const ofSeveral =
  /\b(?:two|three|four|five|several|multiple|at least \w+|[2-5]|competing|comparative|other) (?:\w+ )?(?:quotes|quotations|bids|offers|tenders|proposals)\b/i;

/** Whether what they want is to choose among several suppliers. */
export function isOfSeveral(text: string): boolean {
  return ofSeveral.test(text) && !/\b(?:you|your|us|from us)\b/i.test(text);
}

/** Whether somebody asks that something be left: "please do not send us a contract yet". */
export function asksForNone(text: string): boolean {
  const plain = straight(text);
  const found = wantsNone.exec(plain);
  return found !== null && !wantsElse.test(plain.slice(found.index + found[0].length));
}
