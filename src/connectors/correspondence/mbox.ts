const newline = 10;

/** What is attached to a mail stands behind its words: no more of one is held. */
const longestMail = 30_000_000;
/** Nobody writes a line like this; what does not end is cut. */
const longestLine = 1_000_000;

/**
 * The mails of a mailbox file, one after another, while it is read: no more of it is held than one mail. A line ">From "
 * was written so that it does not begin the next one. `end` is how many bytes were read by then.
 */
export async function* mailsInMbox(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<{ readonly raw: Uint8Array; readonly end: number }> {
  let lines: Buffer[] = [];
  let held = 0;
  let end = 0;
  let afterEmpty = true;
  for await (const line of linesOf(chunks)) {
    if (afterEmpty && isStart(line)) {
      if (lines.length > 0) yield { raw: Buffer.concat(lines), end };
      lines = [];
      held = 0;
    } else if (held + line.length <= longestMail) {
      held += line.length;
      lines.push(/^>+From /.test(line.subarray(0, 40).toString('latin1')) ? line.subarray(1) : line);
    }
    end += line.length;
    afterEmpty = line.length <= 2 && line.toString('latin1').trim() === '';
  }
  if (lines.length > 0) yield { raw: Buffer.concat(lines), end };
}

/** The line that begins a mail says from whom and when: `From ana@example.com Tue Nov 18 10:02:00 2025`. */
export function isStart(line: Uint8Array): boolean {
  return /^From \S+.*\d{4}|^From \S+\s*[\r\n]*$/.test(Buffer.from(line.subarray(0, 200)).toString('latin1'));
}

async function* linesOf(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Buffer> {
  let rest = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : Buffer.from(chunk);
    let from = 0;
    for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, from)) {
      yield bytes.subarray(from, end + 1);
      from = end + 1;
    }
    rest = bytes.subarray(from);
    if (rest.length > longestLine) {
      yield rest;
      rest = Buffer.alloc(0);
    }
  }
  if (rest.length > 0) yield rest;
}
