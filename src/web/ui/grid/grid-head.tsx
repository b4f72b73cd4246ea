// biome-ignore-all lint/a11y: rows that come and go while they are scrolled make no table element; the roles say it

import { classes } from '../classes.ts';
import { headHeight } from './use-grid.ts';

export type SortWay = 'ascending' | 'descending';

export interface GridColumn {
  readonly key: string;
  readonly label: string;
  /** Its part of the grid's width. */
  readonly width: string;
  readonly atEnd?: boolean | undefined;
  /** In which direction the table is sorted by this, if it is. */
  readonly way?: SortWay | null;
  /** Sorts by this; pressed again, it turns the order round. Left out where nothing can be sorted by it. */
  readonly sort?: (() => void) | undefined;
}

/** The head of the table stays in sight. */
export function GridHead({ columns, actsLabel }: { columns: readonly GridColumn[]; actsLabel: string }) {
  return (
    <div role="rowgroup" className="sticky top-0 z-10 min-w-[860px] border-b border-line bg-card">
      <div
        role="row"
        aria-rowindex={1}
        className="grid text-fine text-soft"
        style={{ gridTemplateColumns: 'var(--columns)', height: headHeight }}
      >
        {columns.map(({ key, label, atEnd, way, sort }, place) => (
          <div
            key={key}
            role="columnheader"
            aria-sort={way ?? 'none'}
            className={classes(
              'flex min-w-0 items-center px-1',
              place === 0 && 'pl-[14px]',
              atEnd && 'justify-end',
            )}
          >
            {sort === undefined ? (
              <span className="truncate px-1 font-medium">{label}</span>
            ) : (
              <button
                type="button"
                onClick={sort}
                className={classes(
                  'flex min-h-7 min-w-0 cursor-pointer items-center gap-1 rounded-[5px] px-1 -outline-offset-1 hover:text-ink',
                  way ? 'font-semibold text-ink' : 'font-medium',
                )}
              >
                <span className="truncate">{label}</span>
                {way && <span aria-hidden="true">{way === 'ascending' ? '↑' : '↓'}</span>}
              </button>
            )}
          </div>
        ))}
        <div role="columnheader">
          <span className="sr-only">{actsLabel}</span>
        </div>
      </div>
    </div>
  );
}
