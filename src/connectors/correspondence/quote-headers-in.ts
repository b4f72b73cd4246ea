/** What the header of a quote ends with, or has in it, in the languages of the mail programs that write them. */
const hasWritten =
  /(?:\b(?:wrote|schrieb|geschrieben|écrit|escribió|scritto|schreef|geschreven|escreveu|skrev|skreiv|kirjoitti|pisze|yazdı)(?!\p{L})|napisa[łl]|napsal|написал|писал|写道|寫道|작성|のメッセージ|書き)/u;
const address = /[^\s<>]@[^\s<>]+\.\p{L}/u;
const clock = /(?<![\d.])\d{1,2}[:.h]\d{2}(?!\.?\d{3})/u;
const year = /(?:\b|年|于)(?:19|20)\d{2}(?!\d)|\b\d{1,2}[./]\d{1,2}[./]\d{2}\b|\d{4}年/u;
/** A header goes on over so many lines at most, where a program broke it. */
const mostLines = 3;
const longest = 300;

/**
 * How many lines from a place on are the header of a quote, in whatever language: "On Tue, Nov 18, 2025 at 10:02 AM Tom
 * Berg <tom@example.com> wrote:", on one line or broken into some. None: 0.
 */
export function linesOfQuoteHeader(lines: readonly string[], place: number): number {
  const [above = '', first = ''] = [lines[place - 1], lines[place]];
  if (!/[\d@]/u.test(first)) return 0;
  if (above.trim() !== '' && !/^\s?>/u.test(above) && !year.test(first)) return 0;
  for (let count = 1; count <= mostLines; count += 1) {
    const line = lines[place + count - 1];
    if (line === undefined || line.trim() === '' || /^\s?>/u.test(line)) return 0;
    const header = lines.slice(place, place + count).join(' ');
    if (header.length > longest) return 0;
    if (/[:：]\s*-*\s*$/u.test(line)) return isQuoteHeader(header) ? count : 0;
    // A whole sentence stands above, and what follows is another one.
    if (/[^\s.\d]{4,}[.!?]\s*$/u.test(line) && !hasWritten.test(line)) return 0;
  }
  return 0;
}

function isQuoteHeader(header: string): boolean {
  const told = [hasWritten.test(header), address.test(header), clock.test(header) && year.test(header)];
  return told.filter(Boolean).length >= 2;
}
