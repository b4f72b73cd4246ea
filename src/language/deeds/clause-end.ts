import type { DeedClause } from './deed-clause.ts';
import { isMark, type Word } from './words.ts';

/** Words that begin what is no longer part of the deed. */
const beginsElse = new Set(
  'but because since so unless if when whenever once whereas although though while assuming provided which otherwise cause cuz then'.split(
    ' ',
  ),
);
/** After these verbs "if", "when" and "whether" tell what is asked or told. */
const asks = new Set(
  'ask check see tell find know confirm verify test say decide hear learn clarify'.split(' '),
);
const asked = new Set(['if', 'when', 'whether', 'which', 'while']);
const subjects = new Set('i we you he she it they that this there who what'.split(' '));
const closers = /^(?:ok|okay|right|yeah|yes|thanks|thank|no|please|alright|cool|yep|yup|honestly|sorry)$/;

/** "I'll send it tomorrow, could you look at it by Friday?" asks something else behind the deed. */
const asksOn = /^(?:can|could|would|will|shall|should|may|do|does|did|is|are|have)$/;

/** "Check with legal if we may host it": what we may is what is asked, and no other deed. */
export function isAskedBy(
  words: readonly Word[],
  { verb }: Pick<DeedClause, 'verb'>,
  { subject }: Pick<DeedClause, 'subject'>,
): boolean {
  if (!asks.has(words[verb]?.plain ?? '')) return false;
  return /^(?:if|whether)$/.test(words[subject.first - 1]?.plain ?? '');
}

/** Where a deed ends: at the end of its sentence, or where somebody else's or another thought begins. */
export function clauseEnd(
  words: readonly Word[],
  clause: Pick<DeedClause, 'verb'>,
  next: Pick<DeedClause, 'subject'> | undefined,
): number {
  const limit = next ? Math.max(clause.verb + 1, next.subject.first) : words.length;
  const takesQuestion = asks.has(words[clause.verb]?.plain ?? '');
  let end = clause.verb + 1;
  while (end < limit && !stopsAt(words, end, takesQuestion)) end += 1;
  while (end > clause.verb + 1 && isLeftOver(words[end - 1]) && !isKept(words, end - 1)) end -= 1;
  return end;
}

/** "Before then", "whether it can do that": what stands at an end and belongs to it. */
function isKept(words: readonly Word[], place: number): boolean {
  return isByThen(words, place) || (words[place]?.plain === 'that' && words[place - 1]?.plain === 'do');
}

/** "Before then" is a day. */
function isByThen(words: readonly Word[], place: number): boolean {
  return words[place]?.plain === 'then' && /^(?:by|before|until)$/.test(words[place - 1]?.plain ?? '');
}

function stopsAt(words: readonly Word[], place: number, takesQuestion: boolean): boolean {
  const word = words[place]?.plain ?? '';
  const next = words[place + 1]?.plain ?? '';
  if (/^[.?!;:—–-]$/.test(word)) return !isWithinNumber(words, place) && !beginsWord(words, place);
  if (takesQuestion && asked.has(word)) return false;
  if (word === 'as' && next === 'soon') return true;
  if (isByThen(words, place)) return false;
  if (beginsElse.has(word) || (/^(?:he|she|they)$/.test(word) && next === 'said')) return true;
  const afterNext = words[place + 2]?.plain ?? '';
  if (word === ',')
    return (
      closes(next) ||
      isSomebodyElse(words, place + 1) ||
      /^(?:hasnt|havent)$/.test(next) ||
      (/^(?:has|have|did)$/.test(next) && afterNext === "n't") ||
      (/^(?:and|or)$/.test(next) && subjects.has(afterNext)) ||
      (asksOn.test(next) && subjects.has(afterNext))
    );
  if (word === 'and' || word === 'or')
    return (
      /^(?:i|we|you|he|she|they|there|who)$/.test(next) ||
      (next === 'let' && /^(?:'s|us)$/.test(afterNext)) ||
      (asksOn.test(next) && subjects.has(afterNext)) ||
      (next === 'it' && /^'|^(?:will|is|was)$/.test(afterNext))
    );
  return /^(?:i|we)$/.test(word) && /^(?:am|'m|'re|are|have|'ve|was|were|already|just|go)$/.test(next);
}

const mostOfName = 4;

/** "…, Dr. Weber still has to look at it": a name that goes on with what its bearer does. */
function isSomebodyElse(words: readonly Word[], first: number): boolean {
  let place = first;
  while (place - first < mostOfName && /^\p{Lu}/u.test(words[place]?.raw ?? '')) place += 1;
  while (/^(?:still|also|then|just|first|only|never|always|probably)$/.test(words[place]?.plain ?? ''))
    place += 1;
  return (
    place > first &&
    /^(?:has|have|will|'ll|needs?|wants?|is|was|can|must|would|said|says)$/.test(words[place]?.plain ?? '')
  );
}

/** "14:00" */
function isWithinNumber(words: readonly Word[], place: number): boolean {
  const [before, mark, after] = [words[place - 1], words[place], words[place + 1]];
  if (!before || !mark || !after || before.to !== mark.from || mark.to !== after.from) return false;
  // "Sept–Oct"
  return (/^\d+$/.test(before.raw) && /^\d/.test(after.raw)) || /^[–—]$/.test(mark.raw);
}

/** ".csv" */
function beginsWord(words: readonly Word[], place: number): boolean {
  const [before, mark, after] = [words[place - 1], words[place], words[place + 1]];
  return mark?.raw === '.' && before !== undefined && before.to < mark.from && after?.from === mark.to;
}

function closes(word: string): boolean {
  return subjects.has(word) || beginsElse.has(word) || closers.test(word);
}

function isLeftOver(word: Word | undefined): boolean {
  return isMark(word) || /^(?:and|but|so|then|or|okay|ok|yeah|um|uh|as|that)$/.test(word?.plain ?? '');
}
