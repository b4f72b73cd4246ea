import type { openDeal as contract } from '#contract/deals/deal-writes.ts';
import { openDeal as decide } from '#domain/deal/open-deal.ts';
import type { PlaybookReference } from '#domain/playbook/playbook.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { mayOpenDeal } from '#policy/deal.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { hasAccount } from '#store/address-book/accounts.ts';
import { appendFirst } from '#store/deals/append.ts';
import { loadDeal, teamOf } from '#store/deals/load-deal.ts';
import { currentPlaybook, newestPlaybook } from '#store/deals/playbooks.ts';
import { loadMember } from '#store/people/members.ts';
import { archivedPlaybooks } from '#store/playbooks/offered-playbooks.ts';
import { newAccount } from '../accounts/new-account.ts';
import { takeIn } from '../contacts/new-contacts.ts';
import { playbookNotFound } from '../playbook/playbook-not-found.ts';
import type { Handle, World } from '../world.ts';
import { writingOf } from './write-to-deal.ts';

export const openDeal: Handle<typeof contract> = async (world, input) => {
  const { tx, workspace, actor } = world;
  const ownerId = input.ownerId ?? actor.memberId;
  if (!(await loadMember(tx, workspace.id, ownerId))) {
    return refuse('member_not_found', 'There is no such person in your workspace.');
  }
  if (!mayOpenDeal(actor, { ownerId, teamId: await teamOf(tx, workspace.id, ownerId) })) {
    return notAllowed('open a deal for that owner');
  }
  const dealId = input.dealId ?? world.newId();
  if (input.dealId && (await loadDeal(tx, workspace.id, dealId))) {
    return refuse('id_already_used', 'There is a deal with this id already. Use a fresh one.');
  }
  const account = await accountFor(world, input.accountId, input.accountName);
  if (!account.ok) return account;
  const stakeholders = await takeIn(world, account.value, input.stakeholders);
  if (!stakeholders.ok) return stakeholders;
  const playbook = await playbookFor(world, input.playbookKey);
  if (!playbook.ok) return playbook;
  const { key, version } = playbook.value;
  const conversationId = input.firstConversation
    ? (input.firstConversation.conversationId ?? world.newId())
    : null;
  const facts = decide(
    {
      name: input.name,
      accountId: account.value,
      ownerId,
      valueMinor: input.value?.valueMinor ?? null,
      currency: input.value?.currency ?? workspace.currency,
      expectedClose: input.expectedClose ?? null,
      clientGoal: input.clientGoal,
      playbook: { key, version },
      stakeholders: stakeholders.value,
      firstConversation:
        input.firstConversation && conversationId
          ? { ...input.firstConversation, conversationId }
          : undefined,
    },
    writingOf(world),
  );
  if (!facts.ok) return facts;
  const { standing, facts: written } = await appendFirst(tx, workspace, dealId, facts.value);
  const factIds = written.map(({ id }) => id);
  return accept({ dealId, sequence: standing.sequence, factIds, accountId: account.value, conversationId });
};

/** The playbook that was chosen, in its newest version; else the one that new deals go by. */
async function playbookFor(
  { tx, workspace }: World,
  chosen: string | undefined,
): Promise<Result<PlaybookReference, Refusal>> {
  if (chosen === undefined) return accept(await currentPlaybook(tx, workspace.id));
  const newest = await newestPlaybook(tx, workspace.id, chosen);
  if (!newest) return playbookNotFound();
  if (!(await archivedPlaybooks(tx, workspace.id)).has(chosen)) return accept(newest);
  return refuse('playbook_archived', 'This playbook is archived. Choose another one for the deal.');
}

/** The account that is named, by id or by a new name; a deal may begin without. */
async function accountFor(
  world: World,
  accountId: string | undefined,
  accountName: string | undefined,
): Promise<Result<string | null, Refusal>> {
  if (accountId !== undefined && accountName === undefined) {
    const isKnown = await hasAccount(world.tx, world.workspace.id, accountId);
    return isKnown ? accept(accountId) : refuse('account_not_found', 'There is no such account.');
  }
  if (accountName === undefined) return accept(null);
  const made = await newAccount(world, { accountId, name: accountName });
  return made.ok ? accept(made.value.accountId) : made;
}
