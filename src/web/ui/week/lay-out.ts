import { type DayColumn, placeOf } from './week-axis.ts';

/** Something with a time, whatever it is. */
export interface Timed {
  id: string;
  startsAt: string;
  endsAt: string;
}

/** The part of one that is in one day, and where it stands beside those at the same time. */
export interface Block<Item extends Timed> {
  item: Item;
  top: number;
  bottom: number;
  lane: number;
  lanes: number;
  goesOn: boolean;
  cameFrom: boolean;
}

/** What is shorter still takes this much room, so that it can be read and pressed. */
const leastMinutes = 25;

/** What stands in a day, in the order of time; what overlaps stands side by side. */
export function layOut<Item extends Timed>(column: DayColumn, items: readonly Item[]): Block<Item>[] {
  const blocks = items
    .filter((item) => Date.parse(item.startsAt) < column.endsAt && Date.parse(item.endsAt) > column.startsAt)
    .map((item) => {
      const top = placeOf(column, Date.parse(item.startsAt));
      const bottom = Math.max(placeOf(column, Date.parse(item.endsAt)), top + leastMinutes);
      return {
        item,
        top,
        bottom,
        lane: 0,
        lanes: 1,
        goesOn: Date.parse(item.endsAt) > column.endsAt,
        cameFrom: Date.parse(item.startsAt) < column.startsAt,
      };
    })
    .sort(
      (one, other) =>
        one.top - other.top || other.bottom - one.bottom || (one.item.id < other.item.id ? -1 : 1),
    );
  let cluster: Block<Item>[] = [];
  let end = -1;
  const close = () => {
    const lanes = Math.max(0, ...cluster.map(({ lane }) => lane)) + 1;
    for (const block of cluster) block.lanes = lanes;
    cluster = [];
  };
  for (const block of blocks) {
    if (block.top >= end) close();
    const taken = new Set(cluster.filter(({ bottom }) => bottom > block.top).map(({ lane }) => lane));
    while (taken.has(block.lane)) block.lane += 1;
    cluster.push(block);
    end = Math.max(end, block.bottom);
  }
  close();
  return blocks;
}
