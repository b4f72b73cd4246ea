import { type MissingPart, missingParts } from '#domain/conversation/firmness.ts';
import type { MeetingEntries, NextKind } from '#domain/meeting/meeting-entries.ts';
import type { ConversationRecord } from '../../api/record/conversation-record.ts';
import { type AskPlanned, idWithin } from '../../api/record/planned-asks.ts';

/** As much of a record as is read of it. */
export type Entries = Pick<ConversationRecord, 'entry' | 'ids'>;

/** What a close-out begins with, before anything was typed. */
export interface CloseOutStart {
  readonly conversationId: string;
  readonly asks: readonly AskPlanned[];
  /** Who was asked to it. */
  readonly invited: readonly string[];
  /** Who was there, as far as they said themselves: those who were asked to it or said that they come, and did not decline. */
  readonly there: readonly string[];
  /** Nobody was asked to it: who was is a guess, for as long as nothing says more. */
  readonly isGuessed: boolean;
  /** Who said themselves that they stay away. */
  readonly away: readonly string[];
  /** When it was to begin; null where it was never planned. */
  readonly plannedAt: string | null;
  /** Of a conversation that was never planned, or still lies ahead: when it was, as near as can be said. */
  readonly held: { readonly startsAt: string; readonly endsAt: string } | null;
  /** A conversation that is planned already, and lies ahead. */
  readonly plannedNext: { readonly conversationId: string; readonly startsAt: string } | null;
  /** Notes that were saved with the conversation. */
  readonly notes: string;
  /** The one of several deals for which the next conversation is said: it is this one's too, until it says otherwise. */
  readonly leading: { readonly entries: Entries; readonly dealName: string } | null;
}

export type AskDraft = MeetingEntries['ask'] & { readonly id: string };
export type LineDraft = MeetingEntries['line'] & { readonly id: string };
export type PromiseDraft = MeetingEntries['promise'] & { readonly id: string };
export type NextDraft = Omit<MeetingEntries['next'], 'kind'> & { kind: NextKind };

const unsaid = { result: null, reason: null, words: '', reviewOn: null, when: '' } as const;

/** One ask: as it was planned, with what was typed about it since. */
export function askDraft(
  id: string,
  planned: AskPlanned | undefined,
  typed: Partial<MeetingEntries['ask']>,
): AskDraft {
  const { contactId = '', kind = '', as = 'other' as const, wording = '', value = '' } = planned ?? {};
  return { contactId, kind, as, wording, value, ...unsaid, ...typed, id };
}

/** The asks of the plan, and those that were added. */
export function askDrafts(entries: Entries, start: CloseOutStart): AskDraft[] {
  const planned = new Map(start.asks.map((ask) => [ask.id, ask]));
  const added = entries.ids('ask').filter((id) => !planned.has(id));
  return [...planned.keys(), ...added].map((id) => askDraft(id, planned.get(id), entries.entry('ask', id)));
}

export function lineDraft(id: string, typed: Partial<MeetingEntries['line']>): LineDraft {
  return {
    contactId: '',
    who: '',
    what: '',
    due: null,
    when: '',
    kind: '',
    evidence: 'said',
    quote: '',
    clientWording: '',
    kept: false,
    notAnAct: false,
    askId: '',
    replaces: '',
    ...typed,
    id,
  };
}

export const promiseDraft = (id: string, typed: Partial<MeetingEntries['promise']>): PromiseDraft => ({
  contactId: '',
  memberId: '',
  what: '',
  due: null,
  when: '',
  ...typed,
  id,
});

/** Somebody whose name stands in a line and who is nobody's contact yet. */
export const personOfLine = ({ id, contactId, who }: LineDraft): string =>
  contactId || (who.trim() === '' ? '' : idWithin(id, 'who'));

