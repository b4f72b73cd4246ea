import type { ImportPreview } from '#contract/imports/import-shape.ts';
import type { ImportMapping } from '#contract/imports/mapping.ts';
import type { TableFile } from '../tables/table-file.ts';
import { attachedName, lastOf } from './manifest.ts';

/** What is read of an export: everything else in it follows from this, or is the same for people to read. */
const readAgain: ReadonlySet<string> = new Set(
  [
    ...['team', 'member', 'playbook', 'playbook_draft', 'playbook_archived', 'deal_view', 'vague_phrase'],
    ...[
      'account',
      'contact',
      'contact_job',
      'custom_field',
      'custom_value',
      'tag',
      'tagged',
      'note',
      'note_mention',
      'relation',
      'duplicate',
      'merge',
      'stored_file',
      'insight',
      'fact',
      'import_link',
      'meeting',
      'meeting_cell',
      'coach_note',
    ],
    ...['speaker_name', 'roadmap_look', 'roadmap_link', 'letter', 'calendar_event', 'words_lesson'],
  ]
    .map((one) => `${one}.jsonl`)
    .concat(attachedName),
);

/** An export of ours needs no choices. */
export function exportLook(
  files: readonly TableFile[],
  rows: Readonly<Record<string, number>>,
  { currency, zone }: { readonly currency: string; readonly zone: string },
): { mapping: ImportMapping; preview: ImportPreview } {
  const shown = files.map(({ name, bytes }) => {
    const isRead = readAgain.has(lastOf(name));
    return {
      name,
      noun: isRead ? ('export' as const) : null,
      why: isRead
        ? 'A part of a Leadsheet export.'
        : 'For people to read: the same follows from the other files.',
      rows: isRead ? (rows[lastOf(name).replace('.jsonl', '')] ?? 0) : 0,
      bytes,
      encoding: 'utf-8',
      delimiter: ',',
      columns: [],
      fields: [],
    };
  });
  return {
    mapping: {
      source: 'leadsheet',
      sourceName: 'Leadsheet',
      currency,
      zone,
      dateOrder: 'month first',
      useListPrice: false,
      files: shown.map(({ name, noun }) => ({ name, noun, columns: {} })),
      stages: {},
      roles: {},
      owners: {},
    },
    preview: {
      files: shown,
      stages: [],
      roles: [],
      owners: [],
      dates: [],
      currencies: [],
      warnings: [
        'Members of the export come as members who have not signed in here yet.',
        ...(rows.coach_note
          ? ['Notes on conversations come along that whoever exported wrote or was to read, and no others.']
          : []),
        ...(rows.roadmap_link
          ? ['Links to clients’ pages open nothing here: share the pages anew, once everybody works here.']
          : []),
        ...(rows.letter ? ['Letters that were waiting to be sent are not sent from here.'] : []),
      ],
    },
  };
}
