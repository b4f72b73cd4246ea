import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { loadMember } from '#store/people/members.ts';
import type { World } from '../world.ts';

/** What who is to look after a record is called; nothing where nobody is named anew. */
export async function ownerGiven(
  { tx, workspace }: World,
  ownerId: string | null | undefined,
): Promise<Result<{ readonly ownerName?: string | null }, Refusal>> {
  if (!ownerId) return accept(ownerId === null ? { ownerName: null } : {});
  const member = await loadMember(tx, workspace.id, ownerId);
  if (!member) return refuse('member_not_found', 'There is no such person in your workspace.');
  return accept({ ownerName: member.name });
}

/** Who looks after a record, as it is shown. */
export function shownOwner({ ownerId, ownerName }: { ownerId: string | null; ownerName: string | null }) {
  return ownerId === null ? null : { id: ownerId, name: ownerName ?? '' };
}
