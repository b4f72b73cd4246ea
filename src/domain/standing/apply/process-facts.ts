import { compare } from '../../compare.ts';
import { findingKey } from '../../findings/finding-key.ts';
import type { FactOf } from '../../ledger/facts.ts';
import { startOfDay } from '../../time/calendar.ts';
import type { DealView } from '../deal-view.ts';
import { type Draft, keepInMind, put } from '../draft.ts';
import type { ClientRequest } from '../standing.ts';
import type { Handlers } from './handlers.ts';
import { openKind } from './opened.ts';
import { giveHeldBackConcerns, holdBackConcerns } from './positions.ts';
import { reachedOut, tookPart } from './touches.ts';

type ProcessFacts =
  | 'topic.opened'
  | 'request.received'
  | 'request.met'
  | 'request.declined'
  | 'concern.raised'
  | 'concern.resolved'
  | 'document.shared'
  | 'finding.set-aside'
  | 'touch.made';

function requestMet(draft: Draft, fact: FactOf<'request.met'>): ClientRequest {
  const { requestId, what } = fact.data;
  const byId = requestId === undefined ? undefined : draft.requests[requestId];
  const [open] = Object.values(draft.requests)
    .filter((one) => one.what === what && one.state === 'open')
    .sort(
      (one, other) => compare(one.receivedAt, other.receivedAt) || compare(one.requestId, other.requestId),
    );
  return (
    byId ??
    (requestId === undefined ? open : undefined) ?? {
      requestId: requestId ?? fact.id,
      what,
      state: 'open',
      contactId: null,
      words: null,
      receivedAt: fact.happenedAt,
      framing: null,
      metTooEarly: false,
      clientLed: false,
      factId: fact.id,
    }
  );
}

/** Meeting a request as our final answer opens its kind; as a draft to think about it opens nothing (R19). */
function meetRequest(draft: Draft, fact: FactOf<'request.met'>, deal: DealView): void {
  const framing = fact.data.framing ?? 'final';
  const kind = deal.map.playbook.requests[fact.data.what];
  const isFinal = kind !== undefined && framing === 'final';
  const request = requestMet(draft, fact);
  const metTooEarly = request.metTooEarly || (isFinal && deal.missingForDeal(kind).length > 0);
  put(draft, 'requests', request.requestId, {
    ...request,
    state: 'met',
    framing,
    metTooEarly,
    factId: fact.id,
  });
  if (isFinal) openKind(draft, fact, kind);
}

export const processFacts: Handlers<ProcessFacts> = {
  'topic.opened': (draft, fact) => {
    if (fact.data.framing === 'final') openKind(draft, fact, fact.data.kind);
  },
  'request.received': (draft, fact) => {
    const { data } = fact;
    put(draft, 'requests', data.requestId, {
      requestId: data.requestId,
      what: data.what,
      state: 'open',
      contactId: data.contactId ?? null,
      words: data.words ?? null,
      receivedAt: fact.happenedAt,
      framing: null,
      metTooEarly: false,
      clientLed: false,
      factId: fact.id,
    });
  },
  'request.met': meetRequest,
  'request.declined': (draft, { data }) => {
    const before = draft.requests[data.requestId];
    if (before) put(draft, 'requests', data.requestId, { ...before, state: 'declined' });
  },
  /** An open concern keeps `concerns` from being gained by the person who raised it (R43). */
  'concern.raised': (draft, fact, { map }) => {
    const { concernId, contactId, text, shared } = fact.data;
    put(draft, 'concerns', concernId, {
      concernId,
      contactId,
      text,
      open: true,
      answer: null,
      ...(shared ? { shared } : {}),
      ...(fact.by.kind === 'client' ? { byClient: true as const } : {}),
      raisedAt: fact.happenedAt,
      factId: fact.id,
    });
    holdBackConcerns(draft, fact, contactId, map.playbook.landmarks.concerns);
  },
  'concern.resolved': (draft, fact, deal) => {
    const { data } = fact;
    const before = draft.concerns[data.concernId];
    if (!before) return;
    put(draft, 'concerns', data.concernId, { ...before, open: false, answer: data.answer ?? null });
    giveHeldBackConcerns(draft, fact, deal, before.contactId);
  },
  'document.shared': (draft, fact) => {
    if (fact.data.framing === 'final' && fact.data.kind) openKind(draft, fact, fact.data.kind);
  },
  'finding.set-aside': (draft, { data }, deal) => {
    const until = startOfDay(data.until, deal.zone);
    keepInMind(draft, {
      setAside: { ...draft.memory.setAside, [findingKey(data.code, data.subject)]: until },
    });
  },
  /** What a client does is theirs, whichever way it was noted (R29). */
  'touch.made': (draft, { data, happenedAt, by }, deal) => {
    const isOurs = data.way === 'ours' && by.kind !== 'client';
    if (isOurs) reachedOut(draft, happenedAt, data.channel, deal.zone);
    else tookPart(draft, happenedAt, data.contactId ? [data.contactId] : [], data.channel);
  },
};
