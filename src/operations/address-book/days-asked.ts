import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import type { RowDays } from '#store/address-book/row-days.ts';
import type { GroupedNoun } from '#store/address-book/row-grouping.ts';
import { listCustomFields } from '#store/fields/custom-fields.ts';
import type { World } from '../world.ts';

interface Asked {
  readonly dayOf?: string | undefined;
  readonly dayFrom?: string | undefined;
  readonly dayTo?: string | undefined;
}

const named = ['lastTouch', 'created', 'changed', 'birthday'] as const;

/** Reads by what, and within which days, rows of a list of that noun are wanted: `created`, or `field.due`. */
export async function daysAsked(
  world: World,
  noun: GroupedNoun,
  { dayOf, dayFrom: from, dayTo: to }: Asked,
): Promise<Result<RowDays | undefined, Refusal>> {
  if (dayOf === undefined || from === undefined || to === undefined) return accept(undefined);
  const days = { from, to, zone: world.actor.zone };
  const own = named.find((one) => one === dayOf);
  if (own) return accept({ by: own, ...days });
  const fields = await listCustomFields(world.tx, world.workspace.id, { noun });
  const field = fields.find(({ key }) => `field.${key}` === dayOf);
  if (!field) return refuse('field_not_found', 'There is no such field any more.');
  const { fieldId, kind } = field;
  if (kind !== 'day') return refuse('field_value_not_valid', 'This field holds no days.', { fieldId });
  return accept({ by: { fieldId }, ...days });
}
