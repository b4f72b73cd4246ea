import type { Turn } from '../words/turns.ts';

const bullet = /^\s*(?:[-*•·–—‣◦▪]|\[[ xX]?\]|\d{1,2}[.)]|[a-z]\))\s+/u;
/** A line that is as long as this was broken by its editor, if the next one goes on in small letters. */
const brokenFrom = 55;

/**
 * Notes as somebody typed them: each line, bullet or paragraph stands for itself, and a paragraph that was broken into
 * lines is one again. Nothing is changed but marks at the beginning and spaces at the ends, so that a quote is found in
 * what was typed.
 */
export function readNotes(text: string): readonly Turn[] {
  const paragraphs: string[] = [];
  let before = '';
  for (const line of text.split('\n')) {
    const typed = line
      .replace(bullet, '')
      .replace(/^\s*#{1,6}\s+/u, '')
      .trim();
    const last = paragraphs.at(-1);
    if (last !== undefined && goesOn(before, line, typed))
      paragraphs[paragraphs.length - 1] = `${last} ${typed}`;
    else if (typed !== '') paragraphs.push(typed);
    before = line;
  }
  return paragraphs.map((paragraph) => ({ speaker: null, text: paragraph, second: null, apart: true }));
}

function goesOn(before: string, line: string, typed: string): boolean {
  if (before.trim() === '' || typed === '' || bullet.test(line) || /[:.!?]$/u.test(before.trim())) {
    // A sentence that ended at the end of a long line may still be followed by the next one of its paragraph.
    return false;
  }
  return before.trimEnd().length >= brokenFrom && /^[\p{Ll}\d(“"]/u.test(typed);
}
