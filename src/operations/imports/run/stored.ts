import { fingerprint } from '#connectors/imported/stable-id.ts';
import type { ImportPreview, ImportProgress } from '#contract/imports/import-shape.ts';
import type { ImportMapping } from '#contract/imports/mapping.ts';
import { epochOf, type Instant } from '#domain/time/calendar.ts';
import type { ImportRow } from '#store/imports/imports.ts';
import type { Counts } from './tally.ts';

/** What stands in the JSON of an import's row. */
export interface StoredProgress {
  /** Which run of which server it is. */
  readonly runner: string;
  readonly step: string;
  readonly rowsDone: number;
  readonly rowsInAll: number;
  readonly startedAt: Instant;
  /** How many of what each step reads stands by now; left out before runs went on from there. */
  readonly stands?: Readonly<Record<string, number>>;
  /** Of which files and choices that is. */
  readonly standsOf?: string;
  /** The last sign of life. */
  readonly at: Instant;
}

export const mappingOf = (row: ImportRow) => row.mapping as ImportMapping;
export const previewOf = (row: ImportRow) => row.preview as ImportPreview;
export const countsOf = (row: ImportRow) => row.counts as Counts;

/** The same without what of the files is shown before they are imported. */
export function withoutSamples(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSamples);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, one]) => [
      field,
      field === 'samples' && Array.isArray(one) ? [] : withoutSamples(one),
    ]),
  );
}

/** What stands above the cells of rows that could not be used. A card is one cell, with all that it says. */
export function headersOf(row: ImportRow, file: string | undefined): string[] {
  const previewed = previewOf(row).files.find(({ name }) => name === file);
  if (previewed?.format === 'cards') return ['Card'];
  if (previewed?.format === 'mails') return ['Mail'];
  return previewed?.format === 'calendar'
    ? ['Event']
    : (previewed?.columns.map(({ header }) => header) ?? []);
}

export function progressOf(row: ImportRow): StoredProgress | null {
  const progress = row.progress as Partial<StoredProgress>;
  return progress.runner === undefined ? null : (progress as StoredProgress);
}

/**
 * What of an import stands already, by its steps: only of the same files, read by the same choices, which come in the same
 * order. Where it cannot be said, all is met again, and recognised.
 */
export function standingOf(row: ImportRow): Readonly<Record<string, number>> {
  const progress = progressOf(row);
  return progress?.standsOf === readingOf(row) ? (progress.stands ?? {}) : {};
}

/** What tells files and choices from others. */
export function readingOf(row: ImportRow): string {
  const files = previewOf(row).files.map(({ name, bytes, rows }) => [name, bytes, rows]);
  return fingerprint([files, row.mapping]);
}

const silentSeconds = 15;

/**
 * Whether a run is alive. It says so every few seconds, so one that has been silent was ended with its server, by
 * whatever means; nothing has to be put right at the next start, and each of several servers sees the same.
 */
export function isAlive(row: ImportRow, now: Instant): boolean {
  const progress = progressOf(row);
  return (
    row.state === 'running' && progress !== null && epochOf(now) - epochOf(progress.at) < silentSeconds * 1000
  );
}

/** Whether an import is through, or was taken back: another one begins with its files. */
export function isOver({ state }: ImportRow): boolean {
  return state === 'done' || state === 'undoing' || state === 'undone';
}

/** How far a run is, and how fast. */
export function shownProgress(row: ImportRow): ImportProgress | null {
  const progress = progressOf(row);
  if (!progress) return null;
  const { step, rowsDone, rowsInAll, startedAt, at } = progress;
  const seconds = (epochOf(at) - epochOf(startedAt)) / 1000;
  const rowsPerSecond = seconds > 0 ? Math.round(rowsDone / seconds) : 0;
  const left = Math.max(0, rowsInAll - rowsDone);
  return {
    step,
    rowsDone,
    rowsInAll,
    rowsPerSecond,
    secondsLeft: row.state === 'running' && rowsPerSecond > 0 ? Math.ceil(left / rowsPerSecond) : null,
  };
}
