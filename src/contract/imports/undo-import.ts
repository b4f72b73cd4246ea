import { z } from 'zod';
import { operation } from '../operation.ts';
import { id, listInput, listOf } from '../values.ts';
import { importShown } from './import-shape.ts';

/** What an import makes and changes, as it is counted when it is taken back. */
export const undoneNouns = [
  'deals',
  'facts',
  'contacts',
  'accounts',
  'jobs',
  'values',
  'notes',
  'relations',
  'files',
  'taggings',
  'tags',
  'fields',
  'members',
  'teams',
] as const;

/** Why something stays when an import is taken back. */
export const keptReasons = ['changed', 'used', 'merged', 'facts'] as const;

/** What is kept, as it is listed by name. */
export const keptNouns = [
  'deal',
  'contact',
  'account',
  'contact_job',
  'custom_value',
  'note',
  'relation',
  'stored_file',
  'tagged',
  'tag',
  'custom_field',
  'member',
  'team',
] as const;

export const previewImportUndo = operation({
  name: 'previewImportUndo',
  summary:
    'Says what would go, what would be as before and what would stay if an import were taken back now.',
  method: 'GET',
  path: '/api/imports/:importId/undo',
  access: 'member',
  input: z.object({ importId: id }),
  output: z.object({
    items: z.array(
      z.object({
        noun: z.enum(undoneNouns),
        goes: z.int().describe('Made by the import, and goes.'),
        asBefore: z.int().describe('Changed by the import, and will be as it was.'),
        stays: z.int().describe('Changed or used since, and stays.'),
      }),
    ),
    leftBefore: z
      .int()
      .describe(
        'What imports that were taken back before had to leave. It is looked at again, and goes as well where only this import had stood on it.',
      ),
  }),
  refusals: ['import_not_found', 'import_not_ready', 'import_running'],
});

export const undoImport = operation({
  name: 'undoImport',
  summary:
    'Takes a whole import back: what it made goes, what it changed is as it was, and what somebody changed since stays and is listed. It is done behind the request; asked for twice it is done once.',
  method: 'POST',
  path: '/api/imports/:importId/undo',
  access: 'member',
  input: z.object({ importId: id }),
  output: importShown,
  refusals: ['import_not_found', 'import_not_ready', 'import_running'],
});

export const listKeptOfImport = operation({
  name: 'listKeptOfImport',
  summary: 'What stayed when an import was taken back, each with the reason.',
  method: 'GET',
  path: '/api/imports/:importId/kept',
  access: 'member',
  input: z.object({ importId: id, ...listInput }),
  output: listOf(
    z.object({
      noun: z.enum(keptNouns),
      id: z.string(),
      name: z.string(),
      reason: z.enum(keptReasons),
    }),
  ),
  refusals: ['import_not_found', 'cursor_not_valid'],
});

export type UndoneNoun = (typeof undoneNouns)[number];
