import { useEffect, useMemo, useState } from 'react';
import { listConversations } from '#contract/conversations/conversations.ts';
import { useList } from '../../api/use-list.ts';
import { useReader } from '../../ui/reader.tsx';
import { daysLater, weekOf } from '../../ui/week/week-axis.ts';
import type { ConversationRow } from './conversation-row.ts';

/** A week of the busiest team fits into so many pages; what is beyond is said, not hidden. */
const mostPages = 5;
const pageSize = 200;

/** The conversations of the week that a day is in; the evening before is read too, for what goes over midnight. */
export function useWeek(day: string, filter: { ownerId?: string; teamId?: string }) {
  const { locale } = useReader();
  const days = useMemo(() => weekOf(day, locale), [day, locale]);
  const [first = day] = days;
  const list = useList<ConversationRow>(listConversations, {
    from: daysLater(first, -1),
    to: days.at(-1) ?? day,
    limit: pageSize,
    ...filter,
  });
  const pages = list.data?.pages.length ?? 0;
  const goesOn = list.hasNextPage && !list.isFetchingNextPage && pages < mostPages;
  useEffect(() => {
    if (goesOn) void list.fetchNextPage();
  }, [goesOn, list.fetchNextPage]);
  return { ...list, days };
}

/** The time now, again each minute. */
export function useMinute(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
