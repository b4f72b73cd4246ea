import { dealViewsTexts } from '#texts/deal-views.ts';
import { classes } from '../../ui/classes.ts';
import { ChevronDown } from '../../ui/icons.tsx';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import { useGroupLabel } from './group-label.ts';
import type { Section } from './sections.ts';
import { SumOf } from './sum-of.tsx';

/** What the deals of a group share, how many there are, what they are worth. */
export function GroupHeadWords({
  group,
  groupBy,
  isFolded,
}: {
  group: NonNullable<Section['group']>;
  groupBy: NonNullable<Section['groupBy']>;
  isFolded: boolean;
}) {
  const t = useTexts(dealViewsTexts);
  const numbers = useNumbers();
  const label = useGroupLabel();
  return (
    <>
      <span className={classes('text-soft transition-transform', isFolded && '-rotate-90')}>
        <ChevronDown />
      </span>
      <b className="font-semibold">{label(groupBy, group)}</b>
      <span className="text-fine font-normal text-soft">
        {t('dealsCount', { count: group.count, shown: numbers.whole(group.count) })}
      </span>
      <span className="text-fine font-normal text-soft">
        <SumOf values={group.values} />
      </span>
    </>
  );
}
