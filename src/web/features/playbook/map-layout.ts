/** As much of a commitment as a map is laid out by. */
export interface KindToPlace {
  readonly key: string;
  readonly needs: readonly string[];
}

export interface PlacedKind {
  readonly key: string;
  /** The middle of its box. */
  readonly x: number;
  readonly y: number;
}

/** A need that is drawn: from what is needed to what needs it, through the gaps between others. */
export interface PlacedNeed {
  readonly from: string;
  readonly to: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** It leads to something that is listed before what it comes from. */
  readonly isBack: boolean;
}

export interface MapLayout {
  readonly kinds: readonly PlacedKind[];
  readonly needs: readonly PlacedNeed[];
  readonly width: number;
  readonly height: number;
}

interface Spot {
  readonly id: string;
  readonly column: number;
  /** A bend of a line, not a box. */
  readonly isBend: boolean;
  readonly before: string[];
  readonly after: string[];
  y: number;
}

export const box = { width: 92, height: 40 };
/** From one column to the next: as the room allows, and never so near that lines cannot be told apart. */
const columnWidth = { least: 106, most: 140 };
const between = { boxes: 58, bends: 26 };
const margin = { x: 8, y: 10 };
const sweeps = 8;
/** Heights that differ by less than this look like one that was missed. */
const almost = 12;

/**
 * The map from left to right: each commitment one column after the last that it needs, lines bent around what lies
 * between, and each as near to what it hangs together with as there is room. Needs that lead back or in a circle are left
 * out of the columns, and drawn all the same where both ends are there.
 */
export function layOut(kinds: readonly KindToPlace[], room = 0): MapLayout {
  const columns = columnsOf(kinds);
  const { spots, chains } = spotsOf(kinds, columns);
  const layers = layersOf(spots);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const isForward = sweep % 2 === 0;
    for (const layer of isForward ? layers : layers.toReversed()) settle(layer, spots, isForward);
  }
  for (const layer of layers) settle(layer, spots, null);
  level([...spots.values()]);
  const top = Math.min(0, ...[...spots.values()].map(({ y }) => y));
  const bottom = Math.max(0, ...[...spots.values()].map(({ y }) => y));
  const step = stepFor(layers.length, room);
  const place = ({ column, y }: Spot) => ({
    x: margin.x + box.width / 2 + column * step,
    y: margin.y + box.height / 2 + y - top,
  });
  return {
    kinds: kinds.flatMap(({ key }) => {
      const spot = spots.get(key);
      return spot ? [{ key, ...place(spot) }] : [];
    }),
    needs: chains.map(({ from, to, through, isBack }) => ({
      from,
      to,
      isBack,
      points: through.flatMap((id) => {
        const spot = spots.get(id);
        return spot ? [place(spot)] : [];
      }),
    })),
    width: 2 * margin.x + box.width + Math.max(0, layers.length - 1) * step,
    height: 2 * margin.y + box.height + bottom - top,
  };
}

function stepFor(columns: number, room: number): number {
  const free = (room - 2 * margin.x - box.width) / Math.max(1, columns - 1);
  return Math.round(Math.min(columnWidth.most, Math.max(columnWidth.least, free)));
}

/** The longest way to each from what needs nothing. A need that is listed later is a fault, and moves nothing. */
function columnsOf(kinds: readonly KindToPlace[]): Map<string, number> {
  const columns = new Map<string, number>();
  for (const { key, needs } of kinds) {
    const before = needs.flatMap((need) => columns.get(need) ?? []);
    columns.set(key, Math.max(-1, ...before) + 1);
  }
  return columns;
}

function spotsOf(kinds: readonly KindToPlace[], columns: ReadonlyMap<string, number>) {
  const spots = new Map<string, Spot>();
  const add = (id: string, column: number, isBend: boolean) => {
    spots.set(id, { id, column, isBend, before: [], after: [], y: 0 });
  };
  for (const { key } of kinds) if (!spots.has(key)) add(key, columns.get(key) ?? 0, false);
  const chains: { from: string; to: string; through: string[]; isBack: boolean }[] = [];
  for (const { key, needs } of kinds) {
    for (const need of needs) {
      const from = columns.get(need);
      const to = columns.get(key) ?? 0;
      if (from === undefined || need === key) continue;
      const through = [need];
      for (let column = from + 1; column < to; column += 1) {
        const id = `${need} > ${key} ${column}`;
        add(id, column, true);
        through.push(id);
      }
      through.push(key);
      through.slice(1).forEach((id, place) => {
        const earlier = through[place] ?? need;
        spots.get(earlier)?.after.push(id);
        spots.get(id)?.before.push(earlier);
      });
      chains.push({ from: need, to: key, through, isBack: from >= to });
    }
  }
  return { spots, chains };
}

