import { framingLines } from './framing-lines.ts';
import type { Proposal } from './proposal.ts';

/** A sentence of what somebody said, or a line of notes, and what was found in it. */
export interface LineRead {
  readonly utterance: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The ids of what rests on it, in the order of the words. */
  readonly found: readonly string[];
  /** It begins what somebody said. */
  readonly isFirst: boolean;
  /** Nothing was found in it, nor need it be: it is a heading, a greeting, or says when it was and who was there. */
  readonly isFraming: boolean;
}

/** Less than this is no line of its own: "Right." stands with what follows it. */
const fewestLetters = 25;

/** A text line by line, as somebody reads it who looks for what was missed. */
export function linesRead(
  utterances: Parameters<typeof framingLines>[0],
  proposals: readonly Pick<Proposal, 'id' | 'quotes'>[],
): readonly LineRead[] {
  const quotes = new Map<number, { id: string; from: number; to: number }[]>();
  for (const { id, quotes: own } of proposals) {
    for (const { utterance, from, to } of own)
      quotes.set(utterance, [...(quotes.get(utterance) ?? []), { id, from, to }]);
  }
  const framing = framingLines(utterances);
  return utterances.flatMap(({ text }, utterance) =>
    sentencesOf(text).map(({ from, to }, place): LineRead => {
      const within = (quotes.get(utterance) ?? [])
        .filter((quote) => quote.from < to && from < quote.to)
        .sort((one, other) => one.from - other.from);
      const found = [...new Set(within.map(({ id }) => id))];
      const isFraming = found.length === 0 && framing.has(utterance);
      return { utterance, from, to, text: text.slice(from, to), found, isFirst: place === 0, isFraming };
    }),
  );
}

interface Piece {
  readonly from: number;
  readonly to: number;
}

function sentencesOf(text: string): readonly Piece[] {
  const pieces: { from: number; to: number }[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = pieces.at(-1);
    const isShort = last && (isLittle(segment) || isLittle(text.slice(last.from, last.to)));
    if (isShort) last.to = index + segment.length;
    else if (segment.trim() !== '') pieces.push({ from: index, to: index + segment.length });
  }
  return pieces.map(({ from, to }) => {
    const piece = text.slice(from, to);
    return { from: from + piece.search(/\S/u), to: from + piece.trimEnd().length };
  });
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const isLittle = (text: string): boolean => text.trim().length < fewestLetters;
