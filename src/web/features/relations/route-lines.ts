import { box, type Point } from './place-trees.ts';

/** How near a line comes to a box, how near to another one, and where on a side of a box it may begin. */
const clear = 8;
const tracks = [clear, clear + 7];
const ports = { across: [-48, -24, 24, 48], upright: [-18, 18] };
/** What is weighed against the length of a way: a bend, a line that is crossed, one that is run along. */
const costs = { bend: 24, crossing: 14, along: 90 };
const nearLines = 5;

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type Way = readonly Point[];

/** A place where a line leaves a box: on its side, and as far out as lines keep away. */
interface Port {
  readonly side: Point;
  readonly out: Point;
}

/** Finds lines in right angles between boxes, around all others, as short and straight as there is room. */
export function routesAround(middles: readonly Point[]) {
  const areas = middles.map((middle) => areaOf(middle, clear - 1));
  const xs = tracksOf(
    middles.map(({ x }) => x),
    box.width / 2,
    ports.across,
  );
  const ys = tracksOf(
    middles.map(({ y }) => y),
    box.height / 2,
    ports.upright,
  );
  const isFree = (from: Point, to: Point) => !areas.some((area) => meets(from, to, area));

  return function route(from: Point, to: Point, drawn: readonly Way[]): Way {
    const segments = drawn.flatMap((way) => segmentsOf(way));
    const ends = new Map(portsOf(to).map((port) => [keyOf(port.out), port]));
    const target = areaOf(to, clear);
    const open: Step[] = portsOf(from).map((port) => ({
      ...{ at: port.out, way: [port.side, port.out], isAcross: port.side.y === port.out.y, cost: 0 },
      rest: distance(port.out, target),
    }));
    const done = new Set<string>();
    for (let step = nextOf(open); step; step = nextOf(open)) {
      const { at, way, isAcross, cost } = step;
      const key = `${keyOf(at)} ${isAcross}`;
      if (done.has(key)) continue;
      done.add(key);
      const end = ends.get(keyOf(at));
      if (end && isAcross === (end.side.y === end.out.y)) return straightened([...way, end.side]);
      for (const next of neighboursOf(at, xs, ys)) {
        const goesAcross = next.y === at.y;
        if (done.has(`${keyOf(next)} ${goesAcross}`) || !isFree(at, next)) continue;
        open.push({
          ...{ at: next, way: [...way, next], isAcross: goesAcross },
          cost: cost + costOf(at, next, segments) + (goesAcross === isAcross ? 0 : costs.bend),
          rest: distance(next, target),
        });
      }
    }
    return [from, to];
  };
}

interface Step {
  readonly at: Point;
  readonly way: Way;
  readonly isAcross: boolean;
  readonly cost: number;
  /** At least so much is still to go. */
  readonly rest: number;
}

/** Takes out the step that promises the shortest way. */
function nextOf(open: Step[]): Step | undefined {
  let best = 0;
  open.forEach((step, place) => {
    const least = open[best];
    if (least && step.cost + step.rest < least.cost + least.rest) best = place;
  });
  return open.splice(best, 1)[0];
}

const keyOf = ({ x, y }: Point) => `${x} ${y}`;

function areaOf({ x, y }: Point, around: number): Area {
  const [across, upright] = [box.width / 2 + around, box.height / 2 + around];
  return { left: x - across, top: y - upright, right: x + across, bottom: y + upright };
}

/** Where lines may run: beside each box, and out of its sides. */
function tracksOf(middles: readonly number[], half: number, out: readonly number[]): number[] {
  const aside = tracks.flatMap((track) => [-half - track, half + track]);
  const all = middles.flatMap((middle) => [...aside, ...out].map((by) => middle + by));
  return [...new Set(all)].toSorted((one, other) => one - other);
}

function portsOf({ x, y }: Point): Port[] {
  const [across, upright] = [box.width / 2, box.height / 2];
  return [-1, 1].flatMap((sign) => [
    ...ports.upright.map((by) => ({
      side: { x: x + sign * across, y: y + by },
      out: { x: x + sign * (across + clear), y: y + by },
    })),
    ...ports.across.map((by) => ({
      side: { x: x + by, y: y + sign * upright },
      out: { x: x + by, y: y + sign * (upright + clear) },
    })),
  ]);
}

function neighboursOf({ x, y }: Point, xs: readonly number[], ys: readonly number[]): Point[] {
  const [column, row] = [xs.indexOf(x), ys.indexOf(y)];
  const [left, right, above, below] = [xs[column - 1], xs[column + 1], ys[row - 1], ys[row + 1]];
  return [
    ...[left, right].flatMap((next) => (next === undefined ? [] : [{ x: next, y }])),
    ...[above, below].flatMap((next) => (next === undefined ? [] : [{ x, y: next }])),
  ];
}

const distance = ({ x, y }: Point, { left, top, right, bottom }: Area) =>
  Math.max(left - x, 0, x - right) + Math.max(top - y, 0, y - bottom);

function meets(from: Point, to: Point, { left, top, right, bottom }: Area): boolean {
  return (
    Math.max(from.x, to.x) > left &&
    Math.min(from.x, to.x) < right &&
    Math.max(from.y, to.y) > top &&
    Math.min(from.y, to.y) < bottom
  );
}

type Segment = readonly [Point, Point];

const segmentsOf = (way: Way): Segment[] =>
  way.slice(1).flatMap((to, place) => {
    const from = way[place];
    return from ? [[from, to] as const] : [];
  });

/** What a piece of a way costs beside the lines that are there. */
function costOf(from: Point, to: Point, drawn: readonly Segment[]): number {
  const length = Math.abs(from.x - to.x) + Math.abs(from.y - to.y);
  const isAcross = from.y === to.y;
  return drawn.reduce((cost, [start, end]) => {
    if (!meets(from, to, around(start, end))) return cost;
    return cost + (isAcross === (start.y === end.y) ? costs.along + length : costs.crossing);
  }, length);
}

const around = (start: Point, end: Point): Area => ({
  left: Math.min(start.x, end.x) - nearLines,
  right: Math.max(start.x, end.x) + nearLines,
  top: Math.min(start.y, end.y) - nearLines,
  bottom: Math.max(start.y, end.y) + nearLines,
});

/** Without the points that lie on a straight piece. */
function straightened(way: Way): Way {
  return way.filter((point, place) => {
    const [before, after] = [way[place - 1], way[place + 1]];
    if (!before || !after) return true;
    const isOn =
      (before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y);
    return !isOn;
  });
}