function layersOf(spots: ReadonlyMap<string, Spot>): Spot[][] {
  const layers: Spot[][] = [];
  for (const spot of spots.values()) {
    const layer = layers[spot.column] ?? [];
    layers[spot.column] = layer;
    layer.push(spot);
  }
  const filled = Array.from({ length: layers.length }, (_, column) => layers[column] ?? []);
  for (const layer of filled) {
    layer.forEach((spot, place) => {
      spot.y = (place - (layer.length - 1) / 2) * between.boxes;
    });
  }
  return filled;
}

/** Moves each of a column towards the middle of what it hangs together with, then apart as far as they need. */
function settle(layer: Spot[], spots: ReadonlyMap<string, Spot>, isForward: boolean | null): void {
  const wish = new Map(
    layer.map((spot) => {
      const near =
        isForward === null ? [...spot.before, ...spot.after] : isForward ? spot.before : spot.after;
      const ys = near.flatMap((id) => spots.get(id)?.y ?? []);
      return [spot, ys.length === 0 ? spot.y : ys.reduce((sum, y) => sum + y, 0) / ys.length];
    }),
  );
  const wished = (spot: Spot) => wish.get(spot) ?? spot.y;
  // In a circle of equals the order of the list decides, so that the same map is always drawn the same.
  layer.sort((one, other) => wished(one) - wished(other));
  let last: Spot | undefined;
  for (const spot of layer) {
    const least = last === undefined ? Number.NEGATIVE_INFINITY : last.y + gap(last, spot);
    spot.y = Math.max(wished(spot), least);
    last = spot;
  }
  const drift = layer.reduce((sum, spot) => sum + spot.y - wished(spot), 0) / Math.max(1, layer.length);
  for (const spot of layer) spot.y -= drift;
}

/** Brings to one height what stands at almost the same, so that a line from one to the next does not slant a little. */
function level(spots: readonly Spot[]): void {
  const sorted = spots.toSorted((one, other) => one.y - other.y);
  while (sorted.length > 0) {
    const top = sorted[0]?.y ?? 0;
    const group = sorted.splice(0, sorted.filter(({ y }) => y - top < almost).length);
    const middle = group.reduce((sum, { y }) => sum + y, 0) / group.length;
    for (const spot of group) spot.y = middle;
  }
}

function gap(one: Spot, other: Spot): number {
  if (one.isBend && other.isBend) return between.bends;
  return one.isBend || other.isBend ? (between.boxes + between.bends) / 2 : between.boxes;
}

/** A smooth line through the points of a need, from the right side of one box to the left side of the other. */
export function pathOf({ points }: PlacedNeed): string {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (!first || !last) return '';
  const half = box.width / 2;
  // Past what stands in the columns between it goes straight, and bends only in the gaps.
  const gaps = [first, ...rest].slice(0, -1).map((from, place) => ({ from, to: rest[place] ?? last }));
  return gaps.reduce(
    (path, { from, to }) => {
      const [x, end] = [from.x + half, to.x - half];
      // Backwards, the line leaves to the right and comes in from the left all the same.
      const [out, into] = end > x ? [(x + end) / 2, (x + end) / 2] : [x + loop, end - loop];
      const curve = `C${round(out)} ${round(from.y)} ${round(into)} ${round(to.y)} ${round(end)} ${round(to.y)}`;
      const isBend = to !== last;
      return `${path} ${curve}${isBend ? ` H${round(to.x + half)}` : ''}`;
    },
    `M${round(first.x + half)} ${round(first.y)}`,
  );
}

/** How far a line that leads back swings out. */
const loop = 70;

const round = (number: number) => Math.round(number * 10) / 10;
