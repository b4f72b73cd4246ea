import type { FoldMemory, Standing } from './standing.ts';

/** A part of a standing that changes on its own. */
export type Part = Exclude<keyof Standing, 'memory'> | keyof FoldMemory;

/** Those that are looked at while facts are applied, each with a bit of its own; all others share the last one. */
const looked: readonly Part[] = [
  'deal',
  'stakeholders',
  'positions',
  'opened',
  'conversations',
  'asks',
  'withheld',
  'commitments',
  'nonCommitments',
  'waivers',
  'promises',
  'requests',
  'milestones',
  'lastTwoWayAt',
  'gainedForDeal',
  'waivedForDeal',
  'skipped',
  'nextKind',
  'lead',
  'window',
  'holding',
  'setAside',
  'unansweredAt',
  'missedAt',
  'firstGainedAt',
];
const bits: ReadonlyMap<string, number> = new Map(looked.map((part, place) => [part, place]));
const placeOf = (part: string): number => bits.get(part) ?? looked.length;

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
  readonly #changedAt: number[] = new Array(looked.length + 1).fill(0);
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
    this.#changedAt[placeOf(part)] = this.#changes;
  }

  /** The same standing, noticing which of its parts are read. */
  watch(standing: Standing): Standing {
    const memory = this.#watched(standing.memory);
    return this.#watched({ ...standing, memory }, standing);
  }

  #watched<Whole extends object>(shape: Whole, whole: Whole = shape): Whole {
    const watched = {};
    for (const name of Object.keys(shape) as (keyof Whole & string)[]) {
      const bit = 1 << placeOf(name);
      const get =
        name === 'memory'
          ? () => shape[name]
          : () => {
              this.#reads |= bit;
              return whole[name];
            };
      Object.defineProperty(watched, name, { enumerable: true, get });
    }
    return watched as Whole;
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
