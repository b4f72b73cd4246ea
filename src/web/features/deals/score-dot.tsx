import type { ReactNode } from 'react';
import type { Score } from '#contract/deals/score.ts';
import { scoreTexts } from '#texts/score.ts';
import { classes } from '../../ui/classes.ts';
import { useTexts } from '../../ui/reader.tsx';
import { useOurSide } from './our-side.ts';

export type Position = Score['people'][number]['positions'][number];
export type DotState = Position['state'] | 'said' | 'opened' | 'skipped';

const looks: Record<DotState, string> = {
  gained: 'border-them bg-them',
  /** Gained, and nothing from the client says so yet: a ring around the dot. */
  said: 'border-them bg-them shadow-[inset_0_0_0_2.5px_var(--card)]',
  maybe: 'border-2 border-warn bg-warn-wash',
  asked: 'border-2 border-us bg-us-wash',
  refused: 'border-2 border-risk bg-risk-wash',
  reopened: 'border-2 border-dashed border-them bg-card',
  waived: 'border-edge bg-well',
  none: 'border-edge/70 bg-card',
  'not needed': 'size-1.5! border-transparent bg-edge/50',
  opened: 'border-us bg-us',
  skipped: 'border-dashed border-risk bg-risk-wash',
};

/**
 * One place on the score. Shape and filling tell the states apart, so that colour is not the only sign. What changes
 * while one goes through time grows into what it becomes; what stays does not move.
 */
export function Dot({ state, small }: { state: DotState; small?: boolean }) {
  return (
    <span
      key={state}
      aria-hidden="true"
      className={classes(
        'relative inline-flex items-center group-data-moves/score:animate-[arrive_260ms_ease-out] justify-center rounded-full border-[1.5px] align-middle',
        small ? 'size-[11px]' : 'size-[18px]',
        looks[state],
      )}
    >
      {!small && state === 'refused' && <Mark d="M3 3l6 6M9 3l-6 6" className="stroke-risk" />}
      {!small && state === 'waived' && <Mark d="M3 6h6" className="stroke-soft" />}
      {!small && state === 'maybe' && <Mark d="M6 6h.01" className="stroke-warn" />}
    </span>
  );
}

function Mark({ d, className }: { d: string; className: string }) {
  return (
    <svg viewBox="0 0 12 12" className="size-3" aria-hidden="true">
      <path d={d} className={className} strokeWidth="2" strokeLinecap="round" fill="none" />
    </svg>
  );
}

export function dotOf(position: Position): DotState {
  return position.state === 'gained' && !position.evidencedByClient ? 'said' : position.state;
}

const words = {
  none: 'none',
  asked: 'asked',
  maybe: 'maybe',
  gained: 'gained',
  said: 'said',
  refused: 'refused',
  reopened: 'reopened',
  waived: 'waived',
  'not needed': 'notTheirs',
} as const;

/** What a dot says, in a few words. */
export function useDotWords(): (state: DotState) => string {
  const t = useTexts(scoreTexts);
  const us = useOurSide();
  return (state) => (state === 'opened' || state === 'skipped' ? t(state, us) : t(words[state]));
}

const legend: readonly DotState[] = [
  'opened',
  'skipped',
  'gained',
  'said',
  'maybe',
  'asked',
  'refused',
  'reopened',
  'waived',
  'none',
  'not needed',
];

interface LegendProps {
  present: ReadonlySet<DotState>;
  hasLead: boolean;
  /** Somebody has more parts than the one that is named beside them. */
  hasMoreParts: boolean;
  /** At the end of its last line. */
  children?: ReactNode;
}

/** Only what is on the page is explained. */
export function Legend({ present, hasLead, hasMoreParts, children }: LegendProps) {
  const us = useOurSide();
  const said = useDotWords();
  const t = useTexts(scoreTexts);
  return (
    <p className="mt-3 flex flex-wrap gap-x-3.5 gap-y-1 text-fine text-soft">
      {legend
        .filter((state) => present.has(state))
        .map((state) => (
          <span key={state} className="inline-flex items-center gap-1.5">
            <Dot state={state} small /> {state === 'asked' ? t('askedShort') : said(state)}
          </span>
        ))}
      <span className="inline-flex items-center gap-1.5">
        <span aria-hidden="true" className="h-3.5 w-5 rounded-[3px] bg-them-wash" /> {t('hereNow')}
      </span>
      {hasMoreParts && (
        <span>
          <span className="font-semibold">+1</span> {t('moreParts')}
        </span>
      )}
      {hasLead && (
        <span className="max-md:hidden">
          <span className="font-semibold text-warn">−2</span> {t('leadMeans', us)}
        </span>
      )}
      {children && <span className="ml-auto text-faint max-sm:basis-full">{children}</span>}
    </p>
  );
}
