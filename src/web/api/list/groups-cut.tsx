import { listGroupsTexts } from '#texts/list-groups.ts';
import { useNumbers, useTexts } from '../../ui/reader.tsx';

/** Says that there are more groups than are shown. */
export function GroupsCut({ groups, groupCount }: { groups: readonly unknown[]; groupCount: number }) {
  const t = useTexts(listGroupsTexts);
  const numbers = useNumbers();
  if (groupCount <= groups.length) return null;
  return (
    <p className="mt-2 text-fine text-soft">{t('groupsCut', { shown: numbers.whole(groups.length) })}</p>
  );
}
