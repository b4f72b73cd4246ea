import type { DealPage } from '#contract/deals/deal-page.ts';
import { isShownAt } from '#domain/findings/shown-at.ts';
import { missingForRequest } from '#domain/guidance/missing-for-request.ts';
import { milestonesInOrder } from '#domain/roadmap/roadmap-steps.ts';
import type { DealView } from '#domain/standing/deal-view.ts';
import { decisionMilestone } from '#domain/standing/derive.ts';
import type { Pace } from '#domain/standing/standing.ts';
import { addDays, type Day } from '#domain/time/calendar.ts';
import type { UsualPace } from '#store/deals/usual-pace.ts';
import { dealSentencesTexts } from '#texts/deal-sentences.ts';
import { sayIn } from '#texts/say.ts';
import { shownControl } from './control-view.ts';
import { shownConversation } from './conversation-view.ts';
import { dayLabel, daysLate, howLong } from './dates.ts';
import { type HeadToShow, shownHead } from './deal-head.ts';
import { shownFindings } from './finding-view.ts';
import { shownNextBest } from './next-best-view.ts';
import { shownTheirPace } from './pace-view.ts';
import { shownProcess } from './process-view.ts';
import { shownProposals } from './proposal-view.ts';
import { shownScore } from './score-view.ts';
import { kindLabel, kindsInSentence, type Seen } from './seen.ts';

/** Days ahead that a deal's page looks. */
const daysAhead = 14;

/** All that the deal page shows, but its ledger. */
export function shownDealPage(
  deal: DealView,
  head: HeadToShow,
  seen: Seen,
  usual: UsualPace | null = null,
): Omit<DealPage, 'ledger' | 'asOf' | 'values' | 'tags'> {
  const { standing } = deal;
  const { now } = seen;
  const soon = addDays(now, daysAhead, seen.zone);
  const holding = standing.findings.filter((finding) => isShownAt(finding, now));
  const coming = standing.findings.filter(
    (finding) => finding.from > now && finding.from <= soon && isShownAt(finding, finding.from),
  );
  const next = shownNextBest(deal, seen);
  const process = shownProcess(deal, head.accountDetails, seen);
  return {
    deal: shownHead(deal, head, seen),
    score: shownScore(deal, head.photos, seen),
    next: next && { ...next, questions: withQuestion(next.questions, process.buying?.question) },
    process,
    control: shownControl(deal, seen),
    findings: shownFindings(deal, holding, seen),
    coming: shownFindings(deal, coming, seen).sort((one, other) => (one.from < other.from ? -1 : 1)),
    window: { ...standing.window, sentence: windowSentence(deal, seen) },
    pace: shownPace(deal, seen),
    proposals: shownProposals(deal, seen),
    theirPace: shownTheirPace(deal, usual, seen),
    conversations: Object.values(standing.conversations)
      .sort((one, other) => (one.startsAt > other.startsAt ? -1 : 1))
      .map((conversation) => shownConversation({ dealId: head.dealId, standing }, conversation, seen)),
    ...shownLists(deal, seen),
  };
}

/** What is asked once comes before what belongs to the commitment. */
export function withQuestion(questions: readonly string[], first: string | null | undefined): string[] {
  return first ? [first, ...questions] : [...questions];
}

