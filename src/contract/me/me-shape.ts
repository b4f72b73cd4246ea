import { z } from 'zod';
import { roleName, sees } from '../members/member-shape.ts';
import { id } from '../values.ts';
import { workspaceShape } from '../workspace/workspace-shape.ts';

export const theme = z.enum(['system', 'light', 'dark']).describe('Light, dark, or as the device is.');

/** Who is signed in, where, and what the pages may offer them. The server decides again at each operation. */
export const me = z.object({
  member: z.object({
    id,
    name: z.string(),
    email: z.string().nullable(),
    role: roleName,
    sees,
    teamId: id.nullable(),
    teamName: z.string().nullable(),
    zone: z.string().describe("The member's own time zone, else the workspace's."),
    hasOwnZone: z.boolean(),
    locale: z.string().nullable().describe('Language, dates and numbers; null: as the browser says.'),
    theme,
  }),
  workspace: workspaceShape,
  may: z.object({
    openDeals: z.boolean(),
    changeAddressBook: z.boolean(),
    /** Decides which fields accounts, contacts and deals have of their own. */
    shapeFields: z.boolean(),
    changeMembers: z.boolean(),
    changeWorkspace: z.boolean(),
    publishPlaybook: z.boolean(),
    import: z.boolean(),
    export: z.boolean(),
    rebuild: z.boolean(),
  }),
});
