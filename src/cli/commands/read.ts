import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import type { OutputOf } from '#contract/operation.ts';
import { readWords } from '#contract/words/words.ts';
import { CommandFailed } from '../command-failed.ts';
import type { ConnectionGiven } from '../connection/client-settings.ts';
import { connected, withConnection } from '../connection/connection.ts';
import { exitCodes } from '../exit-codes.ts';
import { printJson } from '../output/print.ts';
import { type Column, table } from '../output/table.ts';

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

Nothing is recorded: it prints what somebody would be asked to accept in the close-out. The file is read, and not kept.`;

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
  const bytes = await readFile(path).catch(() => {
    throw new CommandFailed(exitCodes.usage, `There is no file ${path} that can be read.`);
  });
  const connection = await connected(options);
  const { deal: dealId, conversation: conversationId, on } = options;
  const answer = await connection.ask(readWords, {
    dealId,
    ...(conversationId ? { conversationId } : {}),
    ...(on ? { on } : {}),
    file: { name: basename(path), content: bytes.toString('base64') },
  });
  if (options.json) return printJson(answer);
  console.log(inWords(answer));
}

type WordsRead = OutputOf<typeof readWords>;

function inWords({ speech, notRead, proposals }: WordsRead): string {
  if (notRead === 'not English') return 'Reading works for English only, so far. Nothing was read.';
  const unknown = speech.speakers.filter(({ sure }) => sure === 'unknown' || sure === 'likely');
  const asked = unknown.map(({ name }) => `Nobody knows who ${name} is.`);
  if (proposals.length === 0) return [...asked, 'Nothing to record was found in it.'].join('\n');
  const rows = proposals.map((found) => [
    found.what,
    'act' in found ? (found.act ?? '') : '',
    'due' in found ? (found.due ?? found.when ?? '') : '',
    `${Math.round(found.confidence * 100)}%`,
    found.quotes[0].text,
  ]);
  const columns: Column[] = [
    { head: 'what' },
    { head: 'act', shrinks: true },
    { head: 'by when' },
    { head: 'sure' },
    { head: 'in their words', shrinks: true },
  ];
  return [...asked, table(columns, rows)].join('\n');
}
