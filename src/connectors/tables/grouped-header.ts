import { headerKey } from './header-key.ts';
import { filledIn, isHeader } from './header-row.ts';

type Cells = readonly string[];

/** A header, and how many of the first records it and what stands above it take. */
interface FoundHeader {
  readonly cells: Cells;
  readonly records: number;
}

/** Words that say nothing without the group above them: “Name” below “Company” is the company. */
const saysLittle: ReadonlySet<string> = new Set(
  ['name', 'bezeichnung', 'titel', 'title', 'nom', 'nombre', 'nome', 'naam', 'nazwa'].map(headerKey),
);

/**
 * The header of a sheet in two rows: names of groups of columns, which are written once over all of them, and below these
 * what each column is called. Undefined where the record at this place is a header of its own.
 */
export function groupedHeader(records: readonly Cells[], at: number): FoundHeader | undefined {
  const [above, here, below] = [records[at - 1], records[at] ?? [], records[at + 1]];
  if (above && isHeader(here) && saysTwice(here) && areGroups(above, here))
    return { cells: named(above, here), records: at + 1 };
  if (!below || !areGroups(here, below)) return undefined;
  // Three groups of five columns look like a header; a row of some list never has two cells that say “Name”.
  if (isHeader(here) && below.filter((name) => saysLittle.has(headerKey(name))).length < 2) return undefined;
  const cells = named(here, below);
  return isHeader(cells) ? { cells, records: at + 2 } : undefined;
}

/** Each group stands over a column, the first no later than the first of them, and there are fewer than columns. */
function areGroups(groups: Cells, names: Cells): boolean {
  const filled = groups.flatMap((cell, place) => (cell.trim() === '' ? [] : [place]));
  const firstName = names.findIndex((name) => name.trim() !== '');
  return (
    filled.length >= 2 &&
    filled.length < filledIn(names) &&
    (filled[0] ?? 0) <= firstName &&
    filled.every((place) => (names[place] ?? '').trim() !== '' && /\p{L}/u.test(groups[place] ?? ''))
  );
}

/** The first column of a group that says little is what the group is; what is called as another is told by its group. */
function named(groups: Cells, names: Cells): string[] {
  const keys = names.map(headerKey);
  let group = '';
  let isSaid = false;
  return names.map((name, place) => {
    const begins = groups[place]?.trim() ?? '';
    if (begins !== '') [group, isSaid] = [begins, false];
    const key = keys[place] ?? '';
    const isShort = saysLittle.has(key) && group !== '' && !isSaid;
    isSaid ||= isShort;
    if (isShort) return group;
    return key === '' || keys.indexOf(key) === keys.lastIndexOf(key) ? name : `${group} ${name.trim()}`;
  });
}

const saysTwice = (names: Cells) => {
  const keys = names.map(headerKey).filter((key) => key !== '');
  return new Set(keys).size < keys.length;
};
