import type { DateOrder, DecimalMark, MappingChanges, StageMapping } from '#contract/imports/mapping.ts';
import { isColumn, type SaidOfFiles, withColumn } from './column-choices.ts';
import { type ImportWhole, noSuch, pair, same } from './said.ts';

/** What a person may decide about an import on the command line. */
export interface ChoicesGiven extends SaidOfFiles {
  map?: string[];
  owner?: string[];
  sourceName?: string;
  currency?: string;
  zone?: string;
  dateOrder?: DateOrder;
  decimalMark?: DecimalMark;
  listPrice?: boolean;
}

/** What of the proposal changes by them; null when nothing does. */
export function choices(given: ChoicesGiven, proposed: ImportWhole): MappingChanges | null {
  const changes: MappingChanges = {
    ...(given.sourceName === undefined ? {} : { sourceName: given.sourceName }),
    ...(given.currency === undefined ? {} : { currency: given.currency.toUpperCase() }),
    ...(given.zone === undefined ? {} : { zone: given.zone }),
    ...(given.dateOrder === undefined ? {} : { dateOrder: given.dateOrder }),
    ...(given.decimalMark === undefined ? {} : { decimalMark: given.decimalMark }),
    ...(given.listPrice === undefined ? {} : { useListPrice: given.listPrice }),
    ...(given.map === undefined ? {} : stagesAndColumns(given.map, proposed)),
    ...(given.owner === undefined
      ? {}
      : { owners: { ...proposed.mapping.owners, ...owners(given.owner, proposed) } }),
  };
  return Object.keys(changes).length === 0 ? null : changes;
}

/** What stages open on our line, and what columns fill. What is called like a stage is one. */
function stagesAndColumns(
  given: readonly string[],
  proposed: ImportWhole,
): Pick<MappingChanges, 'stages' | 'files'> {
  const { preview, mapping, kinds } = proposed;
  const named = preview.stages.map(({ stage }) => stage);
  const stages = { ...mapping.stages };
  let files = mapping.files;
  for (const text of given) {
    const [from, to] = pair(text, '--map');
    const stage = named.find((one) => same(one, from));
    if (stage !== undefined) stages[stage] = stageMapping(to, kinds);
    else if (isColumn(from, proposed)) files = withColumn(files, from, to, proposed);
    else throw noSuch('stage or column', from, [...named, ...headersOf(proposed)]);
  }
  return { stages, ...(files === mapping.files ? {} : { files }) };
}

const headersOf = ({ preview }: ImportWhole) => [
  ...new Set(preview.files.flatMap(({ columns }) => columns.map(({ header }) => header))),
];

function stageMapping(to: string, kinds: ImportWhole['kinds']): StageMapping {
  const wanted = to.toLowerCase();
  if (wanted === 'none') return { kind: null, ends: null };
  if (wanted === 'won' || wanted === 'lost') return { kind: null, ends: wanted };
  const kind = kinds.find(({ key, label }) => same(key, to) || same(label, to));
  if (kind) return { kind: kind.key, ends: null };
  throw noSuch('kind', to, [...kinds.map(({ key }) => key), 'won', 'lost', 'none']);
}

function owners(given: readonly string[], { preview, members }: ImportWhole): Record<string, string> {
  return Object.fromEntries(
    given.map((text) => {
      const [from, to] = pair(text, '--owner');
      const owner = preview.owners.find((one) => same(one.owner, from) || same(one.name, from));
      if (!owner) {
        throw noSuch(
          'owner',
          from,
          preview.owners.map(({ name }) => name),
        );
      }
      const member = members.find(({ id, name }) => id === to || same(name, to));
      if (!member) {
        throw noSuch(
          'member',
          to,
          members.map(({ name }) => name),
        );
      }
      return [owner.owner, member.id] as const;
    }),
  );
}
