import { isSameList, systemOf, type TableSeen } from './system-of.ts';

/** The tables of an earlier import, and the name under which they came. */
export interface TablesBefore {
  readonly sourceName: string;
  readonly tables: readonly TableSeen[];
}

/** A name for the source of tables, and what the person should know of it. */
export interface SourceName {
  readonly name: string;
  readonly warning?: string;
}

const ownTables = 'Own tables';

/**
 * What tables are called until somebody gives them another name: the name of their system, or the one under which tables of
 * that system came before, so that they are updated and not doubled. Ids of one name are those of one system: tables
 * of which nobody knows where they are from get a name of their own, unless they are a list that came before.
 */
export function sourceNameOf(tables: readonly TableSeen[], before: readonly TablesBefore[]): SourceName {
  const system = systemOf(tables);
  const same = before.find(
    (one) => systemOf(one.tables) === system && (system !== undefined || isAlike(one.tables, tables)),
  );
  // What only refers to others is of them, whoever wrote it: nothing of it has an id that others could have.
  const meant = same ?? (tables.every(refersOnly) ? before[0] : undefined);
  const name = meant?.sourceName ?? system;
  if (name !== undefined) {
    const others = before.some((one) => one.sourceName === name && systemOf(one.tables) !== system);
    if (others) return { name, warning: mixed(name) };
    return same && system === undefined ? { name, warning: alike(name) } : { name };
  }
  const free = freeName((one) =>
    before.some(({ sourceName, tables: theirs }) => sourceName === one && isAnother(theirs, tables)),
  );
  return free === ownTables ? { name: free } : { name: free, warning: apart(free) };
}

const refersOnly = ({ noun }: TableSeen) => noun === 'activities' || noun === 'groups';

const isAlike = (theirs: readonly TableSeen[], ours: readonly TableSeen[]) =>
  ours.some((one) => theirs.some((other) => other.noun === one.noun && isSameList(one.header, other.header)));

/** Whether ids of these may mean something else than ids of those. */
const isAnother = (theirs: readonly TableSeen[], ours: readonly TableSeen[]) =>
  systemOf(theirs) !== undefined || ours.some(({ noun }) => theirs.some((other) => other.noun === noun));

function freeName(isTaken: (name: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? ownTables : `${ownTables} ${number}`;
    if (!isTaken(name)) return name;
  }
}

const mixed = (name: string) =>
  `Tables of another system came under the name "${name}" too: rows of both with the same id overwrite each other. Another name keeps them apart.`;

const alike = (name: string) =>
  `These look like a list that came before under the name "${name}", and update what it brought. If they are another list, give them another name.`;

const apart = (name: string) =>
  `These are other tables than those that came before, so that they get a name of their own, "${name}", and change nothing of those. If they are a list that came before, give them its name.`;
