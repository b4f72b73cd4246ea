import { put, set } from '../draft.ts';
import type { Handlers } from './handlers.ts';
import { gain, reopen, setPosition } from './positions.ts';

type AgreementFacts =
  | 'waiver.made'
  | 'waiver.ended'
  | 'promise.made'
  | 'promise.kept'
  | 'promise.moved'
  | 'promise.withdrawn'
  | 'position.confirmed'
  | 'position.judged';

/** Waivers, what we promised, and where a person stands by the client's word or by ours. */
export const agreementFacts: Handlers<AgreementFacts> = {
  'waiver.made': (draft, fact) => {
    const { waiverId, kind, contactId, reason } = fact.data;
    const waiver = {
      waiverId,
      kind,
      contactId: contactId ?? null,
      reason,
      madeAt: fact.happenedAt,
      factId: fact.id,
    };
    set(draft, 'waivers', [...draft.waivers, waiver]);
  },
  'waiver.ended': (draft, { data }) => {
    const others = draft.waivers.filter((waiver) => waiver.waiverId !== data.waiverId);
    set(draft, 'waivers', others);
  },
  'promise.made': (draft, fact) => {
    const { data } = fact;
    put(draft, 'promises', data.promiseId, {
      promiseId: data.promiseId,
      state: 'open',
      conversationId: data.conversationId ?? null,
      contactId: data.contactId ?? null,
      memberId: data.memberId ?? null,
      what: data.what,
      due: data.due ?? null,
      madeAt: fact.happenedAt,
      factId: fact.id,
    });
  },
  'promise.kept': (draft, { data }) => {
    const before = draft.promises[data.promiseId];
    if (before?.state === 'open') put(draft, 'promises', data.promiseId, { ...before, state: 'kept' });
  },
  'promise.moved': (draft, { data }) => {
    const before = draft.promises[data.promiseId];
    if (before?.state === 'open') put(draft, 'promises', data.promiseId, { ...before, due: data.due });
  },
  'promise.withdrawn': (draft, { data }) => {
    const before = draft.promises[data.promiseId];
    if (before?.state === 'open') put(draft, 'promises', data.promiseId, { ...before, state: 'withdrawn' });
  },
  'position.confirmed': (draft, fact, deal) => {
    const { contactId, kind, state, words, reviewOn } = fact.data;
    if (state === 'reopened') reopen(draft, fact, contactId, kind);
    else if (state === 'not yet') {
      const said = { reason: 'not yet', words: words ?? null, reviewOn: reviewOn ?? null };
      setPosition(draft, fact, contactId, kind, { ...said, state: 'maybe', byClient: true });
    } else gain(draft, fact, contactId, kind, { byClient: true }, deal);
  },
  /** Our judgement never replaces what the client did (R15). */
  'position.judged': (draft, fact, deal) => {
    const { contactId, kind, state, reason } = fact.data;
    if (draft.positions[contactId]?.[kind]?.byClient) return;
    if (state === 'gained') {
      gain(draft, fact, contactId, kind, { byClient: false, words: reason }, deal);
      return;
    }
    setPosition(draft, fact, contactId, kind, { state, words: reason });
  },
};
