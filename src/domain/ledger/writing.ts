import type { Instant } from '../time/calendar.ts';
import type { Author, FactData, FactType, NewFact } from './facts.ts';

/** Who writes, when, and where new ids come from: what a decision needs besides the standing. */
export interface Writing {
  readonly by: Author;
  readonly now: Instant;
  newId(): string;
}

/** A fact to be recorded: now, and happened now where nothing else is said. */
export function newFact<Type extends FactType>(
  writing: Writing,
  type: Type,
  data: FactData[Type],
  happenedAt: Instant = writing.now,
): NewFact {
  return {
    id: writing.newId(),
    type,
    data: withoutUndefined(data),
    happenedAt,
    recordedAt: writing.now,
    by: writing.by,
  } as NewFact;
}

/** What was left out stays out, so that a fact is the same before and after it was stored as JSON. */
export function withoutUndefined<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Value;
}
