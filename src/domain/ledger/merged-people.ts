import type { Fact, FactData } from './facts.ts';

/** Under which id somebody counts who stood twice in the address book: from the id that went to the one that stays. */
export type MergedPeople = Readonly<Record<string, string>>;

/** Whom the facts say to be one, in their order. */
export function mergedPeople(facts: readonly Fact[]): MergedPeople {
  return facts.reduce<MergedPeople>(
    (merged, fact) => (fact.type === 'stakeholder.merged' ? mergedFurther(merged, fact.data) : merged),
    {},
  );
}

/** Whoever counted as the one that goes now counts as the one that stays. */
export function mergedFurther(
  merged: MergedPeople,
  { contactId, into }: FactData['stakeholder.merged'],
): MergedPeople {
  const before = Object.entries(merged).map(([gone, kept]) => [gone, kept === contactId ? into : kept]);
  const further = Object.fromEntries([...before, [contactId, into]]) as Record<string, string>;
  delete further[into];
  return further;
}

/**
 * The fact as it reads once they are one. Ids stand in many fields, alone, in lists, and before a slash in the subject of a
 * finding. What the merge itself says stays.
 */
export function withMergedPeople(fact: Fact, merged: MergedPeople): Fact {
  const gone = Object.keys(merged);
  if (gone.length === 0 || fact.type === 'stakeholder.merged') return fact;
  const text = JSON.stringify({ data: fact.data, by: fact.by });
  if (!gone.some((id) => text.includes(id))) return fact;
  const { data, by } = JSON.parse(text, (_, value: unknown) =>
    typeof value === 'string' ? idAfterMerging(value, merged) : value,
  ) as Pick<Fact, 'data' | 'by'>;
  return { ...fact, data: withEachOnce(data), by } as Fact;
}

function idAfterMerging(said: string, merged: MergedPeople): string {
  const [id = '', ...rest] = said.split('/');
  const stays = merged[id];
  return stays === undefined ? said : [stays, ...rest].join('/');
}

/** Who took part under both of their entries took part once. */
function withEachOnce(data: Fact['data']): Fact['data'] {
  const fields = Object.entries(data).map(([field, value]) => [
    field,
    Array.isArray(value) && value.every((one) => typeof one === 'string') ? [...new Set(value)] : value,
  ]);
  return Object.fromEntries(fields) as Fact['data'];
}
