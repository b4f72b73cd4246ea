import { dealViewsTexts } from '#texts/deal-views.ts';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import type { DealGroups } from './use-sections.ts';

/** Says that there are more groups than are shown. */
export function GroupsCut({ groups: { groups, groupCount } }: { groups: DealGroups }) {
  const t = useTexts(dealViewsTexts);
  const numbers = useNumbers();
  if (groupCount <= groups.length) return null;
  return (
    <p className="mt-2 text-fine text-soft">{t('groupsCut', { shown: numbers.whole(groups.length) })}</p>
  );
}
