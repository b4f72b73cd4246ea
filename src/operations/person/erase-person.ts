import type { erasePerson as contract } from '#contract/contacts/erasure.ts';
import { folded } from '#domain/address-book/person/folded.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayErasePerson } from '#policy/person.ts';
import { noteChange } from '#store/audit-trail.ts';
import { tellOfRows } from '#store/deal-changes.ts';
import { importsThatShow, keepPreview } from '#store/imports/imports.ts';
import { countDeals, eraseEntries, importedAs } from '#store/person/erase-entries.ts';
import { insertErasure, keepErasedKeys } from '#store/person/erasures.ts';
import { eraseFiles } from '../files/erase-files.ts';
import { withoutSamples } from '../imports/run/stored.ts';
import { waitingImports } from '../imports/waiting-imports.ts';
import { beginTask } from '../tasks/begin-task.ts';
import type { Handle, World } from '../world.ts';
import { inTheirPlace } from './erase-batch.ts';
import { emailKey, externalKey } from './erasure-secrets.ts';
import { type PersonAtHand, personAtHand } from './person-at-hand.ts';

export const erasePerson: Handle<typeof contract> = async (world, input) => {
  const { tx, workspace, actor, now } = world;
  if (!mayErasePerson(actor)) return notAllowed('erase a person');
  const at = await personAtHand(world, input.contactId);
  if (!at) return refuse('contact_not_found', 'There is no such contact.');
  if (asTyped(input.name) !== asTyped(at.name)) {
    return refuse('name_not_the_same', 'That is not their name. Type it as it stands in the address book.');
  }
  const { contactId } = at;
  const erasureId = world.newId();
  await insertErasure(tx, workspace.id, {
    ...{ erasureId, contactId, askedBy: actor.memberId, askedAt: now },
    sealedPerson: world.erasures.seal(JSON.stringify(at)),
  });
  await keepErasedKeys(tx, workspace.id, contactId, await keysOf(world, at));
  await forgetSamples(world, at);
  const { name } = inTheirPlace(workspace.locale);
  // Nobody looks into tables, archives and mailboxes for their row: whoever sent these may send them again.
  for (const importId of await waitingImports(world)) await world.imports.removeFiles(workspace.id, importId);
  await eraseEntries(tx, workspace.id, at.ids, { name, at: now });
  for (const nounId of at.ids) await eraseFiles(world, { noun: 'contact', nounId });
  await noteChange(tx, {
    ...{ auditId: world.newId(), workspaceId: workspace.id, at: now, memberId: actor.memberId },
    ...{ noun: 'contact', nounId: contactId, act: 'erased' },
  });
  await tellOfRows(tx, workspace.id);
  const of = await countDeals(tx, workspace.id);
  const task = await beginTask(world, { kind: 'erase-person', input: { erasureId }, of });
  return accept({ contactId, task });
};

/** What previews of imports show of files may be of their row without naming them: none of it stays. */
async function forgetSamples({ tx, workspace }: World, { ids }: PersonAtHand): Promise<void> {
  const sources = (await importedAs(tx, workspace.id, ids)).map(({ source }) => source);
  for (const { importId, preview } of await importsThatShow(tx, workspace.id, [...new Set(sources)]))
    await keepPreview(tx, workspace.id, importId, withoutSamples(preview));
}

/** However it is spaced, accented and capitalised. */
const asTyped = (name: string) => folded(name.trim().replace(/\s+/g, ' ')).text;

/** By what an import would bring them back. */
async function keysOf({ tx, workspace, erasures }: World, { ids, person }: PersonAtHand): Promise<string[]> {
  const imported = await importedAs(tx, workspace.id, ids);
  const keys = [
    ...person.emails.map(emailKey),
    ...imported.map(({ source, externalId }) => externalKey(source, externalId)),
  ];
  return keys.map((key) => erasures.keyOf(key));
}
