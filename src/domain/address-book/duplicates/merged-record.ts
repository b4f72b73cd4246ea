import { isSame } from '../../ledger/is-same-fact.ts';
import { joinedReach, type Reach, sameWay, type Way, type WayKind } from '../reach.ts';

/** What is known of a person or a company, field by field; fields of the workspace by their ids. */
export interface RecordState {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly values: Readonly<Record<string, unknown>>;
  readonly reach: Reach;
}

/** The fields that are taken from the one that goes, though the one that stays says something else. */
export type Taken = ReadonlySet<string>;

/** The parts of a name go with the name. */
const partsOf: Readonly<Record<string, string>> = {
  salutation: 'name',
  givenName: 'name',
  familyName: 'name',
};

/** A field of the workspace among those that may be taken. */
export const valueField = (fieldId: string): string => `values.${fieldId}`;

/**
 * The record that two become: what was chosen, else what the one that stays says, else what the other says. Every way to
 * reach either is kept, and what was written about both.
 */
export function mergedRecord(kept: RecordState, gone: RecordState, taken: Taken): RecordState {
  const fields = chosen(kept.fields, gone.fields, (field) => taken.has(partsOf[field] ?? field));
  const [own, other] = [kept.fields.about, gone.fields.about];
  const about = taken.has('about') ? saidOfBoth(other, own) : saidOfBoth(own, other);
  return {
    fields: about === null ? fields : { ...fields, about },
    values: chosen(kept.values, gone.values, (fieldId) => taken.has(valueField(fieldId))),
    reach: joinedReach(kept.reach, gone.reach),
  };
}

/** As much as is written about somebody. */
const longestAbout = 4000;

/** What was written about both, one below the other; null where there is nothing to put together, or no room for it. */
function saidOfBoth(first: unknown, second: unknown): string | null {
  if (typeof first !== 'string' || typeof second !== 'string') return null;
  if (first === '' || second === '' || first.includes(second)) return null;
  if (second.includes(first)) return second;
  const both = `${first}\n\n${second}`;
  return both.length <= longestAbout ? both : null;
}

type Fields = Readonly<Record<string, unknown>>;

function chosen(kept: Fields, gone: Fields, isTaken: (field: string) => boolean): Fields {
  const fields = new Set([...Object.keys(kept), ...Object.keys(gone)]);
  return Object.fromEntries(
    [...fields].map((field) => {
      const [own, other] = [kept[field], gone[field]];
      return [field, isTaken(field) || !saysSomething(own) ? (other ?? own) : own];
    }),
  );
}

function saysSomething(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

/**
 * The record that stayed, once a merge is taken back: what the merge changed stands as it stood before, unless somebody
 * changed it since, and what only the other could be reached by goes with it.
 */
export function recordTakenBack(
  now: RecordState,
  { before, after, gone }: { before: RecordState; after: RecordState; gone: RecordState },
): RecordState {
  return {
    fields: takenBack(now.fields, before.fields, after.fields),
    values: takenBack(now.values, before.values, after.values),
    reach: isSame(now.reach, after.reach) ? before.reach : reachWithout(now.reach, before.reach, gone.reach),
  };
}

function takenBack(now: Fields, before: Fields, after: Fields): Fields {
  const fields = new Set([...Object.keys(now), ...Object.keys(before), ...Object.keys(after)]);
  const entries = [...fields].map((field) => [
    field,
    isSame(now[field] ?? null, after[field] ?? null) ? before[field] : now[field],
  ]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function reachWithout(now: Reach, before: Reach, gone: Reach): Reach {
  const own = (kind: WayKind): Way[] => {
    const of = (ways: readonly Way[]) => new Set(ways.map(({ value }) => sameWay(kind, value)));
    const [mine, theirs] = [of(before[kind]), of(gone[kind])];
    return now[kind].filter(
      ({ value }) => mine.has(sameWay(kind, value)) || !theirs.has(sameWay(kind, value)),
    );
  };
  const isTheirs = (address: Reach['addresses'][number]) =>
    gone.addresses.some((one) => isSame(one, address)) &&
    !before.addresses.some((one) => isSame(one, address));
  return {
    emails: own('emails'),
    phones: own('phones'),
    links: own('links'),
    addresses: now.addresses.filter((address) => !isTheirs(address)),
  };
}
