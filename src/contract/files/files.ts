import { z } from 'zod';
import { fileNouns } from '#domain/files/stored-file.ts';
import { operation } from '../operation.ts';
import { id, listInput, listOf, named, shownInstant } from '../values.ts';

const noun = z.enum(fileNouns);
const found = z.object({ fileId: id });

/** A file as every page shows it. */
export const shownFileShape = z.object({
  fileId: id,
  noun,
  nounId: id,
  noteId: id.nullable().describe('The note that it came with.'),
  name: z.string(),
  bytes: z.int(),
  mediaType: z.string().describe('What its bytes are, whatever its name says.'),
  sha256: z.string(),
  /** Null where it came in from elsewhere. */
  storedBy: named.nullable(),
  storedAt: shownInstant,
  removedAt: shownInstant.nullable(),
  /** Where its bytes are; what is no picture is only ever saved. */
  url: z.string(),
  isPicture: z.boolean(),
});

/** What names a file that is sent: in the address, since the body is the file itself. */
export const sentFile = z.object({
  fileId: id,
  noun,
  nounId: id,
  name: z.string().min(1).max(1000),
  noteId: id.optional().describe('A note on the same contact or account: the file came with it.'),
  photo: z.stringbool().default(false).describe('The photo of a contact, in the place of the one before.'),
});

export const listFiles = operation({
  name: 'listFiles',
  summary:
    'List the files of an account, a contact or a deal, the latest first. A file is sent as it is to `PUT /api/files/:fileId?noun=…&nounId=…&name=…` (500 MB at most; with `noteId=…` one that came with a note; with `photo=true` the photo of a contact, 1 MB at most), and fetched from `GET /api/files/:fileId`, whole or in ranges.',
  method: 'GET',
  path: '/api/files',
  access: 'member',
  input: z.object({
    ...{ noun, nounId: id },
    removed: z
      .stringbool()
      .or(z.boolean())
      .default(false)
      .describe('Those that were removed instead, for 30 days.'),
    ...listInput,
  }),
  output: listOf(shownFileShape).extend({ may: z.object({ change: z.boolean() }) }),
  refusals: ['account_not_found', 'contact_not_found', 'deal_not_found', 'cursor_not_valid'],
});

export const removeFile = operation({
  name: 'removeFile',
  summary: 'Remove a file; restoreFile brings it back for 30 days.',
  method: 'DELETE',
  path: '/api/files/:fileId',
  access: 'member',
  input: found,
  output: found,
  refusals: ['not_allowed', 'file_not_found'],
});

export const restoreFile = operation({
  name: 'restoreFile',
  summary: 'Bring back a file that was removed.',
  method: 'POST',
  path: '/api/files/:fileId/restored',
  access: 'member',
  input: found,
  output: shownFileShape,
  refusals: ['not_allowed', 'file_not_found'],
});

export type ShownFile = z.input<typeof shownFileShape>;
