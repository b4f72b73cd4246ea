import { isSomebodyElse, nameParts } from './name-parts.ts';
import { afterLead } from './note-leads.ts';
import { type KnownName, lettersOfBeginning, type Roster, samePerson } from './roster.ts';
import { baseForm } from './verbs.ts';
import { isMark, type Word } from './words.ts';

/** A person found in a sentence: the words from `first` up to `end` name them. */
export interface PersonFound extends KnownName {
  readonly first: number;
  readonly end: number;
}

/** First names that are words as well: taken for a name only where a capital says so. */
const wordsToo = new Set(
  'will mark bill may grant rob sue art drew pat frank hope grace joy dean chase miles page rich jack june april august ray guy don dot gene iris ivy jean lance max nick rose ruby sandy summer sky skip wade victor young long short best case price day king bell'.split(
    ' ',
  ),
);

/** The people whom a sentence names, in its order. */
export function peopleIn(words: readonly Word[], roster: Roster): PersonFound[] {
  const found: PersonFound[] = [];
  for (let place = 0; place < words.length; place += 1) {
    const way =
      wayAt(words, place, roster) ??
      initialsAt(words, place, roster) ??
      shortenedAt(words, place, roster) ??
      calledShortAt(words, place, roster);
    if (!way) continue;
    const end = place + 1 + way.rest.length;
    found.push({ ...way.who, first: place, end });
    place = end - 1;
  }
  return found;
}

/** Who is called so, where only one is: by all of their name, the first or the last of it. */
export function whoIsCalled(name: string, roster: Roster): KnownName | null {
  const [first = '', ...rest] = nameParts(name);
  const ways = roster.byFirstWord.get(first) ?? [];
  return ways.find((way) => way.rest.join(' ') === rest.join(' '))?.who ?? null;
}

function wayAt(words: readonly Word[], place: number, roster: Roster) {
  const word = words[place];
  if (!word) return null;
  const capital = /^\p{Lu}/u.test(word.raw);
  const mayBeName = capital || !wordsToo.has(word.plain) || isApart(words, place) || isDoer(words, place);
  if (!mayBeName || (!capital && word.plain.length < 3)) return null;
  return (roster.byFirstWord.get(word.plain) ?? []).find(({ rest, who }) => {
    if (rest.length === 0 && isSomebodyElse(words, place, who.name)) return false;
    if (rest.length === 0 && wordsToo.has(word.plain) && !namedHere(words, place)) return false;
    return rest.every((part, at) => words[place + 1 + at]?.plain === part);
  });
}

const askedOf = /^(?:ask|asks|asked|told|tell|ping|remind|owes?|cc)$/;

/** "grace asks her boss", "ask grace": who does something at the beginning of a line, or is asked for it. */
function isDoer(words: readonly Word[], place: number): boolean {
  const next = words[place + 1]?.plain ?? '';
  if (neverApart.test(words[place]?.plain ?? ''))
    return afterLead(words).first === place && isToldOf(words[place]?.plain ?? '', next);
  if (askedOf.test(words[place - 1]?.plain ?? '')) return true;
  return afterLead(words).first === place && isDone(next);
}

/** "bill said no", "bill wants a price"; and "bill to send it", but never "will to do it". */
const isToldOf = (word: string, next: string): boolean =>
  /^(?:says?|said|asks|asked|agreed|wants?|wanted|promised|sends|checks|thinks|knows)$/.test(next) ||
  (word === 'bill' && next === 'to');

