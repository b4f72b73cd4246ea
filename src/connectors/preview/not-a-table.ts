const saveAsCsv =
  'Open it there, choose File, then Save as or Export, take CSV (in Excel: "CSV UTF-8"), and send that file';

/** What begins with these bytes is no text, whatever its name says. */
const beginnings: readonly (readonly [string, string])[] = [
  ['%PDF', 'It is a PDF. Please export the table itself as CSV'],
  ['PK\u0003\u0004', `It is an Excel file, or a zip under another name. ${saveAsCsv}`],
  ['\u00d0\u00cf\u0011\u00e0', `It is an old Excel file. ${saveAsCsv}`],
  ['\u001f\u008b', 'It is packed with gzip. Please unpack it first'],
  ['{\\rtf', 'It is a text of a word processor, and no table'],
  ['<', 'It is a web page, most often the one that asks to sign in. Please download the file once more'],
  ['[{', 'It is JSON. Please export the table as CSV'],
  ['{', 'It is JSON. Please export the table as CSV'],
];

/** Why a file cannot be a table, by its name and its first bytes, with what to do; undefined where it may be one. */
export function whyNoTable(name: string, start: Buffer): string | undefined {
  const ending = /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase();
  if (ending !== undefined && /^(xlsx?|xlsm|xlsb|ods|numbers)$/.test(ending)) {
    return `It is a spreadsheet. ${saveAsCsv}.`;
  }
  if (ending === 'zip') return 'It is a zip inside a zip. Please unpack it first.';
  const text = start.toString('latin1').replace(/^(\u00ef\u00bb\u00bf)?\s*/, '');
  const found = beginnings.find(([beginning]) => text.startsWith(beginning));
  if (found) return `${found[1]}.`;
  if (ending === 'vcf' || ending === 'vcard') {
    return 'No card begins in it (BEGIN:VCARD), whatever its name says. Please export the contacts again.';
  }
  if (ending !== undefined && !/^(csv|tsv|txt|tab)$/.test(ending)) {
    return 'It is neither a table (CSV) nor a file of cards (vCard), so it is left out.';
  }
  return undefined;
}
