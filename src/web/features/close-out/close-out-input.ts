import type { AskDraft, CloseOutDraft, LineDraft, NextDraft, Sent } from './close-out-draft.ts';

/** What is sent of a close-out: only what was said, in the order of the page. */
export function inputOf(conversationId: string, draft: CloseOutDraft, notes: string): Sent {
  const asked = draft.asks.filter(
    (ask) => ask.result !== null && ask.result !== 'not asked' && ask.contactId,
  );
  const notAsked = draft.asks.filter((ask) => ask.result === 'not asked' && ask.contactId && ask.kind);
  const lines = draft.lines.filter((line) => line.what.trim() !== '');
  const askIds = new Set(asked.map((ask) => ask.id));
  return {
    conversationId,
    ...(draft.held ? { held: heldOf(draft.held) } : {}),
    ...filled('notes', notes),
    stakeholders: draft.people
      .filter((person) => person.name.trim() !== '')
      .map(({ contactId, name, title, role }) => ({
        contactId,
        name,
        ...filled('title', title),
        roles: role === '' ? [] : [role],
      })),
    asks: asked.map(askOf),
    withheld: notAsked.map((ask) => ({
      contactId: ask.contactId,
      kind: ask.kind,
      ...filled('reason', ask.words),
    })),
    commitments: lines.map((line) => lineOf(line, askIds)),
    promises: draft.promises
      .filter((promise) => promise.what.trim() !== '')
      .map(({ id, what, due, contactId }) => ({
        promiseId: id,
        what,
        ...(due ? { due } : {}),
        ...filled('contactId', contactId),
      })),
    concerns: draft.concerns
      .filter((concern) => concern.contactId && concern.text.trim() !== '')
      .map(({ id, contactId, text }) => ({ concernId: id, contactId, text })),
    resolvedConcerns: draft.concernsSettled.map((concernId) => ({ concernId })),
    requests: draft.requests.map(({ id, what, contactId }) => ({
      requestId: id,
      what,
      ...filled('contactId', contactId),
    })),
    topics: draft.topics.filter((topic) => topic.kind).map(({ kind, framing }) => ({ kind, framing })),
    settled: settledOf(draft),
    next: nextOf(draft.next),
  };
}

type SentSettled = NonNullable<Sent['settled']>[number];

function settledOf(draft: CloseOutDraft): SentSettled[] {
  const theirs = Object.entries(draft.settled).flatMap(([id, { what, due }]): SentSettled[] => {
    if (what === 'moved') return due ? [{ what: 'commitment moved', id, due }] : [];
    return [{ what: what === 'kept' ? 'commitment kept' : 'commitment broken', id }];
  });
  return [...theirs, ...draft.promisesKept.map((id): SentSettled => ({ what: 'promise kept', id }))];
}

function heldOf(held: NonNullable<CloseOutDraft['held']>): NonNullable<Sent['held']> {
  return {
    participants: held.participants,
    ...(held.startsAt ? { startsAt: held.startsAt } : {}),
    ...(held.endsAt ? { endsAt: held.endsAt } : {}),
  };
}

type SentAsk = NonNullable<Sent['asks']>[number];

function askOf(ask: AskDraft): SentAsk {
  const { result } = ask;
  const answer = result === 'yes' || result === 'no' || result === 'maybe' ? result : null;
  const withReason = answer === 'no' || answer === 'maybe';
  return {
    askId: ask.id,
    contactId: ask.contactId,
    kind: ask.kind || null,
    as: ask.as,
    ...filled('wording', ask.wording),
    ...filled('value', ask.value),
    ...(answer ? { answer } : {}),
    ...(withReason && ask.reason ? { reason: ask.reason } : {}),
    ...filled('words', ask.words),
    ...(withReason && ask.reviewOn ? { reviewOn: ask.reviewOn } : {}),
  };
}

function lineOf(line: LineDraft, askIds: ReadonlySet<string>): NonNullable<Sent['commitments']>[number] {
  return {
    commitmentId: line.id,
    what: line.what,
    kind: line.kind || null,
    evidence: line.evidence,
    ...filled('contactId', line.contactId),
    ...(line.due ? { due: line.due } : {}),
    ...filled('quote', line.quote),
    ...(line.kept ? { kept: true } : {}),
    ...(line.notAnAct ? { notAnAct: true } : {}),
    ...(line.askId && askIds.has(line.askId) ? { askId: line.askId } : {}),
  };
}

function nextOf(next: NextDraft): NonNullable<Sent['next']> {
  const reason = filled('reason', next.reason);
  const question = filled('question', next.question);
  switch (next.kind) {
    case 'conversation':
      return {
        kind: 'conversation',
        conversationId: next.conversationId,
        startsAt: next.startsAt ?? '',
        participants: next.participants,
        ...filled('title', next.title),
        ...filled('gain', next.gain),
      };
    case 'already planned':
      return { kind: 'already planned', conversationId: next.conversationId };
    case 'parked':
      return { kind: 'parked', until: next.day ?? '', ...reason, ...question };
    case 'lost':
      return { kind: 'lost', ...reason, ...question, ...(next.day ? { returnOn: next.day } : {}) };
    case 'refused':
      return { kind: 'refused', ...reason };
  }
}

/** A field that is left out while it is empty. */
function filled<Name extends string>(name: Name, text: string): { [Key in Name]?: string } {
  return (text.trim() === '' ? {} : { [name]: text.trim() }) as { [Key in Name]?: string };
}
