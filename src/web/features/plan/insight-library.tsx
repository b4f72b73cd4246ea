import { useDeferredValue, useState } from 'react';
import { listInsights } from '#contract/insights/insights.ts';
import type { OutputOf } from '#contract/operation.ts';
import { insightsTexts } from '#texts/insights.ts';
import { FurtherButton } from '../../api/further-button.tsx';
import { useList } from '../../api/use-list.ts';
import { Choice } from '../../ui/choice.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { InsightRow } from './insight-row.tsx';

export type Insight = OutputOf<typeof listInsights>['items'][number];

interface InsightLibraryProps {
  kinds: readonly { key: string; label: string }[];
  /** Where one is being planned with; the page of the library only keeps it. */
  onUse?: (insight: Insight) => void;
  /** False for those who only read. */
  mayChange: boolean;
  /** The kind that is asked for: its insights first in sight. */
  kind?: string | undefined;
}

/** Search, use, word anew, put away; and how each went before. */
export function InsightLibrary({ kinds, onUse, mayChange, kind: usual = '' }: InsightLibraryProps) {
  const t = useTexts(insightsTexts);
  const [search, setSearch] = useState('');
  const [kind, setKind] = useState(usual);
  const [which, setWhich] = useState<'offered' | 'put away'>('offered');
  const searched = useDeferredValue(search.trim());
  const list = useList<Insight>(listInsights, {
    ...(searched ? { search: searched } : {}),
    ...(kind ? { kind } : {}),
    ...(which === 'put away' ? { retired: 'true' } : {}),
  });
  const isPutAway = which === 'put away';
  const isNarrowed = searched !== '' || kind !== '';
  return (
    <div className="flex flex-col gap-3">
      <div className="grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_190px]">
        <TextField
          label={t('search')}
          type="search"
          value={search}
          onChange={setSearch}
          placeholder={t('searchPlaceholder')}
        />
        <Select
          label={t('kind')}
          items={[
            { id: '', label: t('anyKind') },
            ...kinds.map((one) => ({ id: one.key, label: one.label })),
          ]}
          value={kind}
          onChange={setKind}
        />
      </div>
      <Choice
        label={t('which')}
        labelHidden
        size="small"
        items={[
          { id: 'offered', label: t('offered') },
          { id: 'put away', label: t('putAwayOnes') },
        ]}
        value={which}
        onChange={setWhich}
      />
      {list.isPending && <Skeleton lines={4} />}
      {list.data && list.items.length === 0 && (
        <EmptyState title={isNarrowed ? t('noneFound') : isPutAway ? t('nonePutAway') : t('none')}>
          {isNarrowed ? t('noneFoundWhy') : isPutAway ? t('nonePutAwayWhy') : t('noneWhy')}
        </EmptyState>
      )}
      <ul aria-label={t('theLibrary')} className="divide-y divide-line">
        {list.items.map((insight) => (
          <InsightRow
            key={insight.insightId}
            insight={insight}
            kinds={kinds}
            mayChange={mayChange}
            onUse={which === 'offered' ? onUse : undefined}
          />
        ))}
      </ul>
      <FurtherButton list={list} className="self-start">
        {t('loadMore', { count: list.count - list.items.length })}
      </FurtherButton>
    </div>
  );
}
