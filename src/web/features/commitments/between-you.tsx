import type { DealPage } from '#contract/deals/deal-page.ts';
import { commitmentsTexts } from '#texts/commitments.ts';
import { dealTexts } from '#texts/deal.ts';
import { type FactAct, useFactActs } from '../../api/fact-acts.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Few } from '../../ui/few.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { Tag } from '../../ui/tag.tsx';
import { CommitmentRow, PromiseRow } from './open-rows.tsx';

export type Commitment = DealPage['commitments'][number];
export type PromiseMade = DealPage['promises'][number];
export type NonCommitment = DealPage['nonCommitments'][number];

export type Settling =
  | { what: 'commitment'; commitment: Commitment; as: 'kept' | 'moved' | 'broken' | 'withdrawn' | 'worded' }
  | { what: 'promise'; promise: PromiseMade; as: 'kept' | 'moved' | 'withdrawn' }
  | { what: 'non-commitment'; nonCommitment: NonCommitment };

interface BetweenYouProps {
  page: Pick<DealPage, 'commitments' | 'promises' | 'nonCommitments'>;
  kinds: ReadonlyMap<string, string>;
  /** These are left out for readers, and in the past. */
  onSettle: ((settling: Settling) => void) | undefined;
  onAdd: ((what: 'commitment' | 'promise') => void) | undefined;
  onFact: ((factId: string, act: FactAct) => void) | undefined;
}

/** What they said they would do, what you said you would do, and what only sounded like it. */
export function BetweenYou({ page, kinds, onSettle, onAdd, onFact }: BetweenYouProps) {
  const t = useTexts(commitmentsTexts);
  const deal = useTexts(dealTexts);
  const factActs = useFactActs(onFact);
  const theirs = page.commitments.filter((one) => one.state === 'open').toSorted(byDue);
  const ours = page.promises.filter((one) => one.state === 'open').toSorted(byDue);
  const vague = page.nonCommitments.filter((one) => one.standing);
  const given = page.commitments.filter((one) => one.state !== 'open');
  const promised = page.promises.filter((one) => one.state !== 'open');
  const more = (count: number) => deal('showMore', { count });
  const menuOf = (what: string, factId: string) =>
    onFact && <Menu label={t('whatBecame', { what })} acts={factActs(factId)} />;
  return (
    <Card
      title={t('title')}
      aside={
        onAdd && (
          <span className="flex gap-1.5">
            <Button size="small" onPress={() => onAdd('commitment')}>
              {t('theyWill')}
            </Button>
            <Button size="small" onPress={() => onAdd('promise')}>
              {t('weWill')}
            </Button>
          </span>
        )
      }
    >
      {theirs.length + ours.length + vague.length === 0 && (
        <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>
      )}
      <Few items={theirs} atFirst={6} more={more}>
        {(shown) => (
          <Rows>
            {shown.map((one) => (
              <CommitmentRow
                key={one.commitmentId}
                commitment={one}
                kind={one.kind ? kinds.get(one.kind) : undefined}
                onSettle={onSettle && ((as) => onSettle({ what: 'commitment', commitment: one, as }))}
                factActs={factActs(one.factId)}
              />
            ))}
          </Rows>
        )}
      </Few>
      {theirs.length > 0 && ours.length > 0 && <hr className="my-1 border-line" />}
      <Few items={ours} atFirst={4} more={more}>
        {(shown) => (
          <Rows>
            {shown.map((one) => (
              <PromiseRow
                key={one.promiseId}
                promise={one}
                onSettle={onSettle && ((as) => onSettle({ what: 'promise', promise: one, as }))}
                factActs={factActs(one.factId)}
              />
            ))}
          </Rows>
        )}
      </Few>
      {theirs.length + ours.length > 0 && vague.length > 0 && <hr className="my-1 border-line" />}
      <Rows>
        {vague.map((one) => (
          <Row
            key={one.nonCommitmentId}
            asideBelow
            aside={
              <>
                {onSettle && (
                  <Button
                    size="small"
                    onPress={() => onSettle({ what: 'non-commitment', nonCommitment: one })}
                  >
                    {t('askAgain')}
                  </Button>
                )}
                {menuOf(one.text, one.factId)}
              </>
            }
          >
            <Tag tone="warn">{t('notFirm')}</Tag>{' '}
            <i>
              <q>{one.text}</q>
            </i>
            <p className="text-fine text-soft">{t('noProgress', { name: one.contactName ?? t('nobody') })}</p>
          </Row>
        ))}
      </Rows>
      {given.length > 0 && (
        <div className="mt-2">
          <Fold title={t('before', { count: given.length })}>
            <Rows>
              {given.map((one) => (
                <Row
                  key={one.commitmentId}
                  className="items-center!"
                  aside={
                    <>
                      <Tag tone={one.state === 'kept' ? 'them' : 'risk'}>
                        {t('state', { state: one.state })}
                      </Tag>
                      {menuOf(one.what, one.factId)}
                    </>
                  }
                >
                  {one.what} <span className="text-soft">· {one.contactName}</span>
                </Row>
              ))}
            </Rows>
          </Fold>
        </div>
      )}
      {promised.length > 0 && (
        <div className="mt-1">
          <Fold title={t('promisedBefore', { count: promised.length })}>
            <Rows>
              {promised.map((one) => (
                <Row
                  key={one.promiseId}
                  className="items-center!"
                  aside={
                    <>
                      <Tag>{t('state', { state: one.state })}</Tag>
                      {menuOf(one.what, one.factId)}
                    </>
                  }
                >
                  {one.what} <span className="text-soft">· {one.member?.name}</span>
                </Row>
              ))}
            </Rows>
          </Fold>
        </div>
      )}
    </Card>
  );
}

/** What is due first, first; what has no day comes last. */
function byDue(one: { due: string | null }, other: { due: string | null }): number {
  return (one.due ?? '9999') < (other.due ?? '9999') ? -1 : 1;
}
