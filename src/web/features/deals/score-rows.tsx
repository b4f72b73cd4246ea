import type { ReactNode } from 'react';
import { classes } from '../../ui/classes.ts';
import type { ScoreKind } from './score.tsx';
import { Dot } from './score-dot.tsx';

/** On a phone the name stands above its row, so that ten places fit the width. */
const rowGrid =
  'grid grid-cols-[repeat(var(--kinds),minmax(0,1fr))] items-stretch md:grid-cols-[190px_repeat(var(--kinds),minmax(0,1fr))]';

export function HeaderRow({ kinds }: { kinds: readonly ScoreKind[] }) {
  return (
    <thead className="block">
      <tr className={classes(rowGrid, 'pb-1')}>
        <td className="max-md:hidden" />
        {kinds.map((kind) => (
          <th
            key={kind.key}
            scope="col"
            title={`The client will ${kind.clientCommitsTo}`}
            className={classes(
              'text-center text-[12px] font-[550] max-md:mx-auto max-md:rotate-180 max-md:text-left max-md:[writing-mode:vertical-rl]',
              kind.gainedForDeal ? 'text-them' : 'text-soft',
            )}
          >
            {kind.shortLabel}
          </th>
        ))}
      </tr>
    </thead>
  );
}

export function OurRow({ kinds }: { kinds: readonly ScoreKind[] }) {
  return (
    <Line
      name={
        <>
          <b className="font-semibold text-us">You</b>
          <span className="text-fine font-normal text-soft max-md:ml-1.5 md:block">
            conversation you are having
          </span>
        </>
      }
    >
      {kinds.map((kind) => (
        <Place key={kind.key} wash={kind.ours === 'skipped' ? 'skipped' : undefined}>
          {kind.ours !== 'none' && <Dot state={kind.ours} />}
          <span className="sr-only">{kind.ours === 'none' ? 'not opened' : `${kind.ours} by you`}</span>
        </Place>
      ))}
    </Line>
  );
}

export function Line({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <tr className={classes(rowGrid, 'max-md:pt-1.5')}>
      <th
        scope="row"
        className="min-w-0 self-center py-0.5 pr-2 text-left font-normal wrap-anywhere max-md:col-span-full"
      >
        {name}
      </th>
      {children}
    </tr>
  );
}

const washes = { here: 'bg-them-wash', skipped: 'bg-risk-wash' };

/** One place of a row, with the line that the dots stand on. */
export function Place({ wash, children }: { wash?: keyof typeof washes | undefined; children?: ReactNode }) {
  return (
    <td className={classes('relative flex min-h-11 items-center justify-center', wash && washes[wash])}>
      <span aria-hidden="true" className="absolute inset-x-0 top-1/2 border-t border-line" />
      <span className="relative flex">{children}</span>
    </td>
  );
}
