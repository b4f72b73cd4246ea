import type { getConversation } from '#contract/conversations/conversations.ts';
import type { DealPage } from '#contract/deals/deal-page.ts';
import type { LedgerEntry } from '#contract/ledger/ledger-entry.ts';
import type { OutputOf } from '#contract/operation.ts';
import type { Answer } from '#domain/ledger/facts.ts';
import { plannedAsks } from '../../api/record/planned-asks.ts';
import type { FactToRecord } from '../../api/record-now.ts';
import { askDraft, type Entries } from './close-out-entries.ts';
import { linesOf, promisesOf } from './close-out-input.ts';
import { type SettledAfter, settledAfter } from './settled-after.ts';

export type ConversationOver = OutputOf<typeof getConversation>;

/** One thing that was typed about a conversation and is in nothing that was recorded of it. */
export type Left =
  | SettledAfter
  | ({ readonly id: string } /** All of them in one, for they are written into one entry. */ & (
      | { readonly what: 'notes'; readonly text: string; readonly addTo: LedgerEntry | null }
      | {
          readonly what: 'ask';
          readonly contactId: string;
          readonly kind: string;
          readonly answer: Answer;
          readonly words: string;
          readonly facts: FactToRecord[];
        }
      | { readonly what: 'words'; readonly text: string; readonly facts: FactToRecord[] }
      | { readonly what: 'person'; readonly name: string }
    ));

/**
 * What was typed and is not in it: on a phone without a network, say, while somebody else closed it out at the desk.
 * What was put right or voided since counts as recorded, as does what was said otherwise before it was put right.
 */
export function leftOver(typed: Entries, conversation: ConversationOver, page: DealPage): Left[] {
  const recorded = [...conversation.entries.flatMap(versionsOf), ...standingIn(page)];
  const ids = new Set(recorded.flatMap((version) => Object.values(version)));
  const isNew = ({ id }: Left) => !ids.has(id);
  const answered = new Set<unknown>([
    ...conversation.asked.flatMap(({ askId, answer }) => (answer === null ? [] : [askId])),
    ...conversation.entries.flatMap(({ type, data }) => (type === 'ask.answered' ? [data.askId] : [])),
  ]);
  return [
    ...notesIn(typed, recorded, conversation),
    ...settledAfter(typed, page),
    ...asksIn(typed, conversation, ids).filter(({ id }) => !answered.has(id)),
    ...linesIn(typed, conversation).filter(isNew),
    ...promisesIn(typed, conversation).filter(isNew),
    ...concernsIn(typed).filter(isNew),
    ...peopleIn(typed).filter(isNew),
  ];
}

type Version = Readonly<Record<string, unknown>>;

const versionsOf = ({ data, correctedData }: LedgerEntry): Version[] =>
  correctedData ? [data, correctedData] : [data];

/** What stands in the deal without naming the conversation. */
function standingIn(page: DealPage): Version[] {
  const { commitments, nonCommitments, promises, concerns, score } = page;
  return [...commitments, ...nonCommitments, ...promises, ...concerns, ...score.people];
}

function notesIn(typed: Entries, recorded: readonly Version[], { entries, notes }: ConversationOver): Left[] {
  const known = [notes, ...recorded.map((version) => version.notes)].map(inOneLine).join('\n');
  const left = typed.ids('note').flatMap((id) => {
    const text = typed.entry('note', id).text?.trim() ?? '';
    return text === '' || known.includes(inOneLine(text)) ? [] : [{ id, text }];
  });
  const [first] = left;
  if (!first) return [];
  const addTo = entries.find(({ type, correctable }) => type === 'conversation.closed-out' && correctable);
  return [
    { id: first.id, what: 'notes', text: left.map(({ text }) => text).join('\n'), addTo: addTo ?? null },
  ];
}

const inOneLine = (text: unknown): string =>
  typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : '';

function asksIn(typed: Entries, conversation: ConversationOver, known: ReadonlySet<unknown>): Left[] {
  const planned = new Map(plannedAsks(conversation).map((ask) => [ask.id, ask]));
  return typed.ids('ask').flatMap((id): Left[] => {
    const ask = askDraft(id, planned.get(id), typed.entry('ask', id));
    const { contactId, kind, as, words, wording, value, reason, reviewOn, result } = ask;
    if (!contactId || (result !== 'yes' && result !== 'no' && result !== 'maybe')) return [];
    const { conversationId } = conversation;
    const made: FactToRecord = {
      type: 'ask.made',
      data: {
        ...{ askId: id, conversationId, contactId, kind: kind || null, as },
        ...(wording ? { wording } : {}),
        ...(value ? { value } : {}),
      },
    };
    const more = {
      ...(words ? { words } : {}),
      ...(result !== 'yes' && reason ? { reason } : {}),
      ...(result !== 'yes' && reviewOn ? { reviewOn } : {}),
    };
    const said: FactToRecord = { type: 'ask.answered', data: { askId: id, answer: result, ...more } };
    const facts = known.has(id) ? [said] : [made, said];
    return [{ id, what: 'ask', contactId, kind, answer: result, words, facts }];
  });
}

function linesIn(typed: Entries, { conversationId }: ConversationOver): Left[] {
  return linesOf(typed).map(({ id, what, contactId, due, kind, evidence, quote }): Left => {
    const by = contactId ? { contactId } : {};
    const made: FactToRecord =
      contactId !== '' && due !== null
        ? {
            type: 'commitment.made',
            data: {
              ...{ commitmentId: id, contactId, what, due, kind: kind || null, evidence, conversationId },
              ...(quote ? { quote } : {}),
            },
          }
        : {
            type: 'non-commitment.heard',
            data: { nonCommitmentId: id, ...by, text: what, firmness: 'vague', conversationId },
          };
    return { id, what: 'words', text: what, facts: [made] };
  });
}

function promisesIn(typed: Entries, { conversationId }: ConversationOver): Left[] {
  return promisesOf(typed).map(({ id, what, due, memberId }): Left => {
    const by = memberId ? { memberId } : {};
    const data = { promiseId: id, ...by, what, ...(due ? { due } : {}), conversationId };
    return { id, what: 'words', text: what, facts: [{ type: 'promise.made', data }] };
  });
}

function concernsIn(typed: Entries): Left[] {
  return typed.ids('concern').flatMap((id): Left[] => {
    const { contactId = '', text = '' } = typed.entry('concern', id);
    if (text.trim() === '') return [];
    const data = { concernId: id, contactId, text: text.trim() };
    return [{ id, what: 'words', text, facts: contactId ? [{ type: 'concern.raised', data }] : [] }];
  });
}

function peopleIn(typed: Entries): Left[] {
  return typed.ids('person').flatMap((id): Left[] => {
    const name = typed.entry('person', id).name?.trim() ?? '';
    return name === '' ? [] : [{ id, what: 'person', name }];
  });
}
