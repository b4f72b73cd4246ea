import type { ConversationView } from '#contract/conversations/conversation-view.ts';
import type { getPlanProposal as contract } from '#contract/conversations/planning.ts';
import { expectedStart, lastMet } from '#domain/conversation/expected-start.ts';
import { type ProposalWish, proposePlan } from '#domain/conversation/propose-plan.ts';
import { isShownAt } from '#domain/findings/shown-at.ts';
import { missingForPerson } from '#domain/guidance/missing-for-person.ts';
import { onceTheyAreThere } from '#domain/guidance/once-they-are-there.ts';
import type { Plan } from '#domain/ledger/facts.ts';
import type { CommitmentKind } from '#domain/playbook/playbook.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import type { DealView } from '#domain/standing/deal-view.ts';
import { later } from '#domain/time/calendar.ts';
import { loadNames } from '#store/deals/names.ts';
import { listInsightRows } from '#store/insights.ts';
import { listBegunPlans } from '#store/meeting/begun-plans.ts';
import { findDeal } from '../deals/find-deal.ts';
import { seenDeal } from '../deals/seen-deal.ts';
import { catchUpGuidance } from '../presenting/catch-up-view.ts';
import { shownPlan } from '../presenting/conversation-view.ts';
import { windowSentence, withQuestion } from '../presenting/deal-page-view.ts';
import { shownFindings } from '../presenting/finding-view.ts';
import { shownInvited } from '../presenting/invited-view.ts';
import { askedBefore, shownNextBest } from '../presenting/next-best-view.ts';
import {
  aheadIfAsked,
  type Coming,
  isWithOneOf,
  leftAlone,
  proposedAgenda,
  proposedGain,
  shownAlternatives,
} from '../presenting/plan-view.ts';
import { questionOnBuying } from '../presenting/process-view.ts';
import { capitalised, kindLabel, type Seen } from '../presenting/seen.ts';
import type { Handle, World } from '../world.ts';

const insightsShown = 20;
/** Questions that one conversation has room for. */
const mostQuestions = 4;

export const getPlanProposal: Handle<typeof contract> = async (world, input) => {
  const found = await findDeal(world, input.dealId);
  if (!found.ok) return found;
  const { view, seen } = await seenDeal(world, found.value);
  const { standing, map } = view;
  const { conversationId, kind, contactId, catchUpWith } = input;
  const conversation = conversationId ? standing.conversations[conversationId] : undefined;
  if (conversationId && !conversation) {
    return refuse('conversation_not_found', 'There is no such conversation in this deal.');
  }
  if (kind && !map.kind(kind)) {
    return refuse('kind_not_found', `The playbook of this deal has no commitment “${kind}”.`);
  }
  const given = input.participants?.split(',').filter((id) => id !== '');
  const named = [contactId, catchUpWith, ...(given ?? [])].filter((id) => id !== undefined);
  if (named.some((id) => !view.isPresent(id))) {
    return refuse('stakeholder_not_found', 'Somebody named here is not part of the deal now.');
  }
  const wish: ProposalWish = { conversation, kind, contactId, participants: given, catchUpWith };
  // What may be asked is judged by when it would be asked: a maybe until Thursday is none on Thursday.
  const at = later(world.now, conversation?.startsAt ?? world.now);
  const proposal = proposePlan(view, wish, at);
  // Whoever comes gives their time by coming (R12): what else may be asked is judged by that.
  const there = onceTheyAreThere(
    view,
    view.present.map((person) => person.contactId),
    world.now,
  );
  const insights = await listInsightRows(world.tx, world.workspace.id, {
    after: null,
    limit: insightsShown,
  });
  const holding = standing.findings.filter((finding) => isShownAt(finding, world.now));
  const open = openMatters(view);
  const coming = openWith(proposal.participants, open);
  const question = questionOnBuying(view, found.value.accountDetails, seen);
  const kinds = map.kinds.map((one) => ({
    ...shownKind(there, one, coming, seen),
    questions: withQuestion(one.questions, question),
  }));
  const chosen = kinds.find(({ key }) => key === proposal.plan.objective?.kind);
  return accept({
    sequence: standing.sequence,
    next: shownNextBest(view, seen),
    expectedStart: conversation ? null : expectedStart(view, wish, world.now),
    offeredSlot: conversation ? null : slotOffered(view),
    alternatives: shownAlternatives(there, proposal.participants, at, seen),
    plan: askingFirst(
      catchUpWith ? null : question,
      withGuidance(
        shownPlan(wordedAnew(proposal.plan, conversation?.plan, view, seen)),
        { ...(catchUpWith ? catchUpGuidance(view, catchUpWith, seen) : {}), ...conversation?.plan },
        chosen,
      ),
      conversation?.plan,
    ),
    participants: view.present.map((person) => shownInvited(view, person, proposal.participants, seen)),
    kinds,
    window: proposal.plan.objective?.kind === 'decide' ? windowSentence(view, seen) : null,
    findings: shownFindings(view, holding, seen),
    insights: insights.items.map(({ createdAt: _, retired: _retired, ...insight }) => insight),
    open: open.map(({ contactId, ...one }) => ({ ...one, who: contactId && seen.names.person(contactId) })),
    begun: conversation ? [] : await begunPlans(world, input.dealId),
  });
};

