/** What was noted at once: a line, a bullet, or a paragraph that its editor broke into lines. */
export interface Noted {
  /** The place of its first line among all lines. */
  readonly line: number;
  /** As it was typed, with a space where a line was broken. */
  readonly typed: string;
  /** Without marks at its beginning and spaces at its ends. */
  readonly words: string;
  /** An empty line stands above it. */
  readonly afterGap: boolean;
  /** It begins with the mark of a list. */
  readonly isItem: boolean;
  /** It heads the lines below it: a title, "Actions:", or a word or two above a list. */
  readonly isHeading: boolean;
}

const bullet = /^\s*(?:[-*•·–—‣◦▪]|\[[ xX]?\]|\d{1,2}[.)]|[a-z]\))\s+/u;
const heading = /^\s*#{1,6}\s+/u;
/** A line that is as long as this may have been broken by its editor. */
const brokenFrom = 55;

/**
 * The lines of notes, each standing for itself, but those that an editor broke for width, which are one again. Where
 * `wrapped`, as on a page or in a mail, every long line was broken by a program. Empty lines are nobody's.
 */
export function linesOfNotes(text: string, wrapped = false): readonly Noted[] {
  const lines = text.split(/\r\n|\r|\n/u);
  const widest = widestOf(lines);
  const editor = wrapped ? null : { widest, writesSmall: beginsSmall(lines, widest) };
  const noted: Omit<Writable<Noted>, 'isHeading'>[] = [];
  let before = '';
  for (const [line, typed] of lines.entries()) {
    const words = typed.replace(bullet, '').replace(heading, '').trim();
    const last = noted.at(-1);
    const isItem = bullet.test(typed);
    const isOfLast = last && words !== '' && !isItem && !(last.isItem && headsNext(typed, lines[line + 1]));
    if (isOfLast && goesOn(before, words, editor)) {
      last.typed = `${last.typed} ${typed}`;
      last.words = `${last.words} ${words}`;
    } else if (words !== '') noted.push({ line, typed, words, afterGap: line > 0 && before === '', isItem });
    before = typed.trim();
  }
  return noted.map((one, place) => ({ ...one, isHeading: isHeading(one, noted[place + 1]) }));
}

type Writable<Of> = { -readonly [Part in keyof Of]: Of[Part] };
type Line = Pick<Noted, 'typed' | 'words' | 'isItem'>;

const mostWordsOfHeading = 6;
const mostWordsAboveList = 3;

/** Whether a line says nothing but what the lines below it are about. */
function isHeading({ typed, words, isItem }: Line, next: Line | undefined): boolean {
  if (heading.test(typed)) return true;
  const count = words.split(/\s+/u).length;
  if (/[:：]$/u.test(words)) return count <= mostWordsOfHeading;
  const isAboveList = !isItem && next?.isItem === true;
  return isAboveList && count <= mostWordsAboveList && !/\d|[.!?]$/u.test(words);
}

/** "Colm", not set in and with items below it: between two lists stands whose the next one is. */
function headsNext(typed: string, next: string | undefined): boolean {
  return /^\p{Lu}/u.test(typed) && typed.length < brokenFrom && next !== undefined && bullet.test(next);
}

/** How somebody types who breaks lines by hand; null where a program broke them. */
type Editor = { readonly widest: number; readonly writesSmall: boolean } | null;

/** Whether a line goes on with the sentence of the line before it. */
function goesOn(before: string, words: string, editor: Editor): boolean {
  if (/[:.!?…]["'”)]*$/u.test(before)) return false;
  // The rows of a table are never one.
  if (before.includes('\t') || words.includes('\t')) return false;
  // "next: tue 8 dec", "dana: sends the list": what is told with a colon begins anew.
  if (editor && begun.test(words)) return false;
  const isWithin = /^[\p{Ll}\d(“"]/u.test(words);
  if (editor) {
    const isFull = before.length >= brokenFrom && !hadRoom(before, words, editor.widest);
    return isFull && isWithin && !editor.writesSmall;
  }
  if (before.length >= brokenFrom) return true;
  return isWithin && before.length >= brokenFrom / 2 && !before.endsWith(',');
}

const begun = /^\p{L}[\p{L}'’]*(?: \p{L}[\p{L}'’]*){0,2}\s?[:→](?:\s|$)/u;

const widestOf = (lines: readonly string[]): number =>
  lines.reduce((widest, line) => Math.max(widest, line.trim().length), 0);

/** A line that had room for the next word was ended by whoever typed it. */
function hadRoom(before: string, words: string, widest: number): boolean {
  const [first = ''] = words.split(/\s/u, 1);
  return before.length + 1 + first.length <= widest;
}

/**
 * Where somebody begins in small letters, these do not tell that a sentence goes on. The first line shows it, or a third
 * of those that nothing but whoever typed can have begun: the others may begin with a name.
 */
function beginsSmall(lines: readonly string[], widest: number): boolean {
  const isSmall = (line: string) => /^\p{Ll}/u.test(line);
  const first = lines.map((line) => line.replace(bullet, '').trim()).find((words) => words !== '');
  if (first !== undefined && isSmall(first)) return true;
  const begun = lines
    .map((line) => line.trim())
    .filter(
      (line, place, all) => line !== '' && !bullet.test(line) && hadRoom(all[place - 1] ?? '', line, widest),
    );
  return begun.filter(isSmall).length * 3 >= Math.max(begun.length, 1);
}
