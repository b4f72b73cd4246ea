import { useRef } from 'react';
import { dealViewsTexts } from '#texts/deal-views.ts';
import { usePutDown } from '../../ui/carry.tsx';
import { classes } from '../../ui/classes.ts';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import type { DealBoard } from './board.tsx';
import { dealType } from './deal-type.ts';
import { SumOf } from './sum-of.tsx';

interface EndedProps {
  ended: DealBoard['ended'][number];
  onDrop: (dealId: string) => void;
  onShow: () => void;
}

/** Won, lost and parked, folded: a card dropped here opens the act; a press shows what lies here. */
export function EndedDrop({ ended, onDrop, onShow }: EndedProps) {
  const t = useTexts(dealViewsTexts);
  const numbers = useNumbers();
  const box = useRef<HTMLButtonElement>(null);
  const { placeProps, isOver } = usePutDown(box, dealType, onDrop);
  return (
    <li>
      <button
        {...placeProps}
        ref={box}
        type="button"
        data-column={ended.state}
        onClick={onShow}
        className={classes(
          'flex min-h-12 w-full cursor-pointer items-baseline gap-2 rounded-card border px-3.5 py-3 text-left max-sm:flex-col max-sm:gap-0 max-sm:px-2.5 max-sm:py-2',
          isOver ? 'border-us bg-us-wash' : 'border-dashed border-line bg-transparent hover:bg-well/60',
        )}
      >
        <b className="font-semibold">{t(ended.state)}</b>
        <span className="text-fine text-soft tabular-nums">{numbers.whole(ended.count)}</span>
        <span className="ml-auto text-fine text-soft tabular-nums max-sm:ml-0">
          <SumOf values={ended.values.slice(0, 1)} />
        </span>
      </button>
    </li>
  );
}
