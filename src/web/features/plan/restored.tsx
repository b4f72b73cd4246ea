import { planTexts } from '#texts/plan.ts';
import { useMe } from '../../api/session.ts';
import { Button } from '../../ui/button.tsx';
import { useNumbers, useTexts } from '../../ui/reader.tsx';

interface RestoredProps {
  writers: readonly { id: string; name: string }[];
  isSaved: boolean;
}

/** What was typed before is still here; and the way to begin again without it. */
export function RestoredNotice({ onBeginAgain, ...of }: RestoredProps & { onBeginAgain: () => void }) {
  const t = useTexts(planTexts);
  return (
    <p
      role="status"
      className="flex flex-wrap items-center gap-2 rounded-control bg-us-wash px-3 py-2 text-us"
    >
      <Restored {...of} />
      <Button size="small" look="quiet" onPress={onBeginAgain}>
        {of.isSaved ? t('asSaved') : t('beginAgain')}
      </Button>
    </p>
  );
}

/** Whose words they are that were there before the page was opened. */
function Restored({ writers, isSaved }: RestoredProps) {
  const t = useTexts(planTexts);
  const { list } = useNumbers();
  const { member } = useMe();
  const others = writers.filter(({ id }) => id !== member.id).map(({ name }) => name);
  if (others.length > 0) return t('restoredOf', { who: list(others), count: others.length });
  return isSaved ? t('restoredChange') : t('restored');
}
