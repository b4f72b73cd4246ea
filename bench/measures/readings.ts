import { globSync, readFileSync } from 'node:fs';
import { type MailOfThread, speechOfMails } from '#connectors/correspondence/speech-of-mails.ts';
import type { Speech, SpeechContext } from '#domain/words/speech.ts';
import { readSpeech } from '#language/read-speech.ts';

/** Processor time to read a call, one mail with all that it quotes, or a whole thread, of so many words into proposals. */
export interface ReadingTime {
  readonly what: 'call' | 'mails' | 'thread';
  readonly words: number;
  /** Milliseconds per 1,000 words. */
  readonly perThousand: number;
}

/** What is said in an hour; a long meeting has twice as much. */
const hourLong = 9000;

/**
 * What it costs to read an hour-long call, one of two hours, a mail with twelve levels of quotes, and a thread of twenty
 * mails of which each quotes all before it, made of the sentences that reading is taught by.
 */
export function measureReadings(rounds: number): ReadingTime[] {
  const lines = globSync('tools/language/sentences/*.jsonl')
    .sort()
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { speaker: string; text: string });
  const timeOf = (what: ReadingTime['what'], words: number, take: () => Speech): ReadingTime => {
    const times = Array.from({ length: rounds + 1 }, () => {
      const begun = process.cpuUsage();
      readSpeech(take(), context);
      const { user, system } = process.cpuUsage(begun);
      return (user + system) / words;
    });
    // The first loads the model and warms up.
    const warm = times.slice(1).sort((one, other) => one - other);
    return { what, words, perThousand: warm[Math.floor(warm.length / 2)] ?? 0 };
  };
  const calls = [hourLong, 2 * hourLong].map((words) => {
    const speech = callOf(lines, words);
    return timeOf('call', words, () => speech);
  });
  const mails = mailsOf(lines, 13).slice(-1);
  const thread = mailsOf(lines, 20);
  return [
    ...calls,
    timeOf('mails', 13 * mailLong, () => speechOfMails(mails)),
    timeOf('thread', 20 * mailLong, () => speechOfMails(thread)),
  ];
}

/** Words of a mail; of thirteen the last is at hand, and quotes the twelve before it. */
const mailLong = 100;

/** A thread of so many mails, of which each quotes the one before with all that it quotes. */
function mailsOf(lines: readonly { speaker: string; text: string }[], count: number): MailOfThread[] {
  const mails: MailOfThread[] = [];
  let place = 0;
  for (let mail = 0; mail < count; mail += 1) {
    const said: string[] = [];
    for (let words = 0; words < mailLong; place += 1) {
      const { text } = lines[place % lines.length] ?? { text: '' };
      said.push(text);
      words += text.split(/\s+/).length;
    }
    const [name, email] =
      mail % 2 ? ['Dana Wu', 'dana@corvid.example'] : ['Lena Fischer', 'lena@ours.example'];
    const day = String(mail + 1).padStart(2, '0');
    const before = mails.at(-1);
    const quoted = before
      ? `\n\nOn ${mail} Nov 2026 at 10:02, ${before.writer?.name} <${before.writer?.email}> wrote:\n\n${before.text.replaceAll(/^/gmu, '> ')}`
      : '';
    mails.push({
      ...{ messageId: `<${mail}@corvid.example>`, writer: { name, email }, subject: 'Fees', zone: '+01:00' },
      at: `2026-11-${day}T09:02:00.000Z`,
      text: `${said.join('\n')}\n\nBest regards,\n${name}${quoted}`,
    });
  }
  return mails;
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
