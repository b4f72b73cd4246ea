import type { DeedClause } from './deed-clause.ts';
import { modalAt } from './modals.ts';
import type { PersonFound } from './people-named.ts';
import { subjectBefore } from './subjects.ts';
import { baseForm, deedVerbs } from './verbs.ts';
import { isMark, type Word } from './words.ts';

const passedOver = new Set(
  'also definitely certainly personally just then gladly happily now actually both all always still first absolutely already surely really quickly either simply immediately please go ahead at least again'.split(
    ' ',
  ),
);
const hedges = new Set('probably maybe hopefully likely possibly perhaps potentially eventually'.split(' '));
/** Words between "will" and the deed that say nothing or little: "be able to", "make sure to", "try to". */
const lightStarts: readonly { readonly words: readonly string[]; readonly hedge: boolean }[] = [
  { words: ['be', 'able', 'to'], hedge: true },
  { words: ['be', 'happy', 'to'], hedge: false },
  { words: ['be', 'sure', 'to'], hedge: false },
  { words: ['make', 'sure', 'to'], hedge: false },
  { words: ['go', 'ahead', 'and'], hedge: false },
  { words: ['need', 'to'], hedge: false },
  { words: ['have', 'to'], hedge: false },
  { words: ['try', 'to'], hedge: true },
  { words: ['try', 'and'], hedge: true },
  { words: ['see', 'if', 'i', 'can'], hedge: true },
  { words: ['see', 'if', 'we', 'can'], hedge: true },
];
/** Words that begin what is no longer part of the deed. */
const beginsElse = new Set(
  'but because since so unless if when whenever once whereas although though while assuming provided which otherwise cause cuz'.split(
    ' ',
  ),
);
const subjects = new Set('i we you he she they it that this there who let'.split(' '));

/** What a sentence says that somebody will do, in its order; empty where it says so of nobody. */
export function deedClausesOf(
  words: readonly Word[],
  people: readonly PersonFound[],
  inNotes: boolean,
): DeedClause[] {
  const clauses: DeedClause[] = [];
  for (let place = 0; place < words.length; place += 1) {
    const clause = clauseAt(words, place, people, inNotes);
    if (!clause) continue;
    clauses.push(clause);
    place = clause.verb;
  }
  return clauses.map((clause, at) => ({ ...clause, end: endOf(words, clause, clauses[at + 1]) }));
}

function clauseAt(
  words: readonly Word[],
  place: number,
  people: readonly PersonFound[],
  inNotes: boolean,
): DeedClause | null {
  const modal = modalAt(words, place);
  if (!modal) return inNotes ? namedDeedAt(words, place, people) : null;
  const subject = modal.strength === 'let me' ? speakerAt(place) : subjectBefore(words, place, people);
  if (!subject) return null;
  if (modal.strength === 'notes' && !inNotes) return null;
  const light = verbAfter(words, place + modal.length);
  const verb = words[light.place];
  if (!verb || isMark(verb) || light.negated) return null;
  const certain = modal.strength === 'will' || deedVerbs.has(verb.plain) || baseForm(verb.plain) !== null;
  if (!certain) return null;
  return {
    subject,
    strength: modal.strength,
    verb: light.place,
    end: words.length,
    negated: modal.negated,
    hedged: light.hedged || modal.strength === 'might',
  };
}

/** "Dana sends the plan Tuesday", as notes have it. */
function namedDeedAt(
  words: readonly Word[],
  place: number,
  people: readonly PersonFound[],
): DeedClause | null {
  const word = words[place]?.plain ?? '';
  if (!word.endsWith('s') || word === 'is' || word === 'has' || place === 0) return null;
  const base = baseForm(word);
  if (!base || base === 'be' || base === 'have') return null;
  const subject = subjectBefore(words, place, people);
  if (!subject || !['person', 'name', 'role', 'department', 'they'].includes(subject.kind)) return null;
  return { subject, strength: 'notes', verb: place, end: words.length, negated: false, hedged: false };
}

function speakerAt(place: number): DeedClause['subject'] {
  return { kind: 'speaker', first: place, end: place + 2 };
}

/** The place of the verb itself after "will", with what was passed over. */
function verbAfter(words: readonly Word[], start: number) {
  let place = start;
  let hedged = false;
  let negated = false;
  for (let moved = true; moved; ) {
    moved = false;
    const word = words[place]?.plain ?? '';
    const light = lightStarts.find(({ words: ones }) =>
      ones.every((one, at) => words[place + at]?.plain === one),
    );
    if (light) {
      place += light.words.length;
      hedged ||= light.hedge;
      moved = true;
    } else if (hedges.has(word) || passedOver.has(word)) {
      hedged ||= hedges.has(word);
      place += 1;
      moved = true;
    } else if (word === 'not' || word === 'never') {
      negated = true;
      place += 1;
      moved = true;
    } else if (
      word === 'be' &&
      baseForm(words[place + 1]?.plain ?? '') &&
      words[place + 1]?.plain.endsWith('ing')
    ) {
      place += 1;
      moved = true;
    }
  }
  return { place, hedged, negated };
}

/** Where a deed ends: at the end of its sentence, or where somebody else's or another thought begins. */
function endOf(words: readonly Word[], clause: DeedClause, next: DeedClause | undefined): number {
  const limit = next ? Math.max(clause.verb + 1, next.subject.first) : words.length;
  let end = limit;
  for (let place = clause.verb + 1; place < limit; place += 1) {
    const word = words[place];
    if (word && stopsAt(words, place)) {
      end = place;
      break;
    }
  }
  while (end > clause.verb + 1 && leftOver(words[end - 1])) end -= 1;
  return end;
}

function stopsAt(words: readonly Word[], place: number): boolean {
  const word = words[place]?.plain ?? '';
  const next = words[place + 1]?.plain ?? '';
  if (/^[.?!;:—–]$/.test(word)) return true;
  if (word === '-') return true;
  if (beginsElse.has(word)) return true;
  if (word === ',')
    return (
      subjects.has(next) ||
      beginsElse.has(next) ||
      (/^(?:and|ok|okay|right|yeah|yes|thanks|please|then)$/.test(next) &&
        subjects.has(words[place + 2]?.plain ?? '')) ||
      /^(?:ok|okay|right|yeah|thanks|thank|no)$/.test(next)
    );
  if (word === 'and' || word === 'or' || word === 'then')
    return subjects.has(next) && next !== 'that' && next !== 'this' && next !== 'it';
  return false;
}

function leftOver(word: Word | undefined): boolean {
  return isMark(word) || /^(?:and|but|so|then|or|okay|ok|yeah|um|uh)$/.test(word?.plain ?? '');
}
