import { sql } from 'kysely';

/** Whether a line of the trail is about a file on one of these. */
export const isFileOn = (ids: readonly string[]) =>
  sql<boolean>`(audit.noun = 'file' and coalesce(audit.after, audit.before) ->> 'nounId' = any(${[...ids]}::text[]))`;

/** Of a line of the trail about who knows whom, one of the two; compared with a person's id. */
export const isRelationOf = (side: 'fromId' | 'toId') =>
  sql`audit.noun = 'relation' and coalesce(audit.after, audit.before) ->> ${sql.lit(side)}`;
