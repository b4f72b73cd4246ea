import type { Standing } from '../standing/standing.ts';
import type { Instant } from '../time/calendar.ts';
import type { NewFact } from './facts.ts';
import { newFact, type Writing } from './writing.ts';

/**
 * What happened before somebody was written down as part of the deal would pass them by, such as a meeting of this
 * morning in a deal that is opened at noon. They were there: they join again, as they are, at the earliest of it.
 */
export function joinEarlier(
  standing: Standing,
  facts: readonly NewFact[],
  writing: Writing,
): readonly NewFact[] {
  const earliest = new Map<string, Instant>();
  for (const fact of facts) {
    for (const contactId of peopleNamed(fact)) {
      const known = standing.stakeholders[contactId];
      if (!known || known.joinedAt <= fact.happenedAt) continue;
      const before = earliest.get(contactId);
      if (before === undefined || fact.happenedAt < before) earliest.set(contactId, fact.happenedAt);
    }
  }
  if (earliest.size === 0) return facts;
  const joins = [...earliest].map(([contactId, at]) => {
    const roles = standing.stakeholders[contactId]?.roles ?? [];
    const needed = standing.stakeholders[contactId]?.needed ?? true;
    return newFact(writing, 'stakeholder.joined', { contactId, roles, needed }, at);
  });
  return [...joins, ...facts];
}

function peopleNamed(fact: NewFact): string[] {
  const { contactId, participants } = fact.data as { contactId?: unknown; participants?: unknown };
  return [contactId, ...(Array.isArray(participants) ? participants : [])].filter(
    (id) => typeof id === 'string',
  );
}
