import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { loadMember, type MemberRow } from '#store/people/members.ts';
import { enterByPasswordLink, type PasswordLinkRow } from '#store/people/password-links.ts';
import type { OpenWorld } from '../world.ts';

interface OpenedLink {
  readonly link: PasswordLinkRow;
  readonly member: MemberRow & { signInId: string; email: string };
}

/** The link to a new password that still works, and whose it is; their workspace is entered. */
export async function openPasswordLink(
  { tx, now, signIn }: OpenWorld,
  linkToken: string,
): Promise<Result<OpenedLink, Refusal>> {
  const link = await enterByPasswordLink(tx, signIn.hashOfSecret(linkToken));
  const worksStill = link && link.usedAt === null && link.revokedAt === null && link.expiresAt > now;
  const member = worksStill ? await loadMember(tx, link.workspaceId, link.memberId) : undefined;
  if (!link || !member?.active || member.signInId === null || member.email === null) {
    return refuse(
      'password_link_not_valid',
      'This link works no more: it serves once, for a day. Ask an admin of your workspace for a new one.',
    );
  }
  return accept({ link, member: { ...member, signInId: member.signInId, email: member.email } });
}
