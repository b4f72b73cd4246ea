import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { me } from '#contract/me/me-shape.ts';
import { createToken } from '#contract/tokens/tokens.ts';
import { startCluster } from '#main/embedded/cluster.ts';
import { ownerRole, prepareDatabase, withClient } from '#main/embedded/prepare.ts';
import { applicationRole } from '#store/application-role.ts';
import { migrate } from '#store/migrate.ts';
import type { Seat } from './measures/bare-queries.ts';
import { caller } from './measures/http.ts';
import { type Filled, fill } from './pipeline/fill.ts';
import type { PeakMemory } from './server/peak-memory.ts';
import { startServer } from './server/start-server.ts';

/** A Leadsheet with so many deals in it, running. */
export interface Site {
  readonly url: string;
  readonly plainUrl: string;
  readonly token: string;
  readonly seat: Seat;
  /** Signs in as a person does, for measures in a browser. */
  readonly admin: { readonly email: string; readonly password: string };
  readonly application: pg.PoolConfig;
  readonly filled: Filled;
  /** Of its server. */
  readonly memory: PeakMemory;
  /** Of the database that holds it: connected as nobody whom row-level security holds. */
  connectAsSuperuser(): Promise<pg.Client>;
  now(): string;
}

export interface Bench {
  /** Makes a database with so many deals in it, and a server on it. */
  addSite(deals: number, say: (line: string) => void, name?: string): Promise<Site>;
  /** Stops them all; nothing of them stays. */
  stop(): Promise<void>;
}

const now = () => new Date().toISOString();

/** One embedded PostgreSQL with the settings of the product, so that a commit is as durable as everybody's. */
export async function openBench(webFolder: string | null = null): Promise<Bench> {
  const home = await mkdtemp(join(tmpdir(), 'leadsheet-bench-'));
  const cluster = await startCluster(home);
  const servers: { stop(): Promise<void> }[] = [];
  return {
    async addSite(deals, say, name = `deals_${deals}`) {
      await prepareDatabase(cluster, name);
      await withClient(cluster.connection(ownerRole, name), (client) => migrate(client));
      const application = cluster.connection(applicationRole, name);
      const server = await startServer({ application, importFolder: join(home, name), webFolder });
      servers.push(server);
      const { token, seat } = await signUp(server.url);
      const connectAsSuperuser = async () => {
        const client = new pg.Client(cluster.connection('postgres', name));
        client.on('error', () => {}); // A lost connection shows in the query that needs it.
        await client.connect();
        return client;
      };
      const filled = await fill(connectAsSuperuser, {
        workspaceId: seat.workspace.id,
        memberId: seat.actor.memberId,
        deals,
        now: now(),
        progress: (done) => say(`${deals} deals: ${Math.floor((done / deals) * 100)} % written`),
      });
      say(`${deals} deals: vacuum`);
      await withClient(cluster.connection('postgres', name), async (client) => {
        await client.query('vacuum analyze');
        await client.query('checkpoint');
      });
      const { url, plainUrl, memory } = server;
      return { url, plainUrl, token, seat, admin, application, filled, memory, connectAsSuperuser, now };
    },
    async stop() {
      for (const server of servers) await server.stop();
      await cluster.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

const admin = { email: 'ben@example.com', password: 'a few words in a row' };

/** Makes the workspace as a person does on the first page, and a token to call it with. */
async function signUp(url: string): Promise<{ token: string; seat: Seat }> {
  const origin = { 'content-type': 'application/json', origin: url };
  const made = await fetch(`${url}/api/setup`, {
    method: 'POST',
    headers: origin,
    body: JSON.stringify({
      ...admin,
      ...{ workspaceName: 'Bench', name: 'Ben Bench', zone: 'UTC', currency: 'EUR' },
    }),
  });
  if (!made.ok) throw new Error(`The workspace could not be made: ${await made.text()}`);
  const { member, workspace } = me.parse(await made.json());
  const cookie = made.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const person = caller();
  const answer = await person.call(
    createToken.method,
    `${url}${createToken.path}`,
    JSON.stringify({ name: 'Bench' }),
    { cookie, origin: url },
  );
  person.close();
  const { token } = JSON.parse(answer.toString()) as { token: string };
  const { id: memberId, role, sees, teamId, zone } = member;
  const { id, name, currency, locale, cadenceDays, fiscalYearStartsIn } = workspace;
  return {
    token,
    seat: {
      actor: { memberId, workspaceId: id, role, sees, teamId, zone },
      workspace: { id, name, zone: workspace.zone, currency, locale, cadenceDays, fiscalYearStartsIn },
    },
  };
}
