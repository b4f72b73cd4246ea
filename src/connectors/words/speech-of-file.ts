import { Readable } from 'node:stream';
import { instant } from '#domain/time/calendar.ts';
import { readPdf } from '../documents/read-pdf.ts';
import { readWord } from '../documents/read-word.ts';
import { decoded, encodingOf } from '../tables/encoding.ts';
import { kindOf } from './kind-of-file.ts';
import { notReadable, type ReadSpeech } from './not-readable.ts';
import { type AboutText, speechOfText } from './speech-of-text.ts';

/** A file as somebody dropped it. Its name says little: what it is stands in its bytes. */
export interface WordsFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const largestFile = 50_000_000;

/** The words of a file: a transcript, a chat, a document or notes. */
export async function speechOfFile(file: WordsFile, known: readonly string[] = []): Promise<ReadSpeech> {
  const { bytes } = file;
  if (bytes.length === 0)
    return notReadable('empty', 'The file is empty. Please download or save it once more.');
  if (bytes.length > largestFile) {
    return notReadable('too large', 'The file is larger than 50 MB. Please send one conversation at a time.');
  }
  const about: AboutText = { known, startedAt: startedIn(file.name) };
  const kind = await kindOf(bytes);
  if (kind === 'text') return speechOfText(await textOf(bytes), about);
  if (kind !== 'word' && kind !== 'pdf') return kind;
  const read = kind === 'word' ? await readWord(bytes) : await readPdf(bytes);
  return read.ok ? speechOfText(read.value, { ...about, isDocument: true }) : read;
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
