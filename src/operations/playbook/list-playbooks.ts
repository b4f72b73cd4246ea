import type { listPlaybooks as contract } from '#contract/playbook/playbook.ts';
import { accept } from '#domain/result.ts';
import { mayEditPlaybooks } from '#policy/playbook.ts';
import { mayPublishPlaybook } from '#policy/workspace.ts';
import type { Handle } from '../world.ts';
import { listedPlaybooks } from './listed-playbooks.ts';

export const listPlaybooks: Handle<typeof contract> = async (world) =>
  accept({
    items: await listedPlaybooks(world),
    may: { edit: mayEditPlaybooks(world.actor), publish: mayPublishPlaybook(world.actor) },
  });
