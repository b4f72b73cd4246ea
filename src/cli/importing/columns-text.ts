import { harmless } from '../output/print.ts';
import type { ImportWhole } from './said.ts';

type Column = ImportWhole['preview']['files'][number]['columns'][number];

const mostColumns = 40;

/** What becomes fields of the workspace, each with what it holds. */
export function newFieldsText(whole: ImportWhole): string {
  const lines = columnsOfFiles(whole, ({ header, field }) => {
    const kind = field?.startsWith('new:') ? field.split(':')[1]?.replace('_', ' or ') : undefined;
    return kind === undefined ? [] : [`${harmless(header)} (${kind})`];
  });
  return lines.length === 0
    ? ''
    : `Columns that become fields of your own; --map "Column=none" leaves one out, --map "Column=new:text" makes it another kind:\n${lines.join('\n')}`;
}

/** What would be left behind: columns in which something stands and that fill nothing. */
export function unusedText(whole: ImportWhole): string {
  const lines = columnsOfFiles(whole, ({ header, field, samples, bookkeeping }) =>
    field === null && samples.length > 0 && bookkeeping !== true ? [harmless(header)] : [],
  );
  return lines.length === 0
    ? ''
    : `Columns that fill nothing; --map "Column=field" takes one along, --map "Column=new:text" makes a field of it:\n${lines.join('\n')}`;
}

/** A line for each table that has such columns, with what is said of them. */
function columnsOfFiles({ preview }: ImportWhole, said: (column: Column) => string[]): string[] {
  return preview.files
    .filter(({ noun, format }) => noun !== null && format === 'table')
    .flatMap(({ name, columns }) => {
      const all = columns.flatMap(said);
      const more = all.length > mostColumns ? ` and ${all.length - mostColumns} more` : '';
      return all.length === 0 ? [] : [`${harmless(name)}: ${all.slice(0, mostColumns).join(', ')}${more}`];
    });
}
