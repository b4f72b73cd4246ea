import { dealViewsTexts } from '#texts/deal-views.ts';
import { GroupWords } from '../../ui/group-words.tsx';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import type { DealSection } from './deal-section.ts';
import { useGroupLabel } from './group-label.ts';
import { SumOf } from './sum-of.tsx';

/** What the deals of a group share, how many there are, what they are worth. */
export function GroupHeadWords({
  group,
  groupBy,
  isFolded,
}: {
  group: NonNullable<DealSection['group']>;
  groupBy: NonNullable<DealSection['groupBy']>;
  isFolded: boolean;
}) {
  const t = useTexts(dealViewsTexts);
  const numbers = useNumbers();
  const label = useGroupLabel();
  return (
    <>
      <GroupWords
        isFolded={isFolded}
        name={label(groupBy, group)}
        counted={t('dealsCount', { count: group.count, shown: numbers.whole(group.count) })}
      />
      <span className="text-fine font-normal text-soft">
        <SumOf values={group.values} />
      </span>
    </>
  );
}
