import { useMemo } from 'react';
import { useMe } from '../../api/session.ts';
import { useMembers } from '../../api/use-members.ts';
import type { Choosable } from '../../ui/list-box.tsx';

/** Who else of us may have promised something; the same list until one of them changes. */
export function useColleagues(): readonly Choosable[] {
  const me = useMe().member.id;
  const members = useMembers();
  return useMemo(
    () =>
      members
        .filter(({ memberId, active }) => active && memberId !== me)
        .map(({ memberId, name }) => ({ id: memberId, label: name })),
    [members, me],
  );
}
