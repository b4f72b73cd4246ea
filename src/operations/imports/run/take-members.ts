import type { ImportedMember } from '#connectors/imported/imported.ts';
import { fingerprint, stableId } from '#connectors/imported/stable-id.ts';
import { saveLinks } from '#store/imports/links.ts';
import { memberTeams, saveMembers, saveTeams } from '#store/imports/members.ts';
import type { Batch } from './job.ts';
import { newIdOf, resolve } from './resolve.ts';

/** Sellers and who leads them become members who have not signed in yet, unless the person said who they are. */
export async function takeMembers(batch: Batch, members: readonly ImportedMember[]): Promise<void> {
  const { tx, job, tally } = batch;
  const { id: workspaceId } = job.workspace;
  const links = await resolve(
    batch,
    'member',
    members.map(({ externalId }) => externalId),
  );
  const teamIds = await teamsOf(batch, members);
  const saved = [];
  const linked = [];
  for (const member of members) {
    const chosen = job.mapping.owners[member.externalId];
    const link = links.get(member.externalId);
    const memberId = chosen ?? link?.nounId ?? newIdOf(batch, 'member', member.externalId);
    const rowHash = fingerprint([member, chosen ?? null]);
    job.met.member.set(member.externalId, memberId);
    if (link?.rowHash === rowHash && link.nounId === memberId) {
      if (link.importId !== job.importId) tally.add('members', 'unchanged');
      continue;
    }
    tally.add('members', link || chosen ? 'updated' : 'created');
    linked.push({ externalId: member.externalId, nounId: memberId, rowHash, importId: job.importId });
    // What a member of ours may see and do is not changed by a list of another system.
    if (chosen !== undefined || link) continue;
    saved.push({
      memberId,
      name: member.name,
      email: member.email,
      leads: member.leads,
      active: member.active,
      teamId: member.team === null ? null : (teamIds.get(member.team) ?? null),
    });
  }
  if (job.dryRun) return;
  await saveMembers(tx, workspaceId, saved, job.now);
  await saveLinks(tx, { workspaceId, sourceName: job.mapping.sourceName, noun: 'member' }, linked);
  for (const [memberId, teamId] of await memberTeams(tx, workspaceId)) job.teams.set(memberId, teamId);
}

async function teamsOf({ tx, job }: Batch, members: readonly ImportedMember[]): Promise<Map<string, string>> {
  const names = [...new Set(members.flatMap(({ team }) => team ?? []))];
  const teams = names.map((name) => ({
    teamId: stableId(job.workspace.id, 'team', name.toLowerCase()),
    name,
  }));
  return job.dryRun
    ? new Map(teams.map(({ name, teamId }) => [name, teamId]))
    : saveTeams(tx, job.workspace.id, teams);
}
