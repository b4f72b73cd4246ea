import { findingCodes } from '../findings/finding-codes.ts';
import type { CommitmentKind, KindKey, Playbook } from './playbook.ts';
import { mostDaysOfStep, mostMilestones } from './usual-milestone.ts';

/** Kinds that rules name and that every playbook keeps (R37). They may be relabelled. */
export const lastingKinds = ['time', 'review', 'decide'] as const;

/** The most kinds that one map still shows. */
export const mostKinds = 24;
/** Days that a cadence, or a usual span, may have. */
export const mostDays = 365;

const texts = ['label', 'clientCommitsTo', 'clientGains', 'wording', 'backup'] as const;
const spans = ['cadenceDays', 'usualDaysToAsk', 'usualDaysPerCommitment'] as const;
type Span = (typeof spans)[number];

/** Where a fault is to be mended: a field of the kind at a place of the list, or one of the playbook. */
export type FaultField =
  | keyof CommitmentKind
  | 'kinds'
  | Span
  | 'requests'
  | 'maybes'
  | 'landmarks'
  | 'milestones'
  | 'weights';

export const faultCodes = [
  'playbook_without_label',
  'too_many_kinds',
  'lasting_kind_missing',
  'key_used_twice',
  'key_not_valid',
  'label_used_twice',
  'text_missing',
  'need_unknown',
  'need_of_itself',
  'need_in_a_circle',
  'need_listed_later',
  'from_nobody',
  'days_not_valid',
  'stands_for_unknown_kind',
  'weight_not_valid',
  'too_many_milestones',
  'milestone_without_name',
  'milestone_named_twice',
  'milestone_of_unknown_kind',
  'milestone_days_not_valid',
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** What keeps a playbook from being published, and where. Whoever shows it says it in the reader's language. */
export interface PlaybookFault {
  readonly code: FaultCode;
  /** Place in the list of the kind, or of the client's usual step, that it is about; null where it is about the playbook. */
  readonly place: number | null;
  readonly kind: KindKey | null;
  readonly field: FaultField;
  /** The other kind, request, maybe, landmark or code that is named. */
  readonly about: string | null;
}

/**
 * What keeps a playbook from being published (R37): circles, unknown needs, needs listed later, keys used twice, the
 * lasting kinds missing, and whatever an ask cannot do without.
 */
export function playbookFaults(playbook: Playbook): PlaybookFault[] {
  const ofKinds = playbook.kinds.flatMap((kind, place) => [
    ...nameFaults(playbook.kinds, kind, place),
    ...needFaults(playbook.kinds, kind, place),
    ...contentFaults(kind, place),
  ]);
  return [...ofKinds, ...wholeFaults(playbook), ...milestoneFaults(playbook)];
}

function nameFaults(kinds: readonly CommitmentKind[], kind: CommitmentKind, place: number): PlaybookFault[] {
  const at = faultAt(kind, place);
  const before = kinds.slice(0, place);
  const label = kind.label.trim().toLowerCase();
  const faults: PlaybookFault[] = [];
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(kind.key)) faults.push(at('key_not_valid', 'key'));
  else if (before.some(({ key }) => key === kind.key)) faults.push(at('key_used_twice', 'key', kind.key));
  if (label !== '' && before.some((one) => one.label.trim().toLowerCase() === label)) {
    faults.push(at('label_used_twice', 'label', kind.label.trim()));
  }
  return faults;
}

function needFaults(kinds: readonly CommitmentKind[], kind: CommitmentKind, place: number): PlaybookFault[] {
  const at = faultAt(kind, place);
  const earlier = new Set(kinds.slice(0, place).map(({ key }) => key));
  return kind.needs.flatMap((need) => {
    if (need === kind.key) return at('need_of_itself', 'needs', need);
    if (earlier.has(need)) return [];
    if (!kinds.some(({ key }) => key === need)) return at('need_unknown', 'needs', need);
    return at(rests(kinds, need, kind.key) ? 'need_in_a_circle' : 'need_listed_later', 'needs', need);
  });
}

/** Whether a kind needs another, directly or through others, in a list that may still hold circles. */
export function rests(kinds: readonly CommitmentKind[], on: KindKey, whom: KindKey): boolean {
  const seen = new Set<KindKey>();
  const open = [on];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (key === whom) return true;
    if (seen.has(key)) continue;
    seen.add(key);
    open.push(...(kinds.find((kind) => kind.key === key)?.needs ?? []));
  }
  return false;
}

function contentFaults(kind: CommitmentKind, place: number): PlaybookFault[] {
  const at = faultAt(kind, place);
  const faults = texts.filter((field) => kind[field].trim() === '').map((field) => at('text_missing', field));
  return kind.from.length === 0 ? [...faults, at('from_nobody', 'from')] : faults;
}

function wholeFaults(playbook: Playbook): PlaybookFault[] {
  const keys = new Set(playbook.kinds.map(({ key }) => key));
  const faults: PlaybookFault[] = [];
  const add = (code: FaultCode, field: FaultField, about: string | null = null) =>
    faults.push({ code, place: null, kind: null, field, about });
  if (playbook.label.trim() === '') add('playbook_without_label', 'label');
  if (playbook.kinds.length > mostKinds) add('too_many_kinds', 'kinds');
  for (const key of lastingKinds) if (!keys.has(key)) add('lasting_kind_missing', 'kinds', key);
  for (const field of spans) if (!isBetween(playbook[field], 1, mostDays)) add('days_not_valid', field);
  for (const field of ['requests', 'maybes', 'landmarks'] as const) {
    for (const [about, key] of Object.entries(playbook[field])) {
      if (!keys.has(key)) add('stands_for_unknown_kind', field, about);
    }
  }
  for (const code of findingCodes) {
    if (!isBetween(playbook.weights[code] ?? 1, 1, 3)) add('weight_not_valid', 'weights', code);
  }
  return faults;
}

/** A step that is proposed needs a name of its own, and stands for a kind of this map or for none. */
function milestoneFaults({ milestones, kinds }: Playbook): PlaybookFault[] {
  const nameOf = (one: (typeof milestones)[number]) => one.name.trim().toLowerCase();
  const faults = milestones.flatMap((one, place) => {
    const at = (code: FaultCode): PlaybookFault => ({
      code,
      place,
      kind: null,
      field: 'milestones',
      about: one.name.trim() || null,
    });
    const name = nameOf(one);
    const isNamedBefore = milestones.slice(0, place).some((other) => nameOf(other) === name);
    return [
      ...(name === '' ? [at('milestone_without_name')] : []),
      ...(name !== '' && isNamedBefore ? [at('milestone_named_twice')] : []),
      ...(one.kind !== null && !kinds.some(({ key }) => key === one.kind)
        ? [at('milestone_of_unknown_kind')]
        : []),
      ...(isBetween(one.usualDays, 0, mostDaysOfStep) ? [] : [at('milestone_days_not_valid')]),
    ];
  });
  if (milestones.length <= mostMilestones) return faults;
  return [
    ...faults,
    { code: 'too_many_milestones', place: null, kind: null, field: 'milestones', about: null },
  ];
}

function faultAt({ key }: CommitmentKind, place: number) {
  return (code: FaultCode, field: FaultField, about: string | null = null): PlaybookFault => ({
    code,
    place,
    kind: key,
    field,
    about,
  });
}

function isBetween(number: number, least: number, most: number): boolean {
  return Number.isInteger(number) && number >= least && number <= most;
}
