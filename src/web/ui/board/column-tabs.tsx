import { useEffect, useRef } from 'react';
import { classes } from '../classes.ts';
import { useNumbers } from '../reader.tsx';

/** A column of a board: what all that stands in it shares, and how much that is. */
export interface Column {
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

interface TabsProps {
  label: string;
  columns: readonly Column[];
  shown: number;
  onShow: (place: number) => void;
}

/** The columns of a board on a phone, where one is in sight at a time. */
export function ColumnTabs({ label, columns, shown, onShow }: TabsProps) {
  const numbers = useNumbers();
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (shown >= 0) current.current?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [shown]);
  return (
    <nav aria-label={label} className="-mx-4 flex gap-1.5 overflow-x-auto px-4 [scrollbar-width:none]">
      {columns.map((column, place) => (
        <button
          key={column.key}
          ref={place === shown ? current : null}
          type="button"
          aria-current={place === shown}
          onClick={() => onShow(place)}
          className={classes(
            'min-h-11 max-w-[75vw] flex-none cursor-pointer truncate rounded-full border px-3.5 whitespace-nowrap',
            place === shown ? 'border-ink bg-ink text-on-strong' : 'border-line bg-card text-soft',
          )}
        >
          {column.label} <span className="tabular-nums">{numbers.whole(column.count)}</span>
        </button>
      ))}
    </nav>
  );
}
