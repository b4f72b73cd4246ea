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
  const deals = useReadWhen(true, listDeals, {
    ...(searched ? { search: searched } : {}),
    state: 'open',
    sort: 'recent',
    limit: shown,
  });
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
      {deals.isPending && <Skeleton lines={4} />}
      {deals.data?.items.length === 0 && <p className="text-soft">{t('noDealFound')}</p>}
      <Rows>
        {deals.data?.items.map((deal) => (
          <Row key={deal.dealId}>
            <Link look="name" href={hrefFor(deal.dealId)}>
              {deal.name}
            </Link>
            {deal.account && <p className="text-fine text-soft">{deal.account.name}</p>}
          </Row>
        ))}
      </Rows>
    </div>
  );
}
