import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { getDeal } from '#contract/deals/deals.ts';
import type { LedgerEntry } from '#contract/ledger/ledger-entry.ts';
import { call } from '../../api/client.ts';
import { reading } from '../../api/queries.ts';

/** Something that a colleague has just recorded in a deal of this day. */
export interface News {
  readonly entry: LedgerEntry;
  readonly deal: { readonly dealId: string; readonly name: string };
  /** How many entries came with it in the same deal. */
  readonly more: number;
}

/** Whose day it is, who reads it since when, and the deals that changed since, one by one. */
export interface NewsOf {
  readonly ownerId: string;
  readonly readerId: string;
  readonly since: string;
  readonly changed: readonly string[];
}

const mostShown = 4;

/** What colleagues recorded in an owner's deals since the page was opened, the latest first; clients have their own place. */
export function useNews({ ownerId, readerId, since, changed }: NewsOf) {
  const queries = useQueryClient();
  const [news, setNews] = useState<readonly News[]>([]);
  const looked = useRef(0);
  const isOn = useRef(true);
  useEffect(() => {
    isOn.current = true;
    return () => {
      isOn.current = false;
    };
  }, []);
  useEffect(() => {
    const look = async (dealId: string) => {
      const page = await call(getDeal, { dealId }).catch(() => null);
      if (!isOn.current || !page || page.deal.owner?.id !== ownerId) return;
      queries.setQueryData(reading(getDeal, { dealId }).queryKey, page);
      const fresh = page.ledger.items.filter(
        ({ recordedAt, by }) => recordedAt > since && by.id !== readerId && by.kind === 'member',
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
    for (const dealId of changed.slice(looked.current)) void look(dealId);
    looked.current = changed.length;
  }, [queries, ownerId, readerId, since, changed]);
  const drop = (factId: string) => setNews((before) => before.filter(({ entry }) => entry.factId !== factId));
  return { news, drop };
}
