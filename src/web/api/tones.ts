import type { Tone as SaidTone } from '#contract/ledger/ledger-entry.ts';
import type { Tone } from '../ui/tag.tsx';

const tones: Record<SaidTone, Tone> = {
  good: 'them',
  theirs: 'them',
  ours: 'us',
  warn: 'warn',
  bad: 'risk',
  plain: 'plain',
};

/** How the design system colours what the server calls good, bad, ours or theirs. */
export const toneOf = (said: SaidTone): Tone => tones[said];
