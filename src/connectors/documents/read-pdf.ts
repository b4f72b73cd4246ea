import { extractText, getDocumentProxy } from 'unpdf';
import { notReadable } from '../words/not-readable.ts';

type Refused = ReturnType<typeof notReadable>;
type TextOf = { readonly ok: true; readonly value: string } | Refused;

const mostPages = 500;

/** The text of a PDF, page after page. */
export async function readPdf(bytes: Uint8Array): Promise<TextOf> {
  // The reader keeps what it is given, and empties it.
  const own = Uint8Array.from(bytes);
  const pdf = await getDocumentProxy(own, { verbosity: 0, stopAtErrors: false }).catch((error: unknown) =>
    error instanceof Error && error.name === 'PasswordException' ? ('locked' as const) : ('damaged' as const),
  );
  if (pdf === 'locked') {
    return notReadable(
      'locked',
      'The PDF is locked with a password. Please save it without one, and send that.',
    );
  }
  if (pdf === 'damaged') {
    return notReadable('damaged', 'The PDF is damaged. Please save or download it once more.');
  }
  try {
    if (pdf.numPages > mostPages) {
      return notReadable(
        'too large',
        'The PDF has more than 500 pages. Please send the pages that belong to the conversation.',
      );
    }
    const { text } = await extractText(pdf, { mergePages: false });
    const words = text.join('\n');
    if (words.replaceAll(/\s/gu, '').length < 20) {
      return notReadable(
        'no text in it',
        'The PDF holds pictures of pages and no text. Please send the text itself, or let a scanner read it first.',
      );
    }
    return { ok: true, value: words };
  } catch {
    return notReadable('damaged', 'The PDF is damaged. Please save or download it once more.');
  } finally {
    await pdf.destroy();
  }
}
