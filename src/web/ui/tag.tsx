import type { ReactNode } from 'react';
import { classes } from './classes.ts';

export type Tone = 'plain' | 'us' | 'them' | 'warn' | 'risk';

const tones: Record<Tone, string> = {
  plain: 'bg-well text-soft',
  us: 'bg-us-wash text-us',
  them: 'bg-them-wash text-them',
  warn: 'bg-warn-wash text-warn',
  risk: 'bg-risk-wash text-risk',
};

export function Tag({
  tone = 'plain',
  children,
  className,
}: {
  tone?: Tone;
  children: ReactNode;
  className?: string;
}) {
  return (
    <span
      className={classes(
        'inline-block max-w-full rounded-full px-2 py-0.5 text-[12px] leading-[1.5] font-[550]',
        tones[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}
