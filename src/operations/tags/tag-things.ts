import type { tagThings as contract } from '#contract/tags/tags.ts';
import { accept } from '#domain/result.ts';
import { putTagOn } from '#store/tags/tagged.ts';
import type { Handle } from '../world.ts';
import { mayNotTag, noteTagging } from './tagging.ts';

export const tagThings: Handle<typeof contract> = async (world, tagging) => {
  const refused = await mayNotTag(world, tagging);
  if (refused) return refused;
  const nounIds = await putTagOn(world.tx, world.workspace.id, tagging, world.now);
  await noteTagging(world, { ...tagging, nounIds }, 'tag put on');
  return accept({ nounIds });
};
