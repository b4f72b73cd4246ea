/** A word of a text as it is compared, with the place of what stands for it. */
export interface TextWord {
  readonly word: string;
  readonly from: number;
  readonly to: number;
  /** Whether a sentence begins with it. */
  readonly begins: boolean;
}

const written = /[\p{L}\p{N}\p{M}]+(?:['’‘`´ʼ][\p{L}\p{N}\p{M}]+)*/gu;
const sentenceEnd = /[.!?…;:\n]/;
const apostrophes = /['’‘`´ʼ]/;
const marks = /\p{Mark}/gu;

/** What an ending behind an apostrophe stands for. */
const endings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ll: 'will',
    re: 'are',
    ve: 'have',
    d: 'would',
    m: 'am',
    s: 'is',
  }),
);
/** Written without their apostrophe, as hurried people do; only what can be no other word in either language. */
const hurried: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    dont: ['do', 'not'],
    cant: ['can', 'not'],
    cannot: ['can', 'not'],
    wont: ['will', 'not'],
    isnt: ['is', 'not'],
    arent: ['are', 'not'],
    wasnt: ['was', 'not'],
    doesnt: ['does', 'not'],
    didnt: ['did', 'not'],
    hasnt: ['has', 'not'],
    havent: ['have', 'not'],
    couldnt: ['could', 'not'],
    shouldnt: ['should', 'not'],
    wouldnt: ['would', 'not'],
    youll: ['you', 'will'],
    theyll: ['they', 'will'],
    itll: ['it', 'will'],
    theyre: ['they', 'are'],
    youre: ['you', 'are'],
    ive: ['i', 'have'],
    thats: ['that', 'is'],
    lets: ['let', 'us'],
  }),
);

/** A word without case and accents: "Rücksprache" and "RUCKSPRACHE" are one. */
export const folded = (word: string): string =>
  word.normalize('NFD').replace(marks, '').toLowerCase().replaceAll('ß', 'ss');

/** The words of a text in their order. What is written together and means two words has both, at the same place. */
export function textWords(text: string): TextWord[] {
  const words: TextWord[] = [];
  let end = 0;
  for (const found of text.matchAll(written)) {
    const from = found.index;
    const to = from + found[0].length;
    let begins = words.length === 0 || sentenceEnd.test(text.slice(end, from));
    for (const word of spelledOut(found[0])) {
      words.push({ word, from, to, begins });
      begins = false;
    }
    end = to;
  }
  return words;
}

function spelledOut(word: string): readonly string[] {
  const [first = '', ending, ...rest] = word.split(apostrophes).map(folded);
  if (ending === undefined) return hurried.get(first) ?? [first];
  if (rest.length > 0) return [first, ending, ...rest];
  if (ending === 't' && first.endsWith('n')) return [verbs.get(first) ?? first.slice(0, -1), 'not'];
  if (first === 'let' && ending === 's') return ['let', 'us'];
  return [first, endings.get(ending) ?? ending];
}

/** What is left before "n't" where it is no word. */
const verbs: ReadonlyMap<string, string> = new Map(
  Object.entries({ can: 'can', won: 'will', shan: 'shall' }),
);
