import { fileTypeFromBuffer } from 'file-type';
import { notReadable } from './not-readable.ts';

type Refused = ReturnType<typeof notReadable>;

/** What a file is by its bytes, or why it has no words that can be read. */
export async function kindOf(bytes: Uint8Array): Promise<'text' | 'word' | 'pdf' | Refused> {
  // A text may begin like some kinds of file, with "BM" or the mark of UTF-16.
  if (isText(bytes)) return 'text';
  const type = await fileTypeFromBuffer(bytes);
  if (type === undefined) return noText();
  if (type.ext === 'pdf') return 'pdf';
  if (/^do[ct][xm]$/.test(type.ext)) return 'word';
  if (type.ext === 'cfb') return ofOffice(bytes);
  const [group] = type.mime.split('/');
  if (group === 'audio' || group === 'video') {
    return notReadable(
      'recording',
      'It is a recording, and no transcript of it. Please download the transcript where the call was recorded, most often as a .vtt or .txt file.',
    );
  }
  if (group === 'image') {
    return notReadable('other kind of file', 'It is a picture. Please send the words in it as text.');
  }
  if (type.ext === 'rtf') {
    return notReadable(
      'other kind of file',
      'It is a rich text file. Please save it as a Word document (.docx) or as plain text, and send that.',
    );
  }
  if (/^(zip|gz|bz2|7z|rar|tar|xz|zst|lz4?)/.test(type.ext)) {
    return notReadable(
      'other kind of file',
      'It is a packed file. Please unpack it, and send the files in it.',
    );
  }
  if (/^(xlsx|xlsm|ods|pptx|odp)$/.test(type.ext)) {
    return notReadable(
      'other kind of file',
      'It is a spreadsheet or a presentation. Please send the words in it as a Word document or as plain text.',
    );
  }
  return noText();
}

/** Old files of Office, mails of Outlook and locked documents come in one kind of file, and are told by what is in it. */
function ofOffice(bytes: Uint8Array): Refused {
  const has = (name: string) => Buffer.from(bytes).includes(Buffer.from(name, 'utf16le'));
  if (has('EncryptedPackage')) {
    return notReadable(
      'locked',
      'The document is locked with a password. Please save it without one, and send that.',
    );
  }
  if (has('__substg1.0_')) {
    return notReadable(
      'other kind of file',
      'It is a mail as Outlook keeps it (.msg). Please save it there as .eml, or copy its text and paste it.',
    );
  }
  return notReadable(
    'other kind of file',
    'It is a document of an old kind (.doc). Please save it as a Word document (.docx), and send that.',
  );
}

function noText(): Refused {
  return notReadable(
    'other kind of file',
    'It is no text. Please send a transcript, a mail, a document or notes.',
  );
}

const zipMark = Buffer.from('504b0304', 'hex');

/** Text has hardly any characters that only steer a machine; in UTF-16, every other byte may be a zero. */
export function isText(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096);
  const mark = Buffer.from(start.subarray(0, 5)).toString('latin1');
  if (/^(%PDF|\{\\rtf)/.test(mark)) return false;
  // A zip in which nothing is packed is letters for the most part.
  if (Buffer.from(start.subarray(0, 4)).equals(zipMark)) return false;
  const [first = 0, second = 0, third = 0, fourth = 0] = start;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const isWide = isMarked || (first !== 0 && second === 0 && fourth === 0) || (first === 0 && third === 0);
  const marks = start.filter(
    (byte) => (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) && !(isWide && byte === 0),
  );
  return marks.length * 50 <= start.length;
}
