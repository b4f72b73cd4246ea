import { isPrivateDomain, mailAddress } from '#domain/address-book/duplicates/mail-addresses.ts';

/** Who of those who write and are written to are ours. */
export type OurSide = (email: string) => boolean;

/** Members by their addresses, colleagues by the domains of these, and whoever was said to be ours. */
export function ourSide(
  members: readonly { readonly email: string | null }[],
  ours: readonly string[],
): OurSide {
  const emails = new Set([
    ...members.flatMap(({ email }) => email?.trim().toLowerCase() ?? []),
    ...ours.map((one) => one.trim().toLowerCase()),
  ]);
  const domains = new Set(
    [...emails].flatMap((email) => {
      const domain = mailAddress(email)?.domain;
      return domain === undefined || isPrivateDomain(domain) ? [] : [domain];
    }),
  );
  return (email) => emails.has(email) || domains.has(mailAddress(email)?.domain ?? '');
}
