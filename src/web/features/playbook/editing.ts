import type { PlaybookContent } from '#contract/playbook/playbook-shape.ts';
import type { Playbook } from '#domain/playbook/playbook.ts';
import { lastingKinds, mostKinds } from '#domain/playbook/playbook-faults.ts';

export type Kind = PlaybookContent['kinds'][number];

/** A draft as the playbook that it would be, so that the rules can look at it. */
export function asPlaybook(key: string, content: PlaybookContent): Playbook {
  return { ...content, key, version: 0 } as Playbook;
}

export function changeKind(content: PlaybookContent, key: string, part: Partial<Kind>): PlaybookContent {
  return { ...content, kinds: content.kinds.map((kind) => (kind.key === key ? { ...kind, ...part } : kind)) };
}

/** Names a kind. While it is new here its key follows the name, and whatever points to it follows the key. */
export function nameKind(
  content: PlaybookContent,
  key: string,
  label: string,
  isNew: boolean,
): { content: PlaybookContent; key: string } {
  const named = changeKind(content, key, { label, ...shortOf(content, key, label) });
  const others = content.kinds.filter((kind) => kind.key !== key).map((kind) => kind.key);
  const next = isNew ? freeKey(label, others) : key;
  return { content: next === key ? named : withKey(named, key, next), key: next };
}

/** The short name is the name, until somebody gives it one of its own. */
function shortOf(content: PlaybookContent, key: string, label: string): Partial<Kind> {
  const kind = content.kinds.find((one) => one.key === key);
  return kind && kind.shortLabel === kind.label.slice(0, mostOfShort)
    ? { shortLabel: label.slice(0, mostOfShort) }
    : {};
}

const mostOfShort = 12;

function withKey(content: PlaybookContent, key: string, next: string): PlaybookContent {
  const swap = (one: string) => (one === key ? next : one);
  return {
    ...pointing(content, swap),
    kinds: content.kinds.map((kind) => ({ ...kind, key: swap(kind.key), needs: kind.needs.map(swap) })),
  };
}

/** The kinds that requests, maybes, rules and usual steps stand for, each through `to`; null drops one. */
function pointing(content: PlaybookContent, to: (key: string) => string | null): PlaybookContent {
  const through = <Entries extends Readonly<Record<string, string | undefined>>>(entries: Entries): Entries =>
    Object.fromEntries(
      Object.entries(entries).flatMap(([name, key]) => {
        const next = key === undefined ? null : to(key);
        return next === null ? [] : [[name, next]];
      }),
    ) as Entries;
  return {
    ...content,
    requests: through(content.requests),
    maybes: through(content.maybes),
    landmarks: through(content.landmarks),
    milestones: content.milestones.map((one) => ({
      ...one,
      kind: one.kind === null ? null : to(one.kind),
    })),
  };
}

/** A new kind, behind the one that is looked at, needing it. */
export function addKind(
  content: PlaybookContent,
  after: string | null,
  label: string,
): { content: PlaybookContent; key: string } {
  const key = freeKey(
    label,
    content.kinds.map((kind) => kind.key),
  );
  const place = content.kinds.findIndex((kind) => kind.key === after);
  const needed = content.kinds[place] ?? content.kinds.at(-1);
  const kind: Kind = {
    key,
    label,
    shortLabel: label.slice(0, mostOfShort),
    clientCommitsTo: '',
    needs: needed ? [needed.key] : [],
    from: 'each',
    clientGains: '',
    backup: '',
    wording: '',
    notYet: '',
    questions: [],
    usualConcerns: [],
    clientWording: '',
  };
  const at = place < 0 ? content.kinds.length : place + 1;
  return { content: { ...content, kinds: content.kinds.toSpliced(at, 0, kind) }, key };
}

export const mayAdd = (content: PlaybookContent) => content.kinds.length < mostKinds;

/** Time, review and decide stay (R37). */
export function mayRemove(key: string): boolean {
  return !(lastingKinds as readonly string[]).includes(key);
}

/** Takes a kind out, with every need of it. What needed it needs what it needed, so that the map stays together. */
export function removeKind(content: PlaybookContent, key: string): PlaybookContent {
  const gone = content.kinds.find((kind) => kind.key === key);
  if (!gone || !mayRemove(key)) return content;
  return {
    ...pointing(content, (one) => (one === key ? null : one)),
    kinds: content.kinds
      .filter((kind) => kind.key !== key)
      .map((kind) =>
        kind.needs.includes(key)
          ? { ...kind, needs: [...new Set(kind.needs.flatMap((need) => (need === key ? gone.needs : need)))] }
          : kind,
      ),
  };
}

/** Puts a kind at another place of the list. */
export function moveKind(content: PlaybookContent, key: string, place: number): PlaybookContent {
  const from = content.kinds.findIndex((kind) => kind.key === key);
  const kind = content.kinds[from];
  const to = Math.min(content.kinds.length - 1, Math.max(0, place));
  if (!kind || from === to) return content;
  return { ...content, kinds: content.kinds.toSpliced(from, 1).toSpliced(to, 0, kind) };
}

/** Lets a kind need another, or no longer. */
export function setNeed(
  content: PlaybookContent,
  key: string,
  need: string,
  isNeeded: boolean,
): PlaybookContent {
  const kind = content.kinds.find((one) => one.key === key);
  if (!kind || key === need || kind.needs.includes(need) === isNeeded) return content;
  const order = content.kinds.map((one) => one.key);
  const needs = isNeeded ? [...kind.needs, need] : kind.needs.filter((one) => one !== need);
  return changeKind(content, key, {
    needs: needs.toSorted((one, other) => order.indexOf(one) - order.indexOf(other)),
  });
}

/** Moves what is needed right before what needs it, which mends a need that is listed later. */
export function moveBefore(content: PlaybookContent, need: string, key: string): PlaybookContent {
  return moveKind(
    content,
    need,
    content.kinds.findIndex((kind) => kind.key === key),
  );
}

function freeKey(label: string, taken: readonly string[]): string {
  const stem =
    label
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^[^a-z]+|-+$/g, '')
      .slice(0, 34) || 'commitment';
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? stem : `${stem}-${number}`;
    if (!taken.includes(key)) return key;
  }
}
