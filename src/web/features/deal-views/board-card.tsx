import { type MouseEvent, memo } from 'react';
import { dealBoardTexts } from '#texts/deal-board.ts';
import { dealViewsTexts } from '#texts/deal-views.ts';
import { Grip, useCarried } from '../../ui/carry.tsx';
import { classes } from '../../ui/classes.ts';
import { MoreIcon, PersonIcon } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { LeadOf, NextOf, ValueOf } from './deal-cells.tsx';
import type { MenuAsked } from './deal-menu.tsx';
import { dealType } from './deal-type.ts';
import type { DealRow } from './list-input.ts';

export const cardHeight = 116;

interface CardProps {
  deal: DealRow;
  top: number;
  onOpen: (dealId: string) => void;
  onMenu: (asked: MenuAsked) => void;
}

/** A deal on the board. It is taken by the mouse, a long touch, or by Enter on its grip and Tab from column to column. */
export const BoardCard = memo(function BoardCard({ deal, top, onOpen, onMenu }: CardProps) {
  const t = useTexts(dealViewsTexts);
  const boardText = useTexts(dealBoardTexts);
  const { carriedProps, gripProps, isCarried } = useCarried({
    type: dealType,
    id: deal.dealId,
    name: deal.name,
  });
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(deal.dealId);
  };
  const showMenu = (event: MouseEvent) => {
    event.preventDefault();
    const box = event.currentTarget.getBoundingClientRect();
    const byPointer = event.type === 'contextmenu';
    onMenu({ deal, x: byPointer ? event.clientX : box.left, y: byPointer ? event.clientY : box.bottom });
  };
  return (
    <li className="absolute inset-x-0" style={{ top, height: cardHeight, contain: 'layout style' }}>
      <article
        {...carriedProps}
        data-deal={deal.dealId}
        onContextMenu={showMenu}
        className={classes(
          'group/card flex h-[108px] cursor-grab flex-col rounded-control border border-line bg-card px-3 py-2.5 hover:border-edge/60',
          isCarried && 'opacity-40',
        )}
      >
        <div className="flex items-start gap-1">
          <div className="min-w-0 flex-1">
            <a
              href={`/deals/${deal.dealId}`}
              draggable={false}
              onClick={open}
              className="block truncate rounded-[3px] font-semibold underline-offset-2 hover:underline"
            >
              {deal.name}
            </a>
            <p className="truncate text-fine text-soft">{deal.account?.name ?? ' '}</p>
          </div>
          <Grip {...gripProps} label={boardText('moveCard', { name: deal.name })} />
          <button
            type="button"
            aria-label={t('actsFor', { name: deal.name })}
            onClick={showMenu}
            className="-mr-1.5 flex size-7 flex-none max-sm:size-9 thumb cursor-pointer items-center justify-center rounded-control text-faint hover:bg-well hover:text-ink"
          >
            <MoreIcon />
          </button>
        </div>
        <div className="mt-auto flex items-center justify-between gap-2">
          <span className="font-[550]">
            <ValueOf deal={deal} />
          </span>
          <LeadOf deal={deal} />
        </div>
        <div className="mt-1 flex items-center justify-between gap-2 text-fine">
          <span className="flex min-w-0 truncate">
            <NextOf deal={deal} />
          </span>
          <People count={deal.people} label={t('peopleCount', { count: deal.people })} />
        </div>
      </article>
    </li>
  );
});

/** How many at the client are part of it: a figure, for dots stand for commitments everywhere else. */
function People({ count, label }: { count: number; label: string }) {
  return (
    <span
      role="img"
      aria-label={label}
      title={label}
      className="flex flex-none items-center gap-1 text-soft tabular-nums"
    >
      <PersonIcon />
      {count}
    </span>
  );
}
