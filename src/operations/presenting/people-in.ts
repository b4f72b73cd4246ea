import type { Fact } from '#domain/ledger/facts.ts';
import type { Standing } from '#domain/standing/standing.ts';

/** Everybody whose name a deal's page or its ledger may show. */
export function peopleIn(standing: Standing, facts: readonly Fact[]) {
  const contactIds = new Set(Object.keys(standing.stakeholders));
  const memberIds = new Set<string>();
  if (standing.deal.ownerId) memberIds.add(standing.deal.ownerId);
  for (const { memberId } of Object.values(standing.promises)) if (memberId) memberIds.add(memberId);
  for (const { participants } of Object.values(standing.conversations)) {
    for (const contactId of participants) contactIds.add(contactId);
  }
  for (const { by, data } of facts) {
    if (by.kind === 'member') memberIds.add(by.memberId);
    if (by.kind === 'client') contactIds.add(by.contactId);
    const named = data as {
      contactId?: unknown;
      memberId?: unknown;
      ownerId?: unknown;
      participants?: unknown;
    };
    if (typeof named.contactId === 'string') contactIds.add(named.contactId);
    if (Array.isArray(named.participants)) for (const one of named.participants) contactIds.add(String(one));
    for (const id of [named.memberId, named.ownerId]) if (typeof id === 'string') memberIds.add(id);
  }
  return { contactIds, memberIds };
}
