import type { DealMark } from '#contract/deals/deal-overviews.ts';
import { classes } from '../../ui/classes.ts';

/** How a mark looks: its shape says what it is, its colour whose it is and how it stands. */
export function MarkShape({ mark }: { mark: Pick<DealMark, 'what' | 'state' | 'outcome' | 'late'> }) {
  const { what, state, late, outcome } = mark;
  const colour = colourOf(mark);
  const isDone = state === 'kept' || state === 'done' || state === 'closed out' || state === 'held';
  switch (what) {
    case 'conversation':
      return (
        <span
          className={classes(
            'block size-3 rounded-full border-2',
            colour,
            isDone ? 'bg-current' : 'bg-card',
            state === 'missed' && 'border-dashed',
            outcome === 'continuation' && 'opacity-60',
          )}
        />
      );
    case 'commitment':
      return (
        <span
          className={classes('block size-2.5 rotate-45 border-2', colour, isDone ? 'bg-current' : 'bg-card')}
        />
      );
    case 'promise':
      return (
        <span
          className={classes(
            'block size-2.5 rounded-[2px] border-2',
            colour,
            isDone ? 'bg-current' : 'bg-card',
          )}
        />
      );
    case 'milestone':
      return (
        <span
          className={classes(
            'block h-3.5 w-1.5 rounded-full',
            colour,
            isDone ? 'bg-current opacity-60' : 'bg-current',
          )}
        />
      );
    case 'decision':
      return (
        <span
          className={classes('block text-[15px] leading-none', late ? 'text-risk' : 'text-them')}
          aria-hidden="true"
        >
          ★
        </span>
      );
    case 'expected-close':
      return (
        <span className="block text-[13px] leading-none text-us" aria-hidden="true">
          ▽
        </span>
      );
  }
}

function colourOf({ what, state, late }: Pick<DealMark, 'what' | 'state' | 'late'>): string {
  if (late || state === 'broken' || state === 'missed') return 'border-risk text-risk';
  if (what === 'promise') return 'border-us text-us';
  if (what === 'conversation' && state === 'planned') return 'border-us text-us';
  return 'border-them text-them';
}
