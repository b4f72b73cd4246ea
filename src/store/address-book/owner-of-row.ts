import { type RawBuilder, sql } from 'kysely';

type Owned = 'account' | 'contact';

/** Who looks after the rows of a list, as `owner`. */
export const withOwner = (noun: Owned): RawBuilder<unknown> =>
  sql`left join member owner on owner.workspace_id = ${sql.ref(`${noun}.workspace_id`)}
    and owner.member_id = ${sql.ref(`${noun}.owner_id`)}`;

/** That somebody looks after a row, or with `none` that nobody does. */
export const isOwnedBy = (noun: Owned, ownerId: string): RawBuilder<boolean> => {
  const column = sql.ref(`${noun}.owner_id`);
  return ownerId === 'none' ? sql<boolean>`${column} is null` : sql<boolean>`${column} = ${ownerId}`;
};

/** What who looks after a record is called, beside the record's own columns. */
export const nameOfOwner = (noun: Owned) =>
  sql<string | null>`(select member.name from member
    where member.workspace_id = ${sql.ref(`${noun}.workspace_id`)}
      and member.member_id = ${sql.ref(`${noun}.owner_id`)})`.as('ownerName');
