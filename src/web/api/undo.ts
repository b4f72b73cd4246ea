import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { undoFacts } from '#contract/ledger/ledger.ts';
import type { ToTell } from '#contract/letters/to-tell.ts';
import type { OperationContract, SentTo } from '#contract/operation.ts';
import { undoTexts } from '#texts/undo.ts';
import type { ActUnderWay } from '../ui/acts-under-way.ts';
import { useTexts } from '../ui/reader.tsx';
import { type MessageMore, say, sayProblem } from '../ui/toast.tsx';
import { call, explain } from './client.ts';
import { newId } from './new-id.ts';

/** Takes an act back, or does it again. Answers the way back from that, where there is one. */
export interface Way {
  /** Whether both stay in a ledger, which is then said. */
  inLedger?: boolean;
  /** What is said once it is gone, where that is more than that it was taken back. */
  said?: string;
  /** Whom of the client it concerns that it was walked, where they were told otherwise before. */
  toTell?: ToTell;
  go: () => Promise<Way | undefined>;
}

/** What one write recorded in another deal, where a conversation is about several. */
export interface WrittenElsewhere {
  dealId: string;
  factIds: readonly string[];
}

/** The way back from a write to a deal: all that it recorded is voided together. Its own way back stands it up again. */
export function takingBack(
  dealId: string,
  factIds: readonly string[],
  elsewhere: readonly WrittenElsewhere[] = [],
): Way | undefined {
  if (factIds.length === 0) return undefined;
  return {
    inLedger: true,
    go: async () => {
      const also = elsewhere
        .filter((part) => part.factIds.length > 0)
        .map((part) => ({ dealId: part.dealId, factIds: [...part.factIds] }));
      const input = { dealId, factIds: [...factIds], also };
      const written = await call(undoFacts, input, { idempotencyKey: newId() });
      const other = takingBack(dealId, written.factIds, written.also);
      return other && { ...other, toTell: written.toTell };
    },
  };
}

/** The way back over a write that another one undoes, and which undoes that one. */
export function toAndFro(back: () => Promise<unknown>, forth: () => Promise<unknown>): Way {
  return {
    go: async () => {
      await back();
      return toAndFro(forth, back);
    },
  };
}

/** Why an act cannot be taken back any more, in words for a person. */
export class NoWayBack extends Error {}

/** The way back from a write to an ordinary row: what stood before is written again. */
export function writingBack<Contract extends OperationContract>(
  contract: Contract,
  before: SentTo<Contract>,
  after: SentTo<Contract>,
): Way {
  return {
    go: async () => {
      await call(contract, before, { idempotencyKey: newId() });
      return writingBack(contract, after, before);
    },
  };
}

/**
 * What is said besides where clients were told otherwise before. The words for it are fetched only then; without a way to
 * them, the page of the conversation says it.
 */
export async function moreToSay(answer: object, locale: string): Promise<MessageMore | undefined> {
  const { toTell } = answer as { toTell?: ToTell };
  if (!toTell?.length) return undefined;
  const telling = await import('./tell-clients.ts').catch(() => undefined);
  return telling?.tellClients(toTell, locale);
}

/**
 * Says that something is done; as long as the message stands, the act can be undone, by press or by `z`. Where that was
 * asked for while the act was under way, it is undone at once.
 */
export function useSayDone(): (
  said: string,
  back?: Way,
  act?: ActUnderWay | null,
  more?: MessageMore,
) => void {
  const t = useTexts(undoTexts);
  const queries = useQueryClient();
  return useMemo(() => {
    const walk = async (way: Way, isBack: boolean) => {
      try {
        const other = await way.go();
        await queries.invalidateQueries();
        const takenBack = way.said ?? (way.inLedger ? t('takenBackInLedger') : t('takenBack'));
        const more = await moreToSay(other ?? {}, t.locale);
        offer(isBack ? takenBack : t('doneAgain'), other, !isBack, more);
      } catch (error) {
        const why = error instanceof NoWayBack ? error.message : explain(error);
        sayProblem(isBack ? t('notTakenBack', { why }) : t('notDoneAgain', { why }));
      }
    };
    const offer = (said: string, way: Way | undefined, isBack: boolean, more?: MessageMore) => {
      const label = isBack ? t('undo') : t('doAgain');
      say(said, way && { label, key: isBack ? 'z' : 'shift+z', act: () => void walk(way, isBack) }, more);
    };
    return (said, back, act, more) => {
      if (back && act?.isToBeTakenBack) void walk(back, true);
      else offer(said, back, true, more);
    };
  }, [t, queries]);
}
