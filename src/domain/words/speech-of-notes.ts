import type { Speech } from './speech.ts';

/**
 * Notes as somebody typed them: a line is what was noted at once, and nobody is said to speak. Empty lines stay, so that
 * the place of a line in the notes is its place in the speech.
 */
export function speechOfNotes(text: string): Speech {
  return {
    source: 'notes',
    title: null,
    startedAt: null,
    speakers: [],
    utterances: text
      .split(/\r\n|\r|\n/)
      .map((line) => ({ speaker: null, text: line, second: null, writtenAt: null })),
    leftOut: [],
  };
}
