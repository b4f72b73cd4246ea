import { useCallback, useMemo, useState } from 'react';
import type { CellValue } from '#domain/meeting/meeting-cell.ts';
import { ConversationRecord } from '../../api/record/conversation-record.ts';
import { idWithin } from '../../api/record/planned-asks.ts';
import type { TypedField } from '../../api/record/record-shape.ts';
import { useDrawn, useRecords } from '../../api/record/use-record.ts';
import { cellsOf, changedCells, type PlanCells, planFrom } from './plan-cells.ts';
import type { PlanDraft } from './plan-draft.ts';

/** Beside the record of a conversation stands that of its plan, also before there is a conversation. */
export const planRecordOf = (dealId: string, conversationId: string) => ({
  dealId,
  conversationId: idWithin(conversationId, 'plan'),
});

/** Whether a plan for a conversation to come was begun on this device. */
export const isBegunHere = (dealId: string, conversationId: string): boolean =>
  !new ConversationRecord(planRecordOf(dealId, conversationId)).isEmpty();

const ownField = 'plan/plan/conversationId';
const savedNoun = 'saved';

interface PlanDraftOf {
  dealId: string;
  /** The plan as it is saved or proposed. */
  base: PlanDraft;
  isNew: boolean;
  /** The entries of the ledger that made the plan what it is: what was typed for them is saved. */
  factIds: readonly string[];
}

/**
 * What is typed in a plan, kept field by field on the device and at the server until it is saved: a closed tab, a dead
 * network and another device lose nothing, and two who write see each other. What nobody typed is as it is saved.
 */
export function usePlanDraft({ dealId, base, isNew, factIds }: PlanDraftOf) {
  const { conversationId } = base;
  const [it] = useRecords([planRecordOf(dealId, conversationId)]);
  if (!it) throw new Error('A plan has one record.');
  const { record, saving } = it;
  const [openedAt] = useState(() => new Date().toISOString());
  const state = useDrawn(record, (of) => of.state);
  const proposed = useMemo(() => cellsOf(base), [base]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state says when something was typed
  const typed = useMemo(
    () => record.fieldsAfter(savedUpTo(record.fieldsAfter(0), isNew ? [] : factIds)),
    [record, state, factIds, isNew],
  );
  const now = useMemo(() => over(proposed, typed), [proposed, typed]);
  const value = useMemo(() => planFrom(base, now), [base, now]);
  const touched = useMemo(() => !isSamePlan(value, planFrom(base, proposed)), [value, base, proposed]);
  const before = touched ? [...typed.values()].filter(({ typedAt }) => typedAt < openedAt) : [];

  const write = useCallback(
    (from: PlanCells, to: PlanCells) => {
      const changed = changedCells(from, to);
      if (changed.size === 0) return;
      const isMarked = !isNew || record.fieldsAfter(0).get(ownField)?.value === conversationId;
      record.write(isMarked ? changed : new Map([...changed, [ownField, conversationId]]));
    },
    [record, isNew, conversationId],
  );
  /** Several in a row build on each other, whether or not they were rendered in between. */
  const set = useCallback(
    (change: (plan: PlanDraft) => PlanDraft) => {
      const upTo = savedUpTo(record.fieldsAfter(0), isNew ? [] : factIds);
      const from = over(proposed, record.fieldsAfter(upTo));
      write(from, cellsOf(change(planFrom(base, from)), from));
    },
    [record, proposed, base, factIds, isNew, write],
  );
  /** Begins again with what is proposed. Answers how to have back what was typed. */
  const startOver = () => {
    write(now, proposed);
    if (isNew) record.write(new Map([[ownField, null]]));
    return () => write(proposed, now);
  };
  /** What was typed so far is in the plan that this entry of the ledger saved. */
  const noteSaved = async (factId: string) => {
    await saving.settle();
    record.write(new Map([[`${savedNoun}/${factId}/upTo`, String(record.revision)]]));
  };
  return {
    ...{ value, set, startOver, noteSaved, touched, record, saving },
    /** It was typed before this page was opened; by whom, where it was somebody else. */
    restored: before.length > 0,
    writers: [...new Map(before.flatMap(({ by }) => (by ? [[by.id, by] as const] : []))).values()],
  };
}

/** The revision up to which what was typed is in the plan, as far as its entries still stand. */
function savedUpTo(fields: ReadonlyMap<string, TypedField>, factIds: readonly string[]): number {
  const saved = factIds.map((factId) => Number(fields.get(`${savedNoun}/${factId}/upTo`)?.value ?? 0));
  return Math.max(0, ...saved);
}

function over(proposed: PlanCells, typed: ReadonlyMap<string, TypedField>): Map<string, CellValue> {
  const cells = new Map(proposed);
  for (const [key, { value }] of typed) if (!key.startsWith(`${savedNoun}/`)) cells.set(key, value);
  cells.delete(ownField);
  return cells;
}

const isSamePlan = (one: PlanDraft, other: PlanDraft): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
