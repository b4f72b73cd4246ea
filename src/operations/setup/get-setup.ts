import type { getSetup as contract } from '#contract/setup/setup.ts';
import { accept } from '#domain/result.ts';
import { anyWorkspace } from '#store/people/workspaces.ts';
import type { OpenHandle } from '../world.ts';

export const getSetup: OpenHandle<typeof contract> = async ({ tx }) =>
  accept({ workspaceExists: await anyWorkspace(tx) });
