import { leaveHome, runningOn, takeHome } from '../running.ts';
import { type Cluster, startCluster } from './cluster.ts';

/** Works with the server of a Leadsheet that runs, or one started for the purpose, with the home taken meanwhile. */
export async function withCluster<Value>(
  home: string,
  work: (cluster: Cluster) => Promise<Value>,
): Promise<Value> {
  const isRunning = (await runningOn(home)) !== null;
  if (!isRunning) await takeHome(home);
  try {
    // A server that lives is taken up as it is, and stays when we are done.
    const cluster = await startCluster(home);
    try {
      return await work(cluster);
    } finally {
      if (isRunning) cluster.leave();
      else await cluster.stop();
    }
  } finally {
    if (!isRunning) await leaveHome(home);
  }
}
