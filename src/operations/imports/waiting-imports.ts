import { runningImports } from '#store/imports/imports.ts';
import type { World } from '../world.ts';
import { isAlive } from './run/stored.ts';

/** The imports whose files lie here though they are not under way: they were looked at, tried or stopped. */
export async function waitingImports({ tx, workspace, imports, now }: World): Promise<string[]> {
  const running = await runningImports(tx, workspace.id);
  const alive = new Set(running.filter((row) => isAlive(row, now)).map(({ importId }) => importId));
  return (await imports.withFiles(workspace.id)).filter((importId) => !alive.has(importId));
}
