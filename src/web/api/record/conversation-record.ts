import { type CellValue, type CellWrite, goneField, isSameValue } from '#domain/meeting/meeting-cell.ts';
import type { MeetingEntries, MeetingNoun } from '#domain/meeting/meeting-entries.ts';
import { beganAt } from './began-at.ts';
import type { Contradiction, OfMeeting, SavedCell, SavedRecord, TypedField } from './record-shape.ts';
import { dropWaiting, keepSaved, keepWaiting, readSaved, readWaiting } from './record-shelf.ts';

type Fields<Noun extends MeetingNoun> = Partial<MeetingEntries[Noun]>;

const nothing = Object.freeze({});
const everything = '';
const nobody: readonly string[] = Object.freeze([]);

/**
 * What is typed in and about one conversation: what the server knows, under what was typed here since. A field that is
 * typed is on this device at once, and only those who show that field are told; so typing stays fast however long the
 * form is.
 */
export class ConversationRecord {
  readonly of: OfMeeting;
  #saved: Map<string, SavedCell>;
  #revision: number;
  #waiting: Map<string, CellWrite>;
  /** Fields by noun and id, as they stand; an entry is made anew when one of its fields changes, and else stays the same. */
  readonly #entries = new Map<string, Map<string, Record<string, CellValue>>>();
  readonly #ids = new Map<string, readonly string[]>();
  /** By what they listen to: an entry, a noun, or everything. */
  readonly #listeners = new Map<string, Set<() => void>>();
  readonly #changed = new Set<string>();
  #state = 0;
  #contradictions: readonly Contradiction[] = [];

