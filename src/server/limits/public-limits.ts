import { createHmac, randomBytes } from 'node:crypto';
import { normalizeIP } from '@better-auth/core/utils/ip';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How much somebody who is not signed in may ask for. */
export interface LimitsOfPublic {
  /** From one address, of all that is public. An office may have one address for everybody in it. */
  readonly requestsPerMinute: number;
  /** With one link, from wherever. */
  readonly ofLinkPerMinute: number;
  /** That do something with one link: each may become an entry of the ledger. */
  readonly actsOfLinkPerTenMinutes: number;
  /** Different links from one address that open nothing. */
  readonly wrongLinksPerTenMinutes: number;
}

/** More than people need, and far less than a machine that tries. */
export const usualLimits: LimitsOfPublic = {
  requestsPerMinute: 300,
  ofLinkPerMinute: 120,
  actsOfLinkPerTenMinutes: 60,
  wrongLinksPerTenMinutes: 20,
};

const [minute, tenMinutes] = [60, 600];
/** What is counted, is counted in so many buckets: whoever comes from however many addresses, memory has this end. */
const buckets = 2 ** 16;

/** Counts what is asked by people who are not signed in; each answer is how many seconds to wait, or null. */
export class PublicLimits {
  readonly #requests: RateLimiterMemory;
  readonly #ofLink: RateLimiterMemory;
  readonly #actsOfLink: RateLimiterMemory;
  readonly #wrongLinks: RateLimiterMemory;
  readonly #knownToBeWrong: RateLimiterMemory;
  readonly #salt: Buffer;

  /** With chance of its own, so that nobody can work out in whose bucket they would be; no address or link is kept. */
  constructor(limits: LimitsOfPublic, salt: Buffer = randomBytes(32)) {
    this.#salt = salt;
    this.#requests = counter(limits.requestsPerMinute, minute);
    this.#ofLink = counter(limits.ofLinkPerMinute, minute);
    this.#actsOfLink = counter(limits.actsOfLinkPerTenMinutes, tenMinutes);
    this.#wrongLinks = counter(limits.wrongLinksPerTenMinutes, tenMinutes);
    this.#knownToBeWrong = counter(1, tenMinutes);
  }

  /** Somebody at an address asks for something. */
  async ask(address: string): Promise<number | null> {
    const key = this.#bucketOf(placeOf(address));
    const guessed = await this.#wrongLinks.get(key);
    if (guessed && guessed.remainingPoints === 0) return secondsOf(guessed);
    return taken(this.#requests, key);
  }

  /** Somebody has a link, right or wrong, to look by or to do something. */
  async countLink(token: string, what: 'looks' | 'acts'): Promise<number | null> {
    const key = this.#bucketOf(token);
    const wait = await taken(this.#ofLink, key);
    if (wait !== null || what === 'looks') return wait;
    return taken(this.#actsOfLink, key);
  }

  /** A link opened nothing. The same one again is no guess: an old mail may be opened as often as anybody likes. */
  async noteWrongLink(address: string, token: string): Promise<void> {
    const place = this.#bucketOf(placeOf(address));
    // Each bucket is held back after a few, so telling its links apart has the same end, times those few.
    if ((await taken(this.#knownToBeWrong, `${place} ${this.#hashOf(token)}`)) !== null) return;
    await this.#wrongLinks.penalty(place);
  }

  #bucketOf(text: string): string {
    return String(this.#hashOf(text) % buckets);
  }

  #hashOf(text: string): number {
    return createHmac('sha256', this.#salt).update(text).digest().readUInt32BE();
  }
}

/** Whose network it is: an address, or all that one subscriber has of the sixth version of them, which is a /64. */
const placeOf = (address: string): string => normalizeIP(address, { ipv6Subnet: 64 });

const counter = (points: number, duration: number) => new RateLimiterMemory({ points, duration });

async function taken(limiter: RateLimiterMemory, key: string): Promise<number | null> {
  try {
    await limiter.consume(key);
    return null;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return secondsOf(refused);
    throw refused;
  }
}

const secondsOf = ({ msBeforeNext }: RateLimiterRes): number => Math.max(1, Math.ceil(msBeforeNext / 1000));
