const newline = 10;

/**
 * The mails of a mailbox file, one after another, while it is read: no more of it is held than one mail. A line ">From "
 * was written so that it does not begin the next one.
 */
export async function* mailsInMbox(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let lines: Buffer[] = [];
  let afterEmpty = true;
  for await (const line of linesOf(chunks)) {
    if (afterEmpty && isStart(line)) {
      if (lines.length > 0) yield Buffer.concat(lines);
      lines = [];
    } else {
      lines.push(/^>+From /.test(line.subarray(0, 40).toString('latin1')) ? line.subarray(1) : line);
    }
    afterEmpty = line.length <= 2 && line.toString('latin1').trim() === '';
  }
  if (lines.length > 0) yield Buffer.concat(lines);
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
  }
  if (rest.length > 0) yield rest;
}
