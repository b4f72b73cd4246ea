import type { MemberRow } from '#store/people/members.ts';

/** A member as others see them. */
export function shownMember(member: MemberRow) {
  const { memberId, name, email, role, sees, teamId, active, signInId } = member;
  return { memberId, name, email, role, sees, teamId, active, signsIn: signInId !== null };
}
