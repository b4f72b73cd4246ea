import { sql } from 'kysely';
import type { DatabaseTransaction } from './transaction.ts';

/** From here on what is written can be taken back alone. */
export async function keepBack(tx: DatabaseTransaction): Promise<void> {
  await sql`savepoint part_of_many`.execute(tx);
}

/** What was written since stands with the rest. */
export async function letGo(tx: DatabaseTransaction): Promise<void> {
  await sql`release savepoint part_of_many`.execute(tx);
}

/** What was written since is gone. */
export async function takeBack(tx: DatabaseTransaction): Promise<void> {
  await sql`rollback to savepoint part_of_many`.execute(tx);
  await letGo(tx);
}
