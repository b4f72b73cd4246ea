import { z } from 'zod';
import { mostLettersOfLine } from '#domain/roadmap/line-length.ts';
import { dealWriteInput, dealWriteRefusals, written } from '../ledger/written.ts';
import { operation } from '../operation.ts';
import { id, kindKey, locale } from '../values.ts';
import { roadmap } from './roadmap.ts';

/** What stands on the roadmap for a line, in the usual words and in our own for this client. */
export const roadmapWording = z.object({
  /** What its words are kept by: a kind's key, or the id of a milestone, a commitment, a promise or a concern. */
  subject: z.string(),
  what: z.enum(['kind', 'milestone', 'commitment', 'promise', 'concern']),
  usual: z.string().describe('What stands there without words of ours; of what is kept from them, our note.'),
  isKept: z.boolean().describe('It does not stand there before it is put into words for them.'),
  suggested: z
    .string()
    .nullable()
    .describe('Words that may do, of what is kept from them; null where we know none.'),
  /** Null where the usual words stand. */
  own: z.string().nullable(),
  /** Whose it is, where it is somebody's alone. */
  contactName: z.string().nullable(),
});

export type RoadmapWording = z.input<typeof roadmapWording>;

export const listRoadmapWordings = operation({
  name: 'listRoadmapWordings',
  summary: 'List the lines of the roadmap with the words in which the client reads them.',
  method: 'GET',
  path: '/api/deals/:dealId/roadmap-wordings',
  access: 'member',
  input: z.object({ dealId: id, locale: locale.optional() }),
  output: z.object({
    /** Send it back as `seenSequence` with a wording. */
    sequence: z.int(),
    items: z.array(roadmapWording),
  }),
  refusals: ['deal_not_found'],
});

export const wordRoadmap = operation({
  name: 'wordRoadmap',
  summary: 'Say a line of the roadmap in words of the client; empty words bring back the usual ones.',
  method: 'PUT',
  path: '/api/deals/:dealId/roadmap-wordings/:subject',
  access: 'member',
  input: z.object({
    ...dealWriteInput,
    subject: id.or(kindKey),
    words: z.string().trim().max(mostLettersOfLine, 'Keep it to 200 letters: it is one line of a page.'),
  }),
  output: written,
  refusals: [...dealWriteRefusals, 'roadmap_line_not_found'],
});

export const previewRoadmap = operation({
  name: 'previewRoadmap',
  summary: 'Show a roadmap as one person at the client reads it. It counts as no visit of theirs.',
  method: 'GET',
  path: '/api/deals/:dealId/roadmap-preview',
  access: 'member',
  input: z.object({
    dealId: id,
    contactId: id,
    locale: locale.optional().describe('Left out: as they chose on their page, else as you read.'),
  }),
  output: roadmap,
  refusals: ['deal_not_found', 'stakeholder_not_found'],
});
