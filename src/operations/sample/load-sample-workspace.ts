import type { loadSampleWorkspace as contract } from '#contract/sample/sample.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { foldWithPast } from '#domain/standing/fold.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayLoadSample } from '#policy/transfer.ts';
import { noteChange } from '#store/audit-trail.ts';
import { dealRows } from '#store/deals/deal-rows.ts';
import { saveAccounts, saveContacts } from '#store/imports/address-book.ts';
import { bulkAppend } from '#store/imports/bulk-append.ts';
import { insertInsight } from '#store/insights.ts';
import { insertMember } from '#store/people/members.ts';
import { insertTeam } from '#store/people/teams.ts';
import { isEmptyWorkspace, markAsSample } from '#store/people/workspaces.ts';
import { insertRelation } from '#store/relations/relations.ts';
import type { Handle, World } from '../world.ts';
import { sampleWorkspace } from './sample-workspace.ts';

/** Fills an empty workspace in one transaction: all of the sample is there, or nothing of it. */
export const loadSampleWorkspace: Handle<typeof contract> = async (world, { seed }) => {
  const { tx, now, actor, workspace } = world;
  if (!mayLoadSample(actor)) return notAllowed('load the sample');
  if (!(await isEmptyWorkspace(tx, workspace.id))) {
    return refuse(
      'workspace_not_empty',
      'This workspace holds clients or deals already. The sample needs an empty one of its own.',
    );
  }
  const { zone, currency } = workspace;
  const sample = sampleWorkspace({ seed, now, zone, currency, memberId: actor.memberId });
  const teamId = await insertColleagues(world, sample.members);
  await saveAddressBook(world, sample);
  for (const insight of sample.insights) {
    await insertInsight(tx, workspace.id, { ...insight, createdAt: now });
  }
  for (const relation of sample.relations) {
    await insertRelation(tx, workspace.id, { ...relation, notedBy: actor.memberId, notedAt: now });
  }
  const context = { zone, playbook: sample.playbook };
  const colleagues = new Set(sample.members.map(({ memberId }) => memberId));
  await bulkAppend(
    tx,
    workspace.id,
    sample.deals.map(({ dealId, facts, standing }) => {
      const ofTheTeam = standing.deal.ownerId !== null && colleagues.has(standing.deal.ownerId);
      const place = { workspaceId: workspace.id, dealId, teamId: ofTheTeam ? teamId : actor.teamId };
      return {
        dealId,
        isNew: true,
        facts,
        rows: dealRows(foldWithPast(context, facts), sample.playbook(standing.deal.playbook), place),
      };
    }),
  );
  await markAsSample(tx, workspace.id);
  await noteChange(tx, {
    auditId: world.newId(),
    workspaceId: workspace.id,
    at: now,
    memberId: actor.memberId,
    noun: 'workspace',
    nounId: workspace.id,
    act: 'loaded the sample',
    after: { seed },
  });
  return accept({
    members: sample.members.length,
    accounts: sample.accounts.length,
    contacts: sample.contacts.length,
    deals: sample.deals.length,
    facts: sample.deals.reduce((sum, { facts }) => sum + facts.length, 0),
  });
};

type Sample = ReturnType<typeof sampleWorkspace>;

/** The colleagues make up one team. They cannot sign in until somebody invites them. */
async function insertColleagues(world: World, members: Sample['members']): Promise<string> {
  const { tx, now, workspace } = world;
  const teamId = world.newId();
  await insertTeam(tx, workspace.id, { teamId, name: 'Plant systems' });
  for (const member of members) {
    const rest = { email: null, teamId, zone: null, active: true, signInId: null };
    await insertMember(tx, workspace.id, { ...member, ...rest }, now);
  }
  return teamId;
}

async function saveAddressBook({ tx, now, workspace }: World, { accounts, contacts }: Sample): Promise<void> {
  await saveAccounts(
    tx,
    workspace.id,
    accounts.map(({ howOften, lastBought = null, competitors = null, ...account }) => ({
      ...account,
      details: { howOften, lastBought, competitors },
    })),
    now,
  );
  await saveContacts(
    tx,
    workspace.id,
    contacts.map((contact) => ({ ...contact, details: {} })),
    now,
  );
}
