import { useEffect, useRef } from 'react';
import { dealViewsTexts } from '#texts/deal-views.ts';
import { classes } from '../../ui/classes.ts';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import type { BoardColumnData } from './board.tsx';

interface TabsProps {
  columns: readonly BoardColumnData[];
  shown: number;
  onShow: (place: number) => void;
}

/** The columns of the board on a phone, where one is in sight at a time. */
export function ColumnTabs({ columns, shown, onShow }: TabsProps) {
  const t = useTexts(dealViewsTexts);
  const numbers = useNumbers();
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (shown >= 0) current.current?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [shown]);
  return (
    <nav aria-label={t('columns')} className="-mx-4 flex gap-1.5 overflow-x-auto px-4 [scrollbar-width:none]">
      {columns.map(({ kind, label, count }, place) => (
        <button
          key={kind}
          ref={place === shown ? current : null}
          type="button"
          aria-current={place === shown}
          onClick={() => onShow(place)}
          className={classes(
            'min-h-11 flex-none cursor-pointer rounded-full border px-3.5 whitespace-nowrap',
            place === shown ? 'border-ink bg-ink text-on-strong' : 'border-line bg-card text-soft',
          )}
        >
          {label ?? t('allGained')} <span className="tabular-nums">{numbers.whole(count)}</span>
        </button>
      ))}
    </nav>
  );
}
