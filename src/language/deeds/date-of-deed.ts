import { correctedTo } from '../dates/corrected.ts';
import type { DatePhrase } from '../dates/date-phrase.ts';
import { straight } from '../straight.ts';
import { dateOfRow } from './action-tables.ts';
import type { Said } from './said.ts';

/** Where a deed stands in its sentence: from its verb to its end, and the end of the deed before it. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly since: number;
}

/** The date that a deed has: its own, that of what comes of it, or in notes one behind a mark; the last that it was corrected to. */
export function dateOfDeed(said: Said, place: Place): DatePhrase | null {
  const { dates, sentence, action } = said;
  if (action) return dateOfRow(dates, action);
  const named =
    dateWithin(dates, place) ??
    thenBehind(dates, place.to, sentence.text) ??
    limitBehind(dates, place.to, sentence.text) ??
    dateAfter(dates, place.to, sentence.text) ??
    (said.source === 'notes' || said.under?.what === 'deeds' ? dateBehind(said, place.to) : null);
  return named && correctedTo(named, dates, sentence.text);
}

/** "I'll take it to her then": the day that the sentence before has named. */
function thenBehind(dates: readonly DatePhrase[], to: number, text: string): DatePhrase | null {
  return (
    dates.find(({ from, text: words }) => words === 'then' && text.slice(to, from).trim() === '') ?? null
  );
}

const atLatest = /^\s*,?\s*(?:at the (?:very )?latest|latest)\b/i;

/** "Dana asks them whether we may film, until 4 December": a limit behind a comma is of the whole. */
function limitBehind(dates: readonly DatePhrase[], to: number, text: string): DatePhrase | null {
  const last = dates.at(-1);
  if (!last || last.from < to || last.due === null || last.bound !== 'limit') return null;
  const isApart =
    /,\s*$/.test(text.slice(0, last.from)) &&
    !/[\p{L}\p{N}]/u.test(text.slice(last.to).replace(atLatest, ''));
  return isApart && !/[;:]/.test(text.slice(to, last.from)) ? last : null;
}

const goesOnTo =
  /^[\s,]*(?:and|so)(?: then)?(?: (?:i|we))?(?:'ll| will)? (?:let|have|come back|get back|tell|send|give|bring|text|call|report|mail|they(?:'re| are)|you(?:'ll| will)? (?:have|get))\b[^;:.?]*$/i;
/** "…, should be with you Wednesday": when it will have come. */
const comesBy =
  /^[\s,]*(?:(?:and|so|it|that|they|which) )*(?:should|will|'ll|ought to) (?:be (?:with|there|at)|reach|arrive|get to|land)\b[^;:.?]*$/i;
const another = /\b(?:if|when|unless|because|but|once|which|who|after|until)\b/i;

/** "I'll check it and let you have an answer by Thursday": the day of what comes of it is the day of the deed. */
function dateAfter(dates: readonly DatePhrase[], to: number, text: string): DatePhrase | null {
  const date = dates.find(({ from, due, past }) => from >= to && due !== null && !past);
  const between = date ? straight(text.slice(to, date.from)) : '';
  const goesOn = goesOnTo.test(between.trimEnd()) || comesBy.test(between.trimEnd());
  return date && goesOn && !another.test(between) ? date : null;
}

/** "Dana - fee figures - tue", "redlines (Priya) back by Monday": in notes a date stands behind a mark, or a name in marks. */
function dateBehind({ dates, people, words, sentence: { text } }: Said, to: number): DatePhrase | null {
  const names = people.map(({ first, end }) => text.slice(words[first]?.from, words[end - 1]?.to));
  const isNear = (from: number) => {
    const between = names.reduce((left, name) => left.replace(name, ''), text.slice(to, from));
    return /^(?:[\s\-–—:,;()>=→]|\b(?:me|us|back|done|due|ready|out|from)\b)*$/i.test(between);
  };
  return dates.find(({ from }) => from >= to && isNear(from)) ?? null;
}

/** The date of a deed: the first that means a day among those within it, else one that stands before it. */
function dateWithin(dates: readonly DatePhrase[], { from, to, since }: Place): DatePhrase | null {
  const within = dates.filter((date) => date.from >= from && date.from < to);
  const before = dates.filter((date) => date.from >= since && date.from < from);
  return (
    within.find(({ due }) => due !== null) ??
    before.findLast(({ due }) => due !== null) ??
    within[0] ??
    before.at(-1) ??
    null
  );
}
