import type { LanguageModel } from '../labels/language-model.ts';
import { bucketCount } from '../model/hashing.ts';
import type { Weights } from '../model/weights.ts';

/**
 * What a taught model has otherwise than its base, to the last bit: how many buckets, what each outcome has of its own,
 * and of each bucket its number and its weights. Whole numbers take four bytes and weights eight, the lowest first.
 */
export function whatWasTaught(model: LanguageModel, base: LanguageModel): Uint8Array {
  const { outcomes, own, placeOf, each } = model.labels;
  const changed: number[] = [];
  for (let bucket = 0; bucket < bucketCount; bucket += 1)
    if (isChanged(model.labels, base.labels, bucket)) changed.push(bucket);
  const bytes = new Uint8Array(4 + 8 * outcomes + changed.length * (4 + 8 * outcomes));
  const writing = new DataView(bytes.buffer);
  let at = 0;
  const write = (weights: Float64Array) => {
    for (const weight of weights) {
      writing.setFloat64(at, weight, true);
      at += 8;
    }
  };
  const count = (whole: number) => {
    writing.setUint32(at, whole, true);
    at += 4;
  };
  count(changed.length);
  write(own);
  for (const bucket of changed) {
    const place = placeOf[bucket] as number;
    count(bucket);
    write(each.subarray(place, place + outcomes));
  }
  return bytes;
}

/** The base with what was taught: the model that those bytes were drawn from. */
export function withTaught(base: LanguageModel, bytes: Uint8Array): LanguageModel {
  const { outcomes } = base.labels;
  const reading = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const count = () => {
    at += 4;
    return reading.getUint32(at - 4, true);
  };
  const read = (into: Float64Array, place: number) => {
    for (let outcome = 0; outcome < outcomes; outcome += 1) {
      into[place + outcome] = reading.getFloat64(at, true);
      at += 8;
    }
  };
  const buckets = count();
  const own = new Float64Array(outcomes);
  read(own, 0);
  const firstBucket = at;
  const placeOf = base.labels.placeOf.slice();
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    placeOf[count()] = 0;
    at += 8 * outcomes;
  }
  const each = spreadOut(base.labels, placeOf);
  at = firstBucket;
  for (let bucket = 0; bucket < buckets; bucket += 1) read(each, placeOf[count()] as number);
  return { ...base, labels: { outcomes, own, placeOf, each } };
}

/** Gives every bucket that is known its place, in the order of the buckets, with the weights that it had. */
function spreadOut(before: Weights, placeOf: Int32Array): Float64Array {
  const { outcomes } = before;
  let size = 0;
  for (let bucket = 0; bucket < bucketCount; bucket += 1) {
    if ((placeOf[bucket] as number) < 0) continue;
    placeOf[bucket] = size;
    size += outcomes;
  }
  const each = new Float64Array(size);
  for (let bucket = 0; bucket < bucketCount; bucket += 1) {
    const place = before.placeOf[bucket] as number;
    if (place >= 0) each.set(before.each.subarray(place, place + outcomes), placeOf[bucket]);
  }
  return each;
}

function isChanged({ outcomes, placeOf, each }: Weights, base: Weights, bucket: number): boolean {
  const place = placeOf[bucket] as number;
  const before = base.placeOf[bucket] as number;
  if (place < 0 || before < 0) return place >= 0;
  for (let outcome = 0; outcome < outcomes; outcome += 1)
    if (!Object.is(each[place + outcome], base.each[before + outcome])) return true;
  return false;
}