  constructor(of: OfMeeting) {
    this.of = of;
    const saved = readSaved(of);
    this.#revision = saved?.revision ?? 0;
    this.#saved = new Map((saved?.cells ?? []).map((cell) => [cell.key, cell]));
    this.#waiting = readWaiting(of);
    for (const { key, value } of this.#saved.values()) this.#show(key, value);
    for (const { key, value } of this.#waiting.values()) this.#show(key, value);
    this.#findContradictions();
  }

  get revision(): number {
    return this.#revision;
  }

  /** The fields of one entry; the same object until one of them changes. */
  entry<Noun extends MeetingNoun>(noun: Noun, id: string): Fields<Noun> {
    return (this.#entries.get(noun)?.get(id) ?? nothing) as Fields<Noun>;
  }

  /** The entries of a noun that are there, in the order in which they were begun. */
  ids(noun: MeetingNoun): readonly string[] {
    const known = this.#ids.get(noun);
    if (known) return known;
    const all = [...(this.#entries.get(noun) ?? [])].filter(([, fields]) => fields[goneField] !== true);
    const ids = all.length === 0 ? nobody : all.map(([id]) => id).sort(asBegun);
    this.#ids.set(noun, ids);
    return ids;
  }

  /** When an entry was begun. Of one whose id was drawn from the plan it is when its first field was last typed. */
  begunAt(noun: MeetingNoun, id: string): string {
    if (id.charAt(14) === '7') return beganAt(id);
    const [first] = Object.keys(this.#entries.get(noun)?.get(id) ?? {});
    const key = `${noun}/${id}/${first ?? ''}`;
    return (this.#waiting.get(key) ?? this.#saved.get(key))?.typedAt ?? '';
  }

  change<Noun extends MeetingNoun>(noun: Noun, id: string, fields: Fields<Noun>): void {
    for (const [field, value] of Object.entries(fields as Record<string, CellValue>))
      this.#type(`${noun}/${id}/${field}`, value);
    this.#tell();
  }

  takeOut(noun: MeetingNoun, id: string): void {
    this.#type(`${noun}/${id}/${goneField}`, true);
    this.#tell();
  }

  putBack(noun: MeetingNoun, id: string): void {
    if (this.#entries.get(noun)?.get(id)?.[goneField] !== true) return;
    this.#type(`${noun}/${id}/${goneField}`, false);
    this.#tell();
  }

  /** Of two who typed into the same field, this is the one that stays. */
  choose(key: string, value: CellValue): void {
    this.#type(key, value, true);
    const cell = this.#saved.get(key);
    if (cell) this.#saved.set(key, { ...cell, others: [] });
    this.#findContradictions();
    this.#tell();
  }

  /** Writes fields that are read by `fieldsAfter`: also one that stands here already, under a later revision. */
  write(fields: ReadonlyMap<string, CellValue>): void {
    for (const [key, value] of fields) {
      const known = this.#waiting.get(key) ?? this.#saved.get(key);
      this.#type(key, value, known !== undefined && isSameValue(known.value, value));
    }
    this.#tell();
  }

  /** Every field that was typed after a revision, by its key; by nobody, where the server does not know it yet. */
  fieldsAfter(revision: number): ReadonlyMap<string, TypedField> {
    const fields = new Map<string, TypedField>();
    for (const [key, cell] of this.#saved) if (cell.revision > revision) fields.set(key, cell);
    for (const [key, write] of this.#waiting) fields.set(key, { ...write, by: null });
    return fields;
  }

  /** Another one whenever anything was typed, here or elsewhere. */
  get state(): number {
    return this.#state;
  }

  get contradictions(): readonly Contradiction[] {
    return this.#contradictions;
  }

  /** Who has typed in it, and when last. */
  writers(): { id: string; name: string; at: string }[] {
    const last = new Map<string, { id: string; name: string; at: string }>();
    for (const { by, typedAt } of this.#saved.values()) {
      const known = last.get(by.id);
      if (!known || known.at < typedAt) last.set(by.id, { ...by, at: typedAt });
    }
    return [...last.values()];
  }

  isEmpty(): boolean {
    return this.#saved.size + this.#waiting.size === 0;
  }

  /** What the server has not been told yet, oldest first. */
  waiting(): CellWrite[] {
    return [...this.#waiting.values()].sort((one, other) => (one.typedAt < other.typedAt ? -1 : 1));
  }

  /** Takes in what the server answered; what was sent and not typed over since no longer waits. */
  take(news: SavedRecord, sent: readonly CellWrite[] = []): void {
    for (const write of sent) {
      if (this.#waiting.get(write.key)?.typedAt !== write.typedAt) continue;
      this.#waiting.delete(write.key);
      dropWaiting(this.of, write.key);
    }
    if (news.revision >= this.#revision) {
      this.#revision = news.revision;
      for (const cell of news.cells) {
        this.#saved.set(cell.key, cell);
        if (!this.#waiting.has(cell.key)) this.#show(cell.key, cell.value);
      }
    }
    if (news.cells.length > 0 || sent.length > 0) {
      keepSaved(this.of, { revision: this.#revision, cells: [...this.#saved.values()] });
    }
    this.#findContradictions();
    this.#tell();
  }

  /** What another tab of this browser typed. */
  hear(write: CellWrite): void {
    this.#waiting.set(write.key, write);
    this.#show(write.key, write.value);
    this.#tell();
  }

  readonly subscribe = (listener: () => void): (() => void) => this.#listen(everything, listener);

  /** Told only of one entry, or of all of a noun: a key that is typed concerns a handful of those who show something. */
  subscribeTo(noun: MeetingNoun, id: string | null, listener: () => void): () => void {
    return this.#listen(id === null ? noun : `${noun}/${id}`, listener);
  }

  #listen(place: string, listener: () => void): () => void {
    const listeners = this.#listeners.get(place) ?? new Set();
    this.#listeners.set(place, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  #type(key: string, value: CellValue, settled = false): void {
    const before = this.#waiting.get(key) ?? this.#saved.get(key);
    if (before && isSameValue(before.value, value) && !settled) return;
    const write = { key, value, typedAt: new Date().toISOString(), ...(settled ? { settled } : {}) };
    this.#waiting.set(key, write);
    keepWaiting(this.of, write);
    this.#show(key, value);
  }

  #show(key: string, value: CellValue): void {
    const [noun = '', id = '', field = ''] = key.split('/');
    const entries = this.#entries.get(noun) ?? new Map<string, Record<string, CellValue>>();
    this.#entries.set(noun, entries);
    const before = entries.get(id);
    if (before && field in before && isSameValue(before[field] ?? null, value)) return;
    entries.set(id, { ...before, [field]: value });
    this.#changed.add(noun).add(`${noun}/${id}`);
    if (!before || field === goneField) this.#ids.delete(noun);
  }

  #findContradictions(): void {
    const found = [...this.#saved.values()].filter((cell) => cell.others.length > 0);
    if (found.length === 0 && this.#contradictions.length === 0) return;
    this.#contradictions = found.map(({ key, value, by, others }) => ({
      key,
      value: this.#waiting.get(key)?.value ?? value,
      by: by.name,
      others: others.map((other) => ({ value: other.value, by: other.by.name })),
    }));
  }

  #tell(): void {
    this.#state += 1;
    const changed = [...this.#changed, everything];
    this.#changed.clear();
    for (const place of changed) for (const listener of this.#listeners.get(place) ?? []) listener();
  }
}

/** Ids of version 7 tell when they were made; those drawn from the plan come first. */
function asBegun(one: string, other: string): number {
  const [begun, otherBegun] = [one.charAt(14) === '7', other.charAt(14) === '7'];
  if (begun !== otherBegun) return begun ? 1 : -1;
  return one < other ? -1 : 1;
}
