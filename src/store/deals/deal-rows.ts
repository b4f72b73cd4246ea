import { aboutFinding } from '#domain/findings/about-finding.ts';
import { missingPlanParts } from '#domain/findings/rules/thin-plan.ts';
import { baseSeverity } from '#domain/findings/severity.ts';
import { paceChanges } from '#domain/guidance/pace-changes.ts';
import type { Plan } from '#domain/ledger/facts.ts';
import { wholeUnits } from '#domain/money.ts';
import { mapOf } from '#domain/playbook/map.ts';
import type { Playbook } from '#domain/playbook/playbook.ts';
import { agreedCount } from '#domain/standing/agreed.ts';
import { dealView } from '#domain/standing/deal-view.ts';
import { decisionMilestone } from '#domain/standing/derive.ts';
import type { Folded } from '#domain/standing/fold.ts';
import type { Conversation, DealState, Standing } from '#domain/standing/standing.ts';
import { startOfDay } from '#domain/time/calendar.ts';
import type {
  CommitmentTable,
  ConversationTable,
  DealTable,
  FindingTable,
  MilestoneTable,
  PromiseTable,
  StakeholderTable,
  StandingTable,
} from '../deal-tables.ts';
import { type PastRows, pastRows } from './past-rows.ts';

/** A row as it is handed over in JSON: what is JSON in the table is a value here. */
type Row<Table> = {
  readonly [Column in keyof Table]: Table[Column] extends { readonly __select__: infer Value }
    ? Value
    : Table[Column];
};

/** All that follows from a deal's ledger, as rows. */
export interface DealRows extends PastRows {
  readonly deal: Omit<Row<DealTable>, 'state'> & { readonly state: DealState | 'undone' };
  readonly standing: Row<StandingTable>;
  readonly finding: readonly Row<FindingTable>[];
  readonly commitment: readonly Row<CommitmentTable>[];
  readonly promise: readonly Row<PromiseTable>[];
  readonly conversation: readonly Row<ConversationTable>[];
  readonly milestone: readonly Row<MilestoneTable>[];
  readonly stakeholder: readonly Row<StakeholderTable>[];
}

export interface DealPlace {
  readonly workspaceId: string;
  readonly dealId: string;
  /** The owner's. */
  readonly teamId: string | null;
}

/** Works out what lists and pages show of a deal. Pure: the same standing gives the same rows. */
export function dealRows({ standing, past }: Folded, playbook: Playbook, place: DealPlace): DealRows {
  const rows = { ...rowsOf(standing, playbook, place), ...pastRows(past, place) };
  return standing.deal.undone ? hidden(rows) : rows;
}

/** Of a deal whose opening was taken back no list shows anything. Its ledger stays. */
function hidden({ deal, standing }: DealRows): DealRows {
  return {
    deal: {
      ...deal,
      state: 'undone',
      next_conversation_at: null,
      last_touch_at: null,
      last_channel: null,
      people: 0,
      agreed: 0,
      pace_changes: [],
    },
    standing,
    ...{ finding: [], commitment: [], promise: [], conversation: [], milestone: [], stakeholder: [] },
    ...{ lapse: [], tenure: [] },
  };
}

function rowsOf(standing: Standing, playbook: Playbook, place: DealPlace): Omit<DealRows, keyof PastRows> {
  const { deal: card } = standing;
  const key = { workspace_id: place.workspaceId, deal_id: place.dealId };
  const owned = { ...key, owner_id: card.ownerId, team_id: place.teamId };
  const decisionOn = decisionMilestone({ standing })?.date ?? null;
  return {
    deal: {
      ...owned,
      sequence: standing.sequence,
      name: card.name,
      account_id: card.accountId,
      state: card.state,
      value_minor: card.valueMinor,
      currency: card.currency,
      expected_close: card.expectedClose,
      opened_at: card.openedAt,
      last_happened_at: standing.lastHappenedAt,
      client_decision_date: decisionOn,
      next_conversation_at: firstPlanned(standing),
      last_two_way_at: standing.lastTwoWayAt,
      last_touch_at: standing.lastTouch?.at ?? null,
      last_channel: standing.lastTouch?.channel ?? null,
      lead: standing.lead.deal,
      gained: standing.gainedForDeal.length,
      next_kind: standing.nextKind,
      people: Object.values(standing.stakeholders).filter(({ present }) => present).length,
      agreed: agreedCount(standing),
      imported_stage: card.importedStage,
      playbook_key: card.playbook.key,
      playbook_version: card.playbook.version,
      pace_changes: paceChanges(dealView(standing, { map: mapOf(playbook), zone: card.zone })),
      days_per_commitment: standing.pace?.daysPerCommitment ?? null,
    },
    standing: { ...key, sequence: standing.sequence, state: standing },
    finding: findingRows(standing, playbook, owned, decisionOn),
    commitment: Object.values(standing.commitments).map((one) => ({
      ...owned,
      commitment_id: one.commitmentId,
      contact_id: one.contactId,
      conversation_id: one.conversationId,
      kind: one.kind,
      what: one.what,
      due: one.due,
      state: one.state,
      firmness: one.firmness,
      evidence: one.evidence,
      made_at: one.madeAt,
      state_since: one.stateSince,
    })),
    promise: Object.values(standing.promises).map((one) => ({
      ...owned,
      promise_id: one.promiseId,
      contact_id: one.contactId,
      member_id: one.memberId,
      conversation_id: one.conversationId,
      what: one.what,
      due: one.due,
      state: one.state,
      made_at: one.madeAt,
    })),
    conversation: Object.values(standing.conversations).map((one) => ({
      ...owned,
      ...conversationColumns(standing, one),
    })),
    milestone: Object.values(standing.milestones).map((one) => ({
      ...owned,
      milestone_id: one.milestoneId,
      name: one.name,
      kind: one.kind,
      date: one.date,
      contact_id: one.contactId,
      state: one.state,
    })),
    stakeholder: Object.values(standing.stakeholders).map((one) => ({
      ...key,
      contact_id: one.contactId,
      roles: [...one.roles],
      needed: one.needed,
      present: one.present,
      took_part_at: one.tookPartAt,
    })),
  };
}

