import { isSame } from '../ledger/is-same-fact.ts';
import type { KindKey, Playbook } from './playbook.ts';

/** Where two editors wrote differently about the same thing; what the first one wrote can still be taken. */
export interface PlaybookClash {
  /** Null for what belongs to the whole playbook. */
  readonly kind: KindKey | null;
  readonly field: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface MergedPlaybook {
  /** Both, and mine where they clash. */
  readonly playbook: Playbook;
  readonly clashes: readonly PlaybookClash[];
}

/** Brings two drafts together that began from the same one: field by field, so that nothing of either is lost. */
export function mergePlaybooks(base: Playbook, mine: Playbook, theirs: Playbook): MergedPlaybook {
  const clashes: PlaybookClash[] = [];
  const { kinds: baseKinds, milestones: baseMilestones, ...baseRest } = base;
  const { kinds: myKinds, milestones: myMilestones, ...myRest } = mine;
  const { kinds: theirKinds, milestones: theirMilestones, ...theirRest } = theirs;
  const rest = mergeFields(baseRest, myRest, theirRest, null, clashes, 2);
  const kinds = mergeLists(
    { base: baseKinds, mine: myKinds, theirs: theirKinds },
    (key) => ({ whole: { kind: key, field: 'kinds' }, kind: key, within: '' }),
    clashes,
  );
  const milestones = mergeLists(
    { base: baseMilestones, mine: myMilestones, theirs: theirMilestones },
    (key) => ({ whole: { kind: null, field: nameIn(key) }, kind: null, within: nameIn(key) }),
    clashes,
  );
  return { playbook: { ...rest, kinds, milestones }, clashes };
}

/** Field by field; what is a record itself (weights, what stands for what) entry by entry. */
function mergeFields<Part extends object>(
  base: Part,
  mine: Part,
  theirs: Part,
  kind: KindKey | null,
  clashes: PlaybookClash[],
  depth: number,
  within = '',
): Part {
  const was = base as Record<string, unknown>;
  const my = mine as Record<string, unknown>;
  const their = theirs as Record<string, unknown>;
  const merged: Record<string, unknown> = {};
  for (const name of new Set([...Object.keys(my), ...Object.keys(their)])) {
    const field = within === '' ? name : `${within}.${name}`;
    const value =
      depth > 1 && isRecord(was[name]) && isRecord(my[name]) && isRecord(their[name])
        ? mergeFields(was[name], my[name], their[name], kind, clashes, depth - 1, field)
        : chosen(was[name], my[name], their[name], { kind, field }, clashes);
    if (value !== undefined) merged[name] = value;
  }
  return merged as Part;
}

function chosen(
  was: unknown,
  mine: unknown,
  theirs: unknown,
  where: Pick<PlaybookClash, 'kind' | 'field'>,
  clashes: PlaybookClash[],
): unknown {
  if (isSame(mine, theirs) || isSame(theirs, was)) return mine;
  if (isSame(mine, was)) return theirs;
  clashes.push({ ...where, mine, theirs });
  return mine;
}

/** How a clash names one of the client's usual steps. */
const nameIn = (key: string) => `milestones.${key}`;

interface Keyed {
  readonly key: string;
}

/** One list three times: as it was, as I have it, as they do. */
interface Lists<One extends Keyed> {
  readonly base: readonly One[];
  readonly mine: readonly One[];
  readonly theirs: readonly One[];
}

/** How clashes about one entry are named: about all of it, and about its fields. */
interface Naming {
  readonly whole: Pick<PlaybookClash, 'kind' | 'field'>;
  readonly kind: KindKey | null;
  readonly within: string;
}

/** Entries by their keys: each field by field, in one order. */
function mergeLists<One extends Keyed>(
  { base, mine, theirs }: Lists<One>,
  naming: (key: string) => Naming,
  clashes: PlaybookClash[],
): One[] {
  const find = (list: readonly One[], key: string) => list.find((one) => one.key === key);
  return mergedOrder({ base, mine, theirs }).flatMap((key) => {
    const [was, my, their] = [find(base, key), find(mine, key), find(theirs, key)];
    const { whole, kind, within } = naming(key);
    if (my && their) return mergeFields(was ?? my, my, their, kind, clashes, 1, within);
    // Removed by one: gone, unless the other went on with it.
    const left = my ?? their;
    if (!left || (was && isSame(left, was))) return [];
    if (was) clashes.push({ ...whole, mine: my ?? null, theirs: their ?? null });
    return left;
  });
}

/** My order where I changed it, else theirs; what the other added goes behind what it stood behind. */
function mergedOrder<One extends Keyed>({ base, mine, theirs }: Lists<One>): string[] {
  const keys = (list: readonly One[]) => list.map(({ key }) => key);
  const known = new Set(keys(base));
  const isReordered = !isSame(
    keys(mine).filter((key) => known.has(key)),
    keys(base).filter((key) => keys(mine).includes(key)),
  );
  const [leading, other] = isReordered ? [mine, theirs] : [theirs, mine];
  const order = keys(leading);
  keys(other).forEach((key, place) => {
    if (order.includes(key)) return;
    const before = keys(other)
      .slice(0, place)
      .reverse()
      .find((one) => order.includes(one));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key);
  });
  return order;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
