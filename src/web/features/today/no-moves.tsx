import type { getMe } from '#contract/me/me.ts';
import type { OutputOf } from '#contract/operation.ts';
import { ButtonLink } from '../../ui/button.tsx';
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
  if (hasOpenDeals) {
    return (
      <EmptyState title="Nothing needs you right now">
        {name === null ? 'Every open deal of yours' : `Every open deal of ${name}`} has its next conversation,
        and nothing is late.
      </EmptyState>
    );
  }
  if (name !== null) {
    return (
      <EmptyState title={`${name} owns no open deals`}>
        There is nothing to be on top of. Choose somebody else’s day above.
      </EmptyState>
    );
  }
  const mayBegin = may.openDeals && !seesOthers;
  return (
    <EmptyState
      title="You own no open deals"
      act={
        <>
          {mayBegin && (
            <ButtonLink href="/deals/new" look="primary">
              New deal
            </ButtonLink>
          )}
          {seesOthers && <ButtonLink href="/deals">See all deals</ButtonLink>}
          {seesOthers && <ButtonLink href="/audit">Audit of the pipeline</ButtonLink>}
          {may.import && <ButtonLink href="/import">Import a pipeline</ButtonLink>}
        </>
      }
    >
      {seesOthers
        ? 'What needs doing in a deal shows on the day of its owner. Choose whose day to see above.'
        : 'What needs doing in your deals shows here.'}
    </EmptyState>
  );
}
