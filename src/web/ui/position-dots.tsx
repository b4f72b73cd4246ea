import { classes } from './classes.ts';

export type DotState =
  | 'gained'
  | 'maybe'
  | 'asked'
  | 'refused'
  | 'reopened'
  | 'none'
  | 'waived'
  | 'not needed';

interface PositionDotsProps {
  /** In their order; `name` says each of them to those who hear or hover. */
  dots: readonly { id: string; state: DotState; name: string; isHere?: boolean }[];
  label: string;
}

const looks: Record<DotState, string> = {
  gained: 'border-them bg-them',
  waived: 'border-them border-dashed bg-them-wash',
  maybe: 'border-[1.5px] border-warn bg-warn-wash',
  asked: 'border-[1.5px] border-us bg-us-wash',
  refused: 'border-[1.5px] border-risk bg-risk-wash',
  reopened: 'border-[1.5px] border-dashed border-warn',
  none: 'border-edge bg-card',
  'not needed': 'scale-[0.4] border-line bg-line',
};

/** Where somebody is along a line of steps, at a glance. */
export function PositionDots({ dots, label }: PositionDotsProps) {
  return (
    <span role="img" aria-label={label} className="relative inline-flex items-center gap-[5px]">
      <span aria-hidden="true" className="absolute inset-x-1 top-1/2 h-px bg-line" />
      {dots.map((dot) => (
        <span
          key={dot.id}
          title={dot.name}
          className={classes(
            'relative size-[11px] flex-none rounded-full border',
            looks[dot.state],
            dot.isHere && 'outline-2 outline-offset-1 outline-them-line',
          )}
        />
      ))}
    </span>
  );
}
