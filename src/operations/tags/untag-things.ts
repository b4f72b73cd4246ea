import type { untagThings as contract } from '#contract/tags/tags.ts';
import { accept } from '#domain/result.ts';
import { takeTagOff } from '#store/tags/tagged.ts';
import type { Handle } from '../world.ts';
import { mayNotTag, noteTagging } from './tagging.ts';

export const untagThings: Handle<typeof contract> = async (world, tagging) => {
  const refused = await mayNotTag(world, tagging);
  if (refused) return refused;
  const nounIds = await takeTagOff(world.tx, world.workspace.id, tagging);
  await noteTagging(world, { ...tagging, nounIds }, 'tag taken off');
  return accept({ nounIds });
};
