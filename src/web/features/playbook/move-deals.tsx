import { useState } from 'react';
import { playbookMovesTexts } from '#texts/playbook-moves.ts';
import { Problem } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Progress } from '../../ui/progress.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { MoveCard, type MovePreview } from './move-card.tsx';
import { MoveSummaryCard } from './move-summary-card.tsx';
import { type MovesOf, mostByThemselves, type Reference, useMovePreviews } from './use-move-previews.ts';
import { useMoving } from './use-moving.ts';

interface MoveDealsProps {
  to: Reference & { label: string };
  of: MovesOf;
  onMoved: (dealIds: readonly string[]) => void;
}

const cardsAtFirst = 20;

/** Deals as they would stand on another map; those that are chosen are moved, each by one entry of its ledger. */
export function MoveDeals({ to, of, onMoved }: MoveDealsProps) {
  const t = useTexts(playbookMovesTexts);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [cards, setCards] = useState(cardsAtFirst);
  const { key, version } = to;
  const moving = useMoving(to);
  const list = useMovePreviews(to, of, moving.progress !== null);
  const isSame = ({ from }: MovePreview) => from.key === key && from.version === version;
  const movable = list.items.filter((one) => one.mayMove && !isSame(one));
  const chosen = movable.filter(({ dealId }) => !left.has(dealId));
  const choose = (deals: readonly MovePreview[], isChosen: boolean) =>
    setLeft((before) => {
      const next = new Set(before);
      for (const { dealId } of deals) {
        if (isChosen) next.delete(dealId);
        else next.add(dealId);
      }
      return next;
    });
  const move = async () => {
    const { moved, isWhole } = await moving.move(chosen);
    // What is left, after an outage or a stop, stays to be moved.
    if (isWhole && moved.length > 0) onMoved(moved.map(({ dealId }) => dealId));
  };
  const problem = problemOf(moving.error ?? list.error);
  const isLooking = list.hasNextPage && list.items.length < mostByThemselves;

  if (list.isPending && !problem) return <Skeleton lines={6} />;
  if (list.items.length === 0 && !problem) {
    return (
      <Card>
        <EmptyState title={t('moveNone')}>{t('moveNoneHint')}</EmptyState>
      </Card>
    );
  }
  return (
    <div className="flex flex-col gap-3">
      {problem && <Problem problem={problem} onCarryOn={undefined} isPending={moving.progress !== null} />}
      {isLooking && (
        <Progress
          label={t('looking')}
          value={list.items.length / Math.max(1, list.count)}
          text={t('lookedAt', { done: list.items.length, of: list.count })}
        />
      )}
      {list.items.length > 1 && (
        <MoveSummaryCard
          moves={chosen}
          same={list.items.filter(isSame).length}
          notAllowed={list.items.filter((one) => !one.mayMove).length}
        />
      )}
      {movable.length > 1 && (
        <Checkbox isSelected={chosen.length === movable.length} onChange={(all) => choose(movable, all)}>
          {t('moveSelectAll')}
        </Checkbox>
      )}
      {list.items.slice(0, cards).map((one) => (
        <MoveCard
          key={one.dealId}
          move={one}
          isSame={isSame(one)}
          isSelected={!left.has(one.dealId)}
          onSelect={(isChosen) => choose([one], isChosen)}
        />
      ))}
      {(list.items.length > cards || (list.hasNextPage && !isLooking)) && (
        <Button
          className="self-start"
          onPress={() => {
            setCards(cards + cardsAtFirst);
            if (list.items.length <= cards + cardsAtFirst && list.hasNextPage) void list.fetchNextPage();
          }}
          isPending={list.isFetchingNextPage && !isLooking}
        >
          {t('moreDeals')}
        </Button>
      )}
      {movable.length > 0 && (
        <div className="sticky bottom-0 -mx-1 bg-paper px-1 py-3 max-md:bottom-14">
          {moving.progress ? (
            <div className="flex items-center gap-4">
              <div className="flex-1">
                <Progress
                  label={t('moving')}
                  value={moving.progress.done / moving.progress.of}
                  text={t('lookedAt', moving.progress)}
                />
              </div>
              <Button onPress={moving.stop}>{t('stop')}</Button>
            </div>
          ) : (
            <div className="flex justify-end">
              <Button
                look="primary"
                isDisabled={chosen.length === 0 || isLooking}
                onPress={() => void move()}
              >
                {t('moveDo', { count: chosen.length })}
              </Button>
            </div>
          )}
        </div>
      )}
    </div>
  );
}
