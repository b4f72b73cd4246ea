import type { listFields as contract } from '#contract/fields/fields.ts';
import { accept } from '#domain/result.ts';
import { mayShapeFields } from '#policy/custom-field.ts';
import { listCustomFields } from '#store/fields/custom-fields.ts';
import type { Handle } from '../world.ts';
import { shownFields } from './shown-field.ts';

export const listFields: Handle<typeof contract> = async (world, { noun }) => {
  const rows = await listCustomFields(world.tx, world.workspace.id, { noun });
  return accept({ items: await shownFields(world, rows), may: { shape: mayShapeFields(world.actor) } });
};
