import { useRef, useState } from 'react';
import { moveDeals, previewMoves } from '#contract/playbook/moves.ts';
import { playbookMovesTexts } from '#texts/playbook-moves.ts';
import { useList } from '../../api/queries.ts';
import { takingBack, type Way } from '../../api/undo.ts';
import { useWrite } from '../../api/use-write.ts';
import { Problem } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { MoveCard, type MovePreview } from './move-card.tsx';

export interface Reference {
  readonly key: string;
  readonly version: number;
}

interface MoveDealsProps {
  to: Reference & { label: string };
  /** One deal, or those of a version. */
  of: { dealId: string } | Reference;
  onMoved: (dealIds: readonly string[]) => void;
}

/** Deals as they would stand on another map; those that are chosen are moved, each by one entry of its ledger. */
export function MoveDeals({ to, of, onMoved }: MoveDealsProps) {
  const t = useTexts(playbookMovesTexts);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { key, version, label } = to;
  const list = useList<MovePreview>(previewMoves, {
    key,
    version,
    limit: 20,
    ...('dealId' in of ? { dealId: of.dealId } : { fromKey: of.key, fromVersion: of.version }),
  });
  // What was moved is gone from the list by the time that it is said.
  const sent = useRef<string | null>(null);
  const write = useWrite(moveDeals, {
    said: ({ moved, refused }) => {
      const [first] = refused;
      if (first) return t('movedSome', { count: moved.length, refused: refused.length, why: first.message });
      const only = moved.length === 1 ? sent.current : null;
      return only ? t('movedOne', { name: only, label }) : t('moved', { count: moved.length, label });
    },
    undo: ({ moved }) => takingAllBack(moved),
  });
  const isSame = ({ from }: MovePreview) => from.key === key && from.version === version;
  const movable = list.items.filter((one) => one.mayMove && !isSame(one));
  const chosen = movable.filter(({ dealId }) => !left.has(dealId));
  const choose = (dealIds: readonly string[], isChosen: boolean) =>
    setLeft((before) => {
      const next = new Set(before);
      for (const dealId of dealIds) {
        if (isChosen) next.delete(dealId);
        else next.add(dealId);
      }
      return next;
    });
  const move = async () => {
    const dealIds = chosen.map(({ dealId }) => dealId).slice(0, mostAtOnce);
    sent.current = chosen.length === 1 ? (chosen[0]?.name ?? null) : null;
    const answer = await write.send({ key, version, dealIds });
    if (answer) onMoved(answer.moved.map(({ dealId }) => dealId));
  };
  const problem = problemOf(write.error ?? list.error);

  if (list.isPending) return <Skeleton lines={6} />;
  if (list.items.length === 0 && !problem) {
    return (
      <Card>
        <EmptyState title={t('moveNone')}>{t('moveNoneHint')}</EmptyState>
      </Card>
    );
  }
  return (
    <div className="flex flex-col gap-3">
      {problem && <Problem problem={problem} onCarryOn={undefined} isPending={write.isPending} />}
      {movable.length > 1 && (
        <Checkbox
          isSelected={chosen.length === movable.length}
          onChange={(all) =>
            choose(
              movable.map(({ dealId }) => dealId),
              all,
            )
          }
        >
          {t('moveSelectAll')}
        </Checkbox>
      )}
      {list.items.map((one) => (
        <MoveCard
          key={one.dealId}
          move={one}
          isSame={isSame(one)}
          isSelected={!left.has(one.dealId)}
          onSelect={(isChosen) => choose([one.dealId], isChosen)}
        />
      ))}
      {list.hasNextPage && (
        <Button
          className="self-start"
          onPress={() => void list.fetchNextPage()}
          isPending={list.isFetchingNextPage}
        >
          {t('moreDeals')}
        </Button>
      )}
      {movable.length > 0 && (
        <div className="sticky bottom-0 -mx-1 flex justify-end bg-paper px-1 py-3 max-md:bottom-14">
          <Button
            look="primary"
            isDisabled={chosen.length === 0}
            isPending={write.isPending}
            onPress={() => void move()}
          >
            {t('moveDo', { count: Math.min(chosen.length, mostAtOnce) })}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What one request takes. */
const mostAtOnce = 100;

/** The way back from a move of several deals: each deal's entry is taken back. */
function takingAllBack(
  moved: readonly { readonly dealId: string; readonly factIds: readonly string[] }[],
): Way | undefined {
  const ways = moved.flatMap(({ dealId, factIds }) => takingBack(dealId, factIds) ?? []);
  return all(ways);
}

function all(ways: readonly Way[]): Way | undefined {
  if (ways.length === 0) return undefined;
  return {
    inLedger: true,
    go: async () => {
      const back: Way[] = [];
      for (const way of ways) {
        const other = await way.go();
        if (other) back.push(other);
      }
      return all(back);
    },
  };
}
