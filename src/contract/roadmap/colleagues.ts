import { z } from 'zod';
import { operation } from '../operation.ts';
import { roadmap, roadmapToken } from './roadmap.ts';

/** One line of plain text: nothing in it breaks a line, hides, or turns the direction of what follows. */
const plainLine = (most: number) =>
  z
    .string()
    .trim()
    .min(1, 'Please write something here.')
    .max(most)
    .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>]*$/u, 'Please write it as plain text, on one line.');

/** What a colleague has to do with it, as the client would say it. */
export const colleagueParts = ['decides', 'pays', 'uses', 'technical', 'legal', 'buys', 'other'] as const;

export type ColleaguePart = (typeof colleagueParts)[number];

export const addColleagueInput = z.object({
  name: plainLine(120),
  email: z.email('This is no e-mail address.').max(200),
  title: plainLine(120).optional(),
  part: z.enum(colleagueParts).default('other'),
});

export const addColleague = operation({
  name: 'addColleague',
  summary: 'Let somebody at the client bring a colleague into their roadmap, with a link of their own.',
  method: 'POST',
  path: '/api/roadmaps/colleagues',
  access: 'public',
  input: addColleagueInput.extend({ token: roadmapToken }),
  output: z.object({
    roadmap,
    name: z.string(),
    email: z.string(),
    linkPath: z.string().describe('To be put after the address of this Leadsheet. Shown this once.'),
  }),
  refusals: [
    'roadmap_not_open',
    'stakeholder_not_found',
    'roadmap_over',
    'colleague_already_there',
    'colleagues_enough_for_today',
  ],
  shownOnce: true,
});
