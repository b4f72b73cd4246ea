import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { changeConversation } from '#contract/conversations/planning.ts';
import { conversationsTexts } from '#texts/conversations.ts';
import { call, explain } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { moreToSay, takingBack, useSayDone } from '../../api/undo.ts';
import { endAct } from '../../ui/acts-under-way.ts';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { expectMessage, sayProblem } from '../../ui/toast.tsx';
import type { ConversationRow } from './conversation-row.ts';

/** A conversation as it will be, until the server has said so. */
export type Times = Pick<ConversationRow, 'startsAt' | 'endsAt'>;

/** As much of a conversation as moving takes: one of a list, or one by itself. */
type Movable = Pick<ConversationRow, 'conversationId' | 'deal' | 'sequence' | 'startsAt' | 'endsAt'> & {
  parts: readonly unknown[];
};

/** Moves conversations: at once on the screen, then on the server, and back where it says no or somebody undoes it. */
export function useMove() {
  const t = useTexts(conversationsTexts);
  const dates = useDates();
  const queries = useQueryClient();
  const sayDone = useSayDone();
  const [moving, setMoving] = useState<ReadonlyMap<string, Times>>(new Map());
  const move = useCallback(
    async (one: Movable, startsAt: string, postponedBy: 'client' | 'us' | null = null) => {
      if (Date.parse(startsAt) <= Date.now()) return sayProblem(t('hasPassed'));
      const length = Date.parse(one.endsAt) - Date.parse(one.startsAt);
      const endsAt = new Date(Date.parse(startsAt) + length).toISOString();
      setMoving((before) => new Map(before).set(one.conversationId, { startsAt, endsAt }));
      const input = {
        ...{ dealId: one.deal.id, conversationId: one.conversationId, seenSequence: one.sequence },
        ...{ startsAt, endsAt },
        ...(postponedBy ? { postponedBy } : {}),
      };
      const act = expectMessage();
      try {
        const written = await call(changeConversation, input, { idempotencyKey: newId() });
        await queries.invalidateQueries();
        const when = dates.moment(startsAt);
        const count = one.parts.length + 1;
        sayDone(
          count > 1 ? t('movedOfSeveral', { when, count }) : t('moved', { when }),
          takingBack(one.deal.id, written.factIds, written.also),
          act,
          await moreToSay(written, t.locale),
        );
      } catch (error) {
        sayProblem(explain(error));
        await queries.invalidateQueries();
      }
      endAct(act);
      setMoving((before) => new Map([...before].filter(([id]) => id !== one.conversationId)));
    },
    [t, dates, queries, sayDone],
  );
  return { move, moving };
}
