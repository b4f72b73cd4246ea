import type { getMe } from '#contract/me/me.ts';
import type { OutputOf } from '#contract/operation.ts';
import { todayTexts } from '#texts/today.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { EmptyState } from '../../ui/states.tsx';

interface NoMovesProps {
  /** Null on the reader's own day. */
  name: string | null;
  hasOpenDeals: boolean;
  seesOthers: boolean;
  may: OutputOf<typeof getMe>['may'];
}

/** Why there is nothing to do, said truly: all is well, or there is no deal that it could be well with. */
export function NoMoves({ name, hasOpenDeals, seesOthers, may }: NoMovesProps) {
  const t = useTexts(todayTexts);
  if (hasOpenDeals) {
    return (
      <EmptyState title={t('nothingToDo')}>
        {name === null ? t('allOfYoursAreWell') : t('allOfTheirsAreWell', { name })}
      </EmptyState>
    );
  }
  if (name !== null) {
    return <EmptyState title={t('theyOwnNoDeals', { name })}>{t('chooseAnotherDay')}</EmptyState>;
  }
  const mayBegin = may.openDeals && !seesOthers;
  return (
    <EmptyState
      title={t('youOwnNoDeals')}
      act={
        <>
          {mayBegin && (
            <ButtonLink href="/deals/new" look="primary">
              {t('newDeal')}
            </ButtonLink>
          )}
          {seesOthers && <ButtonLink href="/deals">{t('seeAllDeals')}</ButtonLink>}
          {seesOthers && <ButtonLink href="/coach">{t('coachView')}</ButtonLink>}
          {may.import && <ButtonLink href="/import">{t('importPipeline')}</ButtonLink>}
        </>
      }
    >
      {seesOthers ? t('movesShowWithOwner') : t('movesShowHere')}
    </EmptyState>
  );
}
