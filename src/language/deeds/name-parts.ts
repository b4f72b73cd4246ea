import { distance } from 'fastest-levenshtein';
import { isNamePart, isParticle } from '../person-name.ts';
import type { Word } from './words.ts';

/** The words of a name as it is compared: small, without titles and what stands beside it. */
export function nameParts(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/\(.*?\)|,.*$/g, ' ')
    .replace(/\b(?:mr|mrs|ms|dr|prof)\b\.?/g, ' ')
    .split(/[\s.]+/)
    .filter((part) => part !== '');
}

/** Written with a capital, and no last name. */
const notLast =
  /^(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Satur|Sun)(?:day)?|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|May|June|July|August|September|October|November|December|Will|To|And|Budget|Legal|Finance|Procurement)$/;

const lettersOfShort = 5;
const afterName =
  /^(?:,|\(|'s|'ll|will|from|at|of|is|was|has|to|and|said|says|sends?|joins?|signs?|wants|needs|asks?|fears|worries|thinks|raised|mentioned)$/;

/** "Anna de Boer" is not the Anna Krüger whom we know: another last name follows. */
export function isSomebodyElse(words: readonly Word[], place: number, name: string): boolean {
  const parts = nameParts(name);
  if (parts.length < 2 || words[place]?.plain !== parts[0]) return false;
  let last = place + 1;
  while (isParticle(words[last]?.plain ?? '')) last += 1;
  const word = words[last];
  if (!word || !isNamePart(word.raw) || notLast.test(word.raw) || parts.includes(word.plain)) return false;
  const own = parts.at(-1) ?? '';
  if (distance(word.plain, own) <= (own.length < lettersOfShort ? 1 : 2)) return false;
  return last > place + 1 || afterName.test(words[last + 1]?.plain ?? '');
}
