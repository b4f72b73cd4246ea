import type { Place } from '#connectors/imported/imported.ts';
import {
  type FirstRowNoun,
  type FirstRowsOfNoun,
  firstRowNouns,
  type RowOutcome,
  rowOutcomes,
  type ShownValue,
} from '#contract/imports/first-rows.ts';

/** Somebody, or a company, of whom a record speaks: by the id here, by that of the files, or by name. */
export interface Meant {
  readonly noun: 'account' | 'contact' | 'deal' | 'member';
  readonly id: string | null;
  readonly externalId: string;
  readonly name: string | null;
}

/** What a field says. Whom it names may be known only once all files are read. */
export type Saying = ShownValue | { readonly kind: 'names'; readonly of: readonly Meant[] } | null;

/** The fields of a record by what they are called, in the order in which they are shown. */
export type Sayings = Readonly<Record<string, Saying>>;

/** A record as it would stand, beside what stands of it now. */
export interface RecordTried {
  readonly id: string;
  readonly outcome: Exclude<RowOutcome, 'left out'>;
  readonly name: string;
  readonly is: Sayings;
  readonly was: Sayings;
}

interface Kept extends Omit<RecordTried, 'id' | 'outcome'> {
  readonly outcome: RowOutcome;
  readonly why: string | null;
}

/** So many of each outcome say enough. */
const most: Readonly<Record<RowOutcome, number>> = { new: 5, changed: 5, 'as before': 2, 'left out': 5 };

/** The first records of each noun as a dry run would leave them. */
export class FirstRows {
  readonly #kept = new Map<FirstRowNoun, Kept[]>();
  readonly #met = new Set<string>();

  /** Whether there are not enough of these yet. */
  wants(noun: string, outcome: RowOutcome): noun is FirstRowNoun {
    const isShown = (firstRowNouns as readonly string[]).includes(noun);
    const rows = this.#kept.get(noun as FirstRowNoun) ?? [];
    return isShown && rows.filter((row) => row.outcome === outcome).length < most[outcome];
  }

  keep(noun: FirstRowNoun, { id, ...record }: RecordTried): void {
    if (!this.wants(noun, record.outcome) || this.#met.has(`${noun} ${id}`)) return;
    this.#met.add(`${noun} ${id}`);
    this.#add(noun, { ...record, why: null });
  }

  /** A row that comes to nothing, by what it is called or where it stands. */
  leaveOut(noun: string, why: string, row: Place | string): void {
    if (!this.wants(noun, 'left out')) return;
    const name = typeof row === 'string' ? row : placeInWords(row);
    this.#add(noun, { outcome: 'left out', name, why, is: {}, was: {} });
  }

  /** Everybody whom the fields name, without saying how they are called. */
  nameless(): Meant[] {
    const rows = [...this.#kept.values()].flat();
    return rows
      .flatMap(({ is, was }) => [...Object.values(is), ...Object.values(was)])
      .flatMap((saying) => (saying?.kind === 'names' ? saying.of : []))
      .filter(({ name }) => name === null);
  }

  /** As it is shown, once it is known how those without a name are called. */
  shown(nameOf: (one: Meant) => string | null): FirstRowsOfNoun[] {
    const told = (saying: Saying | undefined): ShownValue | null => {
      if (saying?.kind !== 'names') return saying ?? null;
      const names = saying.of.flatMap((one) => one.name ?? nameOf(one) ?? []);
      return names.length === 0 ? null : { kind: 'text', text: names.join(', ') };
    };
    return firstRowNouns.flatMap((noun) => {
      const rows = (this.#kept.get(noun) ?? []).toSorted(byOutcome);
      const samples = rows.map(({ is, was, ...row }) => ({
        ...row,
        fields: [...new Set([...Object.keys(is), ...Object.keys(was)])].flatMap((label) => {
          const [now, before] = [told(is[label]), told(was[label])];
          if (now === null && before === null) return [];
          const stays = row.outcome !== 'changed' || JSON.stringify(now) === JSON.stringify(before);
          return [{ label, is: now, ...(stays ? {} : { was: before }) }];
        }),
      }));
      return samples.length === 0 ? [] : [{ noun, samples }];
    });
  }

  #add(noun: FirstRowNoun, row: Kept): void {
    this.#kept.set(noun, [...(this.#kept.get(noun) ?? []), row]);
  }
}

const byOutcome = (one: Kept, other: Kept) =>
  rowOutcomes.indexOf(one.outcome) - rowOutcomes.indexOf(other.outcome);

const cellsNamed = 3;

/** Where a row stands, with the first of what it says. */
function placeInWords({ file, line, cells }: Place): string {
  const said = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const start = said.slice(0, cellsNamed).join(' · ').slice(0, 200);
  return `${file}, line ${line}${start === '' ? '' : `: ${start}`}`;
}
