import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { listContacts } from '#contract/contacts/contacts.ts';
import { listConversations } from '#contract/conversations/conversations.ts';
import { listDeals } from '#contract/deals/deals.ts';
import { reading } from '../../api/queries.ts';
import { useDates } from '../../ui/reader.tsx';
import { rank } from './rank.ts';

/** A person who types is waited for this long before the server is asked. */
const pauseMs = 140;
const shown = { deals: 6, people: 4, conversations: 4 };

/** What the server knows by what is typed. The last answers stay until the new ones are there. */
export function useFound(text: string, accountId: string | null) {
  const typed = useAfterPause(text.trim());
  const isAsked = typed.length >= 2;
  const dates = useDates();
  const deals = useQuery({
    ...reading(listDeals, {
      state: 'all',
      limit: accountId ? 20 : shown.deals,
      ...(accountId ? { accountId } : {}),
      ...(isAsked ? { search: typed } : {}),
    }),
    enabled: isAsked || accountId !== null,
    placeholderData: keepPreviousData,
  });
  const people = useQuery({
    ...reading(listContacts, { search: typed, limit: shown.people }),
    enabled: isAsked && accountId === null,
    placeholderData: keepPreviousData,
  });
  // Those around today, which are few, are looked through here.
  const around = useQuery({
    ...reading(listConversations, {
      from: dayFrom(dates.today(), -10),
      to: dayFrom(dates.today(), 21),
      limit: 200,
    }),
    enabled: isAsked && accountId === null,
    staleTime: 60_000,
  });
  const conversations = (around.data?.items ?? [])
    .filter((one) => one.state !== 'cancelled')
    .filter((one) =>
      rank(typed, {
        label: one.deal.name,
        words: [one.account?.name, one.title, ...one.participants.map((person) => person.name)].join(' '),
      }),
    )
    .slice(0, shown.conversations);
  const isOn = isAsked && text.trim().length >= 2;
  return {
    deals: isOn || accountId ? (deals.data?.items ?? []) : [],
    people: isOn ? (people.data?.items ?? []) : [],
    conversations: isOn ? conversations : [],
    isSearching: text.trim().length >= 2 && (text.trim() !== typed || deals.isFetching || people.isFetching),
    notReached: deals.isError && people.isError,
  };
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
