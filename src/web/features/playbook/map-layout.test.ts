import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtInPlaybooks } from '#domain/playbook/built-in-playbooks.ts';
import { defaultPlaybook } from '#domain/playbook/default-playbook.ts';
import { box, type KindToPlace, layOut, pathOf } from './map-layout.ts';

const anyKinds: fc.Arbitrary<KindToPlace[]> = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.infiniteStream(fc.nat()))
  .map(([count, chance]) =>
    Array.from({ length: count }, (_, place) => ({
      key: `k${place}`,
      // Any other, also itself, later ones and one that is not there.
      needs: Array.from({ length: count + 1 }, (__, other) => `k${other}`).filter(
        () => (chance.next().value as number) % 5 === 0,
      ),
    })),
  );

test('the ten stand in nine columns, each behind what it needs', () => {
  const { kinds } = layOut(defaultPlaybook.kinds);
  const x = new Map(kinds.map((kind) => [kind.key, kind.x]));
  for (const { key, needs } of defaultPlaybook.kinds) {
    for (const need of needs) expect(x.get(need)).toBeLessThan(x.get(key) ?? 0);
  }
  expect(new Set(x.values()).size).toBe(9);
});

test('whatever needs what, no two boxes touch, and all lie within the picture', () => {
  fc.assert(
    fc.property(anyKinds, (given) => {
      const { kinds, width, height } = layOut(given);
      expect(kinds.map(({ key }) => key)).toEqual(given.map(({ key }) => key));
      for (const one of kinds) {
        expect(one.x - box.width / 2).toBeGreaterThanOrEqual(0);
        expect(one.x + box.width / 2).toBeLessThanOrEqual(width);
        expect(one.y - box.height / 2).toBeGreaterThanOrEqual(0);
        expect(one.y + box.height / 2).toBeLessThanOrEqual(height + 0.001);
        for (const other of kinds) {
          if (one === other || one.x !== other.x) continue;
          expect(Math.abs(one.y - other.y)).toBeGreaterThanOrEqual(box.height);
        }
      }
    }),
  );
});

test('a need is drawn where both ends are there, also one that closes a circle', () => {
  const circle = [
    { key: 'a', needs: ['b'] },
    { key: 'b', needs: ['a', 'gone', 'b'] },
  ];
  const { needs } = layOut(circle);
  expect(needs.map(({ from, to }) => `${from} ${to}`)).toEqual(['b a', 'a b']);
  for (const need of needs) expect(pathOf(need)).toMatch(/^M[\d. -]+ C/);
});

test('boxes stand at one height or clearly at another, so that a line between neighbours is straight', () => {
  for (const playbook of builtInPlaybooks) {
    const heights = layOut(playbook.kinds.map(({ key, needs }) => ({ key, needs }))).kinds.map(({ y }) => y);
    const apart = heights.flatMap((one) => heights.map((other) => Math.abs(one - other)));
    expect(apart.filter((by) => by > 0.01 && by < 8)).toEqual([]);
  }
});
