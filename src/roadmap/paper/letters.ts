import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { unpacked } from './unpacked.ts';

const { resolve } = createRequire(import.meta.url);

/** Which signs each file of the typeface has: it comes in one file for each writing. */
const ranges = Object.entries(
  JSON.parse(readFileSync(resolve('@fontsource/inter/unicode.json'), 'utf8')) as Record<string, string>,
).map(([writing, text]) => ({
  writing,
  spans: text.split(',').map((span) => {
    const [first = '', last = first] = span.slice(2).split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  }),
}));

export const weights = [400, 600] as const;
export type Weight = (typeof weights)[number];

/** The typeface in its parts, by the names under which a document knows them. Read once, when the first is written. */
export function typefaces(): ReadonlyMap<string, Buffer> {
  read ??= new Map(
    ranges.flatMap(({ writing }) =>
      weights.map((weight) => [nameOf(writing, weight), unpacked(fileOf(writing, weight))] as const),
    ),
  );
  return read;
}

let read: ReadonlyMap<string, Buffer> | undefined;

const fileOf = (writing: string, weight: Weight) =>
  readFileSync(resolve(`@fontsource/inter/files/inter-${writing}-${weight}-normal.woff`));

function nameOf(writing: string, weight: Weight): string {
  return `${writing} ${weight}`;
}

/** A part of a text that one file of the typeface has all signs of. */
export interface Run {
  readonly typeface: string;
  readonly text: string;
}

/**
 * A text in parts, each in the file that can write it. What none can (other scripts, small pictures) is a question mark,
 * as a letter is that a printer does not have.
 */
export function runsOf(text: string, weight: Weight): Run[] {
  const runs: { writing: string; text: string }[] = [];
  for (const { sign, writing } of signsOf(text)) {
    const last = runs.at(-1);
    if (last && (last.writing === writing || hasSign(last.writing, sign))) last.text += sign;
    else runs.push({ writing, text: sign });
  }
  return runs.map(({ writing, text: part }) => ({ typeface: nameOf(writing, weight), text: part }));
}

const usual = 'latin';

function signsOf(text: string): { sign: string; writing: string }[] {
  // Put together where that is one sign: a mark and its letter are not always in one file.
  return [...new Intl.Segmenter('en').segment(text.normalize('NFC').replace(/\p{Cc}+/gu, ' '))].flatMap(
    ({ segment }) => {
      const signs = [...segment].map((sign) => ({ sign, writing: writingOf(sign) }));
      return signs.every(({ writing }) => writing !== null)
        ? signs.map(({ sign, writing }) => ({ sign, writing: writing ?? usual }))
        : [{ sign: '?', writing: usual }];
    },
  );
}

function writingOf(sign: string): string | null {
  if (hasSign(usual, sign)) return usual;
  return ranges.find(({ writing }) => hasSign(writing, sign))?.writing ?? null;
}

function hasSign(writing: string, sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  const spans = ranges.find((one) => one.writing === writing)?.spans ?? [];
  return spans.some(([first, last]) => code >= first && code <= last);
}
