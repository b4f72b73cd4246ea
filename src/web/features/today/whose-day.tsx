import type { getMe } from '#contract/me/me.ts';
import { listMembers } from '#contract/members/members.ts';
import type { OutputOf } from '#contract/operation.ts';
import { todayTexts } from '#texts/today.ts';
import { useReadWhen } from '../../api/queries.ts';
import { QuickChoice } from '../../ui/quick-choice.tsx';
import { useTexts } from '../../ui/reader.tsx';

interface WhoseDayProps {
  me: OutputOf<typeof getMe>['member'];
  shown: { id: string; name: string };
  /** Undefined for the reader's own day. */
  onChoose: (memberId: string | undefined) => void;
}

/** Whose day to look at, for those who see more deals than their own. */
export function WhoseDay({ me, shown, onChoose }: WhoseDayProps) {
  const t = useTexts(todayTexts);
  const members = useReadWhen(true, listMembers, { limit: 200 });
  const others = (members.data?.items ?? [])
    .filter(({ memberId, active }) => active && memberId !== me.id)
    .filter(({ teamId }) => me.sees === 'all' || teamId === me.teamId)
    .map(({ memberId, name }) => ({ id: memberId, label: name }));
  // Until the list is there, and for somebody who no longer is on it.
  const isListed = shown.id === me.id || others.some(({ id }) => id === shown.id);
  return (
    <QuickChoice
      label={t('whoseDay')}
      items={[
        { id: me.id, label: t('yourDay') },
        ...(isListed ? [] : [{ id: shown.id, label: shown.name }]),
        ...others,
      ]}
      value={shown.id}
      onChange={(memberId) => onChoose(memberId === me.id ? undefined : memberId)}
      className="w-44 max-sm:w-full"
    />
  );
}
