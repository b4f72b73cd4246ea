import { z } from 'zod';
import { operation } from '../operation.ts';
import { id, named, shownInstant, words } from '../values.ts';

/** A word on a conversation that only its writer and the seller read. */
export const coachNote = z.object({
  noteId: id,
  conversationId: id,
  dealId: id,
  /** Of the deal, as one says it: the account, else its own name. */
  about: z.string(),
  writer: named,
  seller: named,
  text: z.string(),
  writtenAt: shownInstant,
  changed: z.boolean(),
  /** Null until the seller has said that they have. */
  readAt: shownInstant.nullable(),
  isMine: z.boolean(),
  isForMe: z.boolean(),
});

const ofConversation = { dealId: id, conversationId: id };

export const listCoachNotes = operation({
  name: 'listCoachNotes',
  summary: 'List the notes on a conversation that you wrote or that are for you.',
  method: 'GET',
  path: '/api/deals/:dealId/conversations/:conversationId/coach-notes',
  access: 'member',
  input: z.object(ofConversation),
  output: z.object({ items: z.array(coachNote), mayWrite: z.boolean(), sellerName: z.string().nullable() }),
  refusals: ['deal_not_found'],
});

export const listUnreadNotes = operation({
  name: 'listUnreadNotes',
  summary: 'List the notes for you that you have not read.',
  method: 'GET',
  path: '/api/coach-notes',
  access: 'member',
  input: z.object({}),
  output: z.object({ items: z.array(coachNote) }),
  refusals: [],
});

export const writeCoachNote = operation({
  name: 'writeCoachNote',
  summary: 'Write a note on a conversation that only its seller reads.',
  method: 'POST',
  path: '/api/deals/:dealId/conversations/:conversationId/coach-notes',
  access: 'member',
  input: z.object({ ...ofConversation, noteId: id.optional(), text: words }),
  output: coachNote,
  refusals: ['not_allowed', 'deal_not_found', 'conversation_not_found', 'id_already_used'],
});

export const changeCoachNote = operation({
  name: 'changeCoachNote',
  summary: 'Word a note of yours anew, take it back, or bring it back.',
  method: 'PATCH',
  path: '/api/coach-notes/:noteId',
  access: 'member',
  input: z.object({ noteId: id, text: words.optional(), withdrawn: z.boolean().optional() }),
  output: coachNote,
  refusals: ['coach_note_not_found'],
});

export const readCoachNote = operation({
  name: 'readCoachNote',
  summary: 'Say that you have read a note that is for you, or that it should count as unread.',
  method: 'PUT',
  path: '/api/coach-notes/:noteId/read',
  access: 'member',
  input: z.object({ noteId: id, unread: z.boolean().optional() }),
  output: coachNote,
  refusals: ['coach_note_not_found'],
});

export type CoachNote = z.input<typeof coachNote>;
