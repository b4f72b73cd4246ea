import { bucketCount } from './hashing.ts';
import type { Inputs } from './inputs.ts';

/** What a model has learnt: for each bucket that says something, how much it says for each of the outcomes. */
export interface Weights {
  readonly outcomes: number;
  /** What each outcome has of its own. */
  readonly own: Float64Array;
  /** The place of a bucket's first weight in `each`, or -1. */
  readonly placeOf: Int32Array;
  readonly each: Float64Array;
}

/** Weights as they are kept in a file: whole numbers from -127 to 127 times `step`, in base64. */
export interface KeptWeights {
  readonly outcomes: number;
  readonly own: readonly number[];
  readonly step: number;
  /** The buckets in their order, each as its distance from the last, in groups of seven bits. */
  readonly buckets: string;
  readonly weights: string;
}

/** The score of each outcome: higher is likelier. */
export function scoresBy(weights: Weights, inputs: Inputs): number[] {
  const { outcomes, own, placeOf, each } = weights;
  const scores = Array.from(own);
  for (let input = 0; input < inputs.buckets.length; input += 1) {
    const place = placeOf[inputs.buckets[input] as number] as number;
    if (place < 0) continue;
    const amount = inputs.amounts[input] as number;
    for (let outcome = 0; outcome < outcomes; outcome += 1)
      scores[outcome] = (scores[outcome] as number) + amount * (each[place + outcome] as number);
  }
  return scores;
}

/** Brings weights from their file back. */
export function weightsFrom(kept: KeptWeights): Weights {
  const { outcomes, own, step } = kept;
  const distances = bytesOf(kept.buckets);
  const whole = bytesOf(kept.weights);
  const each = new Float64Array(whole.length);
  for (let place = 0; place < whole.length; place += 1) {
    const byte = whole[place] as number;
    each[place] = (byte > 127 ? byte - 256 : byte) * step;
  }
  const placeOf = new Int32Array(bucketCount).fill(-1);
  let bucket = -1;
  let distance = 0;
  let shift = 0;
  let place = 0;
  for (const byte of distances) {
    distance |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    bucket += distance;
    placeOf[bucket] = place;
    place += outcomes;
    distance = 0;
    shift = 0;
  }
  return { outcomes, own: Float64Array.from(own), placeOf, each };
}

/** Weights for the file: those that would be rounded to nothing are left out. */
export function kept(weights: Weights): KeptWeights {
  const { outcomes, own, placeOf, each } = weights;
  let highest = 0;
  for (const weight of each) highest = Math.max(highest, Math.abs(weight));
  const step = Number((highest / 127).toPrecision(6)) || 1;
  const distances: number[] = [];
  const whole: number[] = [];
  let last = -1;
  for (let bucket = 0; bucket < bucketCount; bucket += 1) {
    const place = placeOf[bucket] as number;
    if (place < 0) continue;
    const rounded = Array.from(each.subarray(place, place + outcomes), (weight) => Math.round(weight / step));
    if (rounded.every((weight) => weight === 0)) continue;
    let distance = bucket - last;
    last = bucket;
    while (distance > 127) {
      distances.push((distance & 127) | 128);
      distance >>= 7;
    }
    distances.push(distance);
    whole.push(...rounded.map((weight) => Math.max(-127, Math.min(127, weight)) & 255));
  }
  return {
    outcomes,
    own: Array.from(own, (weight) => Number(weight.toFixed(6))),
    step,
    buckets: base64Of(distances),
    weights: base64Of(whole),
  };
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64Of(bytes: readonly number[]): string {
  const parts: string[] = [];
  for (let place = 0; place < bytes.length; place += 3) {
    const three = ((bytes[place] ?? 0) << 16) | ((bytes[place + 1] ?? 0) << 8) | (bytes[place + 2] ?? 0);
    const four = [18, 12, 6, 0].map((shift) => letters[(three >> shift) & 63]).join('');
    const left = bytes.length - place;
    parts.push(left >= 3 ? four : four.slice(0, left + 1));
  }
  return parts.join('');
}

function bytesOf(base64: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((base64.length * 3) / 4));
  let bits = 0;
  let count = 0;
  let place = 0;
  for (const letter of base64) {
    bits = ((bits << 6) | bitsOf(letter)) & 0xffffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[place] = (bits >> count) & 255;
    place += 1;
  }
  return bytes;
}

const values = new Map(Array.from(letters, (letter, value) => [letter, value]));

function bitsOf(letter: string): number {
  return values.get(letter) ?? 0;
}
