import { attachedFiles, mayHaveFiles } from '../correspondence/attached-files.ts';
import type { ImportedAttachment, Read } from '../imported/imported.ts';
import { fingerprint } from '../imported/stable-id.ts';
import { headerOfMail } from './header-of-mail.ts';
import { mailsOfFile } from './mails-of-file.ts';
import type { MailFile } from './read-mailbox.ts';

/** What is larger is no paper that somebody sends by mail. */
const mostBytes = 50_000_000;

/** The files that were sent with mails, each by its mail; no more than those of one mail are held. */
export async function* readAttachments(files: readonly MailFile[]): AsyncGenerator<Read<ImportedAttachment>> {
  for (const { file } of files) {
    for await (const { raw, number } of mailsOfFile(file)) {
      if (!mayHaveFiles(raw)) continue;
      const header = await headerOfMail(raw);
      if (header === null) continue;
      for (const { name, bytes } of await attachedFiles(raw)) {
        const place = { file: file.name, line: number, cells: [name] };
        if (bytes.length > mostBytes) yield { kind: 'failed', noun: 'files', place, reason: tooLarge };
        else yield { kind: 'row', place, value: attached(header.externalId, name, bytes) };
      }
    }
  }
}

function attached(mail: string, name: string, bytes: Uint8Array): ImportedAttachment {
  const mark = fingerprint(Buffer.from(bytes).toString('base64'));
  return { on: [{ noun: 'mail', externalId: mail }], name, mark, open: async () => only(bytes) };
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const tooLarge = 'The file has more than 50 MB, and is left out.';
