import { z } from 'zod';
import { operation } from '../operation.ts';
import { taskShape } from '../tasks/tasks.ts';
import { id, line, named } from '../values.ts';

export const previewErasure = operation({
  name: 'previewErasure',
  summary: 'Show what erasing a person would take away, what would stay of them, and what to look at first.',
  method: 'GET',
  path: '/api/contacts/:contactId/erasure',
  access: 'member',
  input: z.object({ contactId: id }),
  output: z.object({
    contactId: id,
    name: z.string(),
    entries: z.int().describe('Of the address book: theirs, and those that were made one with it.'),
    notes: z.int(),
    letters: z.int(),
    links: z.int().describe('To a shared page.'),
    files: z.int().describe('Files and photos of theirs.'),
    filesBeside: z
      .int()
      .describe('Files of their deals and companies: they stay, and nobody has looked into them.'),
    uploads: z
      .int()
      .describe('Imports that were looked at, tried or stopped: the files that were sent for them go whole.'),
    deals: z
      .array(named)
      .describe('In which they stay as an erased person: what was asked and agreed, and when.'),
    facts: z.int().describe('Entries of the ledgers of these that stay without their words.'),
    renamed: z
      .array(named.extend({ noun: z.enum(['account', 'deal', 'tag']) }))
      .describe(
        'Deals and tags whose names have theirs in them, and companies that are called like them and nothing else: these will be called otherwise.',
      ),
    companies: z
      .array(named)
      .describe('Companies that have their whole name in theirs: it stays, unless these are renamed before.'),
    tags: z
      .array(named)
      .describe('Tags that have a part of their name alone: it stays, unless these are renamed before.'),
    partly: z
      .array(named.extend({ noun: z.enum(['account', 'contact']), noteId: id, words: z.string() }))
      .describe(
        'Notes on people and companies beside them that have a part of their name alone, with what these are on: nobody knows whether they are meant, so it stays. The newest fifty.',
      ),
    sameName: z
      .array(z.string())
      .describe('Others with that name: where a text elsewhere has only the name, it stays.'),
  }),
  refusals: ['not_allowed', 'contact_not_found'],
});

export const erasePerson = operation({
  name: 'erasePerson',
  summary:
    'Erase a person: name, ways to reach them and their words go from rows, ledgers, trail and search. It cannot be undone. The rest of it is done as a task, see listTasks.',
  method: 'POST',
  path: '/api/contacts/:contactId/erasure',
  access: 'person',
  input: z.object({
    contactId: id,
    name: line.describe('Their name as the address book has it, so that nobody else is meant.'),
  }),
  output: z.object({ contactId: id, task: taskShape }),
  refusals: ['not_allowed', 'contact_not_found', 'name_not_the_same'],
});
