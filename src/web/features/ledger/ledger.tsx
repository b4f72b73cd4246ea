import { useEffect, useState } from 'react';
import { getLedger } from '#contract/ledger/ledger.ts';
import type { LedgerEntry } from '#contract/ledger/ledger-entry.ts';
import { explain } from '../../api/client.ts';
import { useList } from '../../api/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Select } from '../../ui/select.tsx';
import { Notice } from '../../ui/states.tsx';
import { Entry } from './ledger-row.tsx';

interface LedgerProps {
  dealId: string;
  first: { items: readonly LedgerEntry[]; next: string | null; count: number };
  /** The entry to bring into sight; a new object each time it is asked for. */
  wanted: { factId: string } | null;
  names: FieldNames;
  /** Conversations that are still to come: their plan is changed where it was made. */
  planned: ReadonlySet<string>;
  onPlan: ((conversationId: string) => void) | undefined;
  onCorrect: ((entry: LedgerEntry, how: 'change' | 'void') => void) | undefined;
}

/** Names for the ids in what was recorded. */
export interface FieldNames {
  people: ReadonlyMap<string, string>;
  kinds: ReadonlyMap<string, string>;
}

const families = [
  ['all', 'Everything'],
  ['commitment', 'Commitments'],
  ['conversation', 'Conversations'],
  ['ask', 'Asks and answers'],
  ['stakeholder', 'People'],
  ['promise', 'Promises'],
  ['milestone', 'Their process'],
  ['touch', 'Touches'],
  ['note', 'Notes'],
  ['deal', 'The deal itself'],
] as const;

/** Enough for what is recent; the rest is a press away. */
const firstShown = 12;

type Family = (typeof families)[number][0];

/** All that was recorded of a deal, newest first, with what was corrected beside it. */
export function Ledger({ dealId, first, wanted, names, planned, onPlan, onCorrect }: LedgerProps) {
  const [family, setFamily] = useState<Family>('all');
  const all = useList<LedgerEntry>(getLedger, { dealId, limit: 50, ...(family === 'all' ? {} : { family }) });
  const items = all.data ? all.items : family === 'all' ? first.items : [];
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = all;
  const [whole, setWhole] = useState(false);
  const found = wanted === null || items.some((entry) => entry.factId === wanted.factId);
  const shown = whole ? items : items.slice(0, firstShown);

  useEffect(() => {
    if (wanted === null) return;
    if (!whole) setWhole(true);
    else if (found) {
      const row = document.getElementById(`fact-${wanted.factId}`);
      row?.scrollIntoView({ block: 'center', behavior: movesCalmly() ? 'auto' : 'smooth' });
      row?.focus({ preventScroll: true });
    } else if (family !== 'all') setFamily('all');
    else if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [wanted, found, whole, family, hasNextPage, isFetchingNextPage, fetchNextPage]);

  return (
    <Card
      title="Ledger"
      aside={
        <Select
          label="Show"
          labelHidden
          items={families.map(([id, label]) => ({ id, label }))}
          value={family}
          onChange={setFamily}
          className="w-44 print:hidden"
        />
      }
    >
      {all.isError && <Notice tone="risk">{explain(all.error)}</Notice>}
      <ol className="divide-y divide-line">
        {shown.map((entry) => (
          <Entry
            key={entry.factId}
            entry={entry}
            names={names}
            onPlan={
              planOf(entry, planned) === null ? undefined : () => onPlan?.(planOf(entry, planned) ?? '')
            }
            onCorrect={onCorrect}
          />
        ))}
      </ol>
      {all.data && items.length === 0 && <p className="text-soft">Nothing of this kind yet.</p>}
      {shown.length < items.length && (
        <Button look="quiet" className="mt-2" onPress={() => setWhole(true)}>
          Show earlier entries, {all.count - shown.length} more
        </Button>
      )}
      {whole && hasNextPage && (
        <Button
          look="quiet"
          className="mt-2"
          isPending={isFetchingNextPage}
          onPress={() => void fetchNextPage()}
        >
          Show earlier entries, {all.count - items.length} left
        </Button>
      )}
    </Card>
  );
}

const movesCalmly = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The conversation to come that an entry planned or changed. */
function planOf(entry: LedgerEntry, planned: ReadonlySet<string>): string | null {
  const { conversationId } = entry.data;
  const isPlan = entry.type === 'conversation.planned' || entry.type === 'conversation.changed';
  return isPlan && typeof conversationId === 'string' && planned.has(conversationId) ? conversationId : null;
}
