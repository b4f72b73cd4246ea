import { type Cue, type CueNode, parseText, tokenizeVTTCue } from 'media-captions';
import { endsSentence, onOneLine, type Turn } from '../words/turns.ts';
import { mendCaptions } from './mend-captions.ts';
import { looksLikeName, splitBrackets, splitPrefix } from './speaker-prefix.ts';

export interface Captions {
  readonly turns: readonly Turn[];
  /** How many cues have no time that could be read, and the line of the first. */
  readonly notUnderstood: number;
  readonly firstNotUnderstood: number | null;
}

/** What one voice says within a cue; undefined where no voice tag says who. */
interface Piece {
  readonly voice: string | undefined;
  text: string;
}

/** The cues of WebVTT or SRT, each with who spoke. */
export async function readCaptions(text: string, type: 'vtt' | 'srt'): Promise<Captions> {
  const { text: mended, ...faults } = mendCaptions(text);
  const { cues } = await parseText(mended, { type });
  const read = cues.map((cue) => ({ cue, pieces: piecesIn(cue) }));
  const names = namesIn(read.flatMap(({ pieces }) => pieces.filter(({ voice }) => voice === undefined)));
  const turns: Turn[] = [];
  for (const { cue, pieces } of read) {
    for (const piece of pieces) turns.push(...turnsOf(piece, cue, names, turns.at(-1)));
  }
  return { turns, ...faults };
}

/** More than somebody says in one cue: a text with a thousand tags within each other is taken without them. */
const longestCue = 5000;

function piecesIn(cue: Cue): Piece[] {
  if (cue.text.length <= longestCue) return piecesOf(tokenizeVTTCue(cue));
  return [{ voice: undefined, text: cue.text.replaceAll(/<[^<>]{0,200}>/gu, '') }];
}

function piecesOf(nodes: readonly CueNode[], voice?: string, pieces: Piece[] = []): Piece[] {
  for (const node of nodes) {
    if (node.type !== 'text') {
      piecesOf(node.children, node.type === 'v' ? onOneLine(node.voice ?? '') : voice, pieces);
      continue;
    }
    const last = pieces.at(-1);
    if (last && last.voice === voice) last.text += node.data;
    else pieces.push({ voice, text: node.data });
  }
  return pieces.filter(({ text }) => text.trim() !== '');
}

/** Who speaks as the beginning of a cue names them, with a colon or in brackets. */
const headOf = (text: string) => splitBrackets(text) ?? splitPrefix(text);

/** Which beginnings of cues are names, and whether a cue without one goes on with the speaker of the one before. */
interface Names {
  isName(name: string): boolean;
  readonly onlyOnChange: boolean;
}

/** Where most cues begin with "Name:", every such beginning is a name; else only what comes again and looks like one. */
function namesIn(pieces: readonly Piece[]): Names {
  const times = new Map<string, number>();
  let withPrefix = 0;
  for (const { text } of pieces) {
    const name = headOf(text.trim())?.name;
    if (name === undefined) continue;
    withPrefix += 1;
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  if (withPrefix * 2 > pieces.length) return { isName: () => true, onlyOnChange: false };
  return { isName: (name) => (times.get(name) ?? 0) > 1 && looksLikeName(name), onlyOnChange: true };
}

function turnsOf(piece: Piece, cue: Cue, names: Names, before: Turn | undefined): Turn[] {
  const times = { second: Math.floor(cue.startTime), endSecond: cue.endTime };
  if (piece.voice !== undefined && piece.voice !== '') {
    return [{ ...times, speaker: piece.voice, text: onOneLine(piece.text) }];
  }
  const lines = piece.text.trim().split('\n');
  // Two people who speak in one cue each have a line with a dash.
  if (lines.length > 1 && lines.every((line) => /^\s*[-–—]/u.test(line))) {
    return lines.map((line) => {
      const said = line.replace(/^\s*[-–—]\s*/u, '');
      const own = headOf(said);
      return own && names.isName(own.name)
        ? { ...times, speaker: own.name, text: onOneLine(own.text), apart: true }
        : { ...times, speaker: null, text: onOneLine(said), apart: true };
    });
  }
  const turns: Turn[] = [];
  for (const line of lines) {
    const own = headOf(line.trim());
    const last = turns.at(-1);
    if (own && names.isName(own.name)) turns.push({ ...times, speaker: own.name, text: onOneLine(own.text) });
    else if (last) turns[turns.length - 1] = { ...last, text: onOneLine(`${last.text} ${line}`) };
    else turns.push({ ...times, speaker: whoGoesOn(before, names), text: onOneLine(line) });
  }
  return turns;
}

function whoGoesOn(before: Turn | undefined, names: Names): string | null {
  if (!before || before.apart) return null;
  return names.onlyOnChange || !endsSentence(before.text) ? before.speaker : null;
}
