import { Graph, layout } from '@dagrejs/dagre';
import type { ShownRelation } from '#contract/relations/relations.ts';

/** The size of what stands for a person. */
export const box = { width: 188, height: 86 };
const margin = 14;
const apart = { beside: 26, layers: 54, rows: 22 };

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where somebody stands: the middle of their box. */
export interface PlacedPerson extends Point {
  readonly id: string;
}

/** A line from whoever is above, introduced or influences to the other one. */
export interface PlacedLine {
  readonly relation: ShownRelation;
  readonly from: Point;
  readonly to: Point;
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
 * Who reports to whom as a tree from the top; people who hang together otherwise only are put near each other. Those
 * lines are drawn from box to box and move nobody who has a place in the tree. Who stands to nobody has a place below,
 * in as many rows as the room takes.
 */
export function layOutPeople(
  ids: readonly string[],
  relations: readonly ShownRelation[],
  room = 0,
): PeopleLayout {
  const drawn = relations.filter(({ from, to }) => ids.includes(from.id) && ids.includes(to.id));
  const isConnected = new Set(drawn.flatMap(({ from, to }) => [from.id, to.id]));
  const tree = treeOf(
    ids.filter((id) => isConnected.has(id)),
    drawn,
  );
  const alone = ids.filter((id) => !isConnected.has(id));
  const { people, ...size } = belowTree(tree, alone, room);
  const placeOf = new Map(people.map((person) => [person.id, person]));
  const lines = drawn.flatMap((relation) => {
    const [start, end] = [placeOf.get(above(relation)), placeOf.get(below(relation))];
    if (!start || !end) return [];
    const [from, to] =
      relation.kind === 'reports to' ? upright(start, end) : [edgeOf(start, end), edgeOf(end, start)];
    return [{ relation, from, to }];
  });
  return { people, lines, ...size };
}

type Placed = Omit<PeopleLayout, 'lines'>;

function treeOf(ids: readonly string[], drawn: readonly ShownRelation[]): Placed {
  if (ids.length === 0) return { people: [], width: 0, height: 0 };
  const graph = new Graph({ multigraph: true });
  graph.setGraph({
    rankdir: 'TB',
    nodesep: apart.beside,
    ranksep: apart.layers,
    marginx: margin,
    marginy: margin,
  });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const id of ids) graph.setNode(id, { ...box });
  const groups = new Map(ids.map((id) => [id, id]));
  const groupOf = (id: string): string => {
    const next = groups.get(id) ?? id;
    return next === id ? id : groupOf(next);
  };
  const tree = drawn.filter(({ kind }) => kind === 'reports to');
  const others = drawn.filter(({ kind }) => kind !== 'reports to');
  const connect = (one: ShownRelation, weight: number) => {
    graph.setEdge(above(one), below(one), { weight }, one.relationId);
    groups.set(groupOf(below(one)), groupOf(above(one)));
  };
  for (const one of tree) connect(one, 8);
  for (const one of others) if (groupOf(above(one)) !== groupOf(below(one))) connect(one, 1);
  layout(graph);
  const people = ids.map((id) => ({ id, x: graph.node(id).x, y: graph.node(id).y }));
  const { width = 0, height = 0 } = graph.graph();
  return { people, width, height };
}

/** Puts those who stand to nobody below the others, side by side as far as there is room. */
function belowTree({ people, width, height }: Placed, alone: readonly string[], room: number): Placed {
  if (alone.length === 0) return { people, width, height };
  const step = { x: box.width + apart.beside, y: box.height + apart.rows };
  const inRow = Math.max(1, Math.floor((Math.max(room, width) - 2 * margin + apart.beside) / step.x));
  const top = people.length === 0 ? margin : height + apart.rows;
  const placed = alone.map((id, place) => ({
    id,
    x: margin + box.width / 2 + (place % inRow) * step.x,
    y: top + box.height / 2 + Math.floor(place / inRow) * step.y,
  }));
  const rows = Math.ceil(alone.length / inRow);
  return {
    people: [...people, ...placed],
    width: Math.max(width, 2 * margin + Math.min(alone.length, inRow) * step.x - apart.beside),
    height: top + rows * step.y - apart.rows + margin,
  };
}

/** From the lower side of the one above to the upper side of the one below. */
function upright(start: Point, end: Point): [Point, Point] {
  const half = (Math.sign(end.y - start.y) || 1) * (box.height / 2);
  return [
    { x: start.x, y: start.y + half },
    { x: end.x, y: end.y - half },
  ];
}

/** Where a line from the middle of a box towards another point leaves the box. */
function edgeOf(from: Point, towards: Point): Point {
  const [dx, dy] = [towards.x - from.x, towards.y - from.y];
  const scale = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : box.width / 2 / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : box.height / 2 / Math.abs(dy),
  );
  return Number.isFinite(scale) ? { x: from.x + dx * scale, y: from.y + dy * scale } : from;
}

/** The tree in right angles; the others in a bow, so that a line there and one back lie apart. */
export function pathOf({ relation, from, to }: PlacedLine): string {
  if (relation.kind === 'reports to') {
    return `M${from.x} ${from.y} V${(from.y + to.y) / 2} H${to.x} V${to.y}`;
  }
  const { x, y } = bowOf(from, to);
  return `M${from.x} ${from.y} Q${x} ${y} ${to.x} ${to.y}`;
}

function bowOf(first: Point, last: Point): Point {
  const length = Math.hypot(last.x - first.x, last.y - first.y) || 1;
  const bow = Math.min(28, length / 4);
  return {
    x: (first.x + last.x) / 2 - ((last.y - first.y) / length) * bow,
    y: (first.y + last.y) / 2 + ((last.x - first.x) / length) * bow,
  };
}

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
