import type { listTags as contract } from '#contract/tags/tags.ts';
import { accept } from '#domain/result.ts';
import { addHours } from '#domain/time/calendar.ts';
import { mayShapeFields } from '#policy/custom-field.ts';
import { listTagRows } from '#store/tags/tags.ts';
import { removedKeptDays } from '../upkeep/kept-days.ts';
import type { Handle } from '../world.ts';
import { shownTag } from './find-tag.ts';

export const listTags: Handle<typeof contract> = async ({ tx, workspace, actor }) => {
  const rows = await listTagRows(tx, workspace.id);
  return accept({
    items: rows.filter(({ removedAt }) => removedAt === null).map(shownTag),
    removed: rows.flatMap(({ removedAt, ...tag }) =>
      removedAt === null
        ? []
        : [{ ...shownTag(tag), removedAt, keptUntil: addHours(removedAt, 24 * removedKeptDays) }],
    ),
    may: { shape: mayShapeFields(actor) },
  });
};
