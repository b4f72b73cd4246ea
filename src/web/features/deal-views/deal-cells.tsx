import type { CSSProperties } from 'react';
import type { DealColumn } from '#contract/deals/deal-views.ts';
import { dealViewsTexts } from '#texts/deal-views.ts';
import { classes } from '../../ui/classes.ts';
import { useDates, useMoney, useTexts } from '../../ui/reader.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';
import type { DealRow } from './list-input.ts';

interface CellProps {
  deal: DealRow;
}

/** What a column shows of a deal. */
export function DealCell({ column, deal }: CellProps & { column: DealColumn }) {
  switch (column) {
    case 'account':
      return <span className="truncate text-soft">{deal.account?.name}</span>;
    case 'value':
      return <ValueOf deal={deal} />;
    case 'position':
      return <PositionOf deal={deal} isUnderTitle />;
    case 'lead':
      return <LeadOf deal={deal} />;
    case 'people':
      return <span>{deal.people}</span>;
    case 'next':
      return <NextOf deal={deal} isInTwoLines />;
    case 'decision':
      return <DayOf day={deal.clientDecisionOn} isOpen={deal.state === 'open'} />;
    case 'close':
      return <DayOf day={deal.expectedClose} isOpen={deal.state === 'open'} />;
    case 'lastTwoWay':
      return <SinceOf at={deal.lastTwoWayAt} />;
    case 'holding':
      return deal.holding.length > 0 ? <span>{deal.holding.length}</span> : null;
    case 'recent':
      return <SinceOf at={deal.lastHappenedAt} />;
    case 'opened':
      return <SinceOf at={deal.openedAt} />;
    case 'owner':
      return <OwnerOf deal={deal} />;
    case 'stage':
      return <span className="truncate text-soft">{deal.importedStage}</span>;
  }
}

const stateTones: Record<DealRow['state'], Tone> = {
  open: 'plain',
  won: 'them',
  lost: 'risk',
  parked: 'warn',
};

/** Won, lost or parked; nothing for what is open. */
export function StateOf({ deal }: CellProps) {
  const t = useTexts(dealViewsTexts);
  if (deal.state === 'open') return null;
  return <Tag tone={stateTones[deal.state]}>{t(deal.state)}</Tag>;
}

export function ValueOf({ deal }: CellProps) {
  const money = useMoney();
  const t = useTexts(dealViewsTexts);
  if (!deal.value) return <span className="text-faint">{t('valueUnknown')}</span>;
  return (
    <span className="whitespace-nowrap tabular-nums">
      {money.short(deal.value.valueMinor, deal.value.currency)}
    </span>
  );
}

/** How many commitments stand for the deal, as a row of dots, and the one that is next. */
export function PositionOf({ deal, isUnderTitle = false }: CellProps & { isUnderTitle?: boolean }) {
  const t = useTexts(dealViewsTexts);
  return (
    <span className="inline-flex min-w-0 items-center gap-2">
      <Gained gained={deal.gained} of={deal.of} label={t('gainedOf', { gained: deal.gained, of: deal.of })} />
      <span className="truncate text-fine text-soft">
        {deal.nextKindLabel === null
          ? t('allGained')
          : isUnderTitle
            ? deal.nextKindLabel
            : t('nextKind', { kind: deal.nextKindLabel })}
      </span>
    </span>
  );
}

const dots = (colour: string): CSSProperties => ({
  backgroundImage: `radial-gradient(circle, var(--${colour}) 2.9px, transparent 3.5px)`,
  backgroundSize: '9px 9px',
});

/** Two boxes instead of ten dots, for a page has hundreds of them. */
export function Gained({ gained, of, label }: { gained: number; of: number; label: string }) {
  return (
    <span
      role="img"
      aria-label={label}
      className="inline-block h-[9px] flex-none overflow-hidden"
      style={{ width: of * 9, ...dots('line') }}
    >
      <span className="block h-[9px]" style={{ width: gained * 9, ...dots('them') }} />
    </span>
  );
}

export function LeadOf({ deal: { lead, people } }: CellProps) {
  const t = useTexts(dealViewsTexts);
  if (people === 0) return <span className="truncate text-fine text-soft">{t('nobodyYet')}</span>;
  if (lead < 2) return <Tag tone="them">{t('together')}</Tag>;
  return <Tag tone={lead === 2 ? 'warn' : 'risk'}>{t('ahead', { lead })}</Tag>;
}

/** The day of the next conversation and its time, which stands under it where a column is too narrow for both. */
export function NextOf({ deal, isInTwoLines = false }: CellProps & { isInTwoLines?: boolean }) {
  const dates = useDates();
  const t = useTexts(dealViewsTexts);
  const at = deal.nextConversationAt;
  if (at && isInTwoLines) {
    return (
      <span className="flex min-w-0 flex-col tabular-nums">
        <span className="truncate">{dates.day(dates.dayOf(at))}</span>
        <span className="text-fine text-soft">{dates.time(at)}</span>
      </span>
    );
  }
  if (at) return <span className="truncate tabular-nums">{dates.moment(at)}</span>;
  return deal.state === 'open' ? <span className="text-warn">{t('nonePlanned')}</span> : null;
}

function DayOf({ day, isOpen }: { day: string | null; isOpen: boolean }) {
  const dates = useDates();
  if (!day) return null;
  const isPast = isOpen && day < dates.today();
  return (
    <span className={classes('whitespace-nowrap', isPast ? 'text-risk' : 'text-soft')}>
      {dates.shortDay(day)}
    </span>
  );
}

function SinceOf({ at }: { at: string | null }) {
  const dates = useDates();
  return at ? <span className="text-soft">{dates.shortDay(dates.dayOf(at))}</span> : null;
}

function OwnerOf({ deal }: CellProps) {
  const t = useTexts(dealViewsTexts);
  if (!deal.owner) return <span className="text-warn">{t('nobody')}</span>;
  return <span className="truncate text-soft">{deal.owner.name}</span>;
}
