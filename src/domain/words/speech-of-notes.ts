import { linesOfNotes } from './lines-of-notes.ts';
import type { Speech } from './speech.ts';

/**
 * Notes as somebody typed them: nobody is said to speak. An utterance keeps the place of its line, and its letters keep
 * theirs, so that what is found in it is found in the notes; lines that are empty or belong to the one before say nothing.
 */
export function speechOfNotes(text: string): Speech {
  const said = new Map(linesOfNotes(text).map((noted) => [noted.line, noted]));
  return {
    source: 'notes',
    title: null,
    startedAt: null,
    speakers: [],
    utterances: text.split(/\r\n|\r|\n/).map((_, line) => {
      const { typed = '', isHeading = false } = said.get(line) ?? {};
      return { speaker: null, text: typed, second: null, writtenAt: null, ...(isHeading && { isHeading }) };
    }),
    leftOut: [],
  };
}
