import { firstOf } from '#domain/address-book/reach.ts';
import type { KeptContact } from '#store/address-book/contacts.ts';

/** Everything that may be said of a contact, field by field, as it stands. */
export function contactFieldsOf({ reach, details, ...contact }: KeptContact) {
  return {
    ...contact,
    ...reach,
    email: firstOf(reach.emails),
    phone: firstOf(reach.phones),
    salutation: details.salutation ?? null,
    givenName: details.givenName ?? null,
    familyName: details.familyName ?? null,
    department: details.department ?? null,
    birthday: details.birthday ?? null,
    about: details.about ?? null,
    doNotWrite: details.doNotWrite === true,
    doNotCall: details.doNotCall === true,
  };
}
