import { buffer } from 'node:stream/consumers';
import { mailsInMbox } from '../correspondence/mbox.ts';
import { mailsIn } from '../correspondence/read-mails.ts';
import type { TableFile } from '../tables/table-file.ts';
import { beginsAsOutlook, mailOfOutlook } from './mail-of-outlook.ts';

/** A mail of a file as it lies there. */
export interface RawMail {
  /** The first of the file is 1. */
  readonly number: number;
  readonly raw: Uint8Array;
}

/** Whether a file holds mails, by its first bytes; a container of Microsoft's may be many things, and its name tells. */
export function beginsAsMails(start: Buffer, name: string): boolean {
  if (beginsAsOutlook(start)) return /\.msg$/i.test(name);
  return mailsIn(start.subarray(0, 20_000).toString('latin1')) !== null;
}

/** The mails of a file, one after the other; no more than one is held. */
export async function* mailsOfFile(file: TableFile): AsyncGenerator<RawMail> {
  let number = 0;
  if (file.mails) {
    for await (const { raw } of file.mails()) yield { number: ++number, raw: asSent(raw) };
    return;
  }
  if ((await kindOf(file)) === 'mail') {
    yield { number: 1, raw: asSent(await buffer(await file.open())) };
    return;
  }
  for await (const { raw } of mailsInMbox(await file.open())) yield { number: ++number, raw };
}

/** A mail of Outlook that cannot be read stays as it is, and is told to be none. */
function asSent(raw: Uint8Array): Uint8Array {
  return beginsAsOutlook(raw) ? (mailOfOutlook(raw) ?? raw) : raw;
}

async function kindOf(file: TableFile) {
  for await (const chunk of await file.open())
    return beginsAsOutlook(chunk as Buffer)
      ? 'mail'
      : mailsIn((chunk as Buffer).subarray(0, 20_000).toString('latin1'));
  return null;
}
