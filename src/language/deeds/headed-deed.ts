import { straight } from '../straight.ts';
import { isPlainRow } from './action-tables.ts';
import type { DeedClause } from './deed-clause.ts';
import { afterLead } from './note-leads.ts';
import { takesSomeBack } from './plainly-noted.ts';
import type { Said } from './said.ts';
import { isMark, type Word } from './words.ts';

/** The deeds of a line below "We owe them:" or "Their actions:", which needs neither a verb nor anybody's name. */
export function headedClauses(said: Said, clauses: readonly DeedClause[]): DeedClause[] {
  const { under, words } = said;
  const kind = under?.side === 'client' ? 'they' : 'speaker';
  const { first } = afterLead(words);
  const isOfDate = ({ from }: Word) => said.dates.some((date) => from >= date.from && from < date.to);
  const named = words.slice(first).filter((word) => !isMark(word) && !isOfDate(word));
  const isRow = clauses.length === 0 && named.length > 0;
  const row: DeedClause[] = isRow
    ? [
        {
          ...{ subject: { kind, first, end: first }, strength: 'notes' },
          ...{ verb: first, start: first, end: words.length, negated: false, hedged: false },
        },
      ]
    : [];
  return [...clauses, ...row].map((clause) =>
    isImplied(clause) ? { ...clause, subject: { ...clause.subject, kind } } : clause,
  );
}

/** Nobody is named whose deed it is. */
export function isImplied({ subject: { kind, first, end } }: DeedClause): boolean {
  return first === end && (kind === 'speaker' || kind === 'they');
}

/** Whether a line says by its heading or its table alone that somebody will do it: nothing in it takes some of that back. */
export function isPlainlyHeaded({
  under,
  action,
  sentence: { text },
}: Pick<Said, 'under' | 'action' | 'sentence'>): boolean {
  if (action) return isPlainRow(action, text);
  return under?.what === 'deeds' && !takesSomeBack(straight(text));
}
