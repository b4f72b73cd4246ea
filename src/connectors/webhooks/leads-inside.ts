import { lookup as lookUp } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import ipaddr from 'ipaddr.js';
import { addressFilter, type WebhookReach } from './post-webhook.ts';

/** Somebody waits for the answer on a page. */
const longestLookupMilliseconds = 1500;

/**
 * Whether a web address leads to where nobody allowed it, as far as is known before anything is sent: a name that leads
 * nowhere yet may be one of tomorrow. What counts in the end is asked again of each connection.
 */
export async function leadsInside(
  url: string,
  { allowed, lookup }: Pick<WebhookReach, 'allowed' | 'lookup'>,
): Promise<boolean> {
  const host = new URL(url).hostname.replace(/^\[|\]$/g, '');
  const addresses = ipaddr.isValid(host) ? [host] : await addressesOf(host, lookup);
  return addresses.some((address) => !isReached(address, allowed));
}

/** None where the name is not known, or takes too long to look up. */
function addressesOf(host: string, lookup: LookupFunction = lookUp): Promise<string[]> {
  const found = new Promise<string[]>((resolve) => {
    lookup(host, { all: true }, (error, said) => {
      if (error) resolve([]);
      else resolve(typeof said === 'string' ? [said] : said.map(({ address }) => address));
    });
  });
  return Promise.race([found, wait(longestLookupMilliseconds, [], { ref: false })]);
}

/** By the same lists as the filter of each connection. */
function isReached(address: string, allowed: readonly string[]): boolean {
  const { allowIPAddressList, denyIPAddressList } = addressFilter(allowed);
  const parsed = ipaddr.parse(address);
  const isOf = (list: readonly string[]) => list.some((one) => isWithin(parsed, one));
  return isOf(allowIPAddressList) || (parsed.range() === 'unicast' && !isOf(denyIPAddressList));
}

function isWithin(address: ipaddr.IPv4 | ipaddr.IPv6, network: string): boolean {
  const [of, length] = network.includes('/')
    ? ipaddr.parseCIDR(network)
    : [ipaddr.parse(network), network.includes(':') ? 128 : 32];
  return of.kind() === address.kind() && address.match(of, length);
}