/** What a line lacks to be firm; a thing done there and then needs no date. */
export function lacking(
  line: Pick<LineDraft, 'contactId' | 'who' | 'what' | 'due' | 'kept' | 'notAnAct'>,
): MissingPart[] {
  return missingParts({
    who: line.contactId || line.who,
    what: line.notAnAct ? null : line.what,
    when: line.due ?? (line.kept ? 'there and then' : null),
  });
}

const known = new WeakMap<object, string>();

/** Whether a line is begun and what it lacks, as one text: worked out once for all who show it. */
export function firmnessAsText(typed: Partial<MeetingEntries['line']>): string {
  const before = known.get(typed);
  if (before !== undefined) return before;
  const line = lineDraft('', typed);
  const stage = isWordless(line) ? 'wordless' : line.what.trim() === '' ? '' : 'begun';
  const text = `${stage},${lacking(line).join(',')}`;
  known.set(typed, text);
  return text;
}

/** A day was given, and not what happens by then: without words it would be lost. */
export const isWordless = ({ what, due }: Pick<LineDraft, 'what' | 'due'>): boolean =>
  what.trim() === '' && due !== null;

/** The first line that says by when and not what. */
export const wordlessLine = (entries: Entries): string | null =>
  entries.ids('line').find((id) => isWordless(lineDraft(id, entries.entry('line', id)))) ?? null;

/** Something that was said, and cannot go on record before somebody says whose it is, or what it was about. */
export interface Gap {
  readonly noun: 'ask' | 'concern' | 'topic';
  readonly id: string;
  readonly lacks: 'whom you asked' | 'what they answered' | 'who worries' | 'what you showed';
  /** The words that it is about. */
  readonly words: string;
}

/** It was taken from what was said, and nobody has said what came of it: without an answer it would be lost. */
export const isAnswerOpen = ({ id, wording, result }: AskDraft, { asks }: CloseOutStart): boolean =>
  result === null && wording.trim() !== '' && !asks.some((planned) => planned.id === id);

/** Everything that would be lost with closing out, in the order of the page. */
export function gapsIn(entries: Entries, start: CloseOutStart): readonly Gap[] {
  const asks = askDrafts(entries, start).filter(
    ({ contactId, result }) => contactId === '' && result !== null && result !== 'not asked',
  );
  const unanswered = askDrafts(entries, start).filter((ask) => isAnswerOpen(ask, start));
  const concerns = entries
    .ids('concern')
    .map((id) => ({ id, contactId: '', text: '', ...entries.entry('concern', id) }))
    .filter(({ contactId, text }) => contactId === '' && text.trim() !== '');
  const topics = entries.ids('topic').filter((id) => !entries.entry('topic', id).kind);
  return [
    ...asks.map(({ id, wording }): Gap => ({ noun: 'ask', id, lacks: 'whom you asked', words: wording })),
    ...unanswered.map(
      ({ id, wording }): Gap => ({ noun: 'ask', id, lacks: 'what they answered', words: wording }),
    ),
    ...concerns.map(({ id, text }): Gap => ({ noun: 'concern', id, lacks: 'who worries', words: text })),
    ...topics.map((id): Gap => ({ noun: 'topic', id, lacks: 'what you showed', words: '' })),
  ];
}

/** Whether anything was said of a next conversation for this deal by itself. */
export const saysNext = (entries: Entries): boolean => Object.keys(entries.entry('next', 'next')).length > 0;

/** Nothing was: the leading deal's stands for it. */
export const followsLeading = (entries: Entries, { leading }: CloseOutStart): boolean =>
  leading !== null && !saysNext(entries);

export function nextDraft(entries: Entries, start: CloseOutStart): NextDraft {
  const { participants: _, ...asLeading } = start.leading?.entries.entry('next', 'next') ?? {};
  const typed: Partial<MeetingEntries['next']> = followsLeading(entries, start)
    ? asLeading
    : entries.entry('next', 'next');
  return {
    startsAt: null,
    when: '',
    title: '',
    gain: '',
    day: null,
    dayWhen: '',
    reason: '',
    question: '',
    ...typed,
    // Emptied is not said: nobody is left out by that.
    participants: typed.participants ?? usuallyNext(entries, start),
    kind: typed.kind ?? usualNext(typed, start),
  };
}

