import { dealViewsTexts } from '#texts/deal-views.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { useTexts } from '../ui/reader.tsx';

const rows = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** Holds the place of the table while the first deals are on their way. */
export function DealsSkeleton({ bare = false }: { bare?: boolean }) {
  const t = useTexts(dealViewsTexts);
  return (
    <>
      {!bare && <PageHeader title={t('deals')} sub={'\u00a0'} />}
      <div role="status" aria-label={t('loading')} className="rounded-card border border-line bg-card">
        <div className="h-[38px] border-b border-line" />
        {rows.map((row, place) => (
          <div
            key={row}
            className="flex h-[52px] animate-[breathe_1.6s_ease-in-out_infinite] items-center gap-6 border-b border-line px-[18px] last:border-b-0"
          >
            <span className="h-3 rounded bg-well" style={{ width: `${[28, 22, 31, 25][place % 4]}%` }} />
            <span className="h-3 w-16 rounded bg-well max-md:hidden" />
            <span className="h-3 w-40 rounded bg-well max-md:hidden" />
            <span className="h-3 w-20 rounded bg-well max-md:hidden" />
          </div>
        ))}
      </div>
    </>
  );
}
