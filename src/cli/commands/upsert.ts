import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Argument, type Command } from 'commander';
import { v7 as newId } from 'uuid';
import type { OutputOf } from '#contract/operation.ts';
import { upsertAccounts, upsertContacts, upsertDeals } from '#contract/upserts/upserts.ts';
import { CommandFailed } from '../command-failed.ts';
import type { ConnectionGiven } from '../connection/client-settings.ts';
import { connected, withConnection } from '../connection/connection.ts';
import { exitCodes } from '../exit-codes.ts';
import { harmless } from '../output/print.ts';
import { withProgress } from '../output/progress-line.ts';

interface UpsertOptions extends ConnectionGiven {
  source?: string;
  json?: boolean;
}

const operations = { accounts: upsertAccounts, contacts: upsertContacts, deals: upsertDeals };
type Noun = keyof typeof operations;
type RowAnswer = OutputOf<typeof upsertContacts>['rows'][number];
type Told = RowAnswer & { line: number };

const rowsAtOnce = 500;

const examples = `
Examples:
  leadsheet upsert contacts people.jsonl --source "Our shop"
  shop-export | leadsheet upsert accounts - --json

Each line is one JSON object, as "leadsheet operations upsertContacts" says. What is there is found by its id, by
externalId with the source, or by e-mail or domain, and changed; what is not is made. Lines that are refused are named
with the reason, and keep no other from being written; the same file again changes nothing twice.`;

export function addUpsert(program: Command): void {
  const command = program
    .command('upsert')
    .description(
      'write accounts, contacts or deals from lines of JSON: change what is there, make what is not',
    )
    .addArgument(new Argument('<what>', 'which').choices(Object.keys(operations)))
    .argument('<file>', 'one JSON object a line, or - for what is piped in')
    .option('--source <name>', 'the system that external ids are of')
    .option('--json', 'answer in JSON, a line for each row');
  withConnection(command).addHelpText('after', examples).action(upsert);
}

async function upsert(what: Noun, path: string, options: UpsertOptions): Promise<void> {
  if (path !== '-') {
    await stat(path).catch(() => {
      throw new CommandFailed(exitCodes.usage, `There is no file ${path} that can be read.`);
    });
  }
  const connection = await connected(options);
  const source = options.source === undefined ? {} : { source: options.source };
  const count = { made: 0, changed: 0, unchanged: 0, refused: 0 };
  const refused: Told[] = [];
  await withProgress({ inJson: options.json === true }, async (progress) => {
    for await (const batch of batchesOf(path === '-' ? process.stdin : createReadStream(path))) {
      const rows = batch.flatMap(({ row }) => (row === undefined ? [] : [row]));
      const sent = { ...source, rows };
      const answers =
        rows.length === 0
          ? []
          : (await connection.ask(operations[what], sent, { idempotencyKey: newId() })).rows;
      for (const { line, row } of batch) {
        const told = { line, ...(row === undefined ? notJson : (answers.shift() ?? notJson)) };
        count[told.outcome] += 1;
        if (options.json) console.log(JSON.stringify(told));
        else if (told.outcome === 'refused') refused.push(told);
      }
      progress.show('Writing', { done: batch.at(-1)?.line ?? 0, total: null, unit: 'rows' });
    }
  });
  if (count.refused > 0) process.exitCode = exitCodes.rowsFailed;
  if (options.json) return;
  for (const { line, error } of refused) console.error(harmless(`line ${line}: ${reasonOf(error)}`));
  console.log(
    `${count.made} made, ${count.changed} changed, ${count.unchanged} as they were, ${count.refused} refused.`,
  );
}

const notJson: RowAnswer = {
  outcome: 'refused',
  id: null,
  error: { code: 'invalid_input', message: 'This line is no JSON.' },
};

function reasonOf(error: RowAnswer['error']): string {
  if (!error) return 'refused';
  const issues = error.issues?.map(({ path, message }) => `${path.join('.')}: ${message}`);
  return `${issues?.join(' ') ?? error.message} (${error.code})`;
}

/** Lines as what they hold, some hundred at once; undefined for one that is no JSON. Empty ones are passed over. */
async function* batchesOf(input: NodeJS.ReadableStream) {
  let batch: { line: number; row: unknown }[] = [];
  let line = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (text.trim() === '') continue;
    batch.push({ line, row: parsed(text) });
    if (batch.length < rowsAtOnce) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}
