import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { getDeal } from '#contract/deals/deals.ts';
import type { LedgerEntry } from '#contract/ledger/ledger-entry.ts';
import { call } from '../../api/client.ts';
import { onDealChanged } from '../../api/live.ts';
import { reading } from '../../api/queries.ts';

/** Something that somebody else has just recorded in a deal of this day. */
export interface News {
  readonly entry: LedgerEntry;
  readonly deal: { readonly dealId: string; readonly name: string };
  /** How many entries came with it in the same deal. */
  readonly more: number;
}

const mostShown = 4;

/** What colleagues and clients recorded in an owner's deals since the page was opened, the latest first. */
export function useNews(ownerId: string, readerId: string) {
  const queries = useQueryClient();
  const [news, setNews] = useState<readonly News[]>([]);
  const [since] = useState(() => new Date().toISOString());
  useEffect(() => {
    let isOn = true;
    const look = async (dealId: string) => {
      const page = await call(getDeal, { dealId }).catch(() => null);
      if (!isOn || !page || page.deal.owner?.id !== ownerId) return;
      queries.setQueryData(reading(getDeal, { dealId }).queryKey, page);
      const fresh = page.ledger.items.filter(
        ({ recordedAt, by }) => recordedAt > since && by.id !== readerId && by.kind !== 'system',
      );
      const [entry] = fresh;
      if (!entry) return;
      const one = {
        entry,
        deal: { dealId, name: page.deal.account?.name ?? page.deal.name },
        more: fresh.length - 1,
      };
      setNews((before) => [one, ...before.filter(({ deal }) => deal.dealId !== dealId)].slice(0, mostShown));
    };
    const stop = onDealChanged((dealId) => void look(dealId));
    return () => {
      isOn = false;
      stop();
    };
  }, [queries, ownerId, readerId, since]);
  const drop = (factId: string) => setNews((before) => before.filter(({ entry }) => entry.factId !== factId));
  return { news, drop };
}
