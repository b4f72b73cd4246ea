import type { ColleaguePart, addColleague as contract } from '#contract/roadmap/colleagues.ts';
import type { Writing } from '#domain/ledger/writing.ts';
import { mapOf } from '#domain/playbook/map.ts';
import type { StakeholderRole } from '#domain/playbook/playbook.ts';
import { accept } from '#domain/result.ts';
import { addColleague as decide } from '#domain/roadmap/add-colleague.ts';
import { dealView } from '#domain/standing/deal-view.ts';
import { insertContacts } from '#store/address-book/contacts.ts';
import { noteChange } from '#store/audit-trail.ts';
import { append, foldContext } from '#store/deals/append.ts';
import { loadReaders } from '#store/roadmap/readers.ts';
import { loadRoadmapLinks } from '#store/roadmap/roadmap-links.ts';
import { reachOf } from '../contacts/said-of-contact.ts';
import type { OpenHandle } from '../world.ts';
import { noteVisit } from './note-visit.ts';
import { openRoadmap } from './open-roadmap.ts';
import { seeOwnRoadmap } from './see-roadmap.ts';
import { writeRoadmapLink } from './write-roadmap-link.ts';

const rolesOf: Readonly<Record<ColleaguePart, readonly StakeholderRole[]>> = {
  decides: ['decision maker'],
  pays: ['economic buyer'],
  uses: ['user'],
  technical: ['technical'],
  legal: ['legal'],
  buys: ['procurement'],
  other: [],
};

export const addColleague: OpenHandle<typeof contract> = async (
  world,
  { token, name, email, title, part },
) => {
  const { tx, now, signIn } = world;
  const opened = await openRoadmap(world, token, { toWrite: true });
  if (!opened.ok) return opened;
  const { link, deal, workspace } = opened.value;
  const { workspaceId, dealId, contactId } = link;
  const { standing } = deal;
  const links = await loadRoadmapLinks(tx, workspaceId, dealId);
  const known = await loadReaders(tx, workspaceId, Object.keys(standing.stakeholders));
  const context = await foldContext(tx, workspace, [], standing);
  const map = mapOf(context.playbook(standing.deal.playbook));
  const writing: Writing = { by: { kind: 'client', contactId }, now, newId: () => world.newId() };
  // Always somebody new to the address book: what it knows of others is not shown by typing their name.
  const [newcomer, linkId] = [world.newId(), world.newId()];
  const decided = decide(
    { deal: dealView(standing, { map, zone: standing.deal.zone }), contactId, writing },
    { contactId: newcomer, linkId, name, email, roles: rolesOf[part], needed: part !== 'other' },
    {
      known: [...known.values()],
      addedAt: links.flatMap(({ addedBy, createdAt }) => (addedBy === null ? [] : [createdAt])),
    },
  );
  if (!decided.ok) return decided;
  const contact = {
    ...{ contactId: newcomer, accountId: standing.deal.accountId, name, title: title ?? null },
    ownerId: null,
    ...{ reach: reachOf({ email }), details: {} },
  };
  await noteVisit(world, link);
  await insertContacts(tx, workspaceId, [contact], now);
  await noteChange(tx, {
    ...{ auditId: world.newId(), workspaceId, at: now, memberId: null },
    ...{ noun: 'contact', nounId: newcomer, act: 'created', after: { ...contact, addedBy: contactId } },
  });
  const { standing: after } = await append(tx, workspace, deal, decided.value);
  const { linkPath } = await writeRoadmapLink(tx, {
    ...{ workspaceId, dealId, contactId: newcomer, madeBy: null, addedBy: contactId, now },
    // As long as the link by which they came, and no longer.
    expiresAt: link.expiresAt,
    newId: () => linkId,
    newSecret: () => signIn.newSecret(),
  });
  return accept({ roadmap: await seeOwnRoadmap(world, opened.value, after), name, email, linkPath });
};
