import { z } from 'zod';
import { asSeen } from '../as-seen.ts';
import { operation } from '../operation.ts';
import { line } from '../values.ts';

export const roadmapLook = z.object({
  /** Null: the name of the workspace. */
  company: z.string().nullable(),
  /** Null: Leadsheet's own. */
  color: z.string().nullable(),
  /** The picture itself, as an address that holds it. */
  logo: z.string().nullable(),
});

export type RoadmapLook = z.input<typeof roadmapLook>;

const settings = {
  company: line.nullable().optional(),
  color: z
    .string()
    .regex(/^#[0-9a-f]{6}$/, 'A colour is written like #0b6b5f.')
    .nullable()
    .optional(),
  logo: z
    .string()
    .max(40_000, 'The logo has more than 16 kB. Choose a smaller picture.')
    .regex(
      /^data:image\/(png|jpeg);base64,(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
      'A logo is a PNG or a JPEG, in base64.',
    )
    .nullable()
    .optional()
    .describe('A picture as an address that holds it: data:image/png;base64,… of 16 kB at most.'),
};

export const getRoadmapLook = operation({
  name: 'getRoadmapLook',
  summary: 'Says by which name, in which colour and with which logo the pages for clients are shown.',
  method: 'GET',
  path: '/api/workspace/roadmap-look',
  access: 'member',
  input: z.object({}),
  output: roadmapLook,
  refusals: [],
});

export const changeRoadmapLook = operation({
  name: 'changeRoadmapLook',
  summary:
    'Changes the name of the company, the colour and the logo of the pages for clients; null brings back the usual one.',
  method: 'PATCH',
  path: '/api/workspace/roadmap-look',
  access: 'member',
  input: z.object({ ...settings, seen: asSeen(settings) }),
  output: roadmapLook,
  refusals: ['changed_meanwhile', 'logo_not_usable'],
});
