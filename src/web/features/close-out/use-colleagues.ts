import { useMemo } from 'react';
import { listMembers } from '#contract/members/members.ts';
import { useReadWhen } from '../../api/queries.ts';
import { useMe } from '../../api/session.ts';
import type { Choosable } from '../../ui/list-box.tsx';

/** Who else of us may have promised something; the same list until one of them changes. */
export function useColleagues(): readonly Choosable[] {
  const me = useMe().member.id;
  const { data } = useReadWhen(true, listMembers, { limit: 200 });
  return useMemo(
    () =>
      (data?.items ?? [])
        .filter(({ memberId, active }) => active && memberId !== me)
        .map(({ memberId, name }) => ({ id: memberId, label: name })),
    [data, me],
  );
}
