import type { listChanges } from '#contract/changes/changes.ts';
import type { OutputOf } from '#contract/operation.ts';
import type { ChangeRow } from '#store/changes/changes.ts';

type Shown = OutputOf<typeof listChanges>['items'][number];

/** A change as programs are told of it: which record, and where it is read as it stands now. */
export function shownChange(change: ChangeRow): Shown {
  const { number, at, noun, nounId, dealId, act, byMemberId: memberId, byTokenId: tokenId } = change;
  const read = act === 'removed' ? null : whereRead(change);
  return {
    number,
    at,
    noun,
    id: nounId,
    dealId,
    act,
    read,
    by: memberId === null ? null : { memberId, tokenId },
  };
}

function whereRead({ noun, nounId, dealId, onNoun, onId }: ChangeRow): string | null {
  switch (noun) {
    case 'account':
      return `/api/accounts/${nounId}`;
    case 'contact':
      return `/api/contacts/${nounId}`;
    case 'deal':
      return `/api/deals/${nounId}`;
    case 'conversation':
      return `/api/deals/${dealId}/conversations/${nounId}`;
    case 'fact':
      return `/api/deals/${dealId}/facts/${nounId}`;
    case 'note':
      return onId && `/api/notes?noun=${onNoun}&nounId=${onId}`;
    case 'file':
      return onId && `/api/files?noun=${onNoun}&nounId=${onId}`;
    case 'relation':
      return onId && `/api/contacts/${onId}/relations`;
  }
}
