import { useEffect, useState } from 'react';
import { getLedger } from '#contract/ledger/ledger.ts';
import type { LedgerEntry } from '#contract/ledger/ledger-entry.ts';
import type { RowChange } from '#contract/ledger/row-change.ts';
import { ledgerTexts } from '#texts/ledger.ts';
import { explain } from '../../api/client.ts';
import type { FactAct } from '../../api/fact-acts.ts';
import { FurtherButton } from '../../api/further-button.tsx';
import { RowChangeLine } from '../../api/row-change-line.tsx';
import { useList } from '../../api/use-list.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { Notice } from '../../ui/states.tsx';
import { linesOf } from './ledger-lines.ts';
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
  /** Seen in the past: only what had happened by then, all of it handed in. */
  isPast: boolean;
  onFact: ((factId: string, act: FactAct) => void) | undefined;
}

/** Names for the ids in what was recorded. */
export interface FieldNames {
  people: ReadonlyMap<string, string>;
  kinds: ReadonlyMap<string, string>;
}

const families = [
  'all',
  'commitment',
  'conversation',
  'ask',
  'stakeholder',
  'promise',
  'milestone',
  'touch',
  'note',
  'deal',
  'change',
] as const;

/** Enough for what is recent; the rest is a press away. */
const firstShown = 12;

type Family = (typeof families)[number];

/** All that was recorded of a deal, newest first, with what was corrected and what was changed beside it. */
export function Ledger({ dealId, first, wanted, names, planned, isPast, onPlan, onFact }: LedgerProps) {
  const t = useTexts(ledgerTexts);
  const [family, setFamily] = useState<Family>('all');
  const all = useList<LedgerEntry, { changes: readonly RowChange[] }>(getLedger, {
    ...{ dealId, limit: 50 },
    ...(family === 'all' ? {} : { family }),
  });
  const items = isPast ? first.items : all.data ? all.items : family === 'all' ? first.items : [];
  const count = isPast || !all.data ? first.count : all.count;
  const { isFetchingNextPage, fetchNextPage } = all;
  const hasNextPage = !isPast && all.hasNextPage;
  const [whole, setWhole] = useState(false);
  const found = wanted === null || items.some((entry) => entry.factId === wanted.factId);
  const lines = linesOf(items, isPast ? [] : (all.data?.pages.flatMap(({ changes }) => changes) ?? []));
  const shown = whole ? lines : lines.slice(0, firstShown);

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
      title={t('title')}
      aside={
        !isPast && (
          <Select
            label={t('show')}
            labelHidden
            items={families.map((id) => ({ id, label: t('family', { family: id }) }))}
            value={family}
            onChange={setFamily}
            className="w-44 print:hidden"
          />
        )
      }
    >
      {all.isError && <Notice tone="risk">{explain(all.error)}</Notice>}
      <ol className="divide-y divide-line">
        {shown.map((line) => {
          if ('change' in line) return <RowChangeLine key={line.change.id} change={line.change} />;
          const { entry } = line;
          const plan = planOf(entry, planned);
          return (
            <Entry
              key={entry.factId}
              entry={entry}
              names={names}
              onPlan={plan === null ? undefined : () => onPlan?.(plan)}
              onFact={onFact}
            />
          );
        })}
      </ol>
      {all.data && lines.length === 0 && <p className="text-soft">{t('noneOfKind')}</p>}
      {shown.length < lines.length && (
        <Button look="quiet" className="mt-2 -ml-3.5" onPress={() => setWhole(true)}>
          {t('earlier', { count: count + (lines.length - items.length) - shown.length })}
        </Button>
      )}
      {whole && !isPast && (
        <FurtherButton list={all} className="mt-2 -ml-3.5">
          {t('earlier', { count: count - items.length })}
        </FurtherButton>
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
