import type { PersonTree } from './people-trees.ts';

/** The size of what stands for a person. */
export const box = { width: 188, height: 86 };
/** Between boxes there is room for lines beside each other; around all of them, too. */
const margin = 20;
const gap = { beside: 30, layers: 46, hanging: 24, rows: 34 };
/** How far those who hang below somebody are set in: less where the room is small. */
const setIn = { most: 24, least: 12 };

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The line from somebody to one of those who report to them. */
interface Branch {
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
}

export interface PlacedTrees {
  /** The middle of each one's box. */
  readonly people: ReadonlyMap<string, Point>;
  readonly branches: readonly Branch[];
  readonly width: number;
  readonly height: number;
}

/** One tree, with whoever stands at its top. */
interface PlacedTree extends PlacedTrees {
  readonly top: string;
}

/**
 * Trees of people from the top, within the room. Those who report to somebody stand side by side below them; where that
 * is too wide they hang one below the other, from as far down in the tree as will do.
 */
export function placeTrees(trees: readonly PersonTree[], room: number): PlacedTrees {
  const free = Math.max(room - 2 * margin, box.width);
  return framed(
    inRows(
      trees.map((tree) => fitting(tree, free)),
      free,
    ),
  );
}

function fitting(tree: PersonTree, free: number): PlacedTree {
  const depth = depthOf(tree);
  const share = Math.floor((free - box.width) / Math.max(1, depth));
  const inwards = Math.max(setIn.least, Math.min(setIn.most, share));
  const place = ({ id, below }: PersonTree, level: number, hangsFrom: number): PlacedTree => {
    const placed = below.map((next) => place(next, level + 1, hangsFrom));
    if (below.length === 0 || level >= hangsFrom) return hanging(id, columnOf(id, placed, inwards));
    return sideBySide(
      id,
      placed.map((one) => columnOf(id, [one], 0)),
    );
  };
  for (let hangsFrom = depth; hangsFrom > 0; hangsFrom -= 1) {
    const placed = place(tree, 0, hangsFrom);
    if (placed.width <= free) return placed;
  }
  const branches = tree.below.map((one) => place(one, 0, 0));
  for (let count = branches.length - 1; count > 1; count -= 1) {
    const columns = inColumns(branches, count).map((some) =>
      columnOf(tree.id, some, some.length > 1 ? inwards : 0),
    );
    const placed = sideBySide(tree.id, columns);
    if (placed.width <= free) return placed;
  }
  return hanging(tree.id, columnOf(tree.id, branches, inwards));
}

const depthOf = ({ below }: PersonTree): number =>
  below.length === 0 ? 0 : 1 + Math.max(...below.map(depthOf));

/** In their order, in at most so many columns of which the highest is as low as it can be. */
function inColumns(placed: readonly PlacedTree[], count: number): PlacedTree[][] {
  const filled = (most: number) => {
    const columns: PlacedTree[][] = [];
    let height = 0;
    for (const one of placed) {
      height += gap.hanging + one.height;
      const column = columns.at(-1);
      if (column && height <= most) column.push(one);
      else {
        columns.push([one]);
        height = one.height;
      }
    }
    return columns;
  };
  const step = box.height + gap.hanging;
  let most = Math.max(0, ...placed.map(({ height }) => height));
  while (filled(most).length > count) most += step;
  return filled(most);
}

/** Some of those who report to somebody, one below the other and set in, with the lines that come to them from the top. */
function columnOf(above: string, members: readonly PlacedTree[], inwards: number): PlacedTrees {
  let y = 0;
  const placed = members.map((one) => {
    const at = moved(one, inwards, y);
    y += one.height + gap.hanging;
    return at;
  });
  const column = together(placed);
  const leads = members.flatMap(({ top }) => {
    const end = column.people.get(top);
    if (!end) return [];
    const points =
      inwards === 0
        ? [{ x: end.x, y: 0 }]
        : [
            { x: inwards / 2, y: 0 },
            { x: inwards / 2, y: end.y },
            { x: end.x - box.width / 2, y: end.y },
          ];
    return [{ from: above, to: top, points }];
  });
  return { ...column, branches: [...leads, ...column.branches] };
}

