import { z } from 'zod';
import { operation } from '../operation.ts';
import { id, listInput, listOf } from '../values.ts';
import { importShown, importWhole, rowsNotTaken } from './import-shape.ts';
import { mappingChanges } from './mapping.ts';

/*
 * Files travel apart from the operations, because they are no JSON: `PUT /api/imports/:importId/files/:name` takes
 * the bytes of one file as its body (an id that the caller makes; a zip, or one CSV after the other), and
 * `GET /api/imports/:importId/errors.csv?file=Account.csv` gives back the rows that could not be used, and with
 * `outcome=skipped` those that were left out on purpose.
 */

export const previewImport = operation({
  name: 'previewImport',
  summary: 'Reads the files that were sent for an import, and proposes what becomes of them. Writes no deal.',
  method: 'POST',
  path: '/api/imports/:importId/preview',
  access: 'member',
  input: z.object({ importId: id, changes: mappingChanges.optional() }),
  output: importWhole,
  refusals: ['import_file_not_understood', 'import_running', 'import_not_ready'],
});

export const runImport = operation({
  name: 'runImport',
  summary:
    'Starts an import, or goes on with one that was paused or stopped. A dry run reads and counts everything, and writes nothing.',
  method: 'POST',
  path: '/api/imports/:importId/run',
  access: 'member',
  input: z.object({
    importId: id,
    changes: mappingChanges.optional(),
    dryRun: z.boolean().default(false),
  }),
  output: importShown,
  refusals: ['import_not_found', 'import_not_ready', 'import_running', 'import_file_not_understood'],
});

export const pauseImport = operation({
  name: 'pauseImport',
  summary: 'Pauses a running import. What it brought so far stays whole; run again, it goes on.',
  method: 'POST',
  path: '/api/imports/:importId/pause',
  access: 'member',
  input: z.object({ importId: id }),
  output: importShown,
  refusals: ['import_not_found', 'import_not_ready'],
});

export const getImport = operation({
  name: 'getImport',
  summary: 'An import: its proposal, its choices, how far it is and what it brought.',
  method: 'GET',
  path: '/api/imports/:importId',
  access: 'member',
  input: z.object({ importId: id }),
  output: importWhole,
  refusals: ['import_not_found'],
});

export const listImports = operation({
  name: 'listImports',
  summary: 'The imports of this workspace, the newest first.',
  method: 'GET',
  path: '/api/imports',
  access: 'member',
  input: z.object(listInput),
  output: listOf(importShown),
  refusals: ['cursor_not_valid'],
});

export const listImportErrors = operation({
  name: 'listImportErrors',
  summary:
    'The rows that an import could not use, or those that it left out on purpose, each with its file, its line and the reason.',
  method: 'GET',
  path: '/api/imports/:importId/errors',
  access: 'member',
  input: z.object({
    importId: id,
    file: z.string().max(500).optional(),
    outcome: z.enum(rowsNotTaken).default('failed'),
    ...listInput,
  }),
  output: listOf(
    z.object({
      file: z.string(),
      line: z.int(),
      reason: z.string(),
      cells: z.array(z.object({ header: z.string(), value: z.string() })),
    }),
  ),
  refusals: ['import_not_found', 'cursor_not_valid'],
});

export const countRowsNotTaken = operation({
  name: 'countRowsNotTaken',
  summary:
    'How many rows of each file an import could not use or left out on purpose; and why the latter, with the first of their lines.',
  method: 'GET',
  path: '/api/imports/:importId/not-taken',
  access: 'member',
  input: z.object({ importId: id }),
  output: z.object({
    files: z.array(z.object({ file: z.string(), failed: z.int(), skipped: z.int() })),
    leftOut: z
      .array(
        z.object({
          file: z.string(),
          reason: z.string(),
          rows: z.int(),
          lines: z.array(z.int()).describe('The first of them.'),
        }),
      )
      .describe('What most rows were left out for, at most 200 reasons.'),
  }),
  refusals: ['import_not_found'],
});
