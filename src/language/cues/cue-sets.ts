import type { CueSet } from './cue-set.ts';
import { askCues } from './sets/asks.ts';
import { commitmentCues } from './sets/commitments.ts';
import { concernCues } from './sets/concerns.ts';
import { mannerCues } from './sets/manner.ts';
import { timeCues } from './sets/times.ts';
import { vaguenessCues } from './sets/vagueness.ts';

/** Counts up whenever a cue set changes: weights are trained on one version and work with no other. */
export const cueSetsVersion = 4;

export const cueSets: readonly CueSet[] = [
  ...commitmentCues,
  ...vaguenessCues,
  ...askCues,
  ...concernCues,
  ...mannerCues,
  ...timeCues,
];
