import type { DealPage } from '#contract/deals/deal-page.ts';
import type { ShownRelation } from '#contract/relations/relations.ts';

type Stakeholder = DealPage['score']['people'][number];

/** Somebody on the map of a deal: part of it, or only near those who are. */
export interface PersonAround {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly photoId: string | null;
  /** Null for whoever is not part of the deal, or not any more. */
  readonly part: Stakeholder | null;
}

/** The people of a deal in their order, and then whoever stands in a relation to one of them. */
export function peopleAround(
  people: readonly Stakeholder[],
  relations: readonly ShownRelation[],
): PersonAround[] {
  const around = new Map<string, PersonAround>();
  for (const part of people.filter(({ present }) => present)) {
    const { contactId: id, name, title, photoId } = part;
    around.set(id, { id, name, title, photoId, part });
  }
  for (const { from, to } of relations) {
    for (const { id, name, title, photoId } of [from, to]) {
      if (!around.has(id)) around.set(id, { id, name, title, photoId, part: null });
    }
  }
  return [...around.values()];
}

/** How many of the commitments that are theirs to give they have given. */
export function givenBy({ positions }: Stakeholder): { given: number; of: number } {
  const theirs = positions.filter(({ state }) => state !== 'not needed' && state !== 'waived');
  return { given: theirs.filter(({ state }) => state === 'gained').length, of: theirs.length };
}
