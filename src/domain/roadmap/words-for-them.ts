import type { Commitment, Concern, PromiseOfOurs, Standing } from '../standing/standing.ts';
import { isEnglish } from '../words/is-english.ts';

type Wordings = Standing['roadmap']['wordings'];

/**
 * How a client reads a concern of theirs: as they wrote it themselves, else as somebody has put it into words for them. What
 * we noted of it speaks about them, and is for us alone: null.
 */
export function concernForThem(
  { concernId, text, byClient }: Pick<Concern, 'concernId' | 'text' | 'byClient'>,
  wordings: Wordings,
): string | null {
  return wordings[concernId] || (byClient ? text : null);
}

/** How a client reads what they committed to; null where it cannot be read by them until somebody words it. */
export function commitmentForThem(
  { what, evidence }: Pick<Commitment, 'what' | 'evidence'>,
  us: string,
): string | null {
  // They stood by these words on their own page.
  if (evidence === 'roadmap') return what;
  const isTheirs = evidence === 'quoted' || evidence === 'written';
  return readable(isTheirs ? named(what, 'you', us) : what, us);
}

/** How a client reads what one of us promised; null where they cannot. */
export const promiseForThem = ({ what }: Pick<PromiseOfOurs, 'what'>, us: string): string | null =>
  readable(what, us);

/** With a name for “me”, who is one of us to whoever reads it. */
function readable(what: string, us: string): string | null {
  return restsOnWhatWasSaid(what) ? null : named(what, 'me', us);
}

/** "Get them to me" was plain to whoever was there: what it says by itself is told by nothing in it. */
const restsOnWhatWasSaid = (what: string): boolean =>
  isEnglish(what) &&
  [sayingWhat, givenToSomebody, toldToSomebody, ofOneself, byInitial, inShort].some((words) =>
    words.test(what),
  );

const small = '(?: (?:back|over|out|up|down|off|in|on|to|with|at|for|about))*';
/** What is done is done to something that only stood in the sentence before it. */
const sayingWhat = new RegExp(
  `^\\p{L}+${small} (?:(?:it|them|him)\\b|(?:that|this|those|these|her)(?=$|[,.;(]| (?:to|by|for|about|on|with|over|back|up|out|in|and)\\b))`,
  'iu',
);
/** "Send her the list" may be read by her. */
const givenToSomebody =
  /^(?:send|give|show|get|mail|e-?mail|bring|hand|forward|offer|write|tell|ask|call) (?:her|him|them) (?:the|an?|our|some|all|what|when|how|whether|if|about|\d)\b/i;
/** Whoever reads "tell him" is asked to guess who he is. */
const toldToSomebody =
  /\p{L} (?:tell|ask|call|ring|phone|let|give|show|mail|e-?mail|text|remind|update) (?:him|her|them)(?=$|[,.;)]| (?:know|by|on|back|asap|first|too)\b)/iu;
const ofOneself = /\b(?:I(?:['’](?:ll|m|ve|d))? \p{Ll}|(?:my|him|her|them)sel(?:f|ves)\b)/u;
/** Our own shorthand for people, and for other words. */
const inShort = /\b(?:w\/|w(?= \p{Ll})|yrs?\b|mtgs?\b|abt\b|tmrw\b|nxt\b|b4\b|pls\b)| \+ (?=\p{L})/u;
const byInitial = /\b(?:to|with|from|ask|tell|ping|call) \p{Lu}(?=$|[\s,;)])/u;

function named(what: string, word: 'me' | 'you', us: string): string {
  if (!isEnglish(what)) return what;
  const [whom, whose] = word === 'me' ? [/\bme\b/g, /\bmy\b/g] : [/\byou\b/g, /\byour\b/g];
  return what.replace(whom, us).replace(whose, `${us}’s`);
}

const tellsWhose = [
  /^(?:(?:his|her|their|the|a)\s+)?(?:(?:biggest|main|big|only|key|real|one)\s+)?(?:worry|worries|concern|fear|problem)(?:\s+(?:for|of|from)\s+\p{L}+)?\s*(?:is|was|:|-|–)\s*(?:that\s+)?/iu,
  /^(?:\p{L}+(?:\s\p{Lu}\p{L}+)?(?:['’]s|\s+(?:is|was|are|seems?))\s+)?(?:a bit |quite |very |rather |really )?(?:worried|nervous|concerned|anxious|afraid|scared)\s+(?:about|abt|of|that)\s+/iu,
  /^(?:\p{L}+(?:\s\p{Lu}\p{L}+)?\s+)?(?:worries|fears|frets)\s+(?:about\s+|that\s+)?/iu,
  /^(?:\p{L}+(?:\s\p{Lu}\p{L}+)?\s+)?(?:has|have|had)\s+(?:his|her|their|some)?\s*(?:doubts|worries|concerns)\s+(?:about\s+|that\s+)?/iu,
];
const aboutThem = /\b(?:he|she|him|his|hers?|they|their|them|I|my|me)\b/u;

/**
 * What may be said to them of a concern that our notes tell of them: "biggest worry for Gareth is that the sensors won't
 * survive" is "The sensors won't survive". Empty where it still would speak about them, or we know no better words.
 */
export function concernSuggested(text: string): string {
  const frame = tellsWhose.find((one) => one.test(text.trim()));
  const bare = (frame ? text.trim().replace(frame, '') : text.trim()).replace(/[\s.…]+$/u, '');
  const isBetter = frame !== undefined || !aboutThem.test(bare);
  if (bare === '' || !isBetter || aboutThem.test(bare)) return '';
  return `${bare.charAt(0).toUpperCase()}${bare.slice(1)}`;
}
