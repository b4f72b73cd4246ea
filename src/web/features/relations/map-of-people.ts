import type { ShownRelation } from '#contract/relations/relations.ts';
import { treesOf } from './people-trees.ts';
import { type Point, placeTrees } from './place-trees.ts';
import { routesAround } from './route-lines.ts';

const cornerRadius = 7;

/** Where somebody stands: the middle of their box. */
export interface PlacedPerson extends Point {
  readonly id: string;
}

/** A line from whoever is above, introduced or influences to the other one, bend by bend. */
export interface PlacedLine {
  readonly relation: ShownRelation;
  readonly points: readonly Point[];
}

export interface PeopleLayout {
  readonly people: readonly PlacedPerson[];
  readonly lines: readonly PlacedLine[];
  readonly width: number;
  readonly height: number;
}

/** The one who stands above, in a map that is read from the top. */
const above = ({ kind, from, to }: ShownRelation) => (kind === 'influences' ? from.id : to.id);
const below = ({ kind, from, to }: ShownRelation) => (kind === 'influences' ? to.id : from.id);

/**
 * Who reports to whom as trees from the top that keep within the room; whoever stands to nobody has a place below. What
 * else there is between people moves nobody: its lines are led around the boxes.
 */
export function layOutPeople(
  ids: readonly string[],
  relations: readonly ShownRelation[],
  room = Number.POSITIVE_INFINITY,
): PeopleLayout {
  const drawn = relations.filter(({ from, to }) => ids.includes(from.id) && ids.includes(to.id));
  const { trees, shown } = treesOf(ids, drawn);
  const { people, branches, ...size } = placeTrees(trees, room);
  const inTree: PlacedLine[] = drawn.flatMap((relation) => {
    if (!shown.has(relation.relationId)) return [];
    const branch = branches.find(({ from, to }) => from === above(relation) && to === below(relation));
    return branch ? [{ relation, points: branch.points }] : [];
  });
  const route = routesAround([...people.values()]);
  const led: PlacedLine[] = [];
  for (const relation of drawn) {
    const [from, to] = [people.get(above(relation)), people.get(below(relation))];
    if (shown.has(relation.relationId) || !from || !to) continue;
    led.push({
      relation,
      points: route(
        from,
        to,
        [...inTree, ...led].map(({ points }) => points),
      ),
    });
  }
  return { people: [...people].map(([id, at]) => ({ id, ...at })), lines: [...inTree, ...led], ...size };
}

/** A line with its corners rounded. */
export function pathOf({ points }: PlacedLine): string {
  const steps = points.map((point, place) => {
    const [before, after] = [points[place - 1], points[place + 1]];
    if (!before) return `M${point.x} ${point.y}`;
    if (!after) return `L${point.x} ${point.y}`;
    const [start, end] = [towards(point, before), towards(point, after)];
    return `L${start.x} ${start.y} Q${point.x} ${point.y} ${end.x} ${end.y}`;
  });
  return steps.join(' ');
}

/** As far from a corner towards the next point as it is rounded. */
function towards(corner: Point, next: Point): Point {
  const [dx, dy] = [next.x - corner.x, next.y - corner.y];
  const length = Math.hypot(dx, dy) || 1;
  const part = Math.min(cornerRadius, length / 2) / length;
  return { x: corner.x + dx * part, y: corner.y + dy * part };
}
