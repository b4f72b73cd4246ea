import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { OutputOf } from '#contract/operation.ts';
import { moveDeals } from '#contract/playbook/moves.ts';
import { playbookMovesTexts } from '#texts/playbook-moves.ts';
import { call, explain } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { takingBack, useSayDone, type Way } from '../../api/undo.ts';
import { endAct } from '../../ui/acts-under-way.ts';
import { useTexts } from '../../ui/reader.tsx';
import { expectMessage, sayProblem } from '../../ui/toast.tsx';
import type { Reference } from './use-move-previews.ts';

type Answer = OutputOf<typeof moveDeals>;
type Moved = Answer['moved'][number];

/** Few enough that the bar moves; each is a write of its own, and what is written stays if a later one fails. */
const movesAtOnce = 20;
const backAtOnce = 50;

/** Moves any number of deals, some at a time, says how far it is, and takes all of them back while the message stands. */
export function useMoving(to: Reference & { label: string }) {
  const t = useTexts(playbookMovesTexts);
  const queries = useQueryClient();
  const sayDone = useSayDone();
  const [progress, setProgress] = useState<{ done: number; of: number } | null>(null);
  const [error, setError] = useState<unknown>(null);
  const isStopped = useRef(false);
  /** What is sent again after an outage counts once. */
  const keys = useRef(new Map<string, string>());
  const { key, version, label } = to;

  const move = async (deals: readonly { readonly dealId: string; readonly name: string }[]) => {
    const moved: Moved[] = [];
    const refused: Answer['refused'][number][] = [];
    isStopped.current = false;
    setError(null);
    const act = expectMessage();
    try {
      for (const some of inParts(deals, movesAtOnce)) {
        if (isStopped.current) break;
        setProgress({ done: moved.length + refused.length, of: deals.length });
        const dealIds = some.map(({ dealId }) => dealId);
        const answer = await call(
          moveDeals,
          { key, version, dealIds },
          { idempotencyKey: keyOf(dealIds.join()) },
        );
        moved.push(...answer.moved);
        refused.push(...answer.refused);
      }
    } catch (failure) {
      setError(failure);
    }
    setProgress(null);
    await queries.invalidateQueries();
    const [first] = refused;
    const only = deals.length === 1 ? deals[0] : undefined;
    if (moved.length + refused.length > 0) {
      sayDone(
        first
          ? t('movedSome', { count: moved.length, refused: refused.length, why: first.message })
          : only
            ? t('movedOne', { name: only.name, label })
            : t('moved', { count: moved.length, label }),
        takingAllBack(moved),
        act,
      );
    }
    endAct(act);
    return { moved, isWhole: moved.length + refused.length === deals.length };
  };

  return {
    move,
    progress,
    error,
    stop: () => {
      isStopped.current = true;
    },
  };

  function keyOf(dealIds: string): string {
    const known = keys.current.get(dealIds) ?? newId();
    keys.current.set(dealIds, known);
    return known;
  }

  function takingAllBack(all: readonly Moved[]): Way | undefined {
    return together(all.map(({ dealId, factIds }) => ({ dealId, factIds })));
  }

  /** The entries of all deals are taken back together; where one may not be, the others are, one by one. */
  function together(acts: readonly { dealId: string; factIds: readonly string[] }[]): Way | undefined {
    const parts = inParts(acts, backAtOnce);
    if (parts.length === 0) return undefined;
    return {
      inLedger: true,
      go: async () => {
        const ways: Way[] = [];
        const failures: unknown[] = [];
        const take = async ([first, ...others]: typeof acts) => {
          const way = first && (await takingBack(first.dealId, first.factIds, others)?.go());
          if (way) ways.push(way);
        };
        for (const part of parts) {
          await take(part).catch(async () => {
            for (const act of part) {
              await take([act]).catch((failure: unknown) => failures.push(failure));
            }
          });
        }
        if (failures.length > 0) {
          if (ways.length === 0) throw failures[0];
          sayProblem(t('backSome', { count: failures.length, why: explain(failures[0]) }));
        }
        return inTurn(ways);
      },
    };
  }
}

/** Several ways as one. */
function inTurn(ways: readonly Way[]): Way | undefined {
  if (ways.length === 0) return undefined;
  return {
    inLedger: true,
    go: async () => {
      const back: Way[] = [];
      for (const way of ways) {
        const other = await way.go();
        if (other) back.push(other);
      }
      return inTurn(back);
    },
  };
}

function inParts<Item>(items: readonly Item[], size: number): Item[][] {
  const parts: Item[][] = [];
  for (let start = 0; start < items.length; start += size) parts.push(items.slice(start, start + size));
  return parts;
}
