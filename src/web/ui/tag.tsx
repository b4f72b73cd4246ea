import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { classes } from './classes.ts';
import { CloseIcon } from './icons.tsx';

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

/** At the end of a tag: takes it away. */
export function TagEnd({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <Button
      aria-label={label}
      onPress={onPress}
      className="thumb flex size-5 flex-none cursor-pointer items-center justify-center rounded-full opacity-60 hover:opacity-100 [&_svg]:size-2.5"
    >
      <CloseIcon />
    </Button>
  );
}