/** What was recorded, by family: newest first but for the client's steps, which go in their order. */
function shownLists(deal: DealView, seen: Seen) {
  const { standing } = deal;
  const { wordings } = standing.roadmap;
  const person = (contactId: string | null) => ({
    contactId,
    contactName: contactId === null ? null : seen.names.person(contactId),
  });
  const late = (state: string, due: string | null) =>
    state === 'open' && due !== null ? daysLate(due, seen.today) : null;
  return {
    milestones: milestonesInOrder(deal).map(({ movedLaterAt, contactId, ...one }) => ({
      ...one,
      ...person(contactId),
      timesMovedLater: movedLaterAt.length,
      late: one.state === 'open' && one.date !== null && one.date < seen.today,
      clientWording: wordings[one.milestoneId] ?? null,
    })),
    commitments: newestFirst(Object.values(standing.commitments), ({ madeAt }) => madeAt).map(
      ({ movedLaterAt, contactId, ...one }) => ({
        ...one,
        ...person(contactId),
        timesMovedLater: movedLaterAt.length,
        daysLate: late(one.state, one.due),
        clientWording: wordings[one.commitmentId] ?? null,
      }),
    ),
    nonCommitments: newestFirst(Object.values(standing.nonCommitments), ({ heardAt }) => heardAt).map(
      ({ contactId, ...one }) => ({ ...one, ...person(contactId) }),
    ),
    promises: newestFirst(Object.values(standing.promises), ({ madeAt }) => madeAt).map(
      ({ contactId, memberId, ...one }) => ({
        ...one,
        ...person(contactId),
        member: memberId === null ? null : { id: memberId, name: seen.names.member(memberId) },
        daysLate: late(one.state, one.due),
      }),
    ),
    asks: newestFirst(Object.values(standing.asks), ({ madeAt }) => madeAt).map(({ contactId, ...one }) => ({
      ...one,
      ...person(contactId),
    })),
    concerns: newestFirst(Object.values(standing.concerns), ({ raisedAt }) => raisedAt).map(
      ({ contactId, shared: _, byClient = false, ...one }) => ({ ...one, byClient, ...person(contactId) }),
    ),
    waivers: standing.waivers.map(({ contactId, ...one }) => ({ ...one, ...person(contactId) })),
    requests: newestFirst(Object.values(standing.requests), ({ receivedAt }) => receivedAt).map(
      ({ contactId, ...one }) => ({
        ...one,
        ...person(contactId),
        kind: deal.map.playbook.requests[one.what] ?? null,
        missing: missingForRequest(deal, one.what).map(({ kind, from }) => ({
          kind,
          kindLabel: kindLabel(seen.map, kind),
          from: from.map((id) => ({ id, name: seen.names.person(id) })),
        })),
      }),
    ),
  };
}

function newestFirst<One>(all: One[], at: (one: One) => string): One[] {
  return all.sort((one, other) => (at(one) > at(other) ? -1 : 1));
}

function shownPace(deal: DealView, seen: Seen): DealPage['pace'] {
  const { pace, deal: card } = deal.standing;
  if (!pace) return null;
  const theirs = decisionMilestone(deal)?.date ?? null;
  return { ...pace, sentence: paceSentence(pace, { expectedClose: card.expectedClose, theirs }, seen) };
}

interface DaysOfDecision {
  /** What we plan with. */
  readonly expectedClose: Day | null;
  /** What the client says. */
  readonly theirs: Day | null;
}

/** How fast they go, and where that leads; a day that has passed says that they have slowed down (R41). */
export function paceSentence(
  pace: Pace,
  { expectedClose, theirs }: DaysOfDecision,
  reader: Pick<Seen, 'locale' | 'today'>,
): string {
  const say = sayIn(reader.locale, dealSentencesTexts);
  const given = { days: Math.round(pace.daysPerCommitment), usual: pace.usualDaysPerCommitment };
  // Where the client named a later day, what could have been an earlier one is no news.
  const isEarlier = pace.decisionDay !== null && theirs !== null && pace.decisionDay <= theirs;
  if (pace.decisionDay === null || isEarlier) return say('pace', given);
  const on = dayLabel(pace.decisionDay, reader);
  const plan = expectedClose ? dayLabel(expectedClose, reader) : null;
  if (pace.decisionDay >= reader.today) {
    return plan === null ? say('paceLeads', { ...given, on }) : say('paceLeadsPlan', { ...given, on, plan });
  }
  return plan === null ? say('paceSlowed', { ...given, on }) : say('paceSlowedPlan', { ...given, on, plan });
}

/** One sentence about when to ask for the decision. */
export function windowSentence(deal: DealView, seen: Seen): string {
  const say = sayIn(seen.locale, dealSentencesTexts);
  const { window } = deal.standing;
  if (deal.standing.deal.state === 'lost') return say('lost');
  if (deal.isGainedForDeal('decide')) return say('decided');
  if (window.openedAt === null) {
    const missing = deal.missingForDeal('decide');
    return say('tooEarly', { kinds: kindsInSentence(seen, missing) });
  }
  if (window.askedAt !== null) return say('asked');
  const ready = say('ready', { span: howLong(window.openedAt, seen) });
  const isLate = window.lateFrom !== null && window.lateFrom <= seen.now;
  return isLate ? `${ready} ${say('gettingLate')}` : ready;
}
