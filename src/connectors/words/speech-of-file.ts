import { Readable } from 'node:stream';
import { accept } from '#domain/result.ts';
import { instant } from '#domain/time/calendar.ts';
import { mailsIn, openMails } from '../correspondence/read-mails.ts';
import { speechOfMails } from '../correspondence/speech-of-mails.ts';
import { readPdf } from '../documents/read-pdf.ts';
import { readWord } from '../documents/read-word.ts';
import { decoded, encodingOf } from '../tables/encoding.ts';
import { kindOf } from './kind-of-file.ts';
import { notReadable, type ReadSpeech } from './not-readable.ts';
import { oneAfterAnother } from './one-after-another.ts';
import { type AboutText, speechOfText } from './speech-of-text.ts';

/** A file as somebody dropped it. Its name says little: what it is stands in its bytes. */
export interface WordsFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const largestFile = 50_000_000;

/** The words of a file: a transcript, a chat, mails, a document or notes. */
export async function speechOfFile(file: WordsFile, about: AboutText = {}): Promise<ReadSpeech> {
  const { bytes } = file;
  if (bytes.length === 0) {
    return notReadable('empty', 'The file is empty. Please download or save it once more.');
  }
  if (bytes.length > largestFile) {
    return notReadable('too large', 'The file is larger than 50 MB. Please send one conversation at a time.');
  }
  const kind = await kindOf(bytes);
  if (kind === 'text') {
    const mail = mailsIn(Buffer.from(bytes.subarray(0, 16_384)).toString('latin1'));
    if (mail) return speechOfMailFile(bytes, mail, about);
    return speechOfText(await textOf(bytes), { startedAt: startedIn(file.name), ...about });
  }
  if (kind !== 'word' && kind !== 'pdf') return kind;
  const read = kind === 'word' ? await readWord(bytes) : await readPdf(bytes);
  return read.ok ? speechOfText(read.value, { ...about, isDocument: true }) : read;
}

/** The thread of a file's mails, and after it what is attached to them and has words. */
async function speechOfMailFile(
  bytes: Uint8Array,
  kind: 'mail' | 'mailbox',
  about: AboutText,
): Promise<ReadSpeech> {
  const opened = await openMails([bytes], kind);
  if (!opened) {
    return notReadable(
      'too large',
      'It is a whole mailbox. Please save the mails of one conversation, and send those.',
    );
  }
  if (opened.mails.length === 0) {
    return notReadable('damaged', 'The mail cannot be read. Please save it once more, or paste its text.');
  }
  const speeches = [speechOfMails(opened.mails)];
  let notUnderstood = opened.damaged;
  for (const attachment of opened.attachments) {
    const attached = await speechOfFile(attachment, about);
    if (attached.ok) speeches.push(attached.value);
    else notUnderstood += 1;
  }
  const speech = oneAfterAnother(speeches, notUnderstood);
  return speech.utterances.length > 0
    ? accept(speech)
    : notReadable('empty', 'There are no words in it. Please paste or choose another text.');
}

async function textOf(bytes: Uint8Array): Promise<string> {
  const encoding = await encodingOf({
    name: '',
    bytes: bytes.length,
    open: async () => Readable.from([Buffer.from(bytes)]),
  });
  let text = '';
  for await (const piece of decoded(Readable.from([bytes]), encoding)) text += piece;
  return text;
}

/** Zoom names the files of a recording after its beginning: `GMT20251118-140233_Recording.transcript.vtt`. */
function startedIn(name: string): AboutText['startedAt'] {
  const found = /GMT(\d{4})(\d{2})(\d{2})-(\d{2})(\d{2})(\d{2})/.exec(name);
  if (!found) return null;
  const [, year, month, day, hours, minutes, seconds] = found;
  try {
    return instant(`${year}-${month}-${day}T${hours}:${minutes}:${seconds}Z`);
  } catch {
    return null;
  }
}
