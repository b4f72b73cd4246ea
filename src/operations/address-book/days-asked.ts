import type { FieldNoun } from '#domain/address-book/fields/custom-field.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import type { DaysWithin } from '#store/address-book/row-days.ts';
import { listCustomFields } from '#store/fields/custom-fields.ts';
import type { World } from '../world.ts';

interface Asked {
  readonly dayOf?: string | undefined;
  readonly dayFrom?: string | undefined;
  readonly dayTo?: string | undefined;
}

/** By what people and companies have days, besides their fields. */
export const daysOfRows = ['lastTouch', 'created', 'changed', 'birthday'] as const;

/** Reads by what, and within which days, rows of a list of that noun are wanted: one of these words, or `field.due`. */
export async function daysAsked<Named extends string>(
  world: World,
  noun: FieldNoun,
  { dayOf, dayFrom: from, dayTo: to }: Asked,
  named: readonly Named[],
): Promise<Result<DaysWithin<Named> | undefined, Refusal>> {
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
