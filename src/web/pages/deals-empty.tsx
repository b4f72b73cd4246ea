import type { DealViewContent } from '#contract/deals/deal-views.ts';
import { dealViewsTexts } from '#texts/deal-views.ts';
import { useMe } from '../api/session.ts';
import { filterOf } from '../features/deal-views/list-input.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { useTexts } from '../ui/reader.tsx';
import { EmptyState } from '../ui/states.tsx';

/** Views that ask for what is wrong: nothing in them is good news. */
const worries = new Set(['without-next', 'we-are-ahead', 'silent']);

/** No deals at all, none that fit, or none with something wrong. */
export function DealsEmpty({ view, current }: { view: DealViewContent; current: string | null }) {
  const t = useTexts(dealViewsTexts);
  const { may } = useMe();
  const isNarrowed =
    Object.keys(filterOf(view)).some((field) => field !== 'state') || view.state !== undefined;
  if (current !== null && worries.has(current)) {
    return (
      <Card>
        <EmptyState title={t('noneHere')}>{t('noneHereWhy')}</EmptyState>
      </Card>
    );
  }
  if (isNarrowed) {
    return (
      <Card>
        <EmptyState title={t('noDealFits')}>{t('noDealFitsWhy')}</EmptyState>
      </Card>
    );
  }
  return (
    <Card>
      <EmptyState
        title={t('noDeals')}
        act={
          may.openDeals && (
            <>
              <ButtonLink look="primary" href="/deals/new">
                {t('newDeal')}
              </ButtonLink>
              {may.import && <ButtonLink href="/import">{t('importPipeline')}</ButtonLink>}
            </>
          )
        }
      >
        {t('noDealsWhy')}
      </EmptyState>
    </Card>
  );
}
