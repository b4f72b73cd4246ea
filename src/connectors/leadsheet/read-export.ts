import type { CountedNoun } from '#contract/imports/import-shape.ts';
import type { Read } from '../imported/imported.ts';
import { filesIn } from '../tables/files-in.ts';
import { FileNotReadable } from '../tables/table-file.ts';
import { lastOf, manifestOf } from './manifest.ts';
import { type Attached, openAttached } from './open-attached.ts';

type ExportedRow = Readonly<Record<string, unknown>>;

/** The facts of one deal, as the table has them. */
export interface ExportedLedger {
  readonly dealId: string;
  readonly facts: readonly ExportedRow[];
  /** So that a deal counts as so many rows. */
  readonly activities: readonly unknown[];
}

interface MemberHere {
  readonly id: string;
  readonly email: string | null;
}

/** An export of ours, opened. */
export interface OpenExport {
  rows(table: string, noun: CountedNoun): AsyncIterable<Read<ExportedRow>>;
  ledgers(): AsyncIterable<Read<ExportedLedger>>;
  /** Who is a member here under another id is meant by that, wherever a line names them: so who is the same by e-mail. */
  meanMembersHere(here: readonly MemberHere[]): Promise<void>;
  /** The key of the playbook that new deals went by, where somebody had chosen one. */
  readonly defaultPlaybook: string | null;
  /** The month in which the fiscal year began there; null where an older Leadsheet exported. */
  readonly fiscalYearStartsIn: number | null;
  /** The bytes of a file that somebody attached there; undefined where the export has none of it. */
  attached(fileId: string): Promise<AsyncIterable<Uint8Array> | undefined>;
  close(): void;
}

/** `work`: where something may lie while it is read. */
export async function openExport(folder: string, work: string): Promise<OpenExport> {
  const found = await filesIn(folder);
  const manifest = await manifestOf(found.files);

  let inner: Promise<Attached> | undefined;
  let meant = (line: string) => line;

  async function* rows(table: string, noun: CountedNoun): AsyncGenerator<Read<ExportedRow>> {
    const file = found.files.find(({ name }) => lastOf(name) === `${table}.jsonl`);
    if (!file) return;
    let line = 0;
    for await (const written of linesOf(await file.open())) {
      const text = meant(written);
      line += 1;
      const value = parsed(text);
      const place = { file: file.name, line, cells: [text] };
      if (value) yield { kind: 'row', place, value };
      else yield { kind: 'failed', noun, place, reason: 'The line is no JSON object.' };
    }
  }

  return {
    rows,
    async meanMembersHere(here) {
      const byEmail = new Map(
        here.flatMap(({ id, email }) => (email ? [[email.toLowerCase(), id] as const] : [])),
      );
      const ids = new Map<string, string>();
      for await (const read of rows('member', 'members')) {
        const { member_id: id, email } = read.kind === 'row' ? read.value : {};
        const known = typeof email === 'string' ? byEmail.get(email.toLowerCase()) : undefined;
        if (known && typeof id === 'string' && id !== known && /^[\da-f-]{36}$/.test(id)) ids.set(id, known);
      }
      if (ids.size === 0) return;
      const there = new RegExp([...ids.keys()].join('|'), 'g');
      meant = (line) => line.replace(there, (id) => ids.get(id) ?? id);
    },
    defaultPlaybook: manifest?.defaultPlaybook ?? null,
    fiscalYearStartsIn: manifest?.fiscalYearStartsIn ?? null,
    attached: async (fileId) => {
      inner ??= openAttached(found.files, work);
      return (await inner).open(fileId);
    },
    close: () => {
      found.close();
      void inner?.then(({ close }) => close());
    },
    async *ledgers() {
      let facts: ExportedRow[] = [];
      let first: { place: Extract<Read<ExportedRow>, { kind: 'row' }>['place'] } | undefined;
      const ledger = (): Read<ExportedLedger> => {
        const dealId = String(facts[0]?.deal_id);
        if (!first) throw new FileNotReadable('The ledger of the export begins nowhere.');
        return { kind: 'row', place: first.place, value: { dealId, facts, activities: facts.slice(1) } };
      };
      for await (const read of rows('fact', 'facts')) {
        if (read.kind !== 'row') {
          yield read;
          continue;
        }
        if (facts.length > 0 && facts[0]?.deal_id !== read.value.deal_id) {
          yield ledger();
          facts = [];
        }
        if (facts.length === 0) first = read;
        facts.push(read.value);
      }
      if (facts.length > 0) yield ledger();
    },
  };
}

/** Lines end with a line feed alone: other characters that end lines may stand inside a text. */
async function* linesOf(stream: AsyncIterable<unknown>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let held = '';
  for await (const chunk of stream) {
    const lines = (held + decoder.decode(chunk as Buffer, { stream: true })).split('\n');
    held = lines.pop() ?? '';
    for (const line of lines) if (line !== '') yield line;
  }
  if (held !== '') yield held;
}

function parsed(text: string): ExportedRow | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as ExportedRow) : undefined;
  } catch {
    return undefined;
  }
}
