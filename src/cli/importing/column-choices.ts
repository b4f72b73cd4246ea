import {
  type ImportNoun,
  importNouns,
  type MappingChanges,
  type TextEncoding,
  textEncodings,
} from '#contract/imports/mapping.ts';
import { type ImportWhole, noSuch, pair, same } from './said.ts';

type Files = NonNullable<MappingChanges['files']>;
type Previewed = ImportWhole['preview']['files'][number];

/** What is said of whole files on the command line. */
export interface SaidOfFiles {
  as?: string[];
  encoding?: string[];
  separator?: string[];
}

/**
 * What files are said to be, such as `people.csv=contacts` or, of one table alone, `contacts`; `none` leaves one out. How
 * they are written is said in the same way. What was proposed for their columns is proposed anew.
 */
export function filesSaidToBe({ as, encoding, separator }: SaidOfFiles, proposed: ImportWhole): Files {
  const nouns = saidOf(as, '--as', proposed, nounOf);
  const encodings = saidOf(encoding, '--encoding', proposed, encodingOf);
  const separators = saidOf(separator, '--separator', proposed, separatorOf);
  return proposed.mapping.files.map((file) => {
    const noun = nouns.has(file.name) ? (nouns.get(file.name) ?? null) : file.noun;
    const [letters, between] = [encodings.get(file.name), separators.get(file.name)];
    return {
      ...file,
      ...{ noun, columns: noun === file.noun ? file.columns : {} },
      ...(letters === undefined ? {} : { encoding: letters }),
      ...(between === undefined ? {} : { separator: between }),
    };
  });
}

/** What is said of each file, by its name; without a name it is said of all tables. */
function saidOf<Said>(
  given: readonly string[] | undefined,
  option: string,
  { preview }: ImportWhole,
  read: (text: string) => Said,
): Map<string, Said> {
  const tables = preview.files.filter(({ format = 'table' }) => format === 'table');
  return new Map(
    (given ?? []).flatMap((text) => {
      if (!text.includes('=')) return tables.map(({ name }) => [name, read(text)] as const);
      const [name, what] = pair(text, option);
      const file = preview.files.find((one) => same(one.name, name) || same(lastPart(one.name), name));
      if (!file)
        throw noSuch(
          'file',
          name,
          preview.files.map((one) => one.name),
        );
      return [[file.name, read(what)] as const];
    }),
  );
}

/** One row as people call it: `a person`, `company`. */
const rowsAre: Readonly<Record<string, ImportNoun>> = {
  person: 'contacts',
  people: 'contacts',
  company: 'accounts',
  companies: 'accounts',
  deal: 'deals',
};

function nounOf(what: string): ImportNoun | null {
  if (same(what, 'none')) return null;
  const noun = importNouns.find((one) => same(one, what)) ?? rowsAre[what.toLowerCase()];
  if (noun === undefined)
    throw noSuch('kind of file', what, [...importNouns, ...Object.keys(rowsAre), 'none']);
  return noun;
}

function encodingOf(what: string): TextEncoding {
  const encoding = textEncodings.find((one) => same(one, what));
  if (encoding === undefined) throw noSuch('encoding', what, textEncodings);
  return encoding;
}

const separators = { comma: ',', semicolon: ';', tab: '\t', bar: '|' } as const;

function separatorOf(what: string) {
  const [, separator] =
    Object.entries(separators).find(([name, sign]) => same(name, what) || sign === what) ?? [];
  if (separator === undefined) throw noSuch('separator', what, Object.keys(separators));
  return separator;
}

/** Whether files have a column of that name. */
export function isColumn(name: string, { preview }: ImportWhole): boolean {
  return preview.files.some((file) => headerIn(file, name) !== undefined);
}

/** Lets a column fill a field in every file that has both; `none` leaves the column out. */
export function withColumn(files: Files, name: string, to: string, { preview }: ImportWhole): Files {
  const having = preview.files.flatMap((file) => {
    const header = headerIn(file, name);
    return header === undefined ? [] : [{ file, header }];
  });
  const chosen = new Map(
    having.flatMap(({ file, header }) => {
      const field = same(to, 'none') ? null : fieldOf(file, to, header);
      return field === undefined ? [] : [[file.name, { header, field }] as const];
    }),
  );
  if (chosen.size === 0) {
    const offered = having.flatMap(({ file }) => file.fields.map(({ field }) => field));
    throw noSuch('field', to, [...new Set(offered.filter((field) => !field.startsWith('own:'))), 'none']);
  }
  return files.map((file) => {
    const choice = chosen.get(file.name);
    if (!choice) return file;
    const others = Object.entries(file.columns).filter(
      ([field, header]) => header !== choice.header && field !== choice.field,
    );
    const columns = choice.field === null ? others : [...others, [choice.field, choice.header]];
    return { ...file, columns: Object.fromEntries(columns) };
  });
}

/** A column by its name, or by that of its file as well: `people.csv:Phone`. */
function headerIn(file: Previewed, name: string): string | undefined {
  const prefix = [file.name, lastPart(file.name)].find((one) =>
    name.toLowerCase().startsWith(`${one.toLowerCase()}:`),
  );
  const wanted = prefix === undefined ? name : name.slice(prefix.length + 1);
  return file.columns.find(({ header }) => same(header, wanted))?.header;
}

/** A field by its name or by what it is called; one that is made is made for the column. */
function fieldOf({ fields }: Previewed, to: string, header: string): string | undefined {
  const found = fields.find(({ field, label }) => same(field, to) || same(label, to))?.field;
  return found?.startsWith('new:') ? `${found}:${header}` : found;
}

const lastPart = (name: string) => name.split('/').at(-1) ?? name;
