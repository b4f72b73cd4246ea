import { isNameLine, isSignOff } from '#domain/words/greetings.ts';

const device =
  /^\s*(?:sent (?:from|with|via) (?:my )?\S.{0,60}|get outlook for .*|von mein\S+ .{1,40} gesendet|gesendet (?:von|mit) .{1,60}|envoyé (?:de|depuis) .{1,40}|enviado desde .{1,40}|inviato da .{1,40}|verzonden vanaf .{1,40}|diese nachricht wurde von mein.{1,60} gesendet)\s*$/iu;
const disclaimer =
  /^\s*(?:confidential|disclaimer|this (?:e-?mail|message)\b.*\b(?:confidential|intended|privileged)|diese e-?mail\b.*\b(?:vertraulich|enthält)|the information (?:contained )?in this (?:e-?mail|message))/iu;

/** What a mail says, and whether something at its end was left out that says nothing: a sign-off, a card, a disclaimer. */
export function withoutSignature(
  text: string,
  writer: string | null,
): { readonly text: string; readonly had: boolean } {
  const lines = text.trimEnd().split('\n');
  const start = startOfSignature(lines, writer);
  if (start === -1) return { text: text.trim(), had: false };
  const said = lines.slice(0, start).join('\n').trim();
  const after = postScript(lines.slice(start));
  return { text: [said, after].filter((part) => part !== '').join('\n\n'), had: true };
}

function startOfSignature(lines: readonly string[], writer: string | null): number {
  for (const [place, line] of lines.entries()) {
    if (/^-- ?$/u.test(line) || device.test(line) || disclaimer.test(line)) return place;
    const ends = isSignOff(line);
    if (!ends && (writer === null || place === 0 || !isOwnName(line, writer))) continue;
    const below = lines.slice(place + 1).filter((one) => one.trim() !== '');
    if (ends && (below.length === 0 || isNameLine(below[0] ?? ''))) return place;
    if (writer !== null && isOwnName(line, writer) && place > 0 && below.every(isCardLine)) return place;
  }
  return -1;
}

/** What may be the name of whoever wrote: the lines below a sign-off, or the last line of all. */
export function signedLines(text: string): readonly string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !device.test(line));
  const place = lines.findLastIndex((line) => isSignOff(line));
  return place === -1
    ? lines.slice(1).slice(-1)
    : lines
        .slice(place + 1)
        .filter(isNameLine)
        .slice(0, 3);
}

/** Whether a line is somebody's name or first name, and nothing else. */
export function isOwnName(line: string, writer: string): boolean {
  const [first = ''] = writer.split(' ');
  const said = line
    .trim()
    .toLowerCase()
    .replace(/^[-–—]\s*|[,.]$/gu, '');
  return said !== '' && (said === writer.toLowerCase() || (first.length > 1 && said === first.toLowerCase()));
}

/** A line of a business card: short, or a number or an address. */
function isCardLine(line: string): boolean {
  return line.trim().length <= 60 && !/[!?]$|[\p{Ll}]{3,}\.$/u.test(line.trim());
}

/** "P.S." and what follows it belongs to what was said. */
function postScript(lines: readonly string[]): string {
  const place = lines.findIndex(
    (line) => /^\s*p\.?\s?p?\.?\s?s\.?\s?[:.]?\s+\S/iu.test(line) && /^\s*p/iu.test(line),
  );
  if (place === -1) return '';
  const end = lines.findIndex((line, at) => at > place && line.trim() === '');
  return lines
    .slice(place, end === -1 ? lines.length : end)
    .join('\n')
    .trim();
}
