import type { FoldMemory } from './fold-memory.ts';
import type { Standing } from './standing.ts';

/** A part of a standing that changes on its own. */
export type Part = Exclude<keyof Standing, 'memory'> | keyof FoldMemory;

/** All of them, those that are looked at while facts are applied first. */
const everyPart: Readonly<Record<Part, true>> = {
  deal: true,
  stakeholders: true,
  positions: true,
  opened: true,
  conversations: true,
  asks: true,
  withheld: true,
  commitments: true,
  nonCommitments: true,
  waivers: true,
  promises: true,
  requests: true,
  milestones: true,
  lastTwoWayAt: true,
  gainedForDeal: true,
  waivedForDeal: true,
  skipped: true,
  nextKind: true,
  lead: true,
  window: true,
  holding: true,
  setAside: true,
  unansweredAt: true,
  missedAt: true,
  firstGainedAt: true,
  concerns: true,
  milestoneOrder: true,
  proposals: true,
  roadmap: true,
  applied: true,
  sameAs: true,
  sequence: true,
  lastHappenedAt: true,
  lastTouch: true,
  pace: true,
  candidates: true,
  findings: true,
};
/** Each has a bit of its own, but for the last ones, which share one: a number has no more bits than that. */
const lastBit = 26;
const bits: ReadonlyMap<string, number> = new Map(
  Object.keys(everyPart).map((part, place) => [part, Math.min(place, lastBit)]),
);
const bitOf = (part: string): number => bits.get(part) ?? lastBit;

interface Look {
  readonly made: unknown;
  /** The parts that were read for it, a bit each. */
  readonly reads: number;
  /** Up to which change it is known to hold. */
  holdsAt: number;
}

/**
 * What was made of a standing, kept for as long as nothing changes that was read for it. A fold looks at a deal after
 * every fact, and most facts touch little of it.
 */
export class Looks {
  readonly #looks = new Map<unknown, Look>();
  /** The change with which each part became what it is. */
  readonly #changedAt: number[] = new Array(lastBit + 1).fill(0);
  #changes = 0;
  #reads = 0;

  /** What `make` makes, made again only if some part has changed that it read the last time. */
  remember<Given, Made>(make: (given: Given) => Made, given: Given): Made {
    const before = this.#looks.get(make);
    if (before !== undefined && this.#holds(before)) {
      this.#reads |= before.reads;
      return before.made as Made;
    }
    const outer = this.#reads;
    this.#reads = 0;
    const made = make(given);
    this.#looks.set(make, { made, reads: this.#reads, holdsAt: this.#changes });
    this.#reads |= outer;
    return made;
  }

  noteChange(part: Part): void {
    this.#changes += 1;
    this.#changedAt[bitOf(part)] = this.#changes;
  }

  /** The same standing, noticing which of its parts are read. */
  watch(standing: Standing): Standing {
    return new Watched(this, standing) as unknown as Standing;
  }

  noteRead(part: number): void {
    this.#reads |= part;
  }

  #holds(look: Look): boolean {
    for (let rest = look.holdsAt === this.#changes ? 0 : look.reads; rest !== 0; rest &= rest - 1) {
      const changedAt = this.#changedAt[31 - Math.clz32(rest & -rest)] ?? 0;
      if (changedAt > look.holdsAt) return false;
    }
    look.holdsAt = this.#changes;
    return true;
  }
}

/** A standing that notes what is read of it, or what it has to remember, which has parts of its own. */
class Watched {
  readonly looks: Looks;
  readonly whole: object;
  readonly memory: object | null;
  constructor(looks: Looks, whole: object & { memory?: FoldMemory }) {
    this.looks = looks;
    this.whole = whole;
    this.memory = whole.memory ? new Watched(looks, whole.memory) : null;
  }
}

for (const part of Object.keys(everyPart)) {
  const read = 1 << bitOf(part);
  Object.defineProperty(Watched.prototype, part, {
    get(this: Watched) {
      this.looks.noteRead(read);
      return this.whole[part as keyof object];
    },
  });
}
