import type { changeProfile as contract } from '#contract/me/me.ts';
import { accept } from '#domain/result.ts';
import { noteChange } from '#store/audit-trail.ts';
import { loadMember, type MemberRow, updateMember } from '#store/people/members.ts';
import type { Handle } from '../world.ts';
import { meOf } from './me-of.ts';

export const changeProfile: Handle<typeof contract> = async (world, input) => {
  const { tx, actor } = world;
  const before = await loadMember(tx, actor.workspaceId, actor.memberId);
  if (!before) throw new Error(`member ${actor.memberId} is signed in and cannot be found`);
  const after = {
    ...before,
    name: input.name ?? before.name,
    zone: input.zone === undefined ? before.zone : input.zone,
    locale: input.locale === undefined ? before.locale : input.locale,
    theme: input.theme ?? before.theme,
  };
  await updateMember(tx, actor.workspaceId, after);
  await noteChange(tx, {
    auditId: world.newId(),
    workspaceId: actor.workspaceId,
    at: world.now,
    memberId: actor.memberId,
    noun: 'member',
    nounId: actor.memberId,
    act: 'changed their profile',
    before: profileOf(before),
    after: profileOf(after),
  });
  return accept(await meOf(tx, actor));
};

function profileOf({ name, zone, locale, theme }: MemberRow) {
  return { name, zone, locale, theme };
}
