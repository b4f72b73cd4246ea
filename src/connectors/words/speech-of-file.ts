import { Readable } from 'node:stream';
import { accept } from '#domain/result.ts';
import { instant } from '#domain/time/calendar.ts';
import { mailsIn, openMails } from '../correspondence/read-mails.ts';
import { speechOfMails } from '../correspondence/speech-of-mails.ts';
import { decoded, encodingOf } from '../tables/encoding.ts';
import { isText, kindOf } from './kind-of-file.ts';
import { notReadable, type ReadSpeech } from './not-readable.ts';
import { oneAfterAnother } from './one-after-another.ts';
import { type AboutText, speechOfText } from './speech-of-text.ts';

/** A file as somebody dropped it, whole or as it arrives. Its name says little: what it is stands in its bytes. */
export interface WordsFile {
  readonly name: string;
  readonly bytes: Uint8Array | AsyncIterable<Uint8Array>;
}

const largestFile = 50_000_000;
/** A mailbox is read as it arrives, and no more of it is held than one mail and the words of all. */
const largestMailbox = 1_000_000_000;
const beginning = 16_384;

/** The words of a file: a transcript, a chat, mails, a document or notes. */
export async function speechOfFile(file: WordsFile, about: AboutText = {}): Promise<ReadSpeech> {
  const { start, all } = await begun(file.bytes);
  if (start.length === 0) {
    return notReadable('empty', 'The file is empty. Please download or save it once more.');
  }
  if (isText(start) && mailsIn(start.subarray(0, beginning).toString('latin1')) === 'mailbox') {
    return speechOfMailFile(all(), 'mailbox', about);
  }
  const bytes = await within(largestFile, all());
  if (!bytes) {
    return notReadable('too large', 'The file is larger than 50 MB. Please send one conversation at a time.');
  }
  const kind = await kindOf(bytes);
  if (kind === 'text') {
    const mail = mailsIn(start.subarray(0, beginning).toString('latin1'));
    if (mail) return speechOfMailFile([bytes], mail, about);
    return speechOfText(await textOf(bytes), { startedAt: startedIn(file.name), ...about });
  }
  if (kind !== 'word' && kind !== 'pdf') return kind;
  // Their readers are large, and loaded with the first document.
  const read =
    kind === 'word'
      ? await (await import('../documents/read-word.ts')).readWord(bytes)
      : await (await import('../documents/read-pdf.ts')).readPdf(bytes);
  return read.ok ? speechOfText(read.value, { ...about, isDocument: true }) : read;
}

type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** The first bytes of a file, enough to tell what it is, and all of them from the first. */
async function begun(bytes: WordsFile['bytes']) {
  const pieces = (async function* () {
    if (bytes instanceof Uint8Array) yield bytes;
    else yield* bytes;
  })();
  let start = Buffer.alloc(0);
  while (start.length < beginning) {
    const { done, value } = await pieces.next();
    if (done) break;
    start = Buffer.concat([start, value]);
  }
  return {
    start,
    async *all() {
      yield start as Uint8Array;
      yield* pieces;
    },
  };
}

/** All of it in one; null where it is more than so many bytes. */
async function within(most: number, pieces: Pieces): Promise<Buffer | null> {
  const all: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > most) return null;
    all.push(piece);
  }
  return Buffer.concat(all);
}

/** The thread of a file's mails, and after it what is attached to them and has words. */
async function speechOfMailFile(
  bytes: Pieces,
  kind: 'mail' | 'mailbox',
  about: AboutText,
): Promise<ReadSpeech> {
  const opened = await openMails(bytes, kind, largestMailbox);
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
