import { type getFromClients as contract, daysOfClients } from '#contract/today/from-clients.ts';
import { compare } from '#domain/compare.ts';
import { paceChangesAt } from '#domain/guidance/pace-changes.ts';
import type { Fact } from '#domain/ledger/facts.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { addDays, type Instant } from '#domain/time/calendar.ts';
import { mayChangeDeal, maySeeDeal } from '#policy/deal.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { loadDeal, loadFacts, type StoredDeal } from '#store/deals/load-deal.ts';
import { dealsFromClients } from '#store/deals/load-from-clients.ts';
import { loadAddresses } from '#store/letters/addresses.ts';
import { lettersById } from '#store/letters/letters.ts';
import { undeliveredLetters } from '#store/letters/undelivered.ts';
import { loadMember } from '#store/people/members.ts';
import { seenDeal } from '../deals/seen-deal.ts';
import { shownLetter } from '../letters/shown-letter.ts';
import { shownEntries } from '../presenting/ledger-view.ts';
import { shownPaceChanges } from '../presenting/pace-view.ts';
import { shownProposals } from '../presenting/proposal-view.ts';
import type { Handle, World } from '../world.ts';

/** As many as anybody reads in a morning. */
const mostDeals = 20;
const mostActs = 30;

export const getFromClients: Handle<typeof contract> = async (world, input) => {
  const { tx, workspace, actor, now } = world;
  const ownerId = input.memberId ?? actor.memberId;
  const member = await loadMember(tx, workspace.id, ownerId);
  if (!member) return refuse('member_not_found', 'There is no such person in your workspace.');
  if (!maySeeDeal(actor, { ownerId, teamId: member.teamId })) {
    return notAllowed('look at the day of that member');
  }
  const aWeekAgo = addDays(now, -daysOfClients, actor.zone);
  const since = input.since && input.since > aWeekAgo ? input.since : aWeekAgo;
  const found = await dealsFromClients(tx, workspace.id, { ownerId, since, now }, mostDeals);
  const all = [];
  for (const dealId of found) {
    const deal = await loadDeal(tx, workspace.id, dealId);
    if (deal) all.push(await ofDeal(world, deal, since));
  }
  return accept({
    letters: await undelivered(world, { ownerId, since }),
    proposals: all
      .flatMap(({ proposals }) => proposals)
      .sort((one, other) => compare(one.proposal.madeAt, other.proposal.madeAt)),
    acts: all
      .flatMap(({ acts }) => acts)
      .sort(
        ({ entry: one }, { entry: other }) =>
          compare(other.recordedAt, one.recordedAt) || other.sequence - one.sequence,
      )
      .slice(0, mostActs),
    paces: all
      .flatMap(({ paces }) => paces)
      .sort(({ change: one }, { change: other }) => compare(other.from, one.from))
      .slice(0, mostActs),
  });
};

/** Letters on their deals that did not arrive, and why. */
async function undelivered(
  { tx, workspace }: World,
  of: { readonly ownerId: string; readonly since: Instant },
) {
  const found = await undeliveredLetters(tx, workspace.id, of, mostDeals);
  const rows = await lettersById(
    tx,
    workspace.id,
    found.map(({ letterId }) => letterId),
  );
  const names = await loadAddresses(tx, workspace.id, [...new Set(rows.map(({ contactId }) => contactId))]);
  const told = [];
  for (const row of rows) {
    const deal = await loadDeal(tx, workspace.id, row.dealId);
    const at = found.find(({ letterId }) => letterId === row.letterId)?.at;
    if (!deal || at === undefined) continue;
    const letter = shownLetter(row, (contactId) => names.get(contactId)?.name ?? '');
    told.push({ deal: namedDeal(deal), conversationId: row.conversationId, at, letter });
  }
  return told;
}

function namedDeal({ dealId, standing, accountName }: StoredDeal) {
  const { name, accountId } = standing.deal;
  const account = accountId === null ? null : { id: accountId, name: accountName ?? '' };
  return { dealId, name, account };
}

/** What waits for an answer in one deal, and what clients did there since. */
async function ofDeal(world: World, stored: StoredDeal, since: Instant) {
  const { tx, workspace, actor } = world;
  const { dealId, standing } = stored;
  const ledger = await loadFacts(tx, workspace.id, dealId);
  const facts = ledger.filter((fact) => isTold(fact, since));
  const corrections = ledger.filter(({ type }) => type === 'correction.made');
  const { view, seen } = await seenDeal(world, stored, facts);
  const mayChange = mayChangeDeal(actor, stored);
  const deal = namedDeal(stored);
  const proposals = shownProposals(view, seen);
  const waiting = new Set(proposals.map(({ proposalId }) => proposalId));
  return {
    proposals: proposals.map((proposal) => ({ deal, sequence: standing.sequence, mayChange, proposal })),
    acts: shownEntries({ facts, corrections, standing, mayChange }, seen)
      .filter(({ corrected, data }) => !corrected?.void && !waiting.has(String(data.proposalId)))
      .map((entry) => ({ deal, entry })),
    paces: shownPaceChanges(
      paceChangesAt(view, world.now).filter(({ from }) => from > since),
      seen,
    ).map((change) => ({ deal, change })),
  };
}

const isTold = ({ by, type, recordedAt }: Fact, since: Instant) =>
  by.kind === 'client' && type !== 'roadmap.visited' && recordedAt > since;
