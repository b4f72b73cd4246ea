import type { CustomValues } from '#domain/address-book/fields/custom-value.ts';
import type { FieldCondition } from '#domain/address-book/fields/field-condition.ts';
import type { Refusal } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import type { Instant } from '#domain/time/calendar.ts';
import type { RowDays } from '#store/address-book/row-days.ts';
import type { InGroup } from '#store/address-book/row-grouping.ts';
import { fieldsAsked } from '../fields/fields-asked.ts';
import type { World } from '../world.ts';
import { daysAsked, daysOfRows } from './days-asked.ts';
import { noTouchSince } from './no-touch-since.ts';
import { groupAsked } from './row-grouping.ts';

/** What a list is narrowed by, as far as it has to be worked out before rows can be matched with it. */
export interface Asked {
  readonly fields?: readonly string[] | undefined;
  readonly outOfTouchDays?: number | undefined;
  readonly groupBy?: string | undefined;
  readonly group?: string | undefined;
  readonly dayOf?: string | undefined;
  readonly dayFrom?: string | undefined;
  readonly dayTo?: string | undefined;
}

type Match<Filters> = Omit<Filters, 'fields' | 'groupBy' | 'group' | 'dayOf' | 'dayFrom' | 'dayTo'> & {
  readonly fields: readonly FieldCondition[];
  readonly noTouchSince: Instant | undefined;
};

export interface MatchAsked<Filters, Group> {
  readonly match: Match<Filters> & {
    readonly anyOf: readonly Match<Group>[];
    readonly inGroup: InGroup | undefined;
    readonly days: RowDays | undefined;
  };
  /** What a record holds, without what stands in fields that were removed. */
  shown(values: CustomValues): CustomValues;
}

/** What rows are matched with: the filters that all hold, and the groups of which one is enough. */
export async function matchAsked<
  Filters extends Asked & { anyOf?: Group[] | undefined },
  Group extends Asked,
>(
  world: World,
  noun: 'contact' | 'account',
  asked: Filters,
): Promise<Result<MatchAsked<Filters, Group>, Refusal>> {
  const whole = await workedOut(world, noun, asked);
  if (!whole.ok) return whole;
  const anyOf: Match<Group>[] = [];
  for (const one of asked.anyOf ?? []) {
    const group = await workedOut(world, noun, one);
    if (!group.ok) return group;
    anyOf.push(group.value.match);
  }
  const inGroup = await groupAsked(world, noun, asked);
  if (!inGroup.ok) return inGroup;
  const days = await daysAsked(world, noun, asked, daysOfRows);
  if (!days.ok) return days;
  const { match, shown } = whole.value;
  return accept({ match: { ...match, anyOf, inGroup: inGroup.value, days: days.value }, shown });
}

async function workedOut<Filters extends Asked>(world: World, noun: 'contact' | 'account', asked: Filters) {
  const fields = await fieldsAsked(world, noun, asked.fields);
  if (!fields.ok) return fields;
  const { conditions, shown } = fields.value;
  return accept({
    match: { ...asked, fields: conditions, noTouchSince: noTouchSince(world, asked) },
    shown,
  });
}
