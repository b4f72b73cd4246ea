import type { PlacedPerson } from './map-of-people.ts';

/** The next one in the direction of an arrow key: near, and rather straight ahead than aside. */
export function nextPerson(
  people: readonly PlacedPerson[],
  fromId: string,
  key: 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight',
): string | null {
  const from = people.find(({ id }) => id === fromId);
  if (!from) return null;
  const isUpright = key === 'ArrowUp' || key === 'ArrowDown';
  const sign = key === 'ArrowDown' || key === 'ArrowRight' ? 1 : -1;
  const ahead = people
    .filter(({ id }) => id !== fromId)
    .map(({ id, x, y }) => {
      const [dx, dy] = [x - from.x, y - from.y];
      return { id, on: sign * (isUpright ? dy : dx), aside: Math.abs(isUpright ? dx : dy) };
    })
    .filter(({ on }) => on > 1)
    .toSorted((one, other) => one.on + 2 * one.aside - (other.on + 2 * other.aside));
  return ahead[0]?.id ?? null;
}
