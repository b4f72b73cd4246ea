import { distance } from 'fastest-levenshtein';
import type { Quote } from '#domain/words/proposal.ts';
import type { Speech } from '#domain/words/speech.ts';

/** Notes with the slips of a hurried hand put right, and the way from their places to those of what was typed. */
export interface SpelledOut {
  readonly speech: Speech;
  asTyped(quote: Quote): Quote;
}

interface Change {
  /** Where the typed word stood, and where the other one stands now. */
  readonly typed: { readonly from: number; readonly to: number };
  readonly now: { readonly from: number; readonly to: number };
}

const short: Readonly<Record<string, string>> = {
  '2nite': 'tonight',
  tonite: 'tonight',
  '2day': 'today',
  '2moro': 'tomorrow',
  '2morrow': 'tomorrow',
  '2mrw': 'tomorrow',
  tmoro: 'tomorrow',
  tmro: 'tomorrow',
  weds: 'wed',
  gna: 'gonna',
  gunna: 'gonna',
  wk: 'week',
  wks: 'weeks',
  theyd: "they'd",
  youd: "you'd",
  hed: "he'd",
  theyll: "they'll",
  youll: "you'll",
  itll: "it'll",
  im: "i'm",
  ive: "i've",
  youre: "you're",
  theyre: "they're",
  dont: "don't",
  doesnt: "doesn't",
  didnt: "didn't",
  isnt: "isn't",
  wont: "won't",
  cant: "can't",
  wouldnt: "wouldn't",
};
/** Words of their own, which are "he'll" and its kin only where somebody is told to do something. */
const afterTelling: Readonly<Record<string, string>> = {
  hell: "he'll",
  shell: "she'll",
  well: "we'll",
  ill: "i'll",
  id: "i'd",
  shed: "she'd",
  wed: "we'd",
};
const tells =
  /\b(?:said|says|say|promised|thinks|told (?:me|us|him|her|them|\p{L}{3,})|confirmed|that)\s+$/iu;
/** Words of dates that are long enough to be known though a letter is wrong. */
const ofDates =
  'monday tuesday wednesday thursday saturday january february september october november december tomorrow'.split(
    ' ',
  );
/** Words that are near to one of them. */
const known = new Set(['friday', 'sunday', 'sundry']);
const shortest = 6;
const long = 8;
const word = /(?<![\p{L}\p{N}'’./@-])[\p{L}\p{N}]+(?![\p{L}\p{N}'’@/])/gu;

/** Spells out notes and chats; what was spoken or mailed stays as it is, since nobody typed it in a hurry. */
export function spelledOut(speech: Speech): SpelledOut {
  if (speech.source !== 'notes' && speech.source !== 'chat') return { speech, asTyped: (quote) => quote };
  const changed = speech.utterances.map(({ text }) => spelled(text));
  return {
    speech: {
      ...speech,
      utterances: speech.utterances.map((utterance, place) => ({
        ...utterance,
        text: changed[place]?.text ?? utterance.text,
      })),
    },
    asTyped: (quote) => {
      const { changes = [] } = changed[quote.utterance] ?? {};
      if (changes.length === 0) return quote;
      const [from, to] = [placeBefore(quote.from, changes, 'from'), placeBefore(quote.to, changes, 'to')];
      const typed = speech.utterances[quote.utterance]?.text ?? '';
      return { ...quote, from, to, text: typed.slice(from, to) };
    },
  };
}

function spelled(text: string): { readonly text: string; readonly changes: readonly Change[] } {
  const changes: Change[] = [];
  let now = '';
  let since = 0;
  for (const { 0: typed, index } of text.matchAll(word)) {
    const meant = meantBy(typed, text.slice(0, index), text.slice(index + typed.length));
    if (meant === null) continue;
    now += text.slice(since, index);
    const from = now.length;
    now += meant;
    since = index + typed.length;
    changes.push({ typed: { from: index, to: since }, now: { from, to: now.length } });
  }
  return { text: now + text.slice(since), changes };
}

/** "Ill get you the list": before a deed somebody will do it, unless they are said to be unwell. */
const doesNext =
  /^ (?:(?:also|just|then|try to) )*(?:get|send|check|ask|call|mail|email|forward|ping|bring|let|have|do|share|find|confirm|sort|put|set up|draft|write|book|sign|intro|introduce|talk|speak|look|dig|pull|drop|make|take) (?!(?:well|better)\b)\p{L}/iu;
const unwell =
  /\b(?:is|are|was|were|am|be|been|being|'s|'m|fe(?:el|els|lt|ll)|falls?|fallen|got|gets?|very|so|too|quite|really|off|i)\s+$/i;

function meantBy(typed: string, before: string, behind: string): string | null {
  const plain = typed.toLowerCase();
  if (Object.hasOwn(short, plain)) return short[plain] ?? null;
  if (Object.hasOwn(afterTelling, plain) && tells.test(before)) return afterTelling[plain] ?? null;
  if (plain === 'ill' && doesNext.test(behind) && !unwell.test(before)) return "i'll";
  return plain.length < shortest ? null : dateWord(plain);
}

/** "tomorow", "wensday", "septmber": one letter is wrong, or two of a long word; its first and its last are right. */
function dateWord(plain: string): string | null {
  if (ofDates.includes(plain) || known.has(plain)) return null;
  const meant = ofDates.find((each) => {
    if (each[0] !== plain[0] || each.at(-1) !== plain.at(-1)) return false;
    return distance(each, plain) <= (each.length >= long && plain.length >= long - 1 ? 2 : 1);
  });
  return meant ?? null;
}

/** The place in what was typed; within a word that was put right, its beginning or its end. */
function placeBefore(place: number, changes: readonly Change[], edge: 'from' | 'to'): number {
  const last = changes.findLast(({ now }) => (edge === 'from' ? now.from <= place : now.from < place));
  if (!last) return place;
  if (place < last.now.to) return last.typed[edge];
  return place - last.now.to + last.typed.to;
}
