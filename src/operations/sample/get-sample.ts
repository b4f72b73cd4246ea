import type { getSample as contract } from '#contract/sample/sample.ts';
import { accept } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayLoadSample } from '#policy/transfer.ts';
import { countInSample } from '#store/people/sample-out.ts';
import { hasNothingInIt, loadWorkspace } from '#store/people/workspaces.ts';
import type { Handle } from '../world.ts';

export const getSample: Handle<typeof contract> = async ({ tx, actor, workspace }) => {
  if (!mayLoadSample(actor)) return notAllowed('load the sample or take it out');
  const { sample } = await loadWorkspace(tx, workspace.id);
  if (sample) return accept({ state: 'sample', goes: await countInSample(tx, workspace.id) });
  const isEmpty = await hasNothingInIt(tx, workspace.id);
  return accept({ state: isEmpty ? 'empty' : 'in use', goes: null });
};
