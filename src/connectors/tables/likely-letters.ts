import chardet from 'chardet';
import iconv from 'iconv-lite';
import type { TextEncoding } from '#contract/imports/mapping.ts';
import { alphabets } from './alphabets.ts';

/** Where a byte is a letter: the likelier ones first, which are taken where the text fits several as well. */
const ofOneByte: readonly TextEncoding[] = [
  ...(['windows-1252', 'windows-1250', 'windows-1251', 'windows-1253', 'windows-1254'] as const),
  ...(['windows-1257', 'windows-1255', 'iso-8859-2', 'koi8-r'] as const),
  ...(['macintosh', 'ibm850', 'ibm852', 'ibm866'] as const),
];

/** Where most letters have two bytes: by what the library calls them. */
const ofTwoBytes: Readonly<Record<string, TextEncoding>> = {
  Shift_JIS: 'shift_jis',
  'EUC-JP': 'euc-jp',
  'EUC-KR': 'euc-kr',
  GB18030: 'gb18030',
  Big5: 'big5',
};

/**
 * How text that is no Unicode is most likely written. The library counts how often letters follow each other, which takes a
 * page of them; a list of a few names shows it by its letters: read rightly they are those of one language, no capital
 * stands behind a small letter, and no sign in the middle of a word.
 */
export function likelyLetters(sample: Buffer): TextEncoding {
  const counted = chardet.analyse(sample);
  const byLetters = ofOneByte.map((encoding, place) => ({
    encoding,
    score: plausibility(iconv.decode(sample, encoding)) - place * 0.01,
  }));
  const byPairs = counted.flatMap(({ name, confidence }) => {
    const encoding = ofTwoBytes[name];
    const isWhole = encoding !== undefined && !iconv.decode(sample, encoding).includes('\ufffd');
    // Few pairs are counted as little, and text of single letters may look like some.
    return isWhole ? [{ encoding, score: confidence < 40 ? confidence / 100 : 0.6 + confidence / 250 }] : [];
  });
  const best = [...byLetters, ...byPairs].reduce((one, other) => (other.score > one.score ? other : one));
  return best.encoding;
}

const unlikely = 1;

/** From −1 to 1: how much of what is outside of ASCII makes sense where it stands. */
function plausibility(text: string): number {
  const letters: string[] = [];
  let signs = 0;
  let sense = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign < '\u0080' || sign === '\u00a0') continue;
    signs += 1;
    if (!isLetter(sign)) sense += senseOfSign(text, at);
    else if (isOutOfPlace(text.charAt(at - 1), sign, text.charAt(at + 1))) sense -= unlikely;
    else letters.push(sign.toLowerCase());
  }
  if (signs === 0) return 0;
  const known = Math.max(...alphabets.map((one) => letters.filter((letter) => one.has(letter)).length));
  return (sense + known) / signs;
}

/** Whether no word is written like this: a capital within small letters, or letters of two scripts beside each other. */
function isOutOfPlace(before: string, letter: string, after: string): boolean {
  if (isCapital(letter) && isLetter(before) && (isSmall(before) || isSmall(after))) return true;
  if (isSmall(letter) && isCapital(after)) return true;
  const beside = before + after;
  return /\p{Script=Latin}/u.test(letter)
    ? /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}]/u.test(beside)
    : /\p{Script=Latin}/u.test(beside);
}

/** Marks of words and numbers in their places make as much sense as letters; in the middle of a word nothing does. */
function senseOfSign(text: string, at: number): number {
  const around = `${text.slice(Math.max(0, at - 5), at)}\ue000${text.slice(at + 1, at + 4)}`;
  const sign = text.charAt(at);
  if (sign === '\ufffd' || /\p{Cc}/u.test(sign)) return -3;
  if (sign === '’' && apostrophe.test(around)) return 1;
  if (/[“„«‘‹¿¡]/.test(sign) && opens.test(around)) return 1;
  if (/[”“»’›…™®©°ºª²³]/.test(sign) && closes.test(around)) return 1;
  if (/[–—•·€£§№½¼¾±µ]/.test(sign) && stands.test(around)) return 1;
  return inWord.test(around) ? -unlikely : 0;
}

/** Of English, of French and of names such as O’Brien. */
const apostrophe = /\ue000(?:s|t|ll|d|m|re|ve)\b|(?:^|[^\p{L}])(?:[cdjlmnost]|qu|dell|all|un)\ue000\p{L}/iu;
const opens = /(?:^|[\s,;"(])\ue000[\p{L}\d]/u;
const closes = /[\p{L}\d.!?)]\ue000(?:[\s,;".)]|$)/u;
const stands = /(?:^|[\s\d,;"(])\ue000(?:[\s\d,;")]|$)/u;
const inWord = /\p{L}\ue000\p{L}/u;

const isLetter = (sign: string) => /\p{L}/u.test(sign);
const isCapital = (sign: string) => /\p{Lu}/u.test(sign);
const isSmall = (sign: string) => /\p{Ll}/u.test(sign);
