import type { CommitmentMap } from '#domain/playbook/map.ts';
import { type Day, dayOf, type Instant, type Zone } from '#domain/time/calendar.ts';

/** The names behind ids, and what else is shown of a person. */
export interface Names {
  person(contactId: string | null | undefined): string;
  title(contactId: string): string | null;
  member(memberId: string | null | undefined): string;
}

/** Who looks, when and where: what turns what stands into words. */
export interface Seen {
  readonly now: Instant;
  /** The language of the one who looks, and how their region writes dates and numbers. */
  readonly locale: string;
  /** The zone that days are told in: the deal's on its page, the member's on Today. */
  readonly zone: Zone;
  readonly today: Day;
  /** The member who looks: what they did is told as "you". */
  readonly memberId: string;
  /** The deal's, or the workspace's where several deals are shown. */
  readonly currency: string;
  readonly names: Names;
  readonly map: CommitmentMap;
}

export function seen(given: Omit<Seen, 'today'>): Seen {
  return { ...given, today: dayOf(given.now, given.zone) };
}

/** What a kind is called on the deal's map. */
export function kindLabel(map: CommitmentMap, kind: string): string {
  return map.kind(kind)?.label ?? kind;
}

/** `change, collaborate and consensus`, as it stands within a sentence. */
export function kindsInSentence(map: CommitmentMap, kinds: readonly string[]): string {
  return listed(kinds.map((kind) => kindLabel(map, kind).toLowerCase()));
}

/** `one`, `one and two`, `one, two and three`. */
export function listed(words: readonly string[]): string {
  if (words.length <= 1) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** `1 promise`, `3 promises`. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}

export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** What somebody said, as a quote; the marks they may have typed themselves are taken off first. */
export function quoted(text: string): string {
  return `“${text.trim().replace(/^["“”„]+|["“”]+$/g, '')}”`;
}

/** The words with a full stop, unless they end with a sign of their own. */
export function ended(text: string): string {
  return /[.!?…:][”"’)]*$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}
