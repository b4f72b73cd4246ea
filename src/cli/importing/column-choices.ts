import type { ImportNoun, MappingChanges } from '#contract/imports/mapping.ts';
import { importNouns } from '#contract/imports/mapping.ts';
import { type ImportWhole, noSuch, pair, same } from './said.ts';

type Files = NonNullable<MappingChanges['files']>;
type Previewed = ImportWhole['preview']['files'][number];

/** What files are said to be, such as `people.csv=contacts`; `none` leaves one out. Their columns are proposed anew. */
export function filesSaidToBe(given: readonly string[], { preview, mapping }: ImportWhole): Files {
  const said = new Map(
    given.map((text) => {
      const [name, what] = pair(text, '--as');
      const file = preview.files.find((one) => same(one.name, name) || same(lastPart(one.name), name));
      if (!file)
        throw noSuch(
          'file',
          name,
          preview.files.map((one) => one.name),
        );
      return [file.name, nounOf(what)] as const;
    }),
  );
  return mapping.files.map((file) => {
    const noun = said.get(file.name);
    return noun === undefined ? file : { ...file, noun, columns: noun === file.noun ? file.columns : {} };
  });
}

function nounOf(what: string): ImportNoun | null {
  if (same(what, 'none')) return null;
  const noun = importNouns.find((one) => same(one, what));
  if (noun === undefined) throw noSuch('kind of file', what, [...importNouns, 'none']);
  return noun;
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
