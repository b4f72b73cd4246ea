import { expect, test } from 'vitest';
import type { ShownRelation } from '#contract/relations/relations.ts';
import type { RelationKind } from '#domain/address-book/relation.ts';
import { box, layOutPeople, nextPerson } from './map-of-people.ts';

const person = (id: string) => ({ id, name: id, title: null, account: null });
const stands = (from: string, kind: RelationKind, to: string): ShownRelation => ({
  ...{ relationId: `${from} ${kind} ${to}`, kind, from: person(from), to: person(to) },
});
const places = (ids: readonly string[], relations: readonly ShownRelation[]) => {
  const layout = layOutPeople(ids, relations);
  return { ...layout, of: (id: string) => layout.people.find((one) => one.id === id) ?? { x: NaN, y: NaN } };
};

test('who is reported to stands above whoever reports to them, and those beside each other at one height', () => {
  const { of, lines } = places(
    ['ann', 'ben', 'cem', 'dora'],
    [
      stands('ben', 'reports to', 'ann'),
      stands('cem', 'reports to', 'ann'),
      stands('dora', 'reports to', 'cem'),
    ],
  );
  expect(of('ann').y).toBeLessThan(of('ben').y);
  expect(of('ben').y).toBe(of('cem').y);
  expect(of('cem').y).toBeLessThan(of('dora').y);
  expect(lines).toHaveLength(3);
});

test('an introduction or influence moves nobody who has a place in the tree', () => {
  const tree = [stands('ben', 'reports to', 'ann'), stands('cem', 'reports to', 'ann')];
  const alone = places(['ann', 'ben', 'cem'], tree);
  const more = places(
    ['ann', 'ben', 'cem'],
    [...tree, stands('ben', 'influences', 'ann'), stands('ben', 'introduced by', 'cem')],
  );
  expect(more.people).toEqual(alone.people);
  expect(more.lines).toHaveLength(4);
});

test('no two lie over each other, also where a circle came in with an import', () => {
  const ids = Array.from({ length: 14 }, (_, place) => `p${place}`);
  const relations = ids.flatMap((id, place) => [
    stands(id, 'reports to', ids[(place * 5 + 3) % 14] ?? id),
    stands(id, 'influences', ids[(place + 7) % 14] ?? id),
  ]);
  const { people } = layOutPeople(
    ids,
    relations.filter(({ from, to }) => from.id !== to.id),
  );
  const apart = people.every((one, place) =>
    people
      .slice(place + 1)
      .every(({ x, y }) => Math.abs(one.x - x) >= box.width || Math.abs(one.y - y) >= box.height),
  );
  expect(apart).toBe(true);
});

test('an arrow key goes to the nearest person in its direction, and nowhere where there is none', () => {
  const { people } = places(
    ['ann', 'ben', 'cem'],
    [stands('ben', 'reports to', 'ann'), stands('cem', 'reports to', 'ann')],
  );
  const down = nextPerson(people, 'ann', 'ArrowDown');
  expect(['ben', 'cem']).toContain(down);
  expect(nextPerson(people, down ?? '', 'ArrowUp')).toBe('ann');
  expect(nextPerson(people, 'ann', 'ArrowUp')).toBeNull();
});

test('who stands to nobody yet has a place below the others, side by side as far as there is room', () => {
  const ids = ['ann', 'ben', 'cem', 'dora', 'emil'];
  const layout = layOutPeople(ids, [stands('ben', 'reports to', 'ann')], 2 * box.width + 80);
  const y = new Map(layout.people.map((one) => [one.id, one.y]));
  expect(y.get('cem')).toBeGreaterThan(y.get('ben') ?? NaN);
  expect(y.get('dora')).toBe(y.get('cem'));
  expect(y.get('emil')).toBeGreaterThan(y.get('dora') ?? NaN);
  expect(layout.width).toBeLessThanOrEqual(2 * box.width + 80);
});