/** Another time that was noted in the meeting goes before what was planned already. */
function usualNext({ startsAt }: Partial<MeetingEntries['next']>, start: CloseOutStart): NextKind {
  return start.plannedNext && !startsAt ? 'already planned' : 'conversation';
}

/** Two devices that plan the next one plan the same one. */
export const nextConversationId = (conversationId: string): string => idWithin(conversationId, 'next');

/** When it was, and with whom, is as planned and as they said themselves: nobody has said otherwise here. */
export const isHeldAsPlanned = (entries: Entries, { held }: CloseOutStart): boolean =>
  !entries.entry('held', 'held').otherwise && !held;

/** Those who came up and are said to have spoken: they were there, though nobody planned it. */
export const newcomersThere = (entries: Entries): string[] =>
  entries.ids('speaker').flatMap((id) => {
    const { contactId = '' } = entries.entry('speaker', id);
    return entries.ids('person').includes(contactId) ? contactId : [];
  });

/** Who was there, until somebody says otherwise. */
export function usuallyThere(entries: Entries, { there, isGuessed }: CloseOutStart): string[] {
  const heard = heardThere(entries);
  return [
    ...new Set([...(isGuessed && heard.length > 0 ? [] : there), ...heard, ...newcomersThere(entries)]),
  ];
}

/** Whom the words that were read say to have been there, without those who were not after all. */
export function heardThere(entries: Entries): string[] {
  const { heard = [], unheard = [] } = entries.entry('held', 'held');
  return heard.filter((id) => !unheard.includes(id));
}

/** With whom one talks next, until somebody says so: who was asked to this one, or else who was heard in it. */
export function usuallyNext(entries: Entries, { invited, isGuessed }: CloseOutStart): readonly string[] {
  const heard = heardThere(entries);
  return isGuessed && heard.length > 0 ? heard : invited;
}

/** Who was there and when, where it differs from the plan. */
export function heldDraft(entries: Entries, start: CloseOutStart) {
  const typed = entries.entry('held', 'held');
  const there = usuallyThere(entries, start);
  if (isHeldAsPlanned(entries, start)) {
    const { invited, away } = start;
    const isAll = there.length === invited.length && there.every((id) => invited.includes(id));
    const asAsked = isAll && away.length === 0;
    return asAsked ? null : { startsAt: null, endsAt: null, participants: there };
  }
  return {
    startsAt: typed.startsAt ?? start.held?.startsAt ?? null,
    endsAt: typed.endsAt ?? start.held?.endsAt ?? null,
    participants: typed.participants ?? there,
  };
}

/** Who took part, as far as it is said. */
export const tookPart = (entries: Entries, start: CloseOutStart): readonly string[] =>
  heldDraft(entries, start)?.participants ?? usuallyThere(entries, start);

/** When what is typed was said: “by Friday” is the Friday after the conversation, also where it is closed out late. */
export function saidAt(entries: Entries, start: CloseOutStart): string | null {
  return heldDraft(entries, start)?.startsAt ?? start.plannedAt;
}

/** Why the gate does not open yet; null when it does. */
export function gateProblem(next: NextDraft): 'gateNoNext' | 'gateNoDay' | null {
  if (next.kind === 'conversation' && next.startsAt === null) return 'gateNoNext';
  return next.kind === 'parked' && next.day === null ? 'gateNoDay' : null;
}

/** What was noted, a line each, in the order in which it was begun. */
export function notesOf(entries: Entries, start: CloseOutStart): string {
  const typed = entries.ids('note').map((id) => entries.entry('note', id).text?.trim() ?? '');
  return [start.notes, ...typed].filter((text) => text !== '').join('\n');
}
