import { useEffect, useRef } from 'react';
import type { Coaching } from '#contract/coaching/coaching.ts';
import { coachTexts } from '#texts/coach.ts';
import { classes } from '../../ui/classes.ts';
import { useTexts } from '../../ui/reader.tsx';
import { ControlLine, useOneDecimal } from './control-line.tsx';

type Seller = Coaching['sellers'][number];

/** More than these stand in a list of their own, which is scrolled. */
const inSight = 8;

interface SellersProps {
  sellers: readonly Seller[];
  chosen: string | null;
  onChoose: (memberId: string) => void;
}

/** Everybody side by side, by name and on one scale: how much was in hand, week by week. */
export function Sellers({ sellers, chosen, onChoose }: SellersProps) {
  const t = useTexts(coachTexts);
  const low = lowest(sellers);
  const list = useRef<HTMLUListElement>(null);
  // Who is chosen by a key or by the address is brought into sight, within the list alone.
  useEffect(() => {
    const shown = list.current;
    const tile = shown?.querySelector<HTMLElement>('[aria-pressed=true]')?.parentElement;
    if (!shown || !tile || chosen === null) return;
    shown.scrollTo({
      top: tile.offsetTop - shown.offsetTop - 100,
      left: tile.offsetLeft - shown.offsetLeft - 16,
    });
  }, [chosen]);
  return (
    <div className="mb-5">
      <ul
        ref={list}
        className={classes(
          'grid gap-3 max-sm:-mx-4 max-sm:grid-flow-col max-sm:auto-cols-[minmax(230px,68%)] max-sm:overflow-x-auto max-sm:-mt-2 max-sm:px-4 max-sm:py-2 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4',
          sellers.length > inSight && 'sm:max-h-[292px] sm:overflow-y-auto sm:rounded-card',
        )}
      >
        {sellers.map((seller) => (
          <li key={seller.member.id}>
            <button
              type="button"
              aria-pressed={seller.member.id === chosen}
              onClick={() => onChoose(seller.member.id)}
              className={classes(
                'flex w-full cursor-pointer flex-col gap-2 rounded-card border bg-card px-4 pt-3 pb-3.5 text-left transition-colors hover:border-edge',
                seller.member.id === chosen ? 'border-them ring-1 ring-them' : 'border-line',
              )}
            >
              <span className="flex w-full items-baseline justify-between gap-2">
                <b className="min-w-0 truncate font-semibold">
                  {seller.isYou ? t('you', { name: seller.member.name }) : seller.member.name}
                </b>
                <DealsNow seller={seller} />
              </span>
              <ControlLine weeks={seller.weeks} low={low} />
              <InHand seller={seller} />
            </button>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-fine text-faint">{t('scale', { low })}</p>
    </div>
  );
}

function DealsNow({ seller: { weeks } }: { seller: Seller }) {
  const t = useTexts(coachTexts);
  return (
    <span className="flex-none text-fine text-soft">
      {t('dealsNow', { count: weeks.at(-1)?.deals ?? 0 })}
    </span>
  );
}

function InHand({ seller: { weeks } }: { seller: Seller }) {
  const t = useTexts(coachTexts);
  const number = useOneDecimal();
  const now = weeks.at(-1)?.inHand ?? null;
  return (
    <span className="text-fine text-soft">
      {now === null
        ? t('noDeals')
        : t.rich(
            'inHandOf',
            { b: (value) => <b className="font-semibold text-ink tabular-nums">{value}</b> },
            {
              value: number(now),
            },
          )}
    </span>
  );
}

/** The foot of one scale for all: a whole number under everybody's lowest, so that lines can be set side by side. */
function lowest(sellers: readonly Seller[]): number {
  const all = sellers.flatMap(({ weeks }) => weeks.flatMap(({ inHand }) => inHand ?? []));
  return Math.max(0, Math.min(8, Math.floor(Math.min(...all, 9)) - 1));
}
