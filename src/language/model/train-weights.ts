import { toShares } from './exponential.ts';
import { bucketCount } from './hashing.ts';
import type { Inputs } from './inputs.ts';
import type { Weights } from './weights.ts';

/** A sentence that somebody has labelled, as the model sees it. */
export interface Example {
  readonly inputs: Inputs;
  /** The place of its label among the outcomes. */
  readonly outcome: number;
  /** The outcomes that were possible at all; others take no part. */
  readonly possible: readonly number[];
  /** How much it counts; one is usual. */
  readonly count: number;
}

export interface TrainingPlan {
  readonly outcomes: number;
  readonly rounds: number;
  /** How far the first steps go; later ones go less far where many were taken (AdaGrad). */
  readonly pace: number;
  /** How strongly weights are held near nothing, or near `from`. */
  readonly restraint: number;
  /** Buckets seen in fewer examples are left out. */
  readonly leastSeen: number;
}

/** Weights that there are, and how far they were stepped already: what was stepped far before goes less far now. */
export interface Begun {
  readonly weights: Weights;
  /** By bucket, the sum of the squares of the slopes that it was stepped by. */
  readonly steps: Float64Array;
  /** The same of what each outcome has of its own. */
  readonly ownSteps: number;
}

/** The first step of all is as long as the pace, however small its slope. */
const noStep = 1e-6;

/**
 * Multinomial logistic regression by steps in a fixed order. No chance, no clock and no `Math.exp`: the same examples in
 * the same order give the same weights, to the last bit. With `from` it goes on from weights that there are.
 */
export function trainWeights(examples: readonly Example[], plan: TrainingPlan, from?: Begun): Weights {
  const { outcomes, rounds, pace, restraint } = plan;
  const { placeOf, size, seen } = placesOf(examples, plan, from?.weights);
  const each = new Float64Array(size);
  const own = new Float64Array(outcomes);
  const steps = new Float64Array(size).fill(noStep);
  const ownSteps = new Float64Array(outcomes).fill(noStep + (from?.ownSteps ?? 0));
  if (from) {
    const { weights, steps: before } = from;
    own.set(weights.own);
    for (let bucket = 0; bucket < bucketCount; bucket += 1) {
      const place = placeOf[bucket] as number;
      if (place < 0) continue;
      steps.fill(noStep + (before[bucket] as number), place, place + outcomes);
      const first = weights.placeOf[bucket] as number;
      if (first >= 0) each.set(weights.each.subarray(first, first + outcomes), place);
    }
  }
  const anchor = each.slice();
  for (let round = 0; round < rounds; round += 1) {
    for (const turn of orderOf(examples.length, round)) {
      const example = examples[turn] as Example;
      const { inputs, possible, outcome, count } = example;
      const shares = possible.map((candidate) => own[candidate] as number);
      for (let input = 0; input < inputs.buckets.length; input += 1) {
        const place = placeOf[inputs.buckets[input] as number] as number;
        if (place < 0) continue;
        const amount = inputs.amounts[input] as number;
        for (let at = 0; at < possible.length; at += 1)
          shares[at] = (shares[at] as number) + amount * (each[place + (possible[at] as number)] as number);
      }
      toShares(shares);
      for (let at = 0; at < possible.length; at += 1) {
        const candidate = possible[at] as number;
        const error = count * ((shares[at] as number) - (candidate === outcome ? 1 : 0));
        ownSteps[candidate] = (ownSteps[candidate] as number) + error * error;
        own[candidate] =
          (own[candidate] as number) - (pace * error) / Math.sqrt(ownSteps[candidate] as number);
        for (let input = 0; input < inputs.buckets.length; input += 1) {
          const first = placeOf[inputs.buckets[input] as number] as number;
          if (first < 0) continue;
          const place = first + candidate;
          const weight = each[place] as number;
          const pull =
            (restraint / Math.sqrt(seen[inputs.buckets[input] as number] as number)) *
            (weight - (anchor[place] as number));
          const slope = error * (inputs.amounts[input] as number) + pull;
          steps[place] = (steps[place] as number) + slope * slope;
          each[place] = weight - (pace * slope) / Math.sqrt(steps[place] as number);
        }
      }
    }
  }
  return { outcomes, own, placeOf, each };
}

/** Where the weights of each bucket stand: those that were seen often enough, and those that there were before. */
function placesOf(
  examples: readonly Example[],
  plan: TrainingPlan,
  from: Weights | undefined,
): { placeOf: Int32Array; size: number; seen: Int32Array } {
  const seen = new Int32Array(bucketCount);
  for (const { inputs } of examples)
    for (const bucket of new Set(inputs.buckets)) seen[bucket] = (seen[bucket] as number) + 1;
  const placeOf = new Int32Array(bucketCount).fill(-1);
  let place = 0;
  for (let bucket = 0; bucket < bucketCount; bucket += 1) {
    const known = from !== undefined && (from.placeOf[bucket] as number) >= 0;
    if (!known && (seen[bucket] as number) < plan.leastSeen) continue;
    placeOf[bucket] = place;
    place += plan.outcomes;
  }
  return { placeOf, size: place, seen };
}

/** Every example once, in an order that is another in each round and the same in each training. */
function orderOf(count: number, round: number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, place) => place);
  let state = (round + 1) * 0x9e3779b1;
  for (let place = count - 1; place > 0; place -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (place + 1));
    const held = order[place] as number;
    order[place] = order[other] as number;
    order[other] = held;
  }
  return order;
}
