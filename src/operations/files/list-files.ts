import type { listFiles as contract } from '#contract/files/files.ts';
import { accept } from '#domain/result.ts';
import { listFileRows } from '#store/files/stored-files.ts';
import { keptSince } from '../bin/kept-since.ts';
import { pageAfter } from '../page-after.ts';
import type { Handle } from '../world.ts';
import { fileHolder } from './file-holder.ts';
import { shownFile } from './shown-file.ts';

export const listFiles: Handle<typeof contract> = async (world, { noun, nounId, removed, ...input }) => {
  const page = pageAfter(input, 2);
  if (!page.ok) return page;
  const holder = await fileHolder(world, { noun, nounId });
  if (!holder.ok) return holder;
  const removedSince = removed ? keptSince(world.now) : null;
  const asked = { ...page.value, removedSince };
  const { items, next, count } = await listFileRows(world.tx, world.workspace.id, { noun, nounId }, asked);
  return accept({ items: items.map(shownFile), next, count, may: { change: holder.mayChange } });
};
