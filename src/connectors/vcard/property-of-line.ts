import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import type { CardProperty } from './card.ts';

/** Reads a line that is whole. Its letters stand for bytes, because each line may have a charset of its own. */
export function propertyOfLine(line: string): CardProperty | undefined {
  const colon = outsideQuotes(line, ':');
  if (colon <= 0) return undefined;
  const [name = '', ...given] = split(line.slice(0, colon), ';');
  const at = name.lastIndexOf('.');
  const types: string[] = [];
  const parameters = new Map<string, string>();
  for (const parameter of given) {
    const equals = parameter.indexOf('=');
    const key = parameter.slice(0, Math.max(0, equals)).trim().toUpperCase();
    const value = parameter
      .slice(equals + 1)
      .trim()
      .replace(/^"(.*)"$/s, '$1');
    // Version 2.1 leaves the name of a parameter out: `TEL;WORK;FAX`.
    if (equals < 0 && isEncoding(value)) parameters.set('ENCODING', value);
    else if (equals < 0 || key === 'TYPE') types.push(...value.toLowerCase().split(','));
    else parameters.set(key, decoded(value, undefined));
  }
  return {
    group: at < 0 ? null : name.slice(0, at).toLowerCase(),
    name: name
      .slice(at + 1)
      .trim()
      .toUpperCase(),
    types: types.map((type) => type.trim()).filter((type) => type !== ''),
    parameters,
    value: textOf(line.slice(colon + 1), parameters),
  };
}

export function isQuotedPrintable(line: string): boolean {
  return /^[^:]*[;=]QUOTED-PRINTABLE[;:]/i.test(line);
}

export function isBase64(line: string): boolean {
  return /^[^:]*[;=](BASE64|B)[;:]/i.test(line);
}

const isEncoding = (word: string) => /^(quoted-printable|base64|[78]bit)$/i.test(word);

function textOf(text: string, parameters: ReadonlyMap<string, string>): string {
  const isQuoted = parameters.get('ENCODING')?.toUpperCase() === 'QUOTED-PRINTABLE';
  const bytes = isQuoted
    ? text.replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
  // PostgreSQL keeps no zero character in text.
  return decoded(bytes, parameters.get('CHARSET')).replaceAll('\u0000', '').replaceAll('\r\n', '\n');
}

const decoders = new Map<string, TextDecoder | null>();

/**
 * Bytes as text. Where no charset is named, or one that nobody knows, what is UTF-8 is that and all else is of Windows. It is
 * judged line by line: a file that folds a line in the middle of a letter is no UTF-8 as a whole.
 */
function decoded(text: string, charset: string | undefined): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything that is the same in every charset
  if (/^[\u0000-\u007f]*$/.test(text)) return text;
  const bytes = Buffer.from(text, 'latin1');
  const named = charset === undefined ? null : decoderOf(charset);
  return (named ?? decoderOf(isUtf8(bytes) ? 'utf-8' : 'windows-1252'))?.decode(bytes) ?? text;
}

function decoderOf(charset: string): TextDecoder | null {
  const known = decoders.get(charset);
  if (known !== undefined) return known;
  let decoder: TextDecoder | null = null;
  try {
    decoder = new TextDecoder(charset);
  } catch {
    // A charset that nobody knows says nothing.
  }
  decoders.set(charset, decoder);
  return decoder;
}

function outsideQuotes(text: string, sign: string): number {
  if (!text.includes('"')) return text.indexOf(sign);
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') quoted = !quoted;
    else if (text[at] === sign && !quoted) return at;
  }
  // A quotation mark that is never closed is a quotation mark and nothing else.
  return text.indexOf(sign);
}

function split(text: string, sign: string): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest !== '') {
    const at = outsideQuotes(rest, sign);
    if (at < 0) return [...parts, rest];
    parts.push(rest.slice(0, at));
    rest = rest.slice(at + 1);
  }
  return parts;
}