const isDone = (next: string): boolean =>
  /^(?:to|will|'ll|says?|said|asked|agreed|wants|needs|promised)$/.test(next) ||
  (next.endsWith('s') && baseForm(next) !== null);

const neverApart =
  /^(?:will|may|june|april|august|long|short|best|case|price|day|bell|page|guy|may|art|bill)$/;
const dueBehind = /^(?:by|before|b4|due|until|mon|tue|wed|thu|fri)/;

/** "Answers, joy, by 1 dec": between marks and before a day stands whose it is, and no word. */
function isApart(words: readonly Word[], place: number): boolean {
  const [before, word, next] = [words[place - 1], words[place], words[place + 1]];
  if (!word || neverApart.test(word.plain) || !/^[,(–—-]$/.test(before?.raw ?? '')) return false;
  return next?.raw === ')' || (next?.raw === ',' && dueBehind.test(words[place + 2]?.plain ?? ''));
}

/** Words that begin a first name and are more often something else. */
const noShortened = new Set('angel chris frank marti patri alexa silver brook stell rosem georg'.split(' '));

/** "meena asked": the beginning of one person's first name, and of nobody else's. */
function shortenedAt(words: readonly Word[], place: number, { byBeginning }: Roster) {
  const word = words[place]?.plain ?? '';
  const begun = byBeginning.get(word.slice(0, lettersOfBeginning));
  if (!begun || noShortened.has(word) || wordsToo.has(word)) return null;
  const [one, ...others] = begun.filter(({ first }) => first.startsWith(word));
  const isOne = others.every(({ who }) => samePerson(who.person, one?.who.person ?? null));
  return one && isOne ? { rest: [], who: one.who } : null;
}

/** Short words that begin names, too. */
const noShortName = new Set(
  'the and for all can her his him not any but per you our are was has had may one two new old ten tell see set sit she let led leg lot low law man mar max men met mid mon nov now off oil out own pay pen plan sam say sep sun tax tea test tip too top try tue use van via war way wed who why win yes yet add age ago aid air ale art ask bad bag bar bed big bit box buy call car cat cost cut dad dec do dr due each eg else end eve ever fri far fax few fig fit fix fly from fun gas get go good got gut had half hand head help here hi hot how ice if il in ink is it its job jun jul jan just key kit la last late leg less li list lo long lu ma make many map mark me mi mind mo more most mr ms much must my name need net next no none note of ok on only open or over pa part past pre pro put re real red ref rest ro run rev sales same san sat so some st such ta ten than that then they this thu ti to today tri two un up us use vi we well what when will with wo work ye year yo'.split(
    ' ',
  ),
);
const besideShort = /^(?:with|w|ask|asks|asked|told|tell|ping|chase|remind|owe|owes|call|cc|via|from|\+|&)$/;
const afterShort =
  /^(?:to|will|'ll|says?|said|asks?|asked|thinks?|wants?|needs?|yeah|yes|ok|agreed|promised|owes?|is|was|has|can|->|→|=>|:|>)$/;

/** "raf to bring it", "jo said", "owe jo the layout": the beginning of one name only, where a line says what people do. */
function calledShortAt(words: readonly Word[], place: number, { byFewLetters }: Roster) {
  const word = words[place];
  const who = word && !noShortName.has(word.plain) ? byFewLetters.get(word.plain) : null;
  if (!who) return null;
  const isApart =
    afterLead(words).first === place || /^(?:[-–—>→⇒,;:]|->|=>)$/.test(words[place - 1]?.raw ?? '');
  const begins = isApart && afterShort.test(words[place + 1]?.plain ?? '');
  return begins || besideShort.test(words[place - 1]?.plain ?? '') ? { rest: [], who } : null;
}

/** "JK: budget", "for AK": in capitals anywhere, in small letters only where a line begins with them. */
function initialsAt(words: readonly Word[], place: number, { byInitials }: Roster) {
  const word = words[place];
  if (word && /^\p{Lu}$/u.test(word.raw))
    return oneLetterAt(words, place, byInitials.get(word.plain) ?? null);
  const who = word && /^\p{L}{2,3}$/u.test(word.raw) ? byInitials.get(word.plain) : null;
  if (!word || !who || isTitleInBrackets(words, place)) return null;
  const begins = afterLead(words).first === place && words.length > place + 1;
  if (word.raw !== word.raw.toUpperCase() && !begins && !isBesideOthers(words, place)) return null;
  return { rest: [], who };
}

/** "Oscar (MD)" says what Oscar is. */
function isTitleInBrackets(words: readonly Word[], place: number): boolean {
  const [opens, word, closes] = [words[place - 1], words[place], words[place + 1]];
  return (
    opens?.raw === '(' &&
    closes?.raw === ')' &&
    /^(?:md|gm|fd|vp|hr|it|pm|pa|coo|cfo|ceo)$/.test(word?.plain ?? '')
  );
}

const besideInitials =
  /^(?:from|owe|owes|owed|to|for|with|w|via|ask|asks|tell|tells|remind|chase|ping|get|gets|give|gives|send|sends|show|shows|@)$/;

/** "Log from pw", "i owe pw drawings", "pw sends the log, ia reviews it": small letters mean somebody beside these. */
function isBesideOthers(words: readonly Word[], place: number): boolean {
  const [before, word, next] = [
    words[place - 1]?.plain ?? '',
    words[place]?.plain ?? '',
    words[place + 1]?.plain ?? '',
  ];
  if (word.length === 2 && besideInitials.test(before)) return true;
  const isNext = /^(?:[,;+&/]|and|then)$/.test(before);
  return isNext && ((next.endsWith('s') && baseForm(next) !== null) || next === 'to' || next === 'will');
}

const besideLetter = /^(?:with|w|to|for|from|and|&|\+|via|ask|call|tell|ping|cc|by|\/|->|→|>|@|\(|,)$/;
const afterLetter =
  /^(?:to|2|will|'ll|would|wants?|needs?|says?|said|thinks?|ok|sends?|signs?|gets?|checks?|asks?|asked|likes?|promised|agreed|owes?|confirms?|books?|brings?|calls?|reviews?|gives?|not|has|is|on|can|can't|won't|going|gonna|worried|:|→|>|=|–|—|-|\+|&|\/)$/;

/** "J to send figures", "call w/ D": a letter stands for somebody where a line begins with it, or beside words for people. */
function oneLetterAt(words: readonly Word[], place: number, who: KnownName | null) {
  const [before, word, next] = [words[place - 1], words[place], words[place + 1]];
  if (!who || word?.raw === 'I') return null;
  const begins = words.slice(0, place).every(isMark);
  const ends = next === undefined || isMark(next);
  // "B. to send the list"
  if (begins && next?.raw === '.' && afterLetter.test(words[place + 2]?.plain ?? ''))
    return { rest: ['.'], who };
  const named = begins
    ? next !== undefined && afterLetter.test(next.plain)
    : besideLetter.test(before?.plain ?? '') && (ends || word?.raw !== 'A' || afterLetter.test(next.plain));
  return named ? { rest: [], who } : null;
}

/** "Mark will send", "with Mark": a capital alone says nothing where a sentence begins. */
function namedHere(words: readonly Word[], place: number): boolean {
  const next = words[1]?.plain ?? '';
  if (place > 0 || isDone(next) || isToldOf(words[0]?.plain ?? '', next)) return true;
  return /^(?:will|'ll|'s|to|and|is|has|from|can|said|agreed|wants|needs|[,:(–—>→-]|->|=>)$/.test(
    words[1]?.plain ?? '',
  );
}
