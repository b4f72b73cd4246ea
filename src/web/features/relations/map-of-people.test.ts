import { expect, test } from 'vitest';
import type { ShownRelation } from '#contract/relations/relations.ts';
import type { RelationKind } from '#domain/address-book/relation.ts';
import { layOutPeople } from './map-of-people.ts';
import { nextPerson } from './next-person.ts';
import { box } from './place-trees.ts';

const person = (id: string) => ({ id, name: id, title: null, photoId: null, account: null });
const stands = (from: string, kind: RelationKind, to: string): ShownRelation => ({
  ...{ relationId: `${from} ${kind} ${to}`, kind, from: person(from), to: person(to) },
});
const places = (ids: readonly string[], relations: readonly ShownRelation[], room?: number) => {
  const layout = layOutPeople(ids, relations, room);
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
  expect(of('ben').x).toBeLessThan(of('cem').x);
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

const rooms = [300, 420, 690, 1000, 2000];

/** Boxes that stand on each other, and lines that pass behind a box other than their own two. */
function faultsOf({ people, lines }: ReturnType<typeof layOutPeople>) {
  const isOn = (one: { x: number; y: number }, x: number, y: number) =>
    Math.abs(one.x - x) < box.width / 2 && Math.abs(one.y - y) < box.height / 2;
  const over = people.filter(({ id, x, y }) =>
    people.some(
      (one) => one.id !== id && Math.abs(one.x - x) < box.width && Math.abs(one.y - y) < box.height,
    ),
  );
  const behind = lines.filter(({ points }) =>
    points.slice(1).some((to, place) => {
      const from = points[place] ?? to;
      const steps = Array.from({ length: 101 }, (_, step) => step / 100);
      return steps.some((part) => {
        const [x, y] = [from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part];
        return people.some((one) => isOn(one, x, y));
      });
    }),
  );
  return { over: over.map(({ id }) => id), behind: behind.map(({ relation }) => relation.relationId) };
}

test.each(rooms)(
  'within %i pixels nobody stands on anybody and no line passes behind a box, also with a circle of an import',
  (room) => {
    const ids = Array.from({ length: 14 }, (_, place) => `p${place}`);
    const relations = ids.flatMap((id, place) => [
      stands(id, 'reports to', ids[(place * 5 + 3) % 14] ?? id),
      stands(id, 'influences', ids[(place + 7) % 14] ?? id),
    ]);
    const layout = layOutPeople(
      ids,
      relations.filter(({ from, to }) => from.id !== to.id),
      room,
    );
    expect(faultsOf(layout)).toEqual({ over: [], behind: [] });
    expect(layout.width).toBeLessThanOrEqual(room);
  },
);

test('who has two superiors stands below the first, and the line to the second goes around whoever is between', () => {
  const layout = places(
    ['ann', 'ben', 'cem', 'dora'],
    [
      stands('ben', 'reports to', 'ann'),
      stands('cem', 'reports to', 'ben'),
      stands('dora', 'reports to', 'cem'),
      stands('dora', 'reports to', 'ann'),
    ],
  );
  expect(layout.lines).toHaveLength(4);
  expect(faultsOf(layout).behind).toEqual([]);
});

test('where there is less room, those who report to somebody hang one below the other', () => {
  const tree = ['ben', 'cem', 'dora'].map((id) => stands(id, 'reports to', 'ann'));
  const [wide, small] = [1000, 300].map((room) => places(['ann', 'ben', 'cem', 'dora'], tree, room));
  expect(wide?.of('ben').y).toBe(wide?.of('dora').y);
  expect(small?.of('cem').y).toBeGreaterThan(small?.of('ben').y ?? NaN);
  expect(small?.of('cem').x).toBe(small?.of('ben').x);
  expect(small?.of('ben').x).toBeGreaterThan(small?.of('ann').x ?? NaN);
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
