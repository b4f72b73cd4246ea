import { type FindingCode, findingCodes } from '../findings/finding-codes.ts';
import { isSame } from '../ledger/is-same-fact.ts';
import { kindLines } from './kind-lines.ts';
import type { CommitmentKind, KindKey, Playbook } from './playbook.ts';
import type { UsualMilestone } from './usual-milestone.ts';

const lists = ['questions', 'usualConcerns'] as const;
const spans = ['cadenceDays', 'usualDaysToAsk', 'usualDaysPerCommitment'] as const;
const milestoneParts = ['name', 'kind', 'required', 'usualDays', 'clientWording'] as const;
const standings = ['requests', 'maybes', 'landmarks'] as const;

/** One difference between two versions, as the parts of a sentence. */
export type PlaybookChange =
  | { readonly code: 'label_changed'; readonly before: string; readonly after: string }
  | { readonly code: 'kind_added' | 'kind_removed' | 'kind_moved'; readonly kind: KindKey }
  | { readonly code: 'need_added' | 'need_removed'; readonly kind: KindKey; readonly need: KindKey }
  | {
      readonly code: 'from_changed';
      readonly kind: KindKey;
      readonly before: CommitmentKind['from'];
      readonly after: CommitmentKind['from'];
    }
  | {
      readonly code: 'text_changed';
      readonly kind: KindKey;
      readonly field: (typeof kindLines)[number];
      readonly before: string;
      readonly after: string;
    }
  | { readonly code: 'list_changed'; readonly kind: KindKey; readonly field: (typeof lists)[number] }
  | {
      readonly code: 'days_changed';
      readonly field: (typeof spans)[number];
      readonly before: number;
      readonly after: number;
    }
  | {
      readonly code: 'stands_for_changed';
      readonly field: (typeof standings)[number];
      readonly about: string;
      readonly before: KindKey | null;
      readonly after: KindKey | null;
    }
  | {
      readonly code: 'weight_changed';
      readonly about: FindingCode;
      readonly before: number;
      readonly after: number;
    }
  | { readonly code: 'milestone_added' | 'milestone_removed'; readonly milestone: string }
  | {
      readonly code: 'milestone_changed';
      readonly part: (typeof milestoneParts)[number];
      readonly before: UsualMilestone;
      readonly after: UsualMilestone;
    }
  | { readonly code: 'milestones_ordered' };

/** What is otherwise in one version than in another: kinds first, in the order of the newer list. */
export function playbookChanges(before: Playbook, after: Playbook): PlaybookChange[] {
  const changes: PlaybookChange[] = [];
  if (before.label !== after.label)
    changes.push({ code: 'label_changed', before: before.label, after: after.label });
  const was = new Map(before.kinds.map((kind) => [kind.key, kind]));
  const is = new Set(after.kinds.map(({ key }) => key));
  const moved = movedKinds(before.kinds, after.kinds);
  for (const kind of after.kinds) {
    const earlier = was.get(kind.key);
    if (!earlier) changes.push({ code: 'kind_added', kind: kind.key });
    if (moved.has(kind.key)) changes.push({ code: 'kind_moved', kind: kind.key });
    changes.push(...kindChanges(earlier ?? { ...kind, needs: [] }, kind));
  }
  for (const { key } of before.kinds) if (!is.has(key)) changes.push({ code: 'kind_removed', kind: key });
  return [...changes, ...wholeChanges(before, after), ...milestoneChanges(before, after)];
}

/** Kinds that have to be lifted out of the old order to make the new one: as few as possible. */
function movedKinds(
  before: readonly CommitmentKind[],
  after: readonly CommitmentKind[],
): ReadonlySet<KindKey> {
  const places = new Map(before.map(({ key }, place) => [key, place]));
  const kept = after.map(({ key }) => key).filter((key) => places.has(key));
  const longest: KindKey[][] = [];
  kept.forEach((key, index) => {
    const place = places.get(key) ?? 0;
    const best = longest
      .slice(0, index)
      .filter((run) => (places.get(run.at(-1) ?? '') ?? 0) < place)
      .reduce<KindKey[]>((one, other) => (other.length > one.length ? other : one), []);
    longest.push([...best, key]);
  });
  const staying = new Set(
    longest.reduce<KindKey[]>((one, other) => (other.length > one.length ? other : one), []),
  );
  return new Set(kept.filter((key) => !staying.has(key)));
}

function kindChanges(before: CommitmentKind, after: CommitmentKind): PlaybookChange[] {
  const kind = after.key;
  const changes: PlaybookChange[] = [];
  for (const need of after.needs)
    if (!before.needs.includes(need)) changes.push({ code: 'need_added', kind, need });
  for (const need of before.needs)
    if (!after.needs.includes(need)) changes.push({ code: 'need_removed', kind, need });
  if (!isSame(ordered(before.from), ordered(after.from))) {
    changes.push({ code: 'from_changed', kind, before: before.from, after: after.from });
  }
  for (const field of kindLines) {
    if (before[field] === after[field]) continue;
    changes.push({ code: 'text_changed', kind, field, before: before[field], after: after[field] });
  }
  for (const field of lists) {
    if (!isSame(before[field], after[field])) changes.push({ code: 'list_changed', kind, field });
  }
  return changes;
}

const ordered = (from: CommitmentKind['from']) => (from === 'each' ? from : from.toSorted());

function wholeChanges(before: Playbook, after: Playbook): PlaybookChange[] {
  const changes: PlaybookChange[] = [];
  for (const field of spans) {
    if (before[field] === after[field]) continue;
    changes.push({ code: 'days_changed', field, before: before[field], after: after[field] });
  }
  for (const field of standings) {
    const was: Readonly<Record<string, KindKey>> = before[field];
    const is: Readonly<Record<string, KindKey>> = after[field];
    for (const about of new Set([...Object.keys(was), ...Object.keys(is)])) {
      if (was[about] === is[about]) continue;
      const change = { about, before: was[about] ?? null, after: is[about] ?? null };
      changes.push({ code: 'stands_for_changed', field, ...change });
    }
  }
  for (const about of findingCodes) {
    const change = { before: before.weights[about] ?? 1, after: after.weights[about] ?? 1 };
    if (change.before !== change.after) changes.push({ code: 'weight_changed', about, ...change });
  }
  return changes;
}

/** The steps of theirs that are proposed: by their keys, so that a new name is no new step. */
function milestoneChanges(before: Playbook, after: Playbook): PlaybookChange[] {
  const was = new Map(before.milestones.map((one) => [one.key, one]));
  const is = new Map(after.milestones.map((one) => [one.key, one]));
  const changes = after.milestones.flatMap((one): PlaybookChange[] => {
    const earlier = was.get(one.key);
    if (!earlier) return [{ code: 'milestone_added', milestone: one.name }];
    return milestoneParts
      .filter((part) => (earlier[part] ?? '') !== (one[part] ?? ''))
      .map((part) => ({ code: 'milestone_changed', part, before: earlier, after: one }));
  });
  for (const one of before.milestones) {
    if (!is.has(one.key)) changes.push({ code: 'milestone_removed', milestone: one.name });
  }
  const kept = (milestones: readonly UsualMilestone[]) =>
    milestones.map(({ key }) => key).filter((key) => was.has(key) && is.has(key));
  if (!isSame(kept(before.milestones), kept(after.milestones))) changes.push({ code: 'milestones_ordered' });
  return changes;
}
