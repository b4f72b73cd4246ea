import { expect, test } from 'vitest';
import { whyNoTable } from './not-a-table.ts';

test.each([
  ['pipeline.xlsx', 'Name,Stage', 'no workbook'],
  ['a.zip/pipeline.xlsx', 'PK\u0003\u0004', 'unpack it first'],
  ['a.zip/Pipeline.XLS', '', 'CSV UTF-8'],
  ['pipeline.csv', 'PK\u0003\u0004', 'no workbook (.xlsx)'],
  [
    'secret.xlsx',
    `\u00d0\u00cf\u0011\u00e0${[...'EncryptedPackage'].join('\0')}\0`,
    'locked with a password',
  ],
  ['pipeline.csv', '\u00d0\u00cf\u0011\u00e0', 'old Excel file'],
  ['Opportunity.csv', '%PDF-1.7', 'PDF'],
  ['deals.csv', '\u00ef\u00bb\u00bf\n<!DOCTYPE html>', 'web page'],
  ['deals.csv', '[{"a":1}]', 'JSON'],
  ['a.zip/inner.zip', 'PK', 'unpack it first'],
  ['contacts.vcf', 'Name,Phone', 'No card begins in it'],
  ['notes.docx', 'PK', 'It is no table'],
])('%s beginning with %j is no table, and what to do is said', (name, start, said) => {
  expect(whyNoTable(name, Buffer.from(start, 'latin1'))).toContain(said);
});

test.each(['deals.csv', 'deals.TSV', 'export/deals', 'deals.txt'])('%s may be a table', (name) => {
  expect(whyNoTable(name, Buffer.from('Name,Stage\n'))).toBeUndefined();
});
