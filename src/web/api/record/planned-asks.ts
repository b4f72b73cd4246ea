import { v5 } from 'uuid';
import type { ConversationView } from '#contract/conversations/conversation-view.ts';
import type { AskRank } from '#domain/ledger/facts.ts';
import type { AskResult } from '#domain/meeting/meeting-entries.ts';
import { asksOfPlan } from '#domain/meeting/planned-asks.ts';
import { newId } from '../new-id.ts';
import type { ConversationRecord } from './conversation-record.ts';

/** An ask of a conversation as it was planned. */
export interface AskPlanned {
  readonly id: string;
  readonly as: AskRank;
  readonly contactId: string;
  /** Empty: "What do you want to do next?" */
  readonly kind: string;
  readonly wording: string;
  readonly value: string;
}

/** Ids that every device draws alike, so that two of them write about the same thing. */
export const idWithin = (conversationId: string, what: string): string => v5(what, conversationId);

/** What was planned to be asked, the objective first. */
export function plannedAsks(
  conversation: Pick<ConversationView, 'conversationId' | 'plan' | 'participants'>,
): AskPlanned[] {
  const { plan, conversationId, participants } = conversation;
  return asksOfPlan(plan).map(({ name, as, ask }) => ({
    id: idWithin(conversationId, name),
    as,
    contactId: ask.contactId ?? participants[0]?.id ?? '',
    kind: ask.kind ?? '',
    wording: ask.wording ?? '',
    value: ask.value ?? '',
  }));
}

/** Writes how an ask went. A yes begins the line that has to follow it: who will do what by when. */
export function answerAsk(
  record: ConversationRecord,
  ask: { readonly id: string; readonly contactId: string; readonly kind: string },
  result: AskResult | null,
): void {
  record.change('ask', ask.id, { result, reason: null });
  const lineId = lineDrawnFrom(record, ask.id);
  const line = record.entry('line', lineId);
  if (result === 'yes') {
    record.change('line', lineId, { askId: ask.id, contactId: ask.contactId, kind: ask.kind });
    record.putBack('line', lineId);
  } else if (line.askId === ask.id && !line.what && !line.when) {
    record.takeOut('line', lineId);
  }
}

const lineDrawnFrom = (record: ConversationRecord, askId: string) =>
  idWithin(record.of.conversationId, `line of ${askId}`);

/** What somebody agreed to and did there and then, in the order in which it is said: the ask, its yes and the line. */
export function agreeAtOnce(
  record: ConversationRecord,
  agreed: { readonly contactId: string; readonly kind: string; readonly what: string },
): void {
  const { contactId, kind, what } = agreed;
  const askId = newId();
  record.change('ask', askId, { contactId, kind, as: 'other', result: 'yes' });
  record.change('line', newId(), { askId, contactId, kind, what, kept: true });
}

/** The line of an ask that was put in with it, rather than begun by an answer to it. */
export function lineAgreedWith(record: ConversationRecord, askId: string): string | null {
  const drawn = lineDrawnFrom(record, askId);
  return (
    record.ids('line').find((line) => line !== drawn && record.entry('line', line).askId === askId) ?? null
  );
}
