import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Command } from 'commander';
import { getMe } from '#contract/me/me.ts';
import type { OutputOf } from '#contract/operation.ts';
import { getReading, removeReading } from '#contract/words/readings.ts';
import type { readWords } from '#contract/words/words.ts';
import { CommandFailed } from '../command-failed.ts';
import type { ConnectionGiven } from '../connection/client-settings.ts';
import { type Connection, connected, withConnection } from '../connection/connection.ts';
import { fetched } from '../connection/fetched.ts';
import { fileAsBody } from '../connection/file-as-body.ts';
import { exitCodes } from '../exit-codes.ts';
import { interrupted, untilInterrupted } from '../interruption.ts';
import { printJson } from '../output/print.ts';
import { type ProgressLine, withProgress } from '../output/progress-line.ts';
import { wordsReadText } from '../output/words-read-text.ts';

interface ReadOptions extends ConnectionGiven {
  deal: string;
  conversation?: string;
  on?: string;
  json?: boolean;
}

const examples = `
Examples:
  leadsheet read call.vtt --deal 0193f0a2-…
  leadsheet read notes.txt --deal 0193f0a2-… --on 2026-11-18 --json

Nothing is recorded: it prints what somebody would be asked to accept in the close-out. The file is read, and not kept.
More than about an hour of talk takes a while; ^C ends it, and takes the text away.`;

export function addRead(program: Command): void {
  const command = program
    .command('read')
    .description('read a transcript, a mail or notes for what was agreed')
    .argument('<file>', 'a transcript (.vtt, .srt, .txt), a mail, a PDF or a Word document')
    .requiredOption('--deal <id>', 'the deal that it is about')
    .option('--conversation <id>', 'the conversation that it was said in')
    .option('--on <day>', 'when it was said, such as 2026-11-18')
    .option('--json', 'answer in JSON');
  withConnection(command).addHelpText('after', examples).action(read);
}

async function read(path: string, options: ReadOptions): Promise<void> {
  const { size } = await stat(path).catch(() => {
    throw new CommandFailed(exitCodes.usage, `There is no file ${path} that can be read.`);
  });
  const connection = await connected(options);
  const answer = await withProgress({ inJson: options.json === true }, async (line) => {
    const first = await sent(connection, { path, size, ...options }, line);
    return first.reading ? onceRead(connection, first.reading.readingId, line) : first;
  });
  if (options.json) return printJson(answer);
  const { member } = await connection.ask(getMe, {});
  console.log(wordsReadText(answer, member.zone));
}

/** Sends a file without holding it in memory. */
async function sent(
  connection: Connection,
  { path, size, deal, conversation, on }: ReadOptions & { path: string; size: number },
  line: ProgressLine,
): Promise<WordsRead> {
  const query = new URLSearchParams({
    name: basename(path),
    ...(conversation ? { conversationId: conversation } : {}),
    ...(on ? { on } : {}),
  });
  let done = 0;
  const file = fileAsBody(path, (bytes) => {
    done += bytes;
    if (size > quicklySent) line.show('Sending', { done, total: size, unit: 'bytes' });
  });
  const answer = await fetched(
    connection.fetch(`/api/deals/${encodeURIComponent(deal)}/read/file?${query}`, {
      ...file,
      method: 'POST',
    }),
  );
  return (await answer.json()) as WordsRead;
}

const quicklySent = 10_000_000;
const lookEveryMs = 300;

/** Waits until a long text is read, and takes away what was kept of it for so long. */
async function onceRead(connection: Connection, readingId: string, line: ProgressLine): Promise<WordsRead> {
  const interruption = untilInterrupted();
  const { signal } = interruption;
  try {
    for (;;) {
      const { reading, read: whole } = await connection.ask(getReading, { readingId });
      if (whole) return whole;
      if (reading.state === 'failed') throw new CommandFailed(exitCodes.failed, couldNotBeRead);
      line.show('Reading', { done: reading.wordsRead, total: reading.words, unit: 'words' });
      await wait(lookEveryMs, undefined, { signal }).catch(() => {});
      if (signal.aborted) throw interrupted('Stopped. Nothing was read, and nothing of the text is kept.');
    }
  } finally {
    interruption.release();
    await connection.ask(removeReading, { readingId }).catch(() => {});
  }
}

const couldNotBeRead =
  'It could not be read; the server has written down why. Send it in parts, or tell who runs the server.';

type WordsRead = OutputOf<typeof readWords>;
