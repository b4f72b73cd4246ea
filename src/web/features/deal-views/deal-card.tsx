import { memo } from 'react';
import { dealViewsTexts } from '#texts/deal-views.ts';
import { SelectableCard } from '../../api/list/selectable-cards.tsx';
import { PersonIcon } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { LeadOf, NextOf, ValueOf } from './deal-cells.tsx';
import type { MenuAsked } from './deal-menu.tsx';
import { dealType } from './deal-type.ts';
import type { DealRow } from './list-input.ts';

export const dealCardHeight = 116;

interface CardProps {
  deal: DealRow;
  top: number;
  onOpen: (dealId: string) => void;
  onMenu: (asked: MenuAsked) => void;
}

/** A deal on the board. */
export const DealCard = memo(function DealCard({ deal, top, onOpen, onMenu }: CardProps) {
  const t = useTexts(dealViewsTexts);
  return (
    <SelectableCard
      item={deal}
      rowId={deal.dealId}
      id={deal.dealId}
      name={deal.name}
      href={`/deals/${deal.dealId}`}
      type={dealType}
      top={top}
      height={dealCardHeight}
      below={<p className="truncate text-fine text-soft">{deal.account?.name ?? ' '}</p>}
      menuLabel={t('actsFor', { name: deal.name })}
      onOpen={() => onOpen(deal.dealId)}
      onMenu={(at) => onMenu({ deal, ...at })}
    >
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
    </SelectableCard>
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
