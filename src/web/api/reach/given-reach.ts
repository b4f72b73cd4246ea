import { type Address, type Reach, tidyAddresses, tidyWays, type Way } from '#domain/address-book/reach.ts';

/** A way or an address that is being typed, and keeps its key while it moves. */
export interface TypedWay {
  key: string;
  value: string;
  label: string;
}

export interface TypedAddress {
  key: string;
  label: string;
  street: string;
  city: string;
  region: string;
  postalCode: string;
  country: string;
}

export interface TypedReach {
  emails: TypedWay[];
  phones: TypedWay[];
  links: TypedWay[];
  addresses: TypedAddress[];
}

const toType: TypedWay = { key: 'first', value: '', label: '' };

/** What stands there, as fields to type in; where no e-mail or no phone is known, one waits for it. */
export function typedReach(reach: Reach): TypedReach {
  const ways = (known: readonly Way[]) =>
    known.map(({ value, label }, place) => ({ key: String(place), value, label: label ?? '' }));
  return {
    emails: reach.emails.length > 0 ? ways(reach.emails) : [toType],
    phones: reach.phones.length > 0 ? ways(reach.phones) : [toType],
    links: ways(reach.links),
    addresses: reach.addresses.map((address, place) => ({
      key: String(place),
      label: address.label ?? '',
      street: address.street ?? '',
      city: address.city ?? '',
      region: address.region ?? '',
      postalCode: address.postalCode ?? '',
      country: address.country ?? '',
    })),
  };
}

/** What was typed, as it is sent; what was left empty is left out. */
export function givenReach({ emails, phones, links, addresses }: TypedReach) {
  const ways = (typed: readonly TypedWay[]) =>
    typed.map(({ value, label }) => ({ value, label: label || null }));
  return {
    emails: tidyWays('emails', ways(emails)),
    phones: tidyWays('phones', ways(phones)),
    links: tidyWays('links', ways(links)),
    addresses: tidyAddresses(addresses.map(({ key: _, ...address }) => address as Address)),
  };
}
