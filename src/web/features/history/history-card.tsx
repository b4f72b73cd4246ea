import { useState } from 'react';
import { getHistory, type HistoryEntry } from '#contract/history/history.ts';
import { type HistoryKind, type HistoryNoun, historyKinds } from '#domain/address-book/history.ts';
import { historyTexts } from '#texts/history.ts';
import { explain } from '../../api/client.ts';
import { FurtherButton } from '../../api/further-button.tsx';
import { useList } from '../../api/use-list.ts';
import { Card } from '../../ui/card.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Notice } from '../../ui/states.tsx';
import { HistoryEntryLine } from './history-entry.tsx';

const kinds = ['all', ...historyKinds] as const;
/** Enough for what is recent; the rest is a press away. */
const atFirst = 12;

/** Everything that happened with a company or a person, the latest first. */
export function HistoryCard({ noun, nounId }: { noun: HistoryNoun; nounId: string }) {
  const t = useTexts(historyTexts);
  const [kind, setKind] = useState<HistoryKind | 'all'>('all');
  const asked = { noun, nounId, limit: atFirst, ...(kind === 'all' ? {} : { kind }) };
  const history = useList<HistoryEntry>(getHistory, asked, { furtherAtOnce: 50 });
  const { items, data, isError, error } = history;
  return (
    <Card
      title={t('history')}
      aside={
        <Select
          label={t('show')}
          labelHidden
          items={kinds.map((id) => ({ id, label: t('kind', { kind: id }) }))}
          value={kind}
          onChange={setKind}
          className="w-52 print:hidden"
        />
      }
    >
      {isError && <Notice tone="risk">{explain(error)}</Notice>}
      {!data && !isError && <Skeleton />}
      {data && items.length === 0 && <p className="text-soft">{t('nothing')}</p>}
      <ol aria-label={t('history')} className="divide-y divide-line">
        {items.map((entry) => (
          <HistoryEntryLine key={keyOf(entry)} entry={entry} />
        ))}
      </ol>
      <FurtherButton list={history} className="mt-2 -ml-3.5">
        {t('earlier')}
      </FurtherButton>
    </Card>
  );
}

function keyOf(entry: HistoryEntry): string {
  if (entry.what === 'fact') return entry.entry.factId;
  return entry.what === 'note' ? entry.note.noteId : entry.change.id;
}
