import { useNavigate } from '@tanstack/react-router';
import { newDealTexts } from '#texts/deal.ts';
import { useMe } from '../api/session.ts';
import { NewDealForm } from '../features/deals/new-deal-form.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useTexts } from '../ui/reader.tsx';
import { OnlyToRead } from './only-to-read.tsx';

export function NewDealPage() {
  const t = useTexts(newDealTexts);
  const navigate = useNavigate();
  const { workspace, may } = useMe();
  if (!may.openDeals) return <OnlyToRead back="/deals" />;
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader title={t('title')} sub={t('sub')} />
      <NewDealForm
        currency={workspace.currency}
        onOpened={(dealId) => {
          void navigate({ to: '/deals/$dealId', params: { dealId } });
        }}
        onCancel={() => void navigate({ to: '/deals', search: {} })}
      />
    </div>
  );
}
