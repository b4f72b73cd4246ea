import { useMemo } from 'react';
import type { DealGrouping } from '#contract/deals/deal-filters.ts';
import { dealViewsTexts } from '#texts/deal-views.ts';
import { useReader, useTexts } from '../../ui/reader.tsx';
import type { DealGroup } from './deal-section.ts';

/** What a group is called: the server names people, accounts and kinds; the rest is said here. */
export function useGroupLabel() {
  const t = useTexts(dealViewsTexts);
  const { locale } = useReader();
  return useMemo(() => {
    const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
    return (by: DealGrouping, { key, label }: Pick<DealGroup, 'key' | 'label'>): string => {
      if (key === 'none') return t('noneOf', { by });
      if (label) return label;
      switch (by) {
        case 'decision':
          return month.format(new Date(`${key}-01T00:00:00Z`));
        case 'state':
          return key === 'won' || key === 'lost' || key === 'parked' || key === 'open' ? t(key) : key;
        case 'lead':
          return key === 'apart' || key === 'stretched' || key === 'together' ? t(key) : key;
        default:
          return key;
      }
    };
  }, [t, locale]);
}
