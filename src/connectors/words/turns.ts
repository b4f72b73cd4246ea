import type { LeftOut, Speaker, Speech, Utterance } from '#domain/words/speech.ts';

/** One cue, line or paragraph as its source has it, before those of one speaker are joined. */
export interface Turn {
  /** As the source names them; null where it does not say. */
  readonly speaker: string | null;
  readonly text: string;
  readonly second: number | null;
  /** When it ended, in seconds, where the source says so. */
  readonly endSecond?: number | null;
  /** It stands for itself, whoever spoke before it. */
  readonly apart?: boolean;
  /** An empty line stood above it. */
  readonly afterGap?: boolean;
  readonly isHeading?: boolean;
}

/** A pause of so many seconds ends an utterance, if a sentence ended there. */
const pauseSeconds = 8;
/** From this length on an utterance ends with its sentence, so that its beginning still says when something was said. */
const longEnough = 600;
/** Where a machine writes no full stops, an utterance ends between two cues. */
const tooLong = 4000;

/** The speech of a source's turns: turns of one speaker become one utterance, and no sentence is cut by it. */
export function speechOfTurns(
  turns: readonly Turn[],
  of: Pick<Speech, 'source' | 'title' | 'startedAt'> & { readonly leftOut?: readonly LeftOut[] },
): Speech {
  const speakers: Speaker[] = [];
  const places = new Map<string, number>();
  const utterances: Utterance[] = [];
  let withoutWords = 0;
  let parts: string[] = [];
  let length = 0;
  let last: Turn | null = null;

  const end = () => {
    const first = utterances.at(-1);
    if (first && parts.length > 1) utterances[utterances.length - 1] = { ...first, text: parts.join(' ') };
    parts = [];
    length = 0;
  };
  for (const turn of turns) {
    if (!hasWords(turn.text)) {
      withoutWords += 1;
      continue;
    }
    if (last && goesOn(last, turn, length)) {
      parts.push(turn.text);
    } else {
      end();
      parts = [turn.text];
      const speaker = turn.speaker === null ? null : placeOf(turn.speaker);
      const { text, second, afterGap = false, isHeading = false } = turn;
      const place = { ...(afterGap && { afterGap }), ...(isHeading && { isHeading }) };
      utterances.push({ speaker, text, second, writtenAt: null, ...place });
    }
    length += turn.text.length + 1;
    last = turn;
  }
  end();

  function placeOf(name: string): number {
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, speakers.length);
    speakers.push({ name, email: null });
    return speakers.length - 1;
  }

  const noWords: LeftOut[] = withoutWords > 0 ? [{ what: 'no words', count: withoutWords }] : [];
  return {
    source: of.source,
    title: of.title,
    startedAt: of.startedAt,
    speakers,
    utterances,
    leftOut: [...(of.leftOut ?? []), ...noWords],
  };
}

function goesOn(last: Turn, turn: Turn, length: number): boolean {
  if (turn.apart || last.apart || turn.speaker !== last.speaker) return false;
  if (length > tooLong) return false;
  if (!endsSentence(last.text)) return true;
  return length < longEnough && pauseBetween(last, turn) < pauseSeconds;
}

function pauseBetween(last: Turn, turn: Turn): number {
  const ended = last.endSecond ?? last.second;
  return ended === null || turn.second === null ? 0 : turn.second - ended;
}

/** Whether a text ends with a full stop, or what stands for one. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？]["'”’»)\]]*$/u.test(text);
}

/** Sounds and marks alone, such as "[Music]" or "♪", are no words. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text.replaceAll(/\[[^[\]]{0,60}\]|♪[^♪]*♪?/gu, ''));
}

/** A text on one line, without spaces at its ends. */
export function onOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
