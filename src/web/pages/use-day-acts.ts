import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { getDeal } from '#contract/deals/deals.ts';
import type { Today } from '#contract/today/today.ts';
import { reading } from '../api/queries.ts';
import type { Due, Settling } from '../features/today/owed.tsx';
import { type Move, moveKey } from '../features/today/settled-moves.ts';
import type { TodayConversation } from '../features/today/today-conversations.tsx';
import { backToRow } from '../features/today/use-rows.ts';
import { afterFocusReturns } from '../ui/after-focus-returns.ts';

const route = getRouteApi('/in/');
// The forms are many; the page is there before them.
export const loadTodaySheet = () => import('./today-sheet.tsx');

/** What is done on the day itself: which sheet is open stands in the address, so that Back closes it. */
export function useDayActs({ moves, coming }: Pick<Today, 'moves' | 'coming'>) {
  const search = route.useSearch();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [acted, setActed] = useState<ReadonlySet<string>>(new Set());
  const [from, setFrom] = useState<{ row: string; at: Element | null } | null>(null);
  const [hasOpened, setHasOpened] = useState(search.do !== undefined);
  const { member, ...asked } = search;
  const note = (dealId: string) => setActed((before) => new Set(before).add(dealId));
  const open = (dealId: string, sheet: Omit<typeof asked, 'deal'>, row: string | null) => {
    note(dealId);
    setFrom(row === null ? null : { row, at: document.activeElement });
    setHasOpened(true);
    void navigate({ to: '/', search: { member, deal: dealId, ...sheet }, resetScroll: false });
  };
  const given = ({ act }: Move) => ({
    // A plan is about a conversation or a new one; what it answers stays in the deal.
    on: (act.name === 'plan' ? act.conversationId : (act.conversationId ?? act.subjectId)) ?? undefined,
    contact: act.contactId ?? undefined,
    kind: act.kind ?? undefined,
  });
  return {
    asked,
    acted,
    hasOpened,
    note,
    move:
      asked.do === 'set-aside'
        ? ([...moves, ...coming].find(
            (one) =>
              one.deal.dealId === asked.deal &&
              one.code === asked.on &&
              (one.subject ?? undefined) === asked.as,
          ) ?? null)
        : null,
    near: (dealId: string) => {
      void loadTodaySheet();
      void queries.prefetchQuery(reading(getDeal, { dealId }));
    },
    act: (move: Move) => open(move.deal.dealId, { do: move.act.name, ...given(move) }, moveKey(move)),
    setAside: (move: Move) =>
      open(
        move.deal.dealId,
        { do: 'set-aside', on: move.code, as: move.subject ?? undefined },
        moveKey(move),
      ),
    converse: ({ deal, conversationId }: TodayConversation, act: 'plan' | 'close-out') =>
      open(deal.dealId, { do: act, on: conversationId }, `conversation ${conversationId}`),
    answer: (dealId: string, on: string, as: string) => open(dealId, { do: 'answer-proposal', on, as }, null),
    settle: (sheet: 'settle-commitment' | 'settle-promise', { id, deal }: Due, as: Settling) => {
      const row = `${sheet === 'settle-promise' ? 'ours' : 'theirs'} ${id}`;
      open(deal.dealId, { do: sheet, on: id, as: as === 'ask' ? undefined : as }, row);
    },
    openIn: (sheet: { do?: string | undefined }) =>
      void navigate({ to: '/', search: { member, deal: asked.deal, ...sheet }, resetScroll: false }),
    close: () => {
      void navigate({ to: '/', search: { member }, resetScroll: false });
      // Where it was opened from may be on its way out once it is done: on with the next.
      if (from !== null) afterFocusReturns(() => backToRow(from.row, from.at));
    },
  };
}
