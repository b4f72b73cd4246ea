import { dealTexts } from '#texts/deal.ts';
import { Link } from '../../ui/link.tsx';
import { useTexts } from '../../ui/reader.tsx';

/** Where a page of a deal stands: under all deals, and under what is given. */
export function DealsTrail({ children }: { children: React.ReactNode }) {
  const t = useTexts(dealTexts);
  return (
    <>
      <Link look="quiet" href="/deals">
        {t('deals')}
      </Link>
      {children && <> / {children}</>}
    </>
  );
}
