import { buffer } from 'node:stream/consumers';
import { mailsInMbox } from '../correspondence/mbox.ts';
import { mailsIn } from '../correspondence/read-mails.ts';
import type { TableFile } from '../tables/table-file.ts';

/** A mail of a file as it lies there. */
export interface RawMail {
  /** The first of the file is 1. */
  readonly number: number;
  readonly raw: Uint8Array;
}

/** Whether a file holds mails, by its first bytes and whatever its name is. */
export function beginsAsMails(start: Buffer): boolean {
  return mailsIn(start.subarray(0, 20_000).toString('latin1')) !== null;
}

/** The mails of a file, one after the other; no more than one is held. */
export async function* mailsOfFile(file: TableFile): AsyncGenerator<RawMail> {
  let number = 0;
  if (file.mails) {
    for await (const { raw } of file.mails()) yield { number: ++number, raw };
    return;
  }
  if ((await kindOf(file)) === 'mail') {
    yield { number: 1, raw: await buffer(await file.open()) };
    return;
  }
  for await (const { raw } of mailsInMbox(await file.open())) yield { number: ++number, raw };
}

async function kindOf(file: TableFile) {
  for await (const chunk of await file.open())
    return mailsIn((chunk as Buffer).subarray(0, 20_000).toString('latin1'));
  return null;
}
