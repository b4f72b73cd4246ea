import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { listContacts } from '#contract/contacts/contacts.ts';
import { listConversations } from '#contract/conversations/conversations.ts';
import { listDeals } from '#contract/deals/deals.ts';
import type { OutputOf } from '#contract/operation.ts';
import { reading } from '../../api/queries.ts';
import { useDates } from '../../ui/reader.tsx';
import { type Findable, rank } from './rank.ts';

/** A person who types is waited for this long before the server is asked. */
const pauseMs = 140;

/**
 * What the server knows by what is typed, all of it at once, so that nothing jumps. The last answers stay until the
 * new ones are there.
 */
export function useFound(text: string, accountId: string | null) {
  const typed = useAfterPause(text.trim());
  const queries = useQueryClient();
  const dates = useDates();
  const isAsked = typed.length >= 2 || accountId !== null;
  const answer = useQuery({
    queryKey: ['palette', typed, accountId],
    enabled: isAsked,
    placeholderData: keepPreviousData,
    staleTime: 5_000,
    networkMode: 'always',
    retry: false,
    queryFn: async () => {
      const search = typed.length >= 2 ? { search: longestWord(typed) } : {};
      if (accountId !== null) {
        const deals = await queries.fetchQuery(
          reading(listDeals, { state: 'all', limit: 20, accountId, ...search }),
        );
        return { deals: deals.items, people: [], conversations: [] };
      }
      const [deals, people, around] = await Promise.all([
        queries.fetchQuery(reading(listDeals, { state: 'all', limit: 25, ...search })),
        queries.fetchQuery(reading(listContacts, { limit: 25, ...search })),
        // Those around today, which are few, are looked through here.
        queries.fetchQuery({
          ...reading(listConversations, {
            from: dayFrom(dates.today(), -10),
            to: dayFrom(dates.today(), 21),
            limit: 200,
          }),
          staleTime: 60_000,
        }),
      ]);
      return {
        deals: best(typed, deals.items, (one) => ({ label: one.name, words: one.account?.name })).slice(0, 6),
        people: best(typed, people.items, (one) => ({
          label: one.name,
          words: [one.title, one.account?.name].join(' '),
        })).slice(0, 4),
        conversations: around.items
          .filter((one) => one.state !== 'cancelled' && rank(typed, wordsOf(one)) > 0)
          .slice(0, 4),
      };
    },
  });
  const isOn = text.trim().length >= 2 || accountId !== null;
  const known = (isOn && answer.data) || nothing;
  return {
    ...known,
    isSearching: isOn && (text.trim() !== typed || answer.isFetching),
    notReached: isOn && answer.isError,
  };
}

const nothing = { deals: [], people: [], conversations: [] };

type Conversation = OutputOf<typeof listConversations>['items'][number];

const wordsOf = (one: Conversation): Findable => ({
  label: one.deal.name,
  words: [one.account?.name, one.title, ...one.participants.map((person) => person.name)].join(' '),
});

/** The server looks for letters in a row; the other words are looked for here, in whichever order they came. */
const longestWord = (typed: string): string =>
  typed.split(/\s+/).toSorted((one, other) => other.length - one.length)[0] ?? typed;

/** What has all of the words, the best first; where nothing has, what the server found of the longest. */
function best<Item>(typed: string, items: readonly Item[], asFound: (item: Item) => Findable): Item[] {
  const ranked = items
    .map((item) => ({ item, rank: rank(typed, asFound(item)) }))
    .toSorted((one, other) => other.rank - one.rank);
  const whole = ranked.filter((one) => one.rank > 0);
  return (whole.length > 0 || typed.includes(' ') ? whole : ranked).map((one) => one.item);
}

/** The day so many days from another. */
function dayFrom(day: string, days: number): string {
  const at = new Date(`${day}T00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

function useAfterPause(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const waiting = setTimeout(() => setPaused(text), pauseMs);
    return () => clearTimeout(waiting);
  }, [text]);
  return paused;
}
