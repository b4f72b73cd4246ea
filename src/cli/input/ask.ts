import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { CommandFailed } from '../command-failed.ts';
import { exitCodes } from '../exit-codes.ts';
import { interrupted } from '../interruption.ts';

/** Whether there is a person to ask. */
export function somebodyIsThere(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true;
}

/** Asks for one line; what stands in brackets is the answer to an empty one. */
export async function askFor(question: string, usual = ''): Promise<string> {
  const answer = await askOnce(`${question}${usual ? ` [${usual}]` : ''}: `, process.stderr);
  return answer.trim() || usual;
}

/** Asks for a secret: what is typed is not shown. */
export async function askForSecret(question: string): Promise<string> {
  process.stderr.write(`${question}: `);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  try {
    return await askOnce('', silent);
  } finally {
    process.stderr.write('\n');
  }
}

/** Asks whether to go on. Only a clear yes is one. */
export async function askWhether(question: string): Promise<boolean> {
  return /^y(es)?$/i.test(await askFor(`${question} (y/n)`));
}

/** All that is piped in, up to its end. */
export async function readStdin(): Promise<string> {
  let text = '';
  process.stdin.setEncoding('utf8');
  for await (const part of process.stdin) text += part;
  return text;
}

async function askOnce(question: string, output: NodeJS.WritableStream): Promise<string> {
  if (!somebodyIsThere()) {
    throw new CommandFailed(
      exitCodes.usage,
      'There is no terminal to ask on. "--help" says how to give it all at once.',
    );
  }
  const lines = createInterface({ input: process.stdin, output, terminal: true });
  try {
    return await new Promise<string>((resolve, reject) => {
      lines.once('SIGINT', () => reject(interrupted()));
      lines.once('close', () => reject(interrupted()));
      lines.question(question).then(resolve, reject);
    });
  } finally {
    lines.close();
  }
}
