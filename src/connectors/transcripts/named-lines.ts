import { onOneLine, type Turn } from '../words/turns.ts';
import { bracketHead, type HeadLine, nameAlone, plainHead, timedHead, timeOn } from './head-line.ts';
import { headings } from './headings.ts';
import { looksLikeName } from './speaker-prefix.ts';

export interface NamedLines {
  /** The first line above the first speaker, such as the name of the call. */
  readonly title: string | null;
  readonly turns: readonly Turn[];
}

type HeadOn = (place: number) => HeadLine | null;

/**
 * A transcript in plain text, as Otter, Google Meet, Fireflies, Gong and many others write it, or a person by hand; null
 * where the text is none. `known` are names of people who may have taken part.
 */
export function readNamedLines(text: string, known: readonly string[] = []): NamedLines | null {
  const lines = text.split('\n').map((line) => line.trim());
  const headOn = withTimes(lines) ?? withNames(lines, known);
  return headOn === null ? null : namedLines(lines, headOn);
}

/** Two heads with a time and words make a transcript. An agenda has times too, but no words below them. */
function withTimes(lines: readonly string[]): HeadOn | null {
  const timed = lines.map((line, place) => timedHead(line) ?? nameAboveTime(lines, place));
  const names = new Set<string>();
  let heads = 0;
  let withWords = 0;
  for (const [place, head] of timed.entries()) {
    if (!head) continue;
    heads += 1;
    names.add(head.name);
    if (head.text !== '' || saysSomething(lines, timed, place + 1)) withWords += 1;
  }
  const written = lines.filter((line) => line !== '').length;
  if (withWords < 2 || withWords * 2 < heads || heads * 12 < written) return null;
  return (place) => {
    const head = timed[place];
    if (head) return head;
    const plain = plainHead(lines[place] ?? '');
    return plain && names.has(plain.name) ? plain : null;
  };
}

function saysSomething(lines: readonly string[], timed: readonly unknown[], from: number): boolean {
  for (let place = from; place < lines.length; place += 1) {
    const line = lines[place] ?? '';
    if (line !== '' && timeOn(line) === undefined) return !timed[place];
  }
  return false;
}

function nameAboveTime(lines: readonly string[], place: number): HeadLine | null {
  const second = timeOn(lines[place + 1] ?? '');
  const name = second === undefined ? null : nameAlone(lines[place] ?? '');
  return name === null ? null : { name, second: second ?? null, text: '' };
}

/** Names without times: where many lines have one, and people come again or say whole sentences. */
function withNames(lines: readonly string[], known: readonly string[]): HeadOn | null {
  const knownNames = new Set(known.flatMap((name) => [name, name.split(' ')[0] ?? name].map(lower)));
  const heads = lines.map((line) => {
    const inBrackets = bracketHead(line);
    if (inBrackets) return knownNames.has(lower(inBrackets.name)) ? inBrackets : null;
    const head = plainHead(line);
    return head &&
      (knownNames.has(lower(head.name)) || (looksLikeName(head.name) && !headings.test(head.name)))
      ? head
      : null;
  });
  const spoken = heads.filter((head) => head !== null);
  const written = lines.filter((line) => line !== '' && timeOn(line) === undefined).length;
  if (spoken.length < 2 || spoken.length * 4 < written) return null;
  // "Maria: worried about the price" is what somebody noted of Maria.
  const ended = spoken.filter(({ text }) => endsSentence.test(text)).length;
  if (ended * 3 < spoken.length && !isTalkWithoutStops(spoken, written)) return null;
  const cameAgain = new Set(spoken.map(({ name }) => name)).size < spoken.length;
  return cameAgain || (spoken.length === written && isTalk(spoken, known))
    ? (place) => heads[place] ?? null
    : null;
}

/** Whether lines that all have a name, each another one, are said by them: a short "Yes." among them is, too. */
function isTalk(spoken: readonly HeadLine[], known: readonly string[]): boolean {
  const ended = spoken.filter(({ text }) => endsSentence.test(text)).length;
  if (ended * 2 <= spoken.length) return false;
  // "Tomas Reyes: ok." and "Dana Wu: fine." are how two are told to think of it.
  if (!spoken.some(({ text }) => isSentence(text))) return false;
  const fullNames = new Set(known.filter((name) => name.includes(' ')).map(lower));
  return (
    spoken.every(({ name }) => fullNames.has(lower(name))) ||
    spoken.every(({ text }) => isSentence(text)) ||
    spoken.some(({ text }) => isSaidToSomebody.test(text))
  );
}

/** What a machine wrote down without full stops: nearly every line has a name, and they speak to each other in turn. */
function isTalkWithoutStops(spoken: readonly HeadLine[], written: number): boolean {
  if (spoken.length < fewestWithoutStops || spoken.length * 10 < written * 9) return false;
  const turns = spoken.filter(({ name }, place) => name !== spoken[place - 1]?.name).length;
  const toSomebody = spoken.filter(({ text }) => isSaidToSomebody.test(text)).length;
  return turns * 3 >= spoken.length * 2 && toSomebody * 2 >= spoken.length;
}

const fewestWithoutStops = 6;

const endsSentence = /[.!?…]["'”)]*$/u;
/** What people say to each other and nobody notes of them. */
const isSaidToSomebody =
  /\?["'”)]*$|^(?:[Yy]es|[Yy]eah|[Nn]o|[Ss]ure|[Oo]k|[Oo]kay|[Tt]hanks|[Tt]hank you)\b[,.!]|\b(?:I|[Yy]ou)\b/u;

function lower(name: string): string {
  return name.toLowerCase();
}

function isSentence(text: string): boolean {
  return endsSentence.test(text) && text.split(' ').length >= 3;
}

function namedLines(lines: readonly string[], headOn: HeadOn): NamedLines {
  const spoken: { readonly head: HeadLine; readonly second: number | null; readonly parts: string[] }[] = [];
  let title: string | null = null;
  let second: number | null = null;
  for (const [place, line] of lines.entries()) {
    const head = headOn(place);
    const alone = timeOn(line);
    if (head) {
      spoken.push({ head, second: head.second ?? second, parts: [head.text] });
      second = null;
    } else if (alone !== undefined) {
      second = alone;
    } else if (spoken.length > 0) {
      spoken.at(-1)?.parts.push(line);
    } else if (line !== '' && line.length <= 120) {
      title ??= line;
    }
  }
  const turns = spoken.map(({ head, parts, ...when }) => ({
    speaker: head.name,
    text: onOneLine(parts.join(' ')),
    second: when.second,
  }));
  return { title, turns };
}
