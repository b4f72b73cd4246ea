import type { FactOf } from '../../ledger/facts.ts';
import type { KindKey } from '../../playbook/playbook.ts';
import { type Draft, put, set } from '../draft.ts';
import type { Handlers } from './handlers.ts';
import { openKind } from './opened.ts';
import { setPosition } from './positions.ts';
import { tookPart } from './touches.ts';

type AskFacts = 'ask.made' | 'ask.withheld' | 'ask.answered';

function stateOf(draft: Draft, contactId: string, kind: KindKey) {
  return draft.positions[contactId]?.[kind]?.state ?? 'none';
}

/** No moves the position to refused, maybe to maybe; a yes is an undated maybe until a firm commitment stands (R10). */
function takeAnswer(draft: Draft, fact: FactOf<'ask.answered'>, contactId: string, kind: KindKey): void {
  const { answer, reason, words, reviewOn, question } = fact.data;
  const said = { reason: reason ?? null, words: words ?? null, question: question ?? null };
  if (answer === 'yes') {
    if (stateOf(draft, contactId, kind) === 'gained') return;
    setPosition(draft, fact, contactId, kind, { ...said, state: 'maybe', reviewOn: null });
    return;
  }
  const state = answer === 'no' ? 'refused' : 'maybe';
  setPosition(draft, fact, contactId, kind, { ...said, state, reviewOn: reviewOn ?? null });
}

export const askFacts: Handlers<AskFacts> = {
  'ask.made': (draft, fact) => {
    const { data } = fact;
    put(draft, 'asks', data.askId, {
      askId: data.askId,
      conversationId: data.conversationId ?? null,
      contactId: data.contactId,
      kind: data.kind,
      as: data.as,
      wording: data.wording ?? null,
      value: data.value ?? null,
      madeAt: fact.happenedAt,
      order: draft.memory.applied,
      answer: null,
      answeredAt: null,
      reason: null,
      reviewOn: null,
      question: null,
      premature: data.kind === 'decide' && draft.window.openedAt === null,
    });
    if (data.kind === null) return;
    openKind(draft, fact, data.kind);
    // Asking once more for what somebody gave takes nothing from them.
    if (stateOf(draft, data.contactId, data.kind) === 'gained') return;
    setPosition(draft, fact, data.contactId, data.kind, { state: 'asked' });
  },
  'ask.withheld': (draft, fact) => {
    const { contactId, kind, conversationId } = fact.data;
    const withheld = {
      contactId,
      kind,
      at: fact.happenedAt,
      order: draft.memory.applied,
      conversationId: conversationId ?? null,
      factId: fact.id,
    };
    const others = draft.withheld.filter((one) => one.contactId !== contactId || one.kind !== kind);
    set(draft, 'withheld', [...others, withheld]);
  },
  'ask.answered': (draft, fact) => {
    const { data } = fact;
    const ask = draft.asks[data.askId];
    if (!ask) return;
    put(draft, 'asks', data.askId, {
      ...ask,
      answer: data.answer,
      answeredAt: fact.happenedAt,
      reason: data.reason ?? null,
      reviewOn: data.reviewOn ?? null,
      question: data.question ?? null,
    });
    tookPart(draft, fact.happenedAt, [ask.contactId]);
    if (ask.kind !== null) takeAnswer(draft, fact, ask.contactId, ask.kind);
  },
};
