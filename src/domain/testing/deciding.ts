import type { CloseOutRecord } from '../conversation/close-out-record.ts';
import type { Fact, NewFact } from '../ledger/facts.ts';
import type { Writing } from '../ledger/writing.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { type CommitmentMap, mapOf } from '../playbook/map.ts';
import type { Refusal } from '../refusal.ts';
import type { Result } from '../result.ts';
import { type DealView, dealView } from '../standing/deal-view.ts';
import { advance } from '../standing/fold.ts';
import type { Standing } from '../standing/standing.ts';
import { instant } from '../time/calendar.ts';
import type { Story } from './story.ts';

export const map: CommitmentMap = mapOf(defaultPlaybook);

/** Lena writes, at the instant that is given; new ids are `new-1`, `new-2`… */
export function writingAt(now: string): Writing {
  let made = 0;
  return {
    by: { kind: 'member', memberId: 'lena' },
    now: instant(now),
    newId: () => {
      made += 1;
      return `new-${made}`;
    },
  };
}

export function viewOf(standing: Standing): DealView {
  return dealView(standing, { map, zone: standing.deal.zone });
}

/** The code of a refusal, or `done`. */
export function codeOf(result: Result<unknown, Refusal>): string {
  return result.ok ? 'done' : result.refusal.code;
}

/** What was decided; a refusal fails the test with its words. */
export function decided<Value>(result: Result<Value, Refusal>): Value {
  if (result.ok) return result.value;
  throw new Error(`expected a decision, was refused: ${result.refusal.code} ${result.refusal.message}`);
}

/** The standing of a story once these facts are recorded. */
export function standingAfter(story: Story, facts: readonly NewFact[]): Standing {
  const before = story.standing();
  const placed = facts.map((fact, index) => ({ ...fact, sequence: before.sequence + index + 1 }) as Fact);
  return advance(story.context, before, placed, () => story.facts);
}

/** A close-out of `c1` in which nothing was said and they refused another conversation, unless the change says otherwise. */
export function closing(change: Partial<CloseOutRecord> = {}): CloseOutRecord {
  return {
    conversationId: 'c1',
    stakeholders: [],
    asks: [],
    withheld: [],
    commitments: [],
    promises: [],
    concerns: [],
    resolvedConcerns: [],
    requests: [],
    topics: [],
    settled: [],
    next: { kind: 'refused' },
    ...change,
  };
}
