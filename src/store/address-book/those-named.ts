import { type RawBuilder, sql } from 'kysely';
import type { DatabaseTransaction } from '../transaction.ts';
import type { GroupedNoun } from './row-grouping.ts';

/** Who has a part of a name: how many they are, and their ids where they are few enough to be looked up one by one. */
interface ThoseNamed {
  readonly ids: readonly string[] | null;
  readonly many: number;
}

/** What a list is searched for, and who that is; nothing where so many have it that all are walked over. */
export interface Searched {
  readonly search?: string | undefined;
  readonly named?: ThoseNamed | undefined;
}

/** So many ids are still looked up faster than a page of everybody is walked to. */
const mostNamed = 10_000;

/**
 * What rows are matched with, once it is known who has the part of a name that is looked for: an index of trigrams finds
 * them, which no query of ours may use itself under row-level security.
 */
export async function withThoseNamed<
  Match extends Searched & { readonly anyOf?: readonly Searched[] | undefined },
>(tx: DatabaseTransaction, noun: GroupedNoun, match: Match): Promise<Match> {
  const anyOf: Searched[] = [];
  for (const group of match.anyOf ?? []) anyOf.push(await looked(tx, noun, group));
  return { ...(await looked(tx, noun, match)), ...(match.anyOf ? { anyOf } : {}) };
}

async function looked<One extends Searched>(
  tx: DatabaseTransaction,
  noun: GroupedNoun,
  one: One,
): Promise<One> {
  if (!one.search) return one;
  const { rows } = await sql<ThoseNamed>`
    select ids, many from those_named(${noun}, ${one.search}, ${mostNamed})`.execute(tx);
  return { ...one, named: rows[0] };
}

/** That a row has the part of a name, `otherwise` being how it is looked at where they are too many. */
export function isAmongNamed(
  rowId: RawBuilder<unknown>,
  { named }: Searched,
  otherwise: RawBuilder<boolean>,
): RawBuilder<boolean> {
  return named?.ids ? sql<boolean>`${rowId} = any(${[...named.ids]}::uuid[])` : otherwise;
}

/** How many there are of a list, which is known where nothing but a part of a name was asked for. */
export function countOfThose(
  { named }: Searched,
  asksOnlyForName: boolean,
  count: RawBuilder<unknown>,
): RawBuilder<unknown> {
  return named && asksOnlyForName ? sql`select ${named.many}::integer as count` : count;
}
