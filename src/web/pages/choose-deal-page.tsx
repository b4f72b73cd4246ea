import { useState } from 'react';
import { listDeals } from '#contract/deals/deals.ts';
import { pagesTexts } from '#texts/pages.ts';
import { useReadWhen } from '../api/queries.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Link } from '../ui/link.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useTexts } from '../ui/reader.tsx';
import { Row, Rows } from '../ui/row.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { EmptyState } from '../ui/states.tsx';
import { TextField } from '../ui/text-field.tsx';

/** Logging a conversation begins with the deal that it belongs to. */
export function LogAnyPage() {
  const t = useTexts(pagesTexts);
  return <ChooseDeal title={t('logTitle')} sub={t('logSub')} then="log" />;
}

/** Planning one does, too. */
export function PlanAnyPage() {
  const t = useTexts(pagesTexts);
  return <ChooseDeal title={t('planTitle')} sub={t('planSub')} then="plan" />;
}

function ChooseDeal({ title, sub, then }: { title: string; sub: string; then: 'log' | 'plan' }) {
  const t = useTexts(pagesTexts);
  const [text, setText] = useState('');
  const deals = useReadWhen(true, listDeals, {
    limit: 20,
    sort: 'recent',
    ...(text.trim() ? { search: text.trim() } : {}),
  });
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={title} sub={sub} />
      <TextField
        label={t('search')}
        labelHidden
        type="search"
        placeholder={t('search')}
        value={text}
        onChange={setText}
        autoFocus
        className="mb-4"
      />
      <Card>
        {deals.isPending && <Skeleton />}
        {deals.data?.items.length === 0 && (
          <EmptyState title={t('noneFits')} act={<ButtonLink href="/deals/new">{t('newDeal')}</ButtonLink>}>
            {t('noneFitsText')}
          </EmptyState>
        )}
        <Rows>
          {deals.data?.items.map((deal) => (
            <Row key={deal.dealId}>
              <Link look="name" href={`/deals/${deal.dealId}/${then}`}>
                {deal.account?.name ?? deal.name}
              </Link>
              {deal.account && <span className="text-soft"> · {deal.name}</span>}
            </Row>
          ))}
        </Rows>
      </Card>
    </div>
  );
}
