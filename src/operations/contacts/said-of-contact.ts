import type { ContactDetails } from '#domain/address-book/contact-details.ts';
import {
  type Address,
  noReach,
  type Reach,
  tidyAddresses,
  tidyWays,
  type Way,
  withFirst,
} from '#domain/address-book/reach.ts';
import { saidFields } from '#domain/said-fields.ts';

/** How somebody is reached, as far as a form or a program says it. */
export interface GivenReach {
  readonly emails?: readonly Way[] | undefined;
  readonly phones?: readonly Way[] | undefined;
  readonly links?: readonly Way[] | undefined;
  readonly addresses?: readonly Address[] | undefined;
  /** The first of their lists; the others stay. */
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
}

/** What is left out stays as it stands; a whole list goes before its first entry. */
export function reachAfter(before: Reach, given: GivenReach): Reach {
  const first = (kind: 'emails' | 'phones', value: string | null | undefined) =>
    value === undefined ? before[kind] : withFirst(kind, before[kind], value);
  return {
    emails: tidyWays('emails', given.emails ?? first('emails', given.email)),
    phones: tidyWays('phones', given.phones ?? first('phones', given.phone)),
    links: tidyWays('links', given.links ?? before.links),
    addresses: tidyAddresses(given.addresses ?? before.addresses),
  };
}

/** Of somebody of whom no more is known than one mail address and one number. */
export function reachOf(given: GivenReach): Reach {
  return reachAfter(noReach, given);
}

export type GivenDetails = { readonly [Field in keyof ContactDetails]?: ContactDetails[Field] | undefined };

const unwanted = ['doNotWrite', 'doNotCall'] as const;
const detailFields = [
  'salutation',
  'givenName',
  'familyName',
  'department',
  'birthday',
  'about',
  ...unwanted,
] as const;

/** What is left out stays; what is given as nothing goes. */
export function detailsAfter(before: ContactDetails, given: GivenDetails): ContactDetails {
  const after = { ...before, ...saidFields(given, detailFields) };
  return Object.fromEntries(
    Object.entries(after).filter(([, value]) => value !== null && value !== '' && value !== false),
  );
}
