import type { listDeals } from '#contract/deals/deals.ts';
import type { OutputOf } from '#contract/operation.ts';
import { Link } from '../../ui/link.tsx';
import { useDates, useMoney } from '../../ui/reader.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';

export type DealRow = OutputOf<typeof listDeals>['items'][number];

const stateTones: Record<DealRow['state'], Tone> = {
  open: 'plain',
  won: 'them',
  lost: 'risk',
  parked: 'warn',
};

/** Deals as a plain list: a table where there is room, cards on a phone. */
export function DealList({ deals }: { deals: readonly DealRow[] }) {
  return (
    <>
      <table className="w-full border-collapse text-left max-md:hidden">
        <thead>
          <tr className="text-fine text-soft [&>th]:border-b [&>th]:border-line [&>th]:px-2 [&>th]:pb-2 [&>th]:font-medium">
            <th scope="col">Deal</th>
            <th scope="col" className="text-right">
              Value
            </th>
            <th scope="col">They have agreed to</th>
            <th scope="col">You</th>
            <th scope="col">Next conversation</th>
            <th scope="col">Their decision</th>
            <th scope="col">Owner</th>
          </tr>
        </thead>
        <tbody>
          {deals.map((deal) => (
            <TableRow key={deal.dealId} deal={deal} />
          ))}
        </tbody>
      </table>
      <ul className="divide-y divide-line md:hidden">
        {deals.map((deal) => (
          <PhoneRow key={deal.dealId} deal={deal} />
        ))}
      </ul>
    </>
  );
}

function TableRow({ deal }: { deal: DealRow }) {
  const dates = useDates();
  return (
    <tr className="hover:bg-well/50 [&>td]:border-b [&>td]:border-line [&>td]:px-2 [&>td]:py-2.5 [&>td]:align-top">
      <td className="max-w-72 min-w-40 wrap-anywhere">
        <Name deal={deal} />
      </td>
      <td className="text-right whitespace-nowrap tabular-nums">
        <Value deal={deal} />
      </td>
      <td>
        <Gained deal={deal} />
      </td>
      <td>
        <Lead deal={deal} />
      </td>
      <td className="whitespace-nowrap">
        <Next deal={deal} />
      </td>
      <td className="whitespace-nowrap text-soft">
        {deal.clientDecisionOn && dates.shortDay(deal.clientDecisionOn)}
      </td>
      <td className="text-soft">{deal.owner?.name ?? <span className="text-warn">nobody</span>}</td>
    </tr>
  );
}

function PhoneRow({ deal }: { deal: DealRow }) {
  return (
    <li className="py-3">
      <div className="flex justify-between gap-3">
        <div className="min-w-0">
          <Name deal={deal} />
        </div>
        <div className="flex-none tabular-nums">
          <Value deal={deal} />
        </div>
      </div>
      <div className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-fine">
        <Gained deal={deal} />
        <Lead deal={deal} />
        <Next deal={deal} />
      </div>
    </li>
  );
}

function Name({ deal }: { deal: DealRow }) {
  return (
    <>
      <Link look="name" href={`/deals/${deal.dealId}`}>
        {deal.name}
      </Link>{' '}
      {deal.state !== 'open' && <Tag tone={stateTones[deal.state]}>{deal.state}</Tag>}
      <span className="block text-fine text-soft">{deal.account?.name}</span>
    </>
  );
}

function Value({ deal }: { deal: DealRow }) {
  const money = useMoney();
  if (!deal.value) return <span className="text-faint">not known</span>;
  return money.short(deal.value.valueMinor, deal.value.currency);
}

/** How many commitments stand for the deal, and the one that is next. */
function Gained({ deal }: { deal: DealRow }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
      <span role="img" aria-label={`${deal.gained} of ${deal.of}`} className="inline-flex gap-[3px]">
        {Array.from({ length: deal.of }, (_, place) => (
          <span
            key={`place-${String(place)}`}
            className={`size-[7px] rounded-full ${place < deal.gained ? 'bg-them' : 'bg-line'}`}
          />
        ))}
      </span>
      {deal.nextKindLabel && (
        <span className="text-fine whitespace-nowrap text-soft">next: {deal.nextKindLabel}</span>
      )}
    </span>
  );
}

function Lead({ deal: { lead, people } }: { deal: DealRow }) {
  if (people === 0) return <span className="text-fine whitespace-nowrap text-soft">nobody there yet</span>;
  if (lead < 2) return <Tag tone="them">together</Tag>;
  return <Tag tone={lead === 2 ? 'warn' : 'risk'}>{lead} ahead</Tag>;
}

function Next({ deal }: { deal: DealRow }) {
  const dates = useDates();
  if (deal.nextConversationAt) return <span>{dates.moment(deal.nextConversationAt)}</span>;
  return deal.state === 'open' ? <span className="text-warn">none planned</span> : null;
}
