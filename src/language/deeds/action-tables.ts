import type { Speech } from '#domain/words/speech.ts';
import type { DatePhrase } from '../dates/date-phrase.ts';
import { isBelowGap, lineAt } from '../sentences/line-at.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { straight } from '../straight.ts';
import type { DeedClause } from './deed-clause.ts';
import { takesSomeBack } from './plainly-noted.ts';
import type { Said } from './said.ts';
import { isMark } from './words.ts';

/** A part of a sentence, by the places of its letters. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/** A row of a table of actions: where in its sentence stands what is to be done, and whose it is. */
export interface ActionRow {
  readonly act: Part;
  readonly owner: Part;
}

/** The columns of a table, counted from its left, and how many it has. */
interface Columns {
  readonly act: number;
  readonly owner: number;
  readonly count: number;
}

const headOfAct =
  /^(?:(?:agreed |next )?actions?(?: (?:items?|points?))?|what|tasks?|to-?dos?|items?|deliverables?|steps?)$/i;
const headOfOwner =
  /^(?:(?:action |task )?owners?|who|whom|by whom|(?:person )?responsible|assigned(?: to)?|assignees?|lead|actioned by|action by|name)$/i;

/** Follows the lines of notes and minutes, and tells the rows of a table that says who does what, in whatever order. */
export class ActionTables {
  readonly #speech: Pick<Speech, 'source' | 'utterances'>;
  #columns: Columns | null = null;

  constructor(speech: Pick<Speech, 'source' | 'utterances'>) {
    this.#speech = speech;
  }

  /** The row that a sentence is, if it is one, and whether it is the head of a table. */
  of({ utterance, from, text }: Sentence): {
    readonly action: ActionRow | null;
    readonly isHeadOfTable: boolean;
  } {
    const nothing = { action: null, isHeadOfTable: false };
    if (this.#speech.source === 'transcript' || this.#speech.source === 'chat') return nothing;
    const { text: whole = '', afterGap = false } = this.#speech.utterances[utterance] ?? {};
    const line = lineAt(whole, { from, to: from });
    const cells = cellsOf(whole.slice(line.from, line.to));
    if (afterGap || isBelowGap(whole, line.from) || cells.length < 2) this.#columns = null;
    if (cells.length < 2) return nothing;
    const columns = columnsIn(cells.map(({ words }) => words));
    if (columns) {
      this.#columns = columns;
      return { action: null, isHeadOfTable: true };
    }
    const [act, owner] = [cells[this.#columns?.act ?? -1], cells[this.#columns?.owner ?? -1]];
    if (!act || !owner || cells.length > (this.#columns?.count ?? 0)) return nothing;
    const lead = line.from - from;
    const within = (cell: Part) => ({ from: cell.from + lead, to: cell.to + lead });
    const [actWithin, ownerWithin] = [within(act), within(owner)];
    // A row that was cut into sentences is read as these.
    const isWhole = [actWithin, ownerWithin].every((cell) => cell.from >= 0 && cell.to <= text.length);
    return isWhole ? { action: { act: actWithin, owner: ownerWithin }, isHeadOfTable: false } : nothing;
  }
}

/** What is to be done, of whoever stands in the column for it: of nobody who is not known. */
export function clauseOfRow({ words, people }: Said, { act, owner }: ActionRow): DeedClause | null {
  const isIn = (cell: Part) => (word: { readonly from: number; readonly to: number }) =>
    word.from >= cell.from && word.to <= cell.to;
  const [verb, first] = [
    words.findIndex((word) => isIn(act)(word) && !isMark(word)),
    words.findIndex((word) => isIn(owner)(word) && !isMark(word)),
  ];
  if (verb < 0 || first < 0) return null;
  const end = words.findLastIndex(isIn(act)) + 1;
  const person = people.find((one) => one.first === first);
  const isUs = /^(?:me|us|we|i|ours?)$/.test(words[first]?.plain ?? '');
  if (!person && !isUs) return null;
  const subject = person
    ? ({ kind: 'person', first: person.first, end: person.end } as const)
    : ({ kind: 'speaker', first, end: first + 1 } as const);
  return { subject, strength: 'notes', verb, start: verb, end, negated: false, hedged: false };
}

/** Whether nothing in what a row says is to be done takes some of it back. */
export function isPlainRow({ act }: ActionRow, text: string): boolean {
  return !takesSomeBack(straight(text.slice(act.from, act.to)));
}

/** By when a row is due: the last column has it, or whichever names a day. */
export function dateOfRow(dates: readonly DatePhrase[], { act }: ActionRow): DatePhrase | null {
  const outside = dates.filter(({ from, to }) => from >= act.to || to <= act.from);
  return outside.findLast(({ due }) => due !== null) ?? outside.at(-1) ?? null;
}

interface Cell extends Part {
  readonly words: string;
}

/** Between tabs, upright strokes or wide gaps; strokes at the ends of a line bound no cell. */
function cellsOf(line: string): Cell[] {
  const between = line.includes('|') ? /\|/g : line.includes('\t') ? /\t/g : / {3,}/g;
  const cells: Cell[] = [];
  let from = 0;
  for (const { index, 0: mark } of [...line.matchAll(between), { index: line.length, 0: '' }]) {
    const typed = line.slice(from, index);
    const words = typed.trim();
    const lead = typed.length - typed.trimStart().length;
    cells.push({ words, from: from + lead, to: from + lead + words.length });
    from = index + mark.length;
  }
  const isBound = line.includes('|');
  return cells.filter(
    ({ words }, place) => !(isBound && words === '' && (place === 0 || place === cells.length - 1)),
  );
}

function columnsIn(heads: readonly string[]): Columns | null {
  const act = heads.findIndex((head) => headOfAct.test(head));
  const owner = heads.findIndex((head) => headOfOwner.test(head));
  return act < 0 || owner < 0 ? null : { act, owner, count: heads.length };
}
