import type { z } from 'zod';
import type { importWhole } from '#contract/imports/import-shape.ts';
import type { DateOrder, MappingChanges, StageMapping } from '#contract/imports/mapping.ts';
import { CommandFailed } from '../command-failed.ts';
import { exitCodes } from '../exit-codes.ts';

export type ImportWhole = z.input<typeof importWhole>;

/** What a person may decide about an import on the command line. */
export interface ChoicesGiven {
  map?: string[];
  owner?: string[];
  sourceName?: string;
  currency?: string;
  zone?: string;
  dateOrder?: DateOrder;
  listPrice?: boolean;
}

/** What of the proposal changes by them; null when nothing does. */
export function choices(given: ChoicesGiven, proposed: ImportWhole): MappingChanges | null {
  const changes: MappingChanges = {
    ...(given.sourceName === undefined ? {} : { sourceName: given.sourceName }),
    ...(given.currency === undefined ? {} : { currency: given.currency.toUpperCase() }),
    ...(given.zone === undefined ? {} : { zone: given.zone }),
    ...(given.dateOrder === undefined ? {} : { dateOrder: given.dateOrder }),
    ...(given.listPrice === undefined ? {} : { useListPrice: given.listPrice }),
    ...(given.map === undefined
      ? {}
      : { stages: { ...proposed.mapping.stages, ...stages(given.map, proposed) } }),
    ...(given.owner === undefined
      ? {}
      : { owners: { ...proposed.mapping.owners, ...owners(given.owner, proposed) } }),
  };
  return Object.keys(changes).length === 0 ? null : changes;
}

function stages(given: readonly string[], { preview, kinds }: ImportWhole): Record<string, StageMapping> {
  return Object.fromEntries(
    given.map((text) => {
      const [from, to] = pair(text, '--map');
      const stage = sameIn(
        preview.stages.map((one) => one.stage),
        from,
      );
      if (stage === undefined)
        throw noSuch(
          'stage',
          from,
          preview.stages.map((one) => one.stage),
        );
      return [stage, stageMapping(to, kinds)] as const;
    }),
  );
}

function stageMapping(to: string, kinds: ImportWhole['kinds']): StageMapping {
  const wanted = to.toLowerCase();
  if (wanted === 'none') return { kind: null, ends: null };
  if (wanted === 'won' || wanted === 'lost') return { kind: null, ends: wanted };
  const kind = kinds.find(({ key, label }) => key.toLowerCase() === wanted || label.toLowerCase() === wanted);
  if (kind) return { kind: kind.key, ends: null };
  throw noSuch('kind', to, [...kinds.map(({ key }) => key), 'won', 'lost', 'none']);
}

function owners(given: readonly string[], { preview, members }: ImportWhole): Record<string, string> {
  return Object.fromEntries(
    given.map((text) => {
      const [from, to] = pair(text, '--owner');
      const owner = preview.owners.find((one) => same(one.owner, from) || same(one.name, from));
      if (!owner)
        throw noSuch(
          'owner',
          from,
          preview.owners.map(({ name }) => name),
        );
      const member = members.find(({ id, name }) => id === to || same(name, to));
      if (!member)
        throw noSuch(
          'member',
          to,
          members.map(({ name }) => name),
        );
      return [owner.owner, member.id] as const;
    }),
  );
}

/** Their names may have a = in them, ours have none. */
function pair(text: string, option: string): [string, string] {
  const at = text.lastIndexOf('=');
  if (at > 0 && at < text.length - 1) return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  throw new CommandFailed(
    exitCodes.usage,
    `${option} ${text}: write theirs=ours, such as "Negotiation=review".`,
  );
}

const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();
const sameIn = (names: readonly string[], name: string) => names.find((one) => same(one, name));

function noSuch(what: string, name: string, known: readonly string[]): CommandFailed {
  const list = known.length > 0 ? ` There are: ${known.slice(0, 40).join(', ')}.` : '';
  return new CommandFailed(exitCodes.usage, `There is no ${what} "${name}" here.${list}`);
}
