import type { StakeholderRole } from '#domain/playbook/playbook.ts';
import { earlier, type Instant } from '#domain/time/calendar.ts';
import type { ImportedContact, ImportedDeal, Place, Reference } from './imported.ts';

export interface PersonOfDeal {
  readonly contactId: string;
  readonly roles: readonly StakeholderRole[];
  /** Since when we know of them in the deal; null is since its opening. */
  readonly since: Instant | null;
  /** Who has a role or met us counts; who only stands in a mail or a task does not, until somebody says so. */
  readonly needed: boolean;
}

interface Lookup {
  readonly now: Instant;
  contact(reference: Reference | ImportedContact): string | null;
}

/** Everybody at the client who has a part in a deal, each once, from contact roles, events and tasks. */
export function peopleOf(deal: ImportedDeal, lookup: Lookup) {
  const people = new Map<string, PersonOfDeal>();
  const problems: { place: Place; reason: string }[] = [];
  for (const { contact, roles, since, place } of deal.people) {
    const contactId = lookup.contact(contact);
    if (contactId) join(contactId, roles, since, true);
    else {
      problems.push({
        place,
        reason: `The contact ${contact.externalId} is not among the contacts of this import, nor came with an earlier one.`,
      });
    }
  }
  for (const activity of deal.activities) {
    if (activity.kind === 'conversation') {
      const since = activity.endsAt > lookup.now ? activity.plannedAt : activity.startsAt;
      for (const reference of activity.contacts) joinNamed(reference, since, true);
    } else if (activity.contact) {
      joinNamed(activity.contact, activity.kind === 'promise' ? activity.madeAt : activity.at, false);
    }
  }
  return { people: [...people.values()], problems };

  function joinNamed(reference: Reference, since: Instant | null, needed: boolean) {
    const contactId = lookup.contact(reference);
    if (contactId) join(contactId, [], since, needed);
  }

  function join(
    contactId: string,
    roles: readonly StakeholderRole[],
    since: Instant | null,
    needed: boolean,
  ) {
    const known = people.get(contactId);
    people.set(contactId, {
      contactId,
      roles: [...new Set([...(known?.roles ?? []), ...roles])],
      since: known ? (known.since && since ? earlier(known.since, since) : (known.since ?? since)) : since,
      needed: needed || (known?.needed ?? false),
    });
  }
}
