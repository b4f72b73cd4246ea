const log2e = Math.LOG2E;
const ln2High = 0.693145751953125;
const ln2Low = 1.4286068203094173e-6;

/**
 * e to the power of x by additions and multiplications alone, which every machine rounds alike. `Math.exp` may differ in
 * its last digit from one version to the next, and what is trained with it would too.
 */
export function exponential(x: number): number {
  if (x < -700) return 0;
  const bounded = x > 700 ? 700 : x;
  const halvings = Math.floor(bounded * log2e + 0.5);
  const rest = bounded - halvings * ln2High - halvings * ln2Low;
  let sum = 1;
  for (let term = 13; term > 0; term -= 1) sum = 1 + (rest / term) * sum;
  return sum * powerOfTwo(halvings);
}

function powerOfTwo(exponent: number): number {
  let power = 1;
  const factor = exponent < 0 ? 0.5 : 2;
  for (let left = exponent < 0 ? -exponent : exponent; left > 0; left -= 1) power *= factor;
  return power;
}

/** Makes scores into shares that add up to one, in place. */
export function toShares(scores: Float64Array | number[]): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > highest) highest = score;
  let sum = 0;
  for (let place = 0; place < scores.length; place += 1) {
    const raised = exponential((scores[place] as number) - highest);
    scores[place] = raised;
    sum += raised;
  }
  for (let place = 0; place < scores.length; place += 1) scores[place] = (scores[place] as number) / sum;
}
