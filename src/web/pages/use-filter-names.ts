import { getAccount } from '#contract/accounts/accounts.ts';
import type { DealViewContent } from '#contract/deals/deal-views.ts';
import { listMembers } from '#contract/members/members.ts';
import { getPlaybook } from '#contract/playbook/playbook.ts';
import { listTags } from '#contract/tags/tags.ts';
import { listTeams } from '#contract/teams/teams.ts';
import { useReadWhen } from '../api/queries.ts';
import { useMe } from '../api/session.ts';
import type { FilterNames } from '../features/deal-views/filter-words.ts';

/** What the filters of deals are called: members, teams, kinds, the account that they are narrowed to. */
export function useFilterNames(view: DealViewContent): FilterNames {
  const { member, workspace } = useMe();
  const seesOthers = member.sees !== 'own';
  const members = useReadWhen(seesOthers || view.ownerId !== undefined, listMembers, { limit: 200 });
  const teams = useReadWhen(seesOthers, listTeams, { limit: 200 });
  const tags = useReadWhen(true, listTags, {});
  const playbook = useReadWhen(true, getPlaybook, {});
  const { accountId } = view;
  const account = useReadWhen(accountId !== undefined, getAccount, { accountId: accountId ?? '' });
  return {
    members: (members.data?.items ?? []).map(({ memberId, name }) => ({ id: memberId, name })),
    teams: (teams.data?.items ?? []).map(({ teamId, name }) => ({ id: teamId, name })),
    tags: (tags.data?.items ?? []).map(({ tagId, name }) => ({ id: tagId, name })),
    kinds: (playbook.data?.kinds ?? []).map(({ key, label }) => ({ key, label })),
    account: account.data?.name ?? null,
    currency: workspace.currency,
  };
}