/** Somebody above the middle of columns of those who report to them. */
function sideBySide(id: string, columns: readonly PlacedTrees[]): PlacedTree {
  const lower = together(besideEachOther(columns, box.height + gap.layers));
  const ends = lower.branches.filter(({ from }) => from === id).flatMap(({ points }) => points[0]?.x ?? []);
  const middle = (Math.min(...ends) + Math.max(...ends)) / 2;
  const own = { x: Math.max(box.width / 2, middle), y: box.height / 2 };
  const turn = box.height + gap.layers / 2;
  return withTop(id, own, lower, (end) => [
    { x: own.x, y: box.height },
    { x: own.x, y: turn },
    { x: end.x, y: turn },
  ]);
}

/** Somebody above one column, of which all hang. */
function hanging(id: string, column: PlacedTrees): PlacedTree {
  const lower = column.people.size > 0 ? moved(column, 0, box.height + gap.hanging) : column;
  return withTop(id, { x: box.width / 2, y: box.height / 2 }, lower, ({ x }) => [{ x, y: box.height }]);
}

/** Somebody with those below them, whose lines are led on from where they stand. */
function withTop(
  id: string,
  own: Point,
  lower: PlacedTrees,
  leadTo: (end: Point) => readonly Point[],
): PlacedTree {
  return {
    top: id,
    people: new Map([[id, own], ...lower.people]),
    branches: lower.branches.map((branch) => {
      const [end] = branch.points;
      return branch.from === id && end ? { ...branch, points: [...leadTo(end), ...branch.points] } : branch;
    }),
    width: Math.max(own.x + box.width / 2, lower.width),
    height: Math.max(box.height, lower.height),
  };
}

function besideEachOther(placed: readonly PlacedTrees[], y: number): PlacedTrees[] {
  let x = 0;
  return placed.map((one) => {
    const at = moved(one, x, y);
    x += one.width + gap.beside;
    return at;
  });
}

/** As many beside each other as there is room for, the others in rows below; people without a tree in rows of their own. */
function inRows(trees: readonly PlacedTrees[], free: number): PlacedTrees {
  const rows: PlacedTrees[][] = [];
  let used = 0;
  for (const tree of trees) {
    const row = rows.at(-1);
    used += gap.beside + tree.width;
    const isOfItsKind = row?.[0] && isOne(row[0]) === isOne(tree);
    if (row && isOfItsKind && used <= free) row.push(tree);
    else {
      rows.push([tree]);
      used = tree.width;
    }
  }
  let y = 0;
  return together(
    rows.flatMap((row) => {
      const placed = besideEachOther(row, y);
      y += Math.max(...row.map(({ height }) => height)) + gap.rows;
      return placed;
    }),
  );
}

const isOne = ({ people }: PlacedTrees) => people.size === 1;

function together(placed: readonly PlacedTrees[]): PlacedTrees {
  return {
    people: new Map(placed.flatMap(({ people }) => [...people])),
    branches: placed.flatMap(({ branches }) => branches),
    width: Math.max(0, ...placed.map(({ width }) => width)),
    height: Math.max(0, ...placed.map(({ height }) => height)),
  };
}

/** Moved to the right and down, and as much larger from where it is measured. */
function moved({ people, branches, width, height }: PlacedTrees, right: number, down: number): PlacedTrees {
  const move = ({ x, y }: Point) => ({ x: x + right, y: y + down });
  return {
    people: new Map([...people].map(([id, at]) => [id, move(at)])),
    branches: branches.map((branch) => ({ ...branch, points: branch.points.map(move) })),
    width: width + right,
    height: height + down,
  };
}

const framed = (placed: PlacedTrees): PlacedTrees => {
  const inside = moved(placed, margin, margin);
  return { ...inside, width: inside.width + margin, height: inside.height + margin };
};
