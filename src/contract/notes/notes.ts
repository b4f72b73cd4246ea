import { z } from 'zod';
import { noteNouns } from '#domain/address-book/note.ts';
import { asSeen } from '../as-seen.ts';
import { shownFileShape } from '../files/files.ts';
import { operation } from '../operation.ts';
import { id, listInput, listOf, named, shownInstant } from '../values.ts';

/** Longer than a sentence of the ledger: what was kept elsewhere comes along whole. */
const text = z.string().trim().min(1, 'Please write something here.').max(20_000);
const noun = z.enum(noteNouns);
const found = z.object({ noteId: id });

/** A note as every page shows it. */
export const shownNoteShape = z.object({
  noteId: id,
  noun,
  nounId: id,
  text: z.string(),
  /** Whom it names, and in which of its words: `@Sam Seller`. */
  mentions: z.array(z.object({ memberId: id, said: z.string() })),
  /** Null where it came in from elsewhere. */
  writtenBy: named.nullable(),
  /** Of one that came in: who wrote it, where nobody here is known by that name. */
  saidBy: z.string().nullable(),
  writtenAt: shownInstant,
  changedAt: shownInstant.nullable(),
  pinned: z.boolean(),
  /** What came with it; each is among the files of the account or the contact as well. */
  files: z.array(shownFileShape),
  may: z.object({
    /** Word it anew. */
    change: z.boolean(),
    pin: z.boolean(),
    remove: z.boolean(),
  }),
});

export const listNotes = operation({
  name: 'listNotes',
  summary: 'List the notes on an account or a contact: the pinned ones first, then the latest.',
  method: 'GET',
  path: '/api/notes',
  access: 'member',
  input: z.object({ noun, nounId: id, ...listInput }),
  output: listOf(shownNoteShape).extend({ may: z.object({ write: z.boolean() }) }),
  refusals: ['account_not_found', 'contact_not_found', 'cursor_not_valid'],
});

export const writeNote = operation({
  name: 'writeNote',
  summary: 'Note something on an account or a contact. Colleagues named with an @ are told on their Today.',
  method: 'POST',
  path: '/api/notes',
  access: 'member',
  input: z.object({ noteId: id.optional(), noun, nounId: id, text, pinned: z.boolean().default(false) }),
  output: shownNoteShape,
  refusals: ['not_allowed', 'account_not_found', 'contact_not_found', 'id_already_used'],
});

export const changeNote = operation({
  name: 'changeNote',
  summary: 'Word a note of yours anew, or pin one to the top. Whom it names for the first time is told.',
  method: 'PATCH',
  path: '/api/notes/:noteId',
  access: 'member',
  input: found.extend({
    text: text.optional(),
    pinned: z.boolean().optional(),
    seen: asSeen({ text: z.string(), pinned: z.boolean() }),
  }),
  output: shownNoteShape,
  refusals: ['not_allowed', 'note_not_found', 'changed_meanwhile'],
});

export const removeNote = operation({
  name: 'removeNote',
  summary: 'Remove a note with its files; restoreNote brings both back for 30 days.',
  method: 'DELETE',
  path: '/api/notes/:noteId',
  access: 'member',
  input: found,
  output: found,
  refusals: ['not_allowed', 'note_not_found'],
});

export const restoreNote = operation({
  name: 'restoreNote',
  summary: 'Bring back a note that was removed, and the files that went with it.',
  method: 'POST',
  path: '/api/notes/:noteId/restored',
  access: 'member',
  input: found,
  output: shownNoteShape,
  refusals: ['not_allowed', 'note_not_found'],
});

export const listMentions = operation({
  name: 'listMentions',
  summary: 'List the notes that name you and that you have not read, the latest first.',
  method: 'GET',
  path: '/api/mentions',
  access: 'member',
  input: z.object({}),
  output: z.object({ items: z.array(shownNoteShape.extend({ on: named })) }),
  refusals: [],
});

export const readMention = operation({
  name: 'readMention',
  summary: 'Say that you have read a note that names you, or that it should count as unread.',
  method: 'PUT',
  path: '/api/notes/:noteId/mention',
  access: 'member',
  input: found.extend({ unread: z.boolean().optional() }),
  output: found,
  refusals: ['note_not_found'],
});

export type ShownNote = z.input<typeof shownNoteShape>;
