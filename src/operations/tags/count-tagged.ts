import type { countTagged as contract } from '#contract/tags/tags.ts';
import { accept } from '#domain/result.ts';
import { visibleDeals } from '#policy/deal.ts';
import { countTagged as countRows } from '#store/tags/tags.ts';
import type { Handle } from '../world.ts';

export const countTagged: Handle<typeof contract> = async ({ tx, workspace, actor }) =>
  accept({ items: await countRows(tx, workspace.id, visibleDeals(actor)) });
