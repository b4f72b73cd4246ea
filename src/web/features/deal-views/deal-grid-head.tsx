// biome-ignore-all lint/a11y: rows that come and go while they are scrolled make no table element; the roles say it

import type { DealSort } from '#contract/deals/deal-filters.ts';
import type { DealColumn, DealViewContent } from '#contract/deals/deal-views.ts';
import { dealViewsTexts } from '#texts/deal-views.ts';
import { classes } from '../../ui/classes.ts';
import { useTexts } from '../../ui/reader.tsx';
import { beginsWithMost, columnLooks } from './deal-columns.ts';

export const headHeight = 38;

interface HeadProps {
  view: DealViewContent;
  columns: readonly DealColumn[];
  onSort: (sort: DealSort) => void;
}

/** The head of the table stays in sight; pressing a column sorts by it, pressing again turns it round. */
export function DealGridHead({ view, columns, onSort }: HeadProps) {
  const t = useTexts(dealViewsTexts);
  const all: { key: 'name' | DealColumn; sort: DealSort | null; atEnd: boolean }[] = [
    { key: 'name', sort: 'name', atEnd: false },
    ...columns.map((column) => ({
      key: column,
      sort: columnLooks[column].sort,
      atEnd: columnLooks[column].atEnd ?? false,
    })),
  ];
  return (
    <div role="rowgroup" className="sticky top-0 z-10 min-w-[860px] border-b border-line bg-card">
      <div
        role="row"
        aria-rowindex={1}
        className="grid text-fine text-soft"
        style={{ gridTemplateColumns: 'var(--columns)', height: headHeight }}
      >
        {all.map(({ key, sort, atEnd }, place) => {
          const way = sort === null ? null : wayOf(view, sort);
          return (
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
              {sort === null ? (
                <span className="truncate px-1 font-medium">{t(`column_${key}`)}</span>
              ) : (
                <button
                  type="button"
                  onClick={() => onSort(sort)}
                  className={classes(
                    'flex min-h-7 min-w-0 cursor-pointer items-center gap-1 rounded-[5px] px-1 -outline-offset-1 hover:text-ink',
                    way ? 'font-semibold text-ink' : 'font-medium',
                  )}
                >
                  <span className="truncate">{t(`column_${key}`)}</span>
                  {way && <span aria-hidden="true">{way === 'ascending' ? '↑' : '↓'}</span>}
                </button>
              )}
            </div>
          );
        })}
        <div role="columnheader">
          <span className="sr-only">{t('acts')}</span>
        </div>
      </div>
    </div>
  );
}

/** In which direction the table is sorted by this, if it is. */
export function wayOf(view: DealViewContent, sort: DealSort): 'ascending' | 'descending' | null {
  if ((view.sort ?? 'recent') !== sort) return null;
  const way = view.direction ?? (beginsWithMost.has(sort) ? 'desc' : 'asc');
  return way === 'asc' ? 'ascending' : 'descending';
}
