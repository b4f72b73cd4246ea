import { straight } from '../straight.ts';

/** Nobody means it. */
const irony =
  /\bpigs (?:will|can|might|may|do) fly\b|\bhell freezes\b|\bblank che(?:que|ck)\b|\b(?:yeah|sure|oh),? right\b(?! (?:away|now|after|then|on|at|before))|\bfat chance\b|\bdream on\b|\bover my dead body\b|^\W*oh,? (?:sure|great|yes|yeah|right)[,!.]+ and\b/i;

/** Whether somebody says so and means the contrary: "sure, when hell freezes over". */
export function isIronic(text: string): boolean {
  return irony.test(straight(text));
}
