import { isNamePart, isParticle } from '../person-name.ts';
import type { Subject } from './deed-clause.ts';
import type { PersonFound } from './people-named.ts';
import { isMark, type Word } from './words.ts';

const roles = new Set(
  'ceo cfo cto cio coo ciso cmo cro chro vp svp evp director head president owner founder boss manager supervisor lead chief controller counsel lawyer attorney chairman chair partner assistant buyer analyst engineer architect secretary administrator accountant technician planner dispatcher scheduler clerk operator treasurer foreman superintendent'.split(
    ' ',
  ),
);
const departments = new Set(
  'legal finance procurement purchasing it security infosec accounting compliance engineering operations ops marketing hr management leadership board committee council lawyers accountants auditors'.split(
    ' ',
  ),
);
const groups = new Set('team guys side folks people colleagues office company group crew staff'.split(' '));
const nobody = new Set(
  'someone somebody anyone anybody nobody everyone everybody one people folks'.split(' '),
);
/** A subject never reaches over these. */
const bounds = new Set(
  'but so then because if whether when once that which who ok okay yeah yes yep sure said says say think thinks hope guess know until while as or before after where how what why than provided providing assuming well right great perfect absolutely alright um uh also maybe probably hopefully and'.split(
    ' ',
  ),
);
const auxiliary = new Set(
  "do does did is are am was were be been have has had can could will would should shall may might must 'll 'd 's 're 'm 've n't not".split(
    ' ',
  ),
);
const longest = 7;

export function isRole({ plain }: Word): boolean {
  return roles.has(plain);
}

export function isDepartment({ plain }: Word): boolean {
  return departments.has(plain);
}

export function isGroup({ plain }: Word): boolean {
  return groups.has(plain) || nobody.has(plain);
}

/** Who is said to act, by the words before the verb that says so; null where a verb cannot have those before it. */
export function subjectBefore(
  words: readonly Word[],
  modal: number,
  people: readonly PersonFound[],
): Subject | null {
  // "B. to send it", "P. Wetherby sends it": a stop behind a letter belongs to it.
  const letter = people.find(
    ({ first, end }) => end === modal && words.slice(first, end).some(({ raw }) => raw === '.'),
  );
  if (letter) return { kind: 'person', first: letter.first, end: letter.end };
  const told = beforeRelative(words, modal, people);
  if (told) return told;
  let first = modal;
  while (first > 0 && modal - first < longest && !bounds1(words, first - 1)) first -= 1;
  first = withPartner(words, first, modal);
  const apposed = first === modal ? beforeApposition(words, modal, people) : null;
  if (apposed) return apposed;
  if (first === modal) return modal === 0 || isOpening(words, modal) ? elided(modal) : null;
  const last = words[modal - 1];
  const plain = last?.plain ?? '';
  const span = { first, end: modal };
  if (plain === 'i' || plain === 'we' || plain === 'us' || plain === 'me')
    return { kind: 'speaker', first: modal - 1, end: modal };
  if (plain === 'you') return { kind: 'you', first: modal - 1, end: modal };
  if (plain === 'he' || plain === 'she' || plain === 'they')
    return { kind: 'they', first: modal - 1, end: modal };
  if (/^(?:it|that|this|there|these|those|which)$/.test(plain)) return { kind: 'thing', ...span };
  const inside = words.slice(first, modal);
  if (inside.some((word) => nobody.has(word.plain))) return { kind: 'nobody', ...span };
  const named = people.find(
    (one) => one.first >= first && one.end <= modal && (one.end === modal || words[one.end]?.plain !== "'s"),
  );
  if (named) return { kind: 'person', first: named.first, end: named.end };
  const role = inside.findIndex((word) => roles.has(word.plain));
  if (role >= 0) return { kind: 'role', ...span };
  if (inside.some((word) => groups.has(word.plain))) return { kind: 'group', ...span };
  const name = inside.findIndex((word, at) => isNameLike(word, first + at, words));
  if (name >= 0) return { kind: 'name', first: first + name, end: nameEnd(words, first + name, modal) };
  if (inside.some((word) => departments.has(word.plain))) return { kind: 'department', ...span };
  return { kind: 'thing', ...span };
}

/** So many words may tell more of somebody before what they will do. */
const wordsOfRelative = 9;

