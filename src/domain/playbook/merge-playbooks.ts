import { isSame } from '../ledger/is-same-fact.ts';
import type { CommitmentKind, KindKey, Playbook } from './playbook.ts';

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
  const { kinds: baseKinds, ...baseRest } = base;
  const { kinds: myKinds, ...myRest } = mine;
  const { kinds: theirKinds, ...theirRest } = theirs;
  const rest = mergeFields(baseRest, myRest, theirRest, null, clashes, 2);
  const kinds = mergeKinds(baseKinds, myKinds, theirKinds, clashes);
  return { playbook: { ...rest, kinds }, clashes };
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

function mergeKinds(
  base: readonly CommitmentKind[],
  mine: readonly CommitmentKind[],
  theirs: readonly CommitmentKind[],
  clashes: PlaybookClash[],
): CommitmentKind[] {
  const find = (kinds: readonly CommitmentKind[], key: KindKey) => kinds.find((kind) => kind.key === key);
  return mergedOrder(base, mine, theirs).flatMap((key) => {
    const [was, my, their] = [find(base, key), find(mine, key), find(theirs, key)];
    if (my && their) return mergeFields(was ?? my, my, their, key, clashes, 1);
    // Removed by one: gone, unless the other went on with it.
    const left = my ?? their;
    if (!left || (was && isSame(left, was))) return [];
    if (was) clashes.push({ kind: key, field: 'kinds', mine: my ?? null, theirs: their ?? null });
    return left;
  });
}

/** My order where I changed it, else theirs; what the other added goes behind what it stood behind. */
function mergedOrder(
  base: readonly CommitmentKind[],
  mine: readonly CommitmentKind[],
  theirs: readonly CommitmentKind[],
): KindKey[] {
  const keys = (kinds: readonly CommitmentKind[]) => kinds.map(({ key }) => key);
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
