import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { v7 as newId } from 'uuid';
import { writePasswordLink } from '#operations/password-links/write-password-link.ts';
import { clock } from '#server/clock.ts';
import { newSecret } from '#server/sign-in/secrets.ts';
import { applicationRole } from '#store/application-role.ts';
import { openStore } from '#store/open-store.ts';
import { listMemberRows } from '#store/people/members.ts';
import { enterBySignIn, signInIdOf } from '#store/people/sign-ins.ts';
import { workspaceHere } from '#store/tasks/tasks.ts';
import { type DatabaseTransaction, enterWorkspace, type Store } from '#store/transaction.ts';
import { openNamed } from './database.ts';
import { databaseFolders } from './embedded/folders.ts';
import { withCluster } from './embedded/with-cluster.ts';
import { Problem } from './problem.ts';
import { runningOn } from './running.ts';
import type { Settings } from './settings.ts';

/** A way in for somebody who forgot their password: once, within a day. */
export interface WayIn {
  readonly name: string;
  readonly link: string;
  readonly expiresAt: string;
  /** Whether a Leadsheet answers there now, as far as this machine knows. */
  readonly isRunning: boolean;
}

/**
 * Makes a link to a new password without anybody being signed in: whoever may read the database of an installation may
 * do anything to it already. It is how a lone admin gets back in.
 */
export async function makeWayIn(settings: Settings, email: string): Promise<WayIn> {
  const running = await runningOn(settings.home);
  const address = settings.publicUrl ?? running?.url ?? `http://${settings.host}:${settings.port}`;
  const made = await withStore(settings, (store) =>
    store.transaction().execute((tx) => linkFor(tx, email.trim().toLowerCase())),
  );
  const { name, linkPath, expiresAt } = made;
  const isRunning = running !== null || settings.databaseUrl !== null;
  return { name, link: new URL(linkPath, address).toString(), expiresAt, isRunning };
}

async function linkFor(tx: DatabaseTransaction, email: string) {
  const signInId = await signInIdOf(tx, email);
  const seat = signInId === undefined ? undefined : await enterBySignIn(tx, signInId);
  if (!seat) throw new Problem(await nobodyOf(tx, email));
  const { workspaceId, memberId, memberName } = seat;
  const made = { workspaceId, memberId, madeBy: null, now: clock(), newId, newSecret };
  return { name: memberName, ...(await writePasswordLink(tx, made)) };
}

/** Who forgot the address as well reads which one it was. */
async function nobodyOf(tx: DatabaseTransaction, email: string): Promise<string> {
  const workspaceId = await workspaceHere(tx);
  if (workspaceId === null)
    return 'Nobody set this Leadsheet up yet. Open its address and make the workspace.';
  await enterWorkspace(tx, workspaceId);
  const { items } = await listMemberRows(tx, workspaceId, { after: null, limit: 200, search: undefined });
  const admins = items.filter(
    ({ active, role, signInId }) => active && role === 'admin' && signInId !== null,
  );
  return `Nobody signs in here with ${email}. The admins are:\n${admins.map((one) => `  ${one.name} <${one.email}>`).join('\n')}`;
}

async function withStore<Value>(settings: Settings, work: (store: Store) => Promise<Value>): Promise<Value> {
  if (settings.databaseUrl !== null)
    return onStore((await openNamed(settings.databaseUrl)).application, work);
  const { data } = await databaseFolders(settings.home);
  if (!existsSync(join(data, 'PG_VERSION'))) {
    throw new Problem(
      `There is no database in ${settings.home}. Name the folder of the installation with --home or LEADSHEET_HOME, or its PostgreSQL with DATABASE_URL.`,
    );
  }
  return withCluster(settings.home, (cluster) =>
    onStore(cluster.connection(applicationRole, 'leadsheet'), work),
  );
}

async function onStore<Value>(
  connection: pg.PoolConfig,
  work: (store: Store) => Promise<Value>,
): Promise<Value> {
  const store = openStore({ ...connection, max: 1 }, () => {});
  try {
    return await work(store);
  } finally {
    await store.destroy();
  }
}
