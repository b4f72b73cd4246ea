import { globSync, readFileSync } from 'node:fs';
import type { Speech, SpeechContext } from '#domain/words/speech.ts';
import { readSpeech } from '#language/read-speech.ts';

/** Processor time to read a call of so many words into proposals. */
export interface ReadingTime {
  readonly words: number;
  /** Milliseconds per 1,000 words. */
  readonly perThousand: number;
}

/** What is said in an hour; a long meeting has twice as much. */
const hourLong = 9000;

/** What it costs to read an hour-long call and one of two hours, made of the sentences that reading is taught by. */
export function measureReadings(rounds: number): ReadingTime[] {
  const lines = globSync('tools/language/sentences/*.jsonl')
    .sort()
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { speaker: string; text: string });
  return [hourLong, 2 * hourLong].map((words) => {
    const speech = callOf(lines, words);
    const times = Array.from({ length: rounds + 1 }, () => {
      const begun = process.cpuUsage();
      readSpeech(speech, context);
      const { user, system } = process.cpuUsage(begun);
      return (user + system) / words;
    });
    // The first loads the model and warms up.
    const warm = times.slice(1).sort((one, other) => one - other);
    return { words, perThousand: warm[Math.floor(warm.length / 2)] ?? 0 };
  });
}

/** Who takes part, client first. */
const context: SpeechContext = {
  day: '2026-11-23',
  zone: 'Europe/Berlin',
  fiscalYearStartsIn: 1,
  dayMonthOrder: 'month first',
  speakers: [
    { side: 'client', contactId: 'dana' },
    { side: 'ours', memberId: 'lena' },
  ],
  writer: null,
  people: [{ contactId: 'dana', name: 'Dana Wu', email: null, title: 'Controller' }],
  members: [{ memberId: 'lena', name: 'Lena Fischer' }],
  account: 'Corvid Logistics',
  company: 'Northgate',
  asks: [],
  recorded: { commitments: [], nonCommitments: [], promises: [], concerns: [], conversations: [] },
};

function callOf(lines: readonly { speaker: string; text: string }[], words: number): Speech {
  const utterances: Speech['utterances'][number][] = [];
  let said = 0;
  for (let place = 0; said < words; place += 1) {
    const line = lines[place % lines.length];
    if (!line) break;
    said += line.text.split(/\s+/).length;
    utterances.push({
      speaker: line.speaker === 'client' ? 0 : 1,
      text: line.text,
      second: null,
      writtenAt: null,
    });
  }
  const speakers = ['Dana Wu', 'Lena Fischer'].map((name) => ({ name, email: null }));
  return { source: 'transcript', title: null, startedAt: null, speakers, utterances, leftOut: [] };
}
