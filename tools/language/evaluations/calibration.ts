import type { Proposal } from '../../../src/domain/words/proposal.ts';
import type { ReadLine } from './deeds.ts';

const bins = [0, 0.5, 0.7, 0.85, 1.01];
const labelOf: Partial<Record<Proposal['what'], string>> = {
  commitment: 'client_commit',
  'non-commitment': 'non_commit',
  promise: 'seller_commit',
  ask: 'ask',
  concern: 'concern',
  request: 'premature_request',
};

/** Of all that is proposed of each kind, how much is right by how sure the product is of it. */
export function calibrationOf(read: readonly ReadLine[]) {
  const told = read.flatMap(({ line, proposed }) =>
    proposed.flatMap(({ what, confidence }) => {
      const label = labelOf[what];
      return label ? [{ what, confidence, right: line.label === label }] : [];
    }),
  );
  const shareOf = (some: typeof told) =>
    bins.slice(0, -1).map((from, place) => {
      const within = some.filter((one) => one.confidence >= from && one.confidence < (bins[place + 1] ?? 2));
      return { from, right: within.filter(({ right }) => right).length, of: within.length };
    });
  return Object.fromEntries([
    ['all', shareOf(told)],
    ...Object.keys(labelOf).map((what) => [what, shareOf(told.filter((one) => one.what === what))]),
  ]) as Record<string, ReturnType<typeof shareOf>>;
}

/** To be read by people: right of told, from the least sure to the surest. */
export function calibrationLines(calibration: ReturnType<typeof calibrationOf>): string[] {
  return Object.entries(calibration).map(
    ([what, shares]) =>
      `  ${what.padEnd(18)} ${shares.map(({ from, right, of }) => `from ${from}: ${right} of ${of}`.padEnd(22)).join('')}`,
  );
}
