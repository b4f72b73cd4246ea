import type { Actor } from './actor.ts';

/** Roles, what somebody sees, teams, who is active, invitations. Everybody sees who is in the workspace. */
export function mayChangeMembers(actor: Actor): boolean {
  return actor.role === 'admin';
}

/** As much of a member as decides whether the workspace still has an admin. */
interface Seat {
  readonly memberId: string;
  readonly role: string;
  readonly active: boolean;
  /** Somebody an import brought cannot sign in, and so administers nothing. */
  readonly signsIn: boolean;
}

/** Whether somebody who can sign in would still be admin, were the member as `after` says. */
export function keepsAnAdmin(members: readonly Seat[], after: Seat): boolean {
  return members
    .map((member) => (member.memberId === after.memberId ? after : member))
    .some(({ role, active, signsIn }) => role === 'admin' && active && signsIn);
}
