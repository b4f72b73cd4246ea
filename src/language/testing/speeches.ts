import type { Proposal } from '#domain/words/proposal.ts';
import type { Speech, SpeechContext, Utterance } from '#domain/words/speech.ts';
import { readSpeech } from '../read-speech.ts';

/** Monday, 23 November 2026 in Berlin: Lena, who sells, with Tomas and Dana of a client. */
export const conversation: SpeechContext = {
  day: '2026-11-23',
  zone: 'Europe/Berlin',
  fiscalYearStartsIn: 1,
  dayMonthOrder: 'month first',
  speakers: [],
  writer: { memberId: 'lena', name: 'Lena Fischer' },
  people: [
    { contactId: 'tomas', name: 'Tomas Reyes', email: null, title: 'Head of Yard' },
    { contactId: 'dana', name: 'Dana Wu', email: null, title: 'Controller' },
  ],
  members: [{ memberId: 'lena', name: 'Lena Fischer' }],
  account: 'Corvid Logistics',
  company: 'Northgate',
  asks: [],
  recorded: { commitments: [], nonCommitments: [], promises: [], concerns: [], conversations: [] },
};

/** Tomas and Dana are the client's, Lena is ours. */
const speakers = ['Tomas', 'Dana', 'Lena'];

/** A call as a transcript has it: "Tomas: I'll send it." */
export function callOf(...lines: string[]): Speech {
  return {
    source: 'transcript',
    title: null,
    startedAt: null,
    speakers: ['Tomas Reyes', 'Dana Wu', 'Lena Fischer'].map((name) => ({ name, email: null })),
    utterances: lines.map((line) => {
      const [, name = '', text = ''] = /^(\w+): (.*)$/s.exec(line) ?? [];
      return spoken(text, speakers.indexOf(name));
    }),
    leftOut: [],
  };
}

/** Notes that Lena took. */
export function notesOf(text: string): Speech {
  return {
    source: 'notes',
    title: null,
    startedAt: null,
    speakers: [],
    utterances: [spoken(text, null)],
    leftOut: [],
  };
}

function spoken(text: string, speaker: number | null): Utterance {
  return { speaker, text, second: null, writtenAt: null };
}

export const inCallContext: SpeechContext = {
  ...conversation,
  speakers: [
    { side: 'client', contactId: 'tomas' },
    { side: 'client', contactId: 'dana' },
    { side: 'ours', memberId: 'lena' },
  ],
};

/** What a call proposes. */
export function inCall(...lines: string[]): Proposal[] {
  return readSpeech(callOf(...lines), inCallContext);
}

/** What notes propose. */
export function inNotes(text: string, more: Partial<SpeechContext> = {}): Proposal[] {
  return readSpeech(notesOf(text), { ...conversation, ...more });
}

export type MailLine = Partial<Utterance> & { readonly text: string };

/** What a thread of Lena, who is ours, and Tomas of the client proposes; Tomas writes unless it says otherwise. */
export function inMail(...lines: readonly MailLine[]): Proposal[] {
  const utterances = lines.map((line) => ({ speaker: 1, second: null, writtenAt: null, ...line }));
  const names = ['Lena Fischer', 'Tomas Reyes'];
  const speakers = names.map((name) => ({ name, email: null }));
  const speech: Speech = { ...notesOf(''), source: 'mail', speakers, utterances };
  const [tomas, , lena] = inCallContext.speakers;
  return readSpeech(speech, { ...conversation, speakers: [lena, tomas] as SpeechContext['speakers'] });
}
