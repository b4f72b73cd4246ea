import { wideEncodingOf } from '../tables/encoding.ts';

const saveAsCsv =
  'Open it there, choose File, then Save as or Export, take a workbook (.xlsx) or CSV (in Excel: "CSV UTF-8"), and send that file';

/** What begins with these bytes is no text, whatever its name says. */
const beginnings: readonly (readonly [string, string])[] = [
  ['%PDF', 'It is a PDF. Please export the table itself as CSV'],
  ['PK\u0003\u0004', `It is packed, and no workbook (.xlsx). ${saveAsCsv}`],
  ['\u00d0\u00cf\u0011\u00e0', `It is an old Excel file. ${saveAsCsv}`],
  [
    '!BDN',
    'It is a data file of Outlook (.pst or .ost), which is not read here. In Outlook drag the mails into a folder of your computer and send those (.msg); contacts and the calendar go out under File, Open & Export, as CSV and .ics',
  ],
  ['\u001f\u008b', 'It is packed with gzip. Please unpack it first'],
  ['{\\rtf', 'It is a text of a word processor, and no table'],
  ['\u0089PNG', 'It is a picture. Please export the table itself as CSV'],
  ['\u00ff\u00d8\u00ff', 'It is a picture. Please export the table itself as CSV'],
  ['GIF8', 'It is a picture. Please export the table itself as CSV'],
  ['<', 'It is a web page, most often the one that asks to sign in. Please download the file once more'],
  ['[{', 'It is JSON. Please export the table as CSV'],
  ['{', 'It is JSON. Please export the table as CSV'],
];

/** An Excel file with a password is an old container around what is locked; the name of that stands in wide letters. */
function isLocked(start: Buffer): boolean {
  const isOld = start.subarray(0, 4).toString('hex') === 'd0cf11e0';
  return isOld && start.includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

/** Bytes that stand in no text, but for one whose letters have two bytes. */
function isNoText(start: Buffer): boolean {
  if (wideEncodingOf(start) !== undefined) return false;
  const looked = start.subarray(0, 4096);
  const odd = looked.filter(
    (byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27),
  ).length;
  return odd > looked.length / 100;
}

/** Why a file cannot be a table, by its name and its first bytes, with what to do; undefined where it may be one. */
export function whyNoTable(name: string, start: Buffer): string | undefined {
  const ending = /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase();
  const inZip = /\.zip\//i.test(name);
  if (inZip && ending !== undefined && /^xls[xm]$/.test(ending)) {
    return 'It is packed inside a zip that is inside a zip. Please unpack it first.';
  }
  if (ending !== undefined && /^(xls|xlsb|ods|numbers)$/.test(ending)) {
    return `It is a spreadsheet that is not read here. ${saveAsCsv}.`;
  }
  if (ending === 'zip') return 'It is packed inside a zip that is inside a zip. Please unpack it first.';
  if (isLocked(start)) {
    return 'It is locked with a password. Please open it, take the password away, save it, and send it again.';
  }
  const text = start.toString('latin1').replace(/^(\u00ef\u00bb\u00bf)?\s*/, '');
  if (/^<\?xml[^<]*(<\?mso-application|<[^>]*urn:schemas-microsoft-com:office)/.test(text)) {
    return `It is a spreadsheet written as XML. ${saveAsCsv}.`;
  }
  if (text.startsWith('<') && /<table\b/i.test(text)) {
    return `It is a table written as a web page, which spreadsheets open. ${saveAsCsv}.`;
  }
  const found = beginnings.find(([beginning]) => text.startsWith(beginning));
  if (found) return `${found[1]}.`;
  if (isNoText(start)) return 'It is no text, whatever its name says. Please export the table as CSV.';
  if (ending === 'vcf' || ending === 'vcard') {
    return 'No card begins in it (BEGIN:VCARD), whatever its name says. Please export the contacts again.';
  }
  if (ending === 'eml' || ending === 'mbox' || ending === 'msg') {
    return 'It holds no mail that is read here. Please export the mails as .eml, .msg or .mbox.';
  }
  if (ending === 'ics') {
    return 'It is no calendar (BEGIN:VCALENDAR), whatever its name says. Please export the calendar again.';
  }
  if (ending !== undefined && /^xls[xm]$/.test(ending)) {
    return 'It is no workbook, whatever its name says. Please save it once more.';
  }
  if (ending !== undefined && !/^(csv|tsv|txt|tab)$/.test(ending)) {
    return 'It is no table (CSV, Excel), no file of cards (vCard) and no calendar, so it is left out.';
  }
  return undefined;
}
