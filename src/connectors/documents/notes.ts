import type { Turn } from '../words/turns.ts';

const bullet = /^\s*(?:[-*•·–—‣◦▪]|\[[ xX]?\]|\d{1,2}[.)]|[a-z]\))\s+/u;
/** A line that is as long as this may have been broken by its editor. */
const brokenFrom = 55;

/**
 * Notes as somebody typed them: each line, bullet or paragraph stands for itself, and a paragraph that was broken into
 * lines is one again. Nothing is changed but marks at the beginning and spaces at the ends, so that a quote is found in
 * what was typed. Where `wrapped`, as on a page or in a mail, every long line was broken by a program.
 */
export function readNotes(text: string, wrapped = false): readonly Turn[] {
  const paragraphs: string[] = [];
  let before = '';
  for (const line of text.split('\n')) {
    const typed = line
      .replace(bullet, '')
      .replace(/^\s*#{1,6}\s+/u, '')
      .trim();
    const last = paragraphs.at(-1);
    if (last !== undefined && typed !== '' && !bullet.test(line) && goesOn(before, typed, wrapped)) {
      paragraphs[paragraphs.length - 1] = `${last} ${typed}`;
    } else if (typed !== '') paragraphs.push(typed);
    before = line.trim();
  }
  return paragraphs.map((paragraph) => ({ speaker: null, text: paragraph, second: null, apart: true }));
}

/** Whether a line goes on with the sentence of the line before it. */
function goesOn(before: string, typed: string, wrapped: boolean): boolean {
  if (/[:.!?…]["'”)]*$/u.test(before)) return false;
  const isWithin = /^[\p{Ll}\d(“"]/u.test(typed);
  if (before.length >= brokenFrom) return wrapped || isWithin;
  return wrapped && isWithin && before.length >= brokenFrom / 2 && !before.endsWith(',');
}