type Owned = Pick<DealRows['deal'], 'workspace_id' | 'deal_id' | 'owner_id' | 'team_id'>;

function findingRows(
  standing: Standing,
  playbook: Playbook,
  owned: Owned,
  decisionOn: string | null,
): Row<FindingTable>[] {
  const { valueMinor, currency, zone } = standing.deal;
  const value = valueMinor === null ? 0 : wholeUnits(valueMinor, currency);
  const view = dealView(standing, { map: mapOf(playbook), zone });
  return standing.findings.map((finding) => ({
    ...owned,
    code: finding.code,
    subject: finding.subject ?? '',
    from_at: finding.from,
    until_at: finding.until,
    late_from: finding.lateFrom,
    set_aside_until: finding.setAsideUntil,
    contact_id: finding.contactId,
    kind: finding.kind,
    base_severity: baseSeverity(finding.code, playbook, value),
    decision_at: decisionOn === null ? null : startOfDay(decisionOn, zone),
    evidence: [...finding.evidence],
    about: { ...aboutFinding(view, finding) },
  }));
}

function conversationColumns(standing: Standing, one: Conversation) {
  const isClosed = one.state === 'closed out';
  const objective = one.plan.objective ?? null;
  return {
    conversation_id: one.conversationId,
    title: one.title,
    channel: one.channel,
    state: one.state,
    starts_at: one.startsAt,
    ends_at: one.endsAt,
    participants: [...one.participants],
    objective_kind: objective?.kind ?? null,
    objective_contact_id: objective?.contactId ?? null,
    backup: one.plan.backup?.wording || null,
    plan_state: planState(one.plan),
    outcome: one.outcome,
    missed_by: one.missedBy,
    left_with_next: isClosed ? one.ending === null : null,
    objective_asked: isClosed && objective ? wasAsked(standing, one) : null,
    imported: one.imported,
    also_in: [...(one.alsoIn ?? [])],
    insight_id: one.plan.insightId ?? null,
    objective_answer: answerTo(standing, one),
  };
}

/** What they said to the objective of a conversation, as far as it was asked there and answered. */
function answerTo(standing: Standing, { conversationId }: Conversation) {
  const asks = Object.values(standing.asks).filter(
    (ask) => ask.conversationId === conversationId && ask.as === 'objective' && ask.answer !== null,
  );
  return asks.sort((one, other) => other.order - one.order)[0]?.answer ?? null;
}

/** How far a plan has come, whatever the time: the findings come a day before the conversation. */
export function planState(plan: Plan): ConversationTable['plan_state'] {
  if (!plan.objective) return 'no objective';
  if (!plan.backup) return 'no backup';
  return missingPlanParts(plan).length > 0 ? 'thin' : 'ready';
}

function wasAsked(standing: Standing, conversation: Conversation): boolean {
  return Object.values(standing.asks).some(
    (ask) =>
      ask.conversationId === conversation.conversationId &&
      (ask.as === 'objective' || ask.kind === (conversation.plan.objective?.kind ?? null)),
  );
}

function firstPlanned(standing: Standing): string | null {
  const starts = Object.values(standing.conversations)
    .filter(({ state }) => state === 'planned')
    .map(({ startsAt }) => startsAt);
  return starts.sort()[0] ?? null;
}
