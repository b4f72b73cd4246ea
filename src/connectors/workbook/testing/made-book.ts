import { zipOf } from '../../testing/made-zip.ts';

/** A workbook as it would be sent, from what stands in its parts; what is not given is as Excel writes it. */
export function madeBook(
  sheets: Readonly<Record<string, string>>,
  parts: Readonly<Record<string, string>> = {},
) {
  const names = Object.keys(sheets);
  const all: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns:r="r"><sheets>${names
      .map((name, place) => `<sheet name="${name}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map((_, place) => `<Relationship Id="rId${place + 1}" Target="worksheets/sheet${place + 1}.xml"/>`)
      .join('')}</Relationships>`,
    ...Object.fromEntries(
      names.map((name, place) => [
        `xl/worksheets/sheet${place + 1}.xml`,
        `<worksheet><sheetData>${sheets[name]}</sheetData></worksheet>`,
      ]),
    ),
    ...parts,
  };
  return zipOf(all);
}

/** A row of texts and numbers, each cell in its place; null leaves one out. */
export function madeRow(line: number, cells: readonly (string | number | null)[]): string {
  const written = cells.map((cell, place) => {
    const at = `r="${String.fromCharCode(65 + place)}${line}"`;
    if (cell === null) return '';
    return typeof cell === 'number'
      ? `<c ${at}><v>${cell}</v></c>`
      : `<c ${at} t="inlineStr"><is><t>${cell}</t></is></c>`;
  });
  return `<row r="${line}">${written.join('')}</row>`;
}
