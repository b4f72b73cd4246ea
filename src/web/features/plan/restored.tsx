import { planTexts } from '#texts/plan.ts';
import { useMe } from '../../api/session.ts';
import { useNumbers, useTexts } from '../../ui/reader.tsx';

/** Whose words they are that were there before the page was opened. */
export function Restored({
  writers,
  isSaved,
}: {
  writers: readonly { id: string; name: string }[];
  isSaved: boolean;
}) {
  const t = useTexts(planTexts);
  const { list } = useNumbers();
  const { member } = useMe();
  const others = writers.filter(({ id }) => id !== member.id).map(({ name }) => name);
  if (others.length > 0) return t('restoredOf', { who: list(others), count: others.length });
  return isSaved ? t('restoredChange') : t('restored');
}
