import type { ReactNode } from 'react';
import { scoreTexts } from '#texts/score.ts';
import { classes } from '../../ui/classes.ts';
import { useTexts } from '../../ui/reader.tsx';
import { useOurSide } from './our-side.ts';
import type { ScoreKind } from './score.tsx';

/** On a phone the name stands above its row, so that ten places fit the width. */
const rowGrid =
  'grid grid-cols-[repeat(var(--kinds),minmax(0,1fr))] items-stretch md:grid-cols-[minmax(150px,196px)_repeat(var(--kinds),minmax(0,1fr))_52px]';

/**
 * The names of the kinds. They stay in sight while a long score goes by under them, on a phone until the last person
 * comes: by its margin, which the body takes back, it leaves before it would lie over that name.
 */
export function HeaderRow({ kinds, hasLead }: { kinds: readonly ScoreKind[]; hasLead: boolean }) {
  const t = useTexts(scoreTexts);
  const { by } = useOurSide();
  return (
    <thead className="sticky top-0 z-10 block bg-card max-md:mb-20">
      <tr className={classes(rowGrid, 'border-b border-transparent pt-1 pb-1.5')}>
        <td className="max-md:hidden" />
        {kinds.map((kind) => (
          <th
            key={kind.key}
            scope="col"
            title={t('clientWill', { act: kind.clientCommitsTo })}
            className={classes(
              'truncate text-center text-[11.5px] font-[550] tracking-[-0.02em] md:-mx-1 max-md:self-end max-md:justify-self-center max-md:text-left max-md:rotate-180 max-md:[writing-mode:vertical-rl]',
              kind.gainedForDeal ? 'text-them' : 'text-soft',
            )}
          >
            {kind.shortLabel}
          </th>
        ))}
        <td className="text-right text-[11px] text-faint max-md:hidden">
          {hasLead && t('leadHead', { by })}
        </td>
      </tr>
    </thead>
  );
}

interface LineProps {
  name: ReactNode;
  /** At the end of the row: how far behind us they are. */
  end?: ReactNode;
  isFirst?: boolean;
  children: ReactNode;
}

export function Line({ name, end, isFirst, children }: LineProps) {
  return (
    <tr className={classes(rowGrid, 'max-md:pt-1.5', !isFirst && 'max-md:border-t max-md:border-line')}>
      <th
        scope="row"
        className="flex min-w-0 items-center py-0.5 pr-2 text-left font-normal wrap-anywhere max-md:col-span-full max-md:justify-between"
      >
        <span className="min-w-0 flex-1">{name}</span>
        <span className="md:hidden">{end}</span>
      </th>
      {children}
      <td className="self-center text-right max-md:hidden">{end}</td>
    </tr>
  );
}

const washes = { here: 'bg-them-wash', skipped: 'bg-risk-wash' };

/** How the line runs through one half of a place: as paper, as far as somebody came, or over what was skipped. */
export type Stroke = 'plain' | 'theirs' | 'ours' | 'skipped';

const strokes: Record<Stroke, string> = {
  plain: 'border-t border-line',
  theirs: 'border-t-2 border-them/55',
  ours: 'border-t-[2.5px] border-us',
  skipped: 'border-t-[2.5px] border-dashed border-risk/70',
};

interface PlaceProps {
  wash?: keyof typeof washes | undefined;
  before?: Stroke;
  after?: Stroke;
  isLow?: boolean;
  children?: ReactNode;
}

/** One place of a row, with the line that the dots stand on. */
export function Place({ wash, before = 'plain', after = 'plain', isLow, children }: PlaceProps) {
  return (
    <td
      className={classes(
        'relative flex items-center justify-center transition-colors duration-300',
        isLow ? 'min-h-9' : 'min-h-11',
        wash && washes[wash],
      )}
    >
      <Half stroke={before} className="left-0" />
      <Half stroke={after} className="right-0" />
      <span className="relative flex">{children}</span>
    </td>
  );
}

function Half({ stroke, className }: { stroke: Stroke; className: string }) {
  return (
    <span
      aria-hidden="true"
      className={classes('absolute top-1/2 w-1/2 -translate-y-1/2', strokes[stroke], className)}
    />
  );
}
