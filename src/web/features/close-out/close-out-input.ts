import type { closeOut } from '#contract/conversations/close-out.ts';
import type { SentTo } from '#contract/operation.ts';
import { nameAndTitle } from '#domain/deal/name-and-title.ts';
import {
  type AskDraft,
  askDrafts,
  type CloseOutStart,
  type Entries,
  heldDraft,
  type LineDraft,
  lineDraft,
  type NextDraft,
  nextConversationId,
  nextDraft,
  notesOf,
  personOfLine,
  promiseDraft,
} from './close-out-entries.ts';

export type Sent = Omit<SentTo<typeof closeOut>, 'dealId' | 'seenSequence'>;

/** What is sent of a close-out: only what was said, in the order of the page. */
export function inputOf(entries: Entries, start: CloseOutStart): Sent {
  const asks = askDrafts(entries, start);
  const asked = asks.filter(
    ({ result, contactId }) => result !== null && result !== 'not asked' && contactId,
  );
  const notAsked = asks.filter(({ result, contactId, kind }) => result === 'not asked' && contactId && kind);
  const askIds = new Set(asked.map((ask) => ask.id));
  const held = heldDraft(entries, start);
  return {
    conversationId: start.conversationId,
    ...(held ? { held: heldOf(held) } : {}),
    ...filled('notes', notesOf(entries, start)),
    ...cameUp(entries),
    asks: asked.map(askOf),
    withheld: notAsked.map((ask) => ({
      contactId: ask.contactId,
      kind: ask.kind,
      ...filled('reason', ask.words),
    })),
    commitments: linesOf(entries).map((line) => lineOf(line, askIds)),
    promises: promisesOf(entries).map(({ id, what, due, when, contactId, memberId }) => ({
      promiseId: id,
      what: withWhen(what, due, when),
      ...(due ? { due } : {}),
      ...filled('contactId', contactId),
      ...filled('memberId', memberId),
    })),
    settled: settledOf(entries),
    next: nextOf(nextDraft(entries, start), start),
  };
}

/** The lines in which something is said. */
export const linesOf = (entries: Entries): LineDraft[] =>
  entries
    .ids('line')
    .map((id) => lineDraft(id, entries.entry('line', id)))
    .filter((line) => line.what.trim() !== '');

export const promisesOf = (entries: Entries) =>
  entries
    .ids('promise')
    .map((id) => promiseDraft(id, entries.entry('promise', id)))
    .filter(({ what }) => what.trim() !== '');

function cameUp(
  entries: Entries,
): Pick<Sent, 'stakeholders' | 'concerns' | 'resolvedConcerns' | 'requests' | 'topics'> {
  return {
    stakeholders: [...newPeople(entries), ...namedInLines(entries)],
    concerns: entries.ids('concern').flatMap((concernId) => {
      const { contactId = '', text = '', clientWording = '' } = entries.entry('concern', concernId);
      if (contactId === '' || text.trim() === '') return [];
      return [{ concernId, contactId, text: text.trim(), ...filled('clientWording', clientWording) }];
    }),
    resolvedConcerns: entries
      .ids('concernsettled')
      .filter((id) => entries.entry('concernsettled', id).settled)
      .map((concernId) => ({ concernId })),
    requests: entries.ids('request').flatMap((requestId) => {
      const { what, asked, contactId = '' } = entries.entry('request', requestId);
      return what && asked ? [{ requestId, what, ...filled('contactId', contactId) }] : [];
    }),
    topics: entries.ids('topic').flatMap((id) => {
      const { kind = '', framing = 'exploring' as const } = entries.entry('topic', id);
      return kind ? [{ kind, framing }] : [];
    }),
  };
}

type SentPerson = NonNullable<Sent['stakeholders']>[number];

function newPeople(entries: Entries): SentPerson[] {
  return entries.ids('person').flatMap((contactId) => {
    const { name = '', title = '', role = '', known } = entries.entry('person', contactId);
    if (name.trim() === '') return [];
    const roles = role === '' ? [] : [role];
    return [known ? { contactId, roles } : { contactId, ...asNamed(name, title), roles }];
  });
}

/** A name that was typed into a line and never left, such as when the tab was closed over it. */
function namedInLines(entries: Entries): SentPerson[] {
  return linesOf(entries)
    .filter((line) => line.contactId === '' && line.who.trim() !== '')
    .map((line) => ({ contactId: personOfLine(line), ...asNamed(line.who), roles: [] }));
}

/** `Helen Marsh, CFO` in one field is a name and a title. */
function asNamed(typed: string, title = '') {
  const apart = title.trim() === '' ? nameAndTitle(typed.trim()) : { name: typed.trim(), title };
  return { name: apart.name, ...filled('title', apart.title) };
}

type SentSettled = NonNullable<Sent['settled']>[number];

function settledOf(entries: Entries): SentSettled[] {
  const theirs = entries.ids('settled').flatMap((id): SentSettled[] => {
    const { what = null, due = null } = entries.entry('settled', id);
    if (what === 'moved') return due ? [{ what: 'commitment moved', id, due }] : [];
    return what ? [{ what: what === 'kept' ? 'commitment kept' : 'commitment broken', id }] : [];
  });
  const kept = entries.ids('promisekept').filter((id) => entries.entry('promisekept', id).kept);
  const moved = entries.ids('promisemoved').flatMap((id): SentSettled[] => {
    const { due = null } = entries.entry('promisemoved', id);
    // Kept by now, it needs no other day.
    return due && !kept.includes(id) ? [{ what: 'promise moved', id, due }] : [];
  });
  return [...theirs, ...kept.map((id): SentSettled => ({ what: 'promise kept', id })), ...moved];
}

function heldOf(held: NonNullable<ReturnType<typeof heldDraft>>): NonNullable<Sent['held']> {
  return {
    participants: [...held.participants],
    ...(held.startsAt ? { startsAt: held.startsAt } : {}),
    ...(held.endsAt ? { endsAt: held.endsAt } : {}),
  };
}

function askOf(ask: AskDraft): NonNullable<Sent['asks']>[number] {
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
    what: withWhen(line.what, line.due, line.when),
    kind: line.kind || null,
    evidence: line.evidence,
    ...filled('contactId', personOfLine(line)),
    ...(line.due ? { due: line.due } : {}),
    ...filled('quote', line.quote),
    ...filled('clientWording', line.clientWording),
    ...(line.kept ? { kept: true } : {}),
    ...(line.notAnAct ? { notAnAct: true } : {}),
    ...(line.replaces ? { replaces: [line.replaces] } : {}),
    ...(line.askId && askIds.has(line.askId) ? { askId: line.askId } : {}),
  };
}

/** Words for a day that nobody could read stay with what was said: "when she is back" is part of it. */
const withWhen = (what: string, due: string | null, when: string): string =>
  due === null && when.trim() !== '' ? `${what.trim()} (${when.trim()})` : what.trim();

function nextOf(next: NextDraft, { conversationId, plannedNext }: CloseOutStart): NonNullable<Sent['next']> {
  const reason = filled('reason', next.reason);
  const question = filled('question', next.question);
  switch (next.kind) {
    case 'conversation':
      return {
        kind: 'conversation',
        conversationId: nextConversationId(conversationId),
        startsAt: next.startsAt ?? '',
        participants: [...next.participants],
        ...filled('title', next.title),
        ...filled('gain', next.gain),
        ...(next.question.trim() === '' ? {} : { plan: { questions: [next.question.trim()] } }),
      };
    case 'already planned':
      return { kind: 'already planned', conversationId: plannedNext?.conversationId ?? '' };
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
