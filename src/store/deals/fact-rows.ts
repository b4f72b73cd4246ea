import type { Author, Fact } from '#domain/ledger/facts.ts';
import type { FactTable } from '../deal-tables.ts';

/** A fact as the table has it. */
export interface FactRow {
  readonly fact_id: string;
  readonly sequence: number;
  readonly type: string;
  readonly happened_at: string;
  readonly recorded_at: string;
  readonly by_kind: FactTable['by_kind'];
  readonly by_id: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The columns of a fact, in the order in which they are read. */
export const factColumns = [
  'fact_id',
  'sequence',
  'type',
  'happened_at',
  'recorded_at',
  'by_kind',
  'by_id',
  'data',
] as const;

export function factOfRow(row: FactRow): Fact {
  return {
    id: row.fact_id,
    sequence: row.sequence,
    type: row.type,
    happenedAt: row.happened_at,
    recordedAt: row.recorded_at,
    by: authorOfRow(row.by_kind, row.by_id),
    data: row.data,
  } as Fact;
}

export function rowOfFact(fact: Fact): FactRow {
  return {
    fact_id: fact.id,
    sequence: fact.sequence,
    type: fact.type,
    happened_at: fact.happenedAt,
    recorded_at: fact.recordedAt,
    by_kind: fact.by.kind,
    by_id: idOfAuthor(fact.by),
    data: fact.data as Readonly<Record<string, unknown>>,
  };
}

export function idOfAuthor(by: Author): string | null {
  switch (by.kind) {
    case 'member':
      return by.memberId;
    case 'client':
      return by.contactId;
    case 'import':
      return by.importId;
    case 'system':
      return null;
  }
}

function authorOfRow(kind: FactTable['by_kind'], id: string | null): Author {
  switch (kind) {
    case 'member':
      return { kind, memberId: id ?? '' };
    case 'client':
      return { kind, contactId: id ?? '' };
    case 'import':
      return { kind, importId: id ?? '' };
    case 'system':
      return { kind };
  }
}
