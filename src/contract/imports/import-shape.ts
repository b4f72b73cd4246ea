import { z } from 'zod';
import { fieldKinds } from '#domain/address-book/fields/custom-field.ts';
import { id, named, role, shownInstant } from '../values.ts';
import { firstRowNouns, firstRows } from './first-rows.ts';
import { fileFormats, importMapping, importNouns, importSources } from './mapping.ts';

export const importStates = [
  'previewed',
  'running',
  'paused',
  'done',
  'failed',
  'stopped',
  'undoing',
  'undone',
] as const;

/** Rows that did not come in: they could not be used, or were left out on purpose. */
export const rowsNotTaken = ['failed', 'skipped'] as const;

/** What became of the rows of one noun. */
export const importCounts = z.object({
  created: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  /** Left out on purpose: deleted in the other system, copies, activities of no deal; each is listed with the reason. */
  skipped: z.int(),
  /** Could not be used; each has a line in the error file. */
  failed: z.int(),
});

export const countedNouns = [
  'members',
  'accounts',
  'contacts',
  'deals',
  'facts',
  'activities',
  'mails',
  'notes',
  'photos',
  'files',
  'groups',
] as const;

/** A column of a file, or a property of its cards: its name, the field of ours that it fills, what stands in it. */
const column = z.object({
  header: z.string(),
  field: z.string().nullable(),
  samples: z.array(z.string()),
  /** What a field made for it would most likely hold, by its values. */
  holds: z.enum(fieldKinds).optional(),
  /** What the other system writes down for itself, such as who changed the row last. */
  bookkeeping: z.literal(true).optional(),
});

const offeredField = z.object({ field: z.string(), label: z.string(), required: z.boolean() });

const fileWritten = z.object({
  /** Whether it begins with a mark that says how its letters are written. */
  mark: z.boolean(),
  /** The line of the first cell with a line break in it. */
  breakInLine: z.int().nullable(),
  /** The first words with letters that may be misread. */
  samples: z.array(z.string()),
});

export const previewedFile = z.object({
  name: z.string(),
  noun: z.enum(importNouns).nullable(),
  /** Left out where files were looked at before there were others than tables. */
  format: z.enum(fileFormats).optional(),
  /** Why it is left out, or how it was recognised, in plain words. */
  why: z.string(),
  rows: z.int(),
  /** How many it has where it is left out as a whole. */
  rowsLeftOut: z.int().optional(),
  bytes: z.int(),
  encoding: z.string(),
  delimiter: z.string(),
  /** What shows that it is read rightly; left out of files whose text is not read as rows. */
  written: fileWritten.optional(),
  columns: z.array(column),
  /** The fields that its columns may fill. */
  fields: z.array(offeredField),
});

/** How the days of one column are written, with the first of them read and shown again. */
const readDates = z.object({
  file: z.string(),
  header: z.string(),
  written: z.string(),
  example: z.string(),
  reads: z.string(),
});

/** How the numbers of one column are read, by one of them. */
const readNumbers = z.object({
  file: z.string(),
  header: z.string(),
  example: z.string(),
  reads: z.number(),
});

/** Why a mail is left out. */
export const mailsLeftOut = [
  'newsletter',
  'machine',
  'bounce',
  'thrown away',
  'colleagues',
  'nobody',
] as const;

/** What mails there are: how many are taken, and why others are not; with whom they are, and the first of them. */
const previewedMails = z.object({
  taken: z.int(),
  leftOut: z.array(z.object({ why: z.enum(mailsLeftOut), mails: z.int() })),
  people: z.object({
    count: z.int(),
    samples: z.array(
      z.object({
        name: z.string(),
        email: z.string(),
        mails: z.int(),
        becomes: z.enum(['known', 'new', 'left out']),
      }),
    ),
  }),
  first: z.object({
    samples: z.array(
      z.object({ at: shownInstant.nullable(), from: z.string(), to: z.string(), subject: z.string() }),
    ),
  }),
});

export const importPreview = z.object({
  files: z.array(previewedFile),
  stages: z.array(z.object({ stage: z.string(), deals: z.int() })),
  roles: z.array(z.object({ role: z.string(), people: z.int() })),
  owners: z.array(z.object({ owner: z.string(), name: z.string(), deals: z.int() })),
  dates: z.array(readDates),
  /** Left out where files were looked at before numbers were. */
  numbers: z.array(readNumbers).optional(),
  currencies: z.array(z.string()),
  mails: previewedMails.optional(),
  /** After a dry run: the first rows as they will be. */
  firstRows: z.array(firstRows).optional(),
  /** What the person should know before they go on. */
  warnings: z.array(z.string()),
});

export const importProgress = z.object({
  step: z.string(),
  rowsDone: z.int(),
  rowsInAll: z.int(),
  rowsPerSecond: z.number(),
  secondsLeft: z.number().nullable(),
});

/** How an import was or is taken back. */
const importUndo = z.object({
  by: named,
  /** Null while it is under way. */
  at: shownInstant.nullable(),
  rowsDone: z.int(),
  rowsInAll: z.int(),
});

export const importShown = z.object({
  importId: id,
  source: z.enum(importSources),
  /** The name that ids of these files are of. */
  sourceName: z.string(),
  /** The names of the files that were sent, those first that were taken. */
  files: z.array(z.string()),
  state: z.enum(importStates),
  dryRun: z.boolean(),
  /** In plain words where it failed or stopped: why, and how to go on. */
  message: z.string().nullable(),
  by: named,
  createdAt: shownInstant,
  finishedAt: shownInstant.nullable(),
  counts: z.partialRecord(z.enum(countedNouns), importCounts),
  errors: z.int(),
  progress: importProgress.nullable(),
});

/** An import with everything that its page shows. */
export const importWhole = importShown.extend({
  /** Whether all that it wrote can be taken back now. */
  mayUndo: z.boolean(),
  undo: importUndo.nullable(),
  preview: importPreview,
  /** By what rows are recognised as what is here, in plain words. */
  matching: z.array(z.object({ noun: z.enum(firstRowNouns), rule: z.string() })),
  mapping: importMapping,
  /** What a stage can open: the kinds of the playbook. */
  kinds: z.array(z.object({ key: z.string(), label: z.string() })),
  /** What a contact role can become. */
  ourRoles: z.array(role),
  /** Whom an owner of theirs can be. */
  members: z.array(named),
});

export type CountedNoun = (typeof countedNouns)[number];
export type RowNotTaken = (typeof rowsNotTaken)[number];
export type ImportCounts = z.output<typeof importCounts>;
export type ImportProgress = z.output<typeof importProgress>;
export type ImportPreview = z.output<typeof importPreview>;
export type PreviewedMails = z.output<typeof previewedMails>;
export type MailLeftOut = (typeof mailsLeftOut)[number];
export type ImportShown = z.output<typeof importShown>;
export type ImportWhole = z.output<typeof importWhole>;
