import { looksLikeName } from '../transcripts/speaker-prefix.ts';
import type { QuotedMail } from './parts-of-mail.ts';
import { isOwnName, signedLines } from './sign-off.ts';
import type { Writer } from './writer.ts';

/**
 * Who wrote a mail that was copied without its header, `top` being what stands above its quotes: whoever signed it, by
 * name or first name among those of the thread, or by a full name of their own; else, of two who write to each other, the
 * one that it does not greet. Null where nothing tells.
 */
export function writerOfReply(top: string, quoted: readonly QuotedMail[]): Writer | null {
  const writers = writersIn(quoted);
  const signed = signedLines(top);
  for (const line of signed) {
    const writer = writers.find(({ name }) => isOwnName(line, name));
    if (writer) return writer;
  }
  const name = fullNameIn(signed);
  if (name !== null) return { name, email: null };
  const greeted = writers.filter((writer) => greets(top, writer));
  const [other, ...more] = writers.filter((writer) => !greeted.includes(writer));
  return greeted.length === 1 && other && more.length === 0 ? other : null;
}

function writersIn(quoted: readonly QuotedMail[]): readonly Writer[] {
  const byName = new Map<string, Writer>();
  for (const { writer } of quoted) {
    if (writer && !byName.has(writer.name.toLowerCase())) byName.set(writer.name.toLowerCase(), writer);
  }
  return [...byName.values()];
}

/** The first line, or the one below it that begins with it: a title stands there, too. */
function fullNameIn([first = '', second = '']: readonly string[]): string | null {
  if (isFullName(first.trim())) return first.trim();
  return isFullName(second.trim()) && second.trim().startsWith(`${first.trim()} `) ? second.trim() : null;
}

const isFullName = (line: string) =>
  looksLikeName(line) && /^\p{L}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){1,3}$/u.test(line);

/** "Hi Marta," or "Marta," on the first line. */
function greets(text: string, { name }: Writer): boolean {
  const [line = ''] = text.trimStart().split('\n');
  const words = line.toLowerCase().split(/[^\p{L}'’-]+/u);
  return line.length <= 60 && words.includes(name.split(' ')[0]?.toLowerCase() ?? '');
}
