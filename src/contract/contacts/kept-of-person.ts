import { z } from 'zod';
import { operation } from '../operation.ts';
import { id, shownInstant } from '../values.ts';

/** What is kept of a person, in the order in which they are told of it. */
export const keptKinds = [
  ...([
    'contact',
    'contact_job',
    'custom_value',
    'tagged',
    'note',
    'relation',
    'stored_file',
    'stakeholder',
    'fact',
  ] as const),
  ...(['letter', 'calendar_event', 'roadmap_link', 'meeting_cell', 'words_lesson', 'speaker_name'] as const),
  ...([
    'audit',
    'merge',
    'import_link',
    'import_change',
    'import_error',
    'import',
    'account',
    'insight',
    'playbook',
  ] as const),
  ...(['playbook_draft', 'custom_field', 'tag', 'vague_phrase'] as const),
] as const;

export const getKeptOfPerson = operation({
  name: 'getKeptOfPerson',
  summary:
    'Show everything that is kept of a person, for whoever asks what that is: entries, ledgers, notes, letters, visits, imports, the trail.',
  method: 'GET',
  path: '/api/contacts/:contactId/kept',
  access: 'member',
  input: z.object({ contactId: id }),
  output: z.object({
    contactId: id,
    name: z.string(),
    madeAt: shownInstant,
    kept: z.array(
      z.object({
        of: z.enum(keptKinds).describe('The table it stands in.'),
        rows: z
          .array(z.record(z.string(), z.unknown()))
          .describe('Each as it is stored; an entry of a ledger also as a sentence.'),
      }),
    ),
  }),
  refusals: ['not_allowed', 'contact_not_found'],
});
