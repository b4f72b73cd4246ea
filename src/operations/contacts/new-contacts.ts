import type { NewStakeholder } from '#domain/deal/open-deal.ts';
import type { StakeholderRole } from '#domain/playbook/playbook.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { insertContacts, knownContacts } from '#store/address-book/contacts.ts';
import { noteChange } from '#store/audit-trail.ts';
import { erasedContacts } from '#store/person/erasures.ts';
import type { World } from '../world.ts';
import { detailsAfter, type GivenDetails, type GivenReach, reachOf } from './said-of-contact.ts';

/** Somebody known by id, or somebody new by name; with both, the id is the one the new contact gets. */
export interface StakeholderGiven extends GivenReach, GivenDetails {
  readonly contactId?: string | undefined;
  readonly name?: string | undefined;
  readonly title?: string | null | undefined;
  readonly ownerId?: string | null | undefined;
  readonly roles: readonly StakeholderRole[];
  readonly needed?: boolean | undefined;
  readonly gain?: string | undefined;
}

/** Puts those who are new into the address book, and gives everybody back as somebody who joins a deal. */
export async function takeIn(
  world: World,
  accountId: string | null,
  given: readonly StakeholderGiven[],
): Promise<Result<NewStakeholder[], Refusal>> {
  const { tx, workspace, now, actor } = world;
  const people = given.map((one) => ({ ...one, contactId: one.contactId ?? world.newId() }));
  const known = await knownContacts(
    tx,
    workspace.id,
    people.map(({ contactId }) => contactId),
  );
  /** Whoever was made by this very write before, which was then undone, is in the address book already. */
  const isMadeAlready = (one: StakeholderGiven & { contactId: string }) =>
    known.get(one.contactId) === one.name;
  const isNew = (one: StakeholderGiven & { contactId: string }) =>
    one.name !== undefined && !isMadeAlready(one);
  const unknown = people.find((one) => !isNew(one) && !known.has(one.contactId));
  if (unknown) {
    return refuse('contact_not_found', 'Somebody named here is not in the address book.', {
      contactId: unknown.contactId,
    });
  }
  if (people.some((one) => isNew(one) && known.has(one.contactId))) {
    return refuse('id_already_used', 'Somebody new has the id of somebody known. Use a fresh one.');
  }
  const newcomers = people.filter(isNew).map((one) => ({
    contactId: one.contactId,
    accountId,
    name: one.name ?? '',
    title: one.title || null,
    ownerId: one.ownerId ?? null,
    reach: reachOf(one),
    details: detailsAfter({}, one),
  }));
  const ids = newcomers.map(({ contactId }) => contactId);
  if (ids.length > 0 && (await erasedContacts(tx, workspace.id, ids)).size > 0) {
    return refuse('id_already_used', 'Somebody new has the id of somebody who was erased. Use a fresh one.');
  }
  await insertContacts(tx, workspace.id, newcomers, now);
  for (const contact of newcomers) {
    await noteChange(tx, {
      auditId: world.newId(),
      workspaceId: workspace.id,
      at: now,
      memberId: actor.memberId,
      noun: 'contact',
      nounId: contact.contactId,
      act: 'created',
      after: contact,
    });
  }
  return accept(
    people.map(({ contactId, roles, needed, gain }) => ({
      contactId,
      roles,
      ...(needed === undefined ? {} : { needed }),
      ...(gain ? { gain } : {}),
    })),
  );
}
