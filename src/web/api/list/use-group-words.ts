import type { RowGroup } from '#contract/address-book/row-groups.ts';
import { listGroupsTexts } from '#texts/list-groups.ts';
import { useNumbers, useTexts } from '../../ui/reader.tsx';

/** What the head of a group says: what its rows share, and how many there are. */
export function useGroupWords() {
  const t = useTexts(listGroupsTexts);
  const numbers = useNumbers();
  return ({ key, label, count }: RowGroup) => ({
    name: label ?? t('nameless', { key }),
    counted: numbers.whole(count),
  });
}