/** What the plan of the latest conversation held ready for the next one. */
function slotOffered(view: DealView) {
  const last = lastMet(view);
  const text = last?.plan.nextSlot?.trim();
  return last && text ? { text, from: last.startsAt } : null;
}

async function begunPlans({ tx, workspace }: World, dealId: string) {
  const begun = await listBegunPlans(tx, workspace.id, dealId);
  const writers = begun.map(({ memberId }) => memberId);
  const names = await loadNames(tx, workspace.id, [], writers);
  return begun.map(({ conversationId, memberId, typedAt }) => ({
    conversationId,
    by: { id: memberId, name: names.get(memberId)?.name ?? '' },
    at: typedAt,
  }));
}

function shownKind(there: DealView, kind: CommitmentKind, coming: Coming, seen: Seen) {
  const { key, label, shortLabel, wording, clientCommitsTo, clientGains, backup, notYet, usualConcerns } =
    kind;
  return {
    ...{ key, label, shortLabel, wording, clientCommitsTo, clientGains, notYet },
    conversationGain: proposedGain(kind, seen),
    backup: capitalised(backup),
    concerns: usualConcerns.map(({ concern, reply }) => ({ concern, reply })),
    agenda: proposedAgenda(there, kind, coming, seen),
    notToday: leftAlone(there, key, seen),
    ahead: aheadIfAsked(there, key, seen),
    missing: missingBefore(there, key),
  };
}

/** An objective that is only proposed is worded by what they answered when it was asked before. */
function wordedAnew(plan: Plan, said: Plan | undefined, view: DealView, seen: Seen): Plan {
  const { objective } = plan;
  if (said?.objective || !objective?.kind || !objective.contactId) return plan;
  const wording = askedBefore(view, { contactId: objective.contactId, kind: objective.kind }, seen);
  return wording === null ? plan : { ...plan, objective: { ...objective, wording } };
}

/** Where the plan itself says nothing yet, an agenda, a gain and what to leave alone are proposed for its objective. */
function withGuidance(
  plan: ConversationView['plan'],
  said: Plan | undefined,
  chosen: ReturnType<typeof shownKind> | undefined,
): ConversationView['plan'] {
  if (!chosen) return plan;
  return {
    ...plan,
    agenda: plan.agenda || said?.agenda || chosen.agenda.join('\n'),
    gain: said?.gain?.trim() || chosen.conversationGain,
    notToday: said?.notToday?.length ? [...said.notToday] : chosen.notToday,
  };
}

/** What is to be asked of them once comes first, where the plan has no questions of its own yet. */
function askingFirst(
  question: string | null,
  plan: ConversationView['plan'],
  said: Plan | undefined,
): ConversationView['plan'] {
  if (question === null || said?.questions?.length) return plan;
  return { ...plan, questions: withQuestion(plan.questions ?? [], question).slice(0, mostQuestions) };
}

/** For whom asking would be early, and what is missing; a conversation gives the time of whoever is there (R12). */
function missingBefore(there: DealView, kind: string) {
  const labels = (needs: readonly string[]) => needs.map((need) => kindLabel(there.map, need));
  return [
    { contactId: null, needs: labels(there.missingForDeal(kind)) },
    ...there.present.map(({ contactId }) => ({
      contactId,
      needs: labels(missingForPerson(there, contactId, kind)),
    })),
  ].filter(({ needs }) => needs.length > 0);
}

interface OpenMatter {
  readonly text: string;
  readonly due: string | null;
  readonly ours: boolean;
  /** Who owes it, or to whom we do. */
  readonly contactId: string | null;
}

/** Promises of ours and commitments of theirs that are open: a conversation comes back to them. */
function openMatters({ standing }: DealView): OpenMatter[] {
  const theirs = Object.values(standing.commitments).map((one) => ({ ...one, ours: false }));
  const ours = Object.values(standing.promises).map((one) => ({ ...one, ours: true }));
  return [...theirs, ...ours]
    .filter(({ state }) => state === 'open')
    .sort((one, other) => ((one.due ?? '9999') < (other.due ?? '9999') ? -1 : 1))
    .map(({ what, due, ours, contactId }) => ({ text: what, due, ours, contactId }));
}

/** An agenda comes back to what is open with those who will be there, not to what others owe. */
function openWith(participants: readonly string[], open: readonly OpenMatter[]): Coming {
  const theirs = open.filter(({ contactId }) => isWithOneOf(participants, contactId ? [contactId] : []));
  return { participants, open: theirs.map(({ text }) => text) };
}
