import type { Speech, SpeechContext } from '#domain/words/speech.ts';

const sentence = 'I will send you the signed order form by Friday.';

/** A sentence that nobody said, for trying a language model with. */
export const ourSentence = `Alex: ${sentence}`;

export const ourSpeech: Speech = {
  ...{ source: 'transcript', title: null, startedAt: null, leftOut: [] },
  speakers: [{ name: 'Alex', email: null }],
  utterances: [{ speaker: 0, text: sentence, second: null, writtenAt: null }],
};

export const ourContext: SpeechContext = {
  ...{ day: '2026-11-23', zone: 'UTC', fiscalYearStartsIn: 1, dayMonthOrder: 'day first' },
  ...{ writer: null, people: [], members: [], account: null, company: null, asks: [] },
  speakers: [{ side: 'client' }],
  recorded: { commitments: [], nonCommitments: [], promises: [], concerns: [], conversations: [] },
};
