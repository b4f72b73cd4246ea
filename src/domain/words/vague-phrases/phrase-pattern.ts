import { folded, type TextWord, textWords } from './text-words.ts';

/** A part of a pattern: words for one place, one of several ways to go on, or anything. */
type Part =
  | { readonly is: 'word'; readonly words: ReadonlySet<string> }
  | { readonly is: 'ways'; readonly ways: readonly (readonly Part[])[]; readonly optional: boolean }
  | { readonly is: 'any'; readonly least: number; readonly most: number };

export type PhrasePattern = readonly Part[];

/** The most words that a gap takes. */
const widestGap = 3;

/** Forms that follow no rule. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  get: ['get', 'gets', 'getting', 'got'],
  think: ['think', 'thinks', 'thinking', 'thought'],
  sleep: ['sleep', 'sleeps', 'sleeping', 'slept'],
  come: ['come', 'comes', 'coming', 'came'],
  give: ['give', 'gives', 'giving', 'gave'],
  send: ['send', 'sends', 'sending', 'sent'],
  run: ['run', 'runs', 'running', 'ran'],
  sit: ['sit', 'sits', 'sitting', 'sat'],
  speak: ['speak', 'speaks', 'speaking', 'spoke'],
  make: ['make', 'makes', 'making', 'made'],
  find: ['find', 'finds', 'finding', 'found'],
  shoot: ['shoot', 'shoots', 'shooting', 'shot'],
  take: ['take', 'takes', 'taking', 'took'],
  have: ['have', 'has', 'having', 'had'],
  keep: ['keep', 'keeps', 'keeping', 'kept'],
  put: ['put', 'puts', 'putting'],
  let: ['let', 'lets', 'letting'],
  see: ['see', 'sees', 'seeing'],
  bring: ['bring', 'brings', 'bringing', 'brought'],
};

/** Reads a pattern as `PhraseList` describes it. */
export function readPattern(pattern: string): PhrasePattern {
  return (pattern.match(/\([^)]*\)|\[[^\]]*\]|\S+/g) ?? []).map(readPart);
}

/** What a workspace marked is taken word by word as it stands: nothing in it is a sign of a pattern. */
export function patternOfWords(phrase: string): PhrasePattern {
  return textWords(phrase).map(({ word }) => ({ is: 'word', words: new Set([word]) }));
}

function readPart(part: string): Part {
  if (part === '…') return { is: 'any', least: 0, most: widestGap };
  if (part === '_') return { is: 'any', least: 1, most: 1 };
  const optional = part.startsWith('(');
  if (!optional && !part.startsWith('['))
    return { is: 'word', words: new Set(part.split('|').flatMap(formsOf)) };
  return { is: 'ways', ways: part.slice(1, -1).split('|').map(readPattern), optional };
}

/** The words with which a pattern can begin. */
export function firstWords(pattern: PhrasePattern): string[] {
  const words: string[] = [];
  for (const part of pattern) {
    if (part.is === 'word') return [...words, ...part.words];
    if (part.is === 'any') throw new Error('A phrase does not begin with any word.');
    words.push(...part.ways.flatMap(firstWords));
    if (!part.optional) break;
  }
  return words;
}

/** Behind which word a pattern that begins with the word at a place ends at the latest, within one sentence; else −1. */
export function endOf(pattern: PhrasePattern, words: readonly TextWord[], at: number): number {
  return furthest(pattern, words, at, at, (end) => end);
}

function furthest(
  pattern: readonly Part[],
  words: readonly TextWord[],
  start: number,
  at: number,
  then: (at: number) => number,
): number {
  const [part, ...rest] = pattern;
  if (!part) return then(at);
  const goOn = (place: number) => furthest(rest, words, start, place, then);
  if (part.is === 'word') {
    const word = words[at];
    return word && fits(word, start, at) && part.words.has(word.word) ? goOn(at + 1) : -1;
  }
  if (part.is === 'ways') {
    const ends = part.ways.map((way) => furthest(way, words, start, at, goOn));
    return Math.max(...ends, part.optional ? goOn(at) : -1);
  }
  let end = part.least === 0 ? goOn(at) : -1;
  for (let taken = 1; taken <= part.most; taken += 1) {
    const word = words[at + taken - 1];
    if (!word || !fits(word, start, at + taken - 1)) break;
    end = Math.max(end, goOn(at + taken));
  }
  return end;
}

/** A phrase stays within its sentence. */
const fits = (word: TextWord, start: number, at: number): boolean => at === start || !word.begins;

function formsOf(word: string): readonly string[] {
  return (word.endsWith('~') ? inflected(word.slice(0, -1)) : [word]).flatMap(spellings);
}

/** A verb of English in its forms. */
function inflected(verb: string): readonly string[] {
  const known = irregular[verb];
  if (known) return known;
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb))
    return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (/(?:s|x|ch|sh)$/.test(verb)) return [verb, `${verb}es`, `${verb}ed`, `${verb}ing`];
  const doubled = /^[^aeiou]*[aeiou][bdgmnpt]$/.test(verb) ? `${verb}${verb.at(-1)}` : verb;
  return [verb, `${verb}s`, `${doubled}ed`, `${doubled}ing`];
}

/** Umlauts are typed as two letters, too. */
function spellings(word: string): readonly string[] {
  const apart = word
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss');
  const plain = folded(word);
  return plain === apart ? [plain] : [plain, apart];
}
