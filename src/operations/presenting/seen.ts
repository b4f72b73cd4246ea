import { type CommitmentMap, mapOf } from '#domain/playbook/map.ts';
import type { Playbook } from '#domain/playbook/playbook.ts';
import { type Day, dayOf, type Instant, type Zone } from '#domain/time/calendar.ts';
import { languageOf } from '#texts/language.ts';
import { readersPlaybook } from './readers-playbook.ts';

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
  /** The reader's own zone: the one that days and times are told in. */
  readonly zone: Zone;
  readonly today: Day;
  /** The member who looks: what they did is told as "you". */
  readonly memberId: string;
  /** The member whose deal, or whose day, is told of. */
  readonly ownerId: string | null;
  /** Which of our members did what, by the id of the fact or of the ask. */
  readonly doers: ReadonlyMap<string, string>;
  /** The deal's, or the workspace's where several deals are shown. */
  readonly currency: string;
  readonly names: Names;
  readonly map: CommitmentMap;
}

export function seen(given: Omit<Seen, 'today'>): Seen {
  const map = mapOf(readersPlaybook(given.map.playbook, given.locale));
  return { ...given, map, today: dayOf(given.now, given.zone) };
}

/** The same, told on the map of another deal; null is one that was never said. */
export function onMapOf(view: Seen, playbook: Playbook | null): Seen {
  if (playbook === null || playbook === view.map.playbook) return view;
  return { ...view, map: mapOf(readersPlaybook(playbook, view.locale)) };
}

/** Our side in a sentence: the reader, a colleague by name, or all of us where it is nobody in particular. */
export interface OurSide {
  readonly by: 'you' | 'us' | 'colleague';
  readonly name: string;
}

export function ourSide({ memberId, names }: Pick<Seen, 'memberId' | 'names'>, of: string | null): OurSide {
  const name = names.member(of);
  if (of === null) return { by: 'us', name };
  return { by: of === memberId ? 'you' : 'colleague', name };
}

/** What a kind is called on the deal's map; one that the deal brought from another map, by its key. */
export function kindLabel(map: CommitmentMap, kind: string): string {
  return map.kind(kind)?.label ?? capitalised(kind.replaceAll('-', ' '));
}

/** What a kind is called in the middle of a sentence: German keeps the capitals of its nouns. */
export function kindInSentence({ map, locale }: Pick<Seen, 'map' | 'locale'>, kind: string): string {
  const label = kindLabel(map, kind);
  return languageOf(locale) === 'en' ? label.toLowerCase() : label;
}

/** `change, collaborate and consensus`, as it stands within a sentence. */
export function kindsInSentence(reader: Pick<Seen, 'map' | 'locale'>, kinds: readonly string[]): string {
  return listed(
    kinds.map((kind) => kindInSentence(reader, kind)),
    reader.locale,
  );
}

/** `one`, `one and two`, `one, two and three`, as the reader's language writes it. */
export function listed(words: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(words);
}

export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** What somebody said, as a quote; the marks they may have typed themselves are taken off first. */
export function quoted(text: string, locale: string): string {
  const said = text.trim().replace(/^["“”„«»]+|["“”«»]+$/g, '');
  return languageOf(locale) === 'de' ? `„${said}“` : `“${said}”`;
}

/** The words with a full stop, unless they end with a sign of their own. */
export function ended(text: string): string {
  return /[.!?…:][”“"’)]*$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}