/** "Dana Wu, who runs the yard, will ask them": whose deed it is stands before what is told of them. */
function beforeRelative(
  words: readonly Word[],
  modal: number,
  people: readonly PersonFound[],
): Subject | null {
  const named = people.findLast(({ end }) => {
    const who = words[end]?.plain === ',' ? end + 1 : end;
    return words[who]?.plain === 'who' && who + 1 < modal && modal - who <= wordsOfRelative;
  });
  if (!named) return null;
  const between = words.slice(named.end, modal).map(({ plain }) => plain);
  const commas = between.filter((plain) => plain === ',').length;
  const isOne = !between.some((plain) => /^(?:and|but|so|then|i|we|he|she|they|[;:.?!–—])$/.test(plain));
  return isOne && (commas === 0 || (commas === 2 && between.at(-1) === ','))
    ? { kind: 'person', first: named.first, end: named.end }
    : null;
}

function bounds1(words: readonly Word[], place: number): boolean {
  const word = words[place];
  return word === undefined || isMark(word) || bounds.has(word.plain) || auxiliary.has(word.plain);
}

const longestApposition = 7;

/** "Femke Jansen, our CFO, signs", "Joost Bakker (head of ops) joins": what stands between tells who they are. */
function beforeApposition(
  words: readonly Word[],
  modal: number,
  people: readonly PersonFound[],
): Subject | null {
  const closes = words[modal - 1]?.raw;
  if (closes !== ',' && closes !== ')') return null;
  const opens = closes === ')' ? '(' : ',';
  let open = modal - 2;
  while (open > 0 && modal - open < longestApposition && words[open]?.raw !== opens) open -= 1;
  const inside = words.slice(open + 1, modal - 1);
  const named = people.find((one) => one.first === open + 1 && one.end === modal - 1);
  // "You, Isolde, will send us the figures."
  if (named && words[open - 1]?.plain === 'you')
    return { kind: 'person', first: named.first, end: named.end };
  if (
    open < 1 ||
    words[open]?.raw !== opens ||
    !inside.some((word) => roles.has(word.plain) || departments.has(word.plain))
  )
    return null;
  const person = people.find(({ end }) => end === open);
  if (person) return { kind: 'person', first: person.first, end: person.end };
  let first = open;
  while (first > 0 && (isNamePart(words[first - 1]?.raw ?? '') || isParticle(words[first - 1]?.raw ?? '')))
    first -= 1;
  while (first < open && capitalsToo.test(words[first]?.raw ?? '')) first += 1;
  // One word with a capital may be any.
  return open - first > 1 ? { kind: 'name', first, end: open } : null;
}

/** "Dana and I", "my team and I": the one before "and" belongs to it. */
function withPartner(words: readonly Word[], first: number, modal: number): number {
  if (words[first - 1]?.plain !== 'and' || modal - first > 3) return first;
  let start = first - 1;
  while (start > 0 && first - start < 4 && !bounds1(words, start - 1)) start -= 1;
  return start < first - 1 ? start : first;
}

/** "Will send it Friday", "Sure, will do". */
function isOpening(words: readonly Word[], modal: number): boolean {
  const before = words[modal - 1];
  return isMark(before) || /^(?:yes|yeah|yep|sure|ok|okay|absolutely|great|right)$/.test(before?.plain ?? '');
}

function elided(modal: number): Subject {
  return { kind: 'speaker', first: modal, end: modal };
}

const capitalsToo =
  /^(?:I|And|So|But|The|This|That|These|Those|There|If|When|Then|Also|Next|Once|After|Before|As|At|In|On|By|For|From|To|With|No|Yes|Not|All|Both|One|My|Our|Your|Their|His|Her|Its|A|An|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|OK|Okay|Well|Sure|Yeah|Great|Legal|Finance|Procurement|Security|IT|Engineering|Operations|Management|Leadership|Marketing|Q[1-4])$/;

/** Whether a word is written as names are, and is no word that begins with a capital anyway. */
export function isNameLike(word: Word, place: number, words: readonly Word[]): boolean {
  if (!isNamePart(word.raw) || capitalsToo.test(word.raw)) return false;
  if (place > 0 && !/^[.?!:"“]$/.test(words[place - 1]?.raw ?? '')) return true;
  // Where a sentence begins, every word has a capital: only one that acts at once, comes from somewhere, or has a last
  // name behind it, is a name.
  let next = place + 1;
  while (isParticle(words[next]?.raw ?? '')) next += 1;
  const last = words[next]?.raw ?? '';
  if (isNamePart(last) && !capitalsToo.test(last)) return true;
  return /^(?:'ll|will|'s|to|and|is|from|at|has|can|should|needs|wants|said|agreed|promised|sends?|in)$/.test(
    words[place + 1]?.plain ?? '',
  );
}

/** With what is written small within it: "Anna de Boer". */
function nameEnd(words: readonly Word[], first: number, limit: number): number {
  let end = first + 1;
  for (let place = end; place < limit; place += 1) {
    const word = words[place]?.raw ?? '';
    if (isNamePart(word)) end = place + 1;
    else if (!isParticle(word)) break;
  }
  return end;
}
