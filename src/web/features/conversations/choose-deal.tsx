import { useDeferredValue, useState } from 'react';
import { listDeals } from '#contract/deals/deals.ts';
import { conversationsTexts } from '#texts/conversations.ts';
import { useReadWhen } from '../../api/queries.ts';
import { Link } from '../../ui/link.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TextField } from '../../ui/text-field.tsx';

const shown = 8;

/** Which deal a conversation is for: a few letters, then Tab and Enter. */
export function ChooseDeal({ hrefFor }: { hrefFor: (dealId: string) => string }) {
  const t = useTexts(conversationsTexts);
  const [search, setSearch] = useState('');
  const searched = useDeferredValue(search.trim());
  const asked = {
    ...(searched ? { search: searched } : {}),
    state: 'open',
    sort: 'recent',
    limit: shown,
  } as const;
  // A free hour is for whom nothing is planned yet: the reader's own deals without a next conversation come first.
  const waiting = useReadWhen(true, listDeals, { ...asked, owners: ['me'], next: 'none' });
  const all = useReadWhen(true, listDeals, asked);
  const isHere = waiting.data !== undefined && all.data !== undefined;
  const first = waiting.data?.items ?? [];
  const rest = (all.data?.items ?? []).filter((deal) => !first.some(({ dealId }) => dealId === deal.dealId));
  const deals = isHere ? [...first, ...rest].slice(0, shown) : [];
  return (
    <div className="flex flex-col gap-3">
      <TextField
        label={t('findDeal')}
        type="search"
        value={search}
        onChange={setSearch}
        placeholder={t('findDealPlaceholder')}
        autoFocus
      />
      {(waiting.isPending || all.isPending) && <Skeleton lines={4} />}
      {isHere && deals.length === 0 && <p className="text-soft">{t('noDealFound')}</p>}
      <Rows>
        {deals.map((deal) => (
          <Row key={deal.dealId}>
            <Link look="name" href={hrefFor(deal.dealId)}>
              {deal.name}
            </Link>
            <p className="flex flex-wrap gap-x-2 text-fine text-soft">
              {deal.account && <span>{deal.account.name}</span>}
              {first.includes(deal) && <span className="text-warn">{t('noneNext')}</span>}
            </p>
          </Row>
        ))}
      </Rows>
    </div>
  );
}
