import { expect, test } from 'vitest';
import { mayBeShown, nameToKeep } from './stored-file.ts';

test('a name is kept without where it came from and without what no file system takes', () => {
  expect(nameToKeep('C:\\Users\\lena\\Offer v2.pdf')).toBe('Offer v2.pdf');
  expect(nameToKeep('../../etc/passwd')).toBe('passwd');
  expect(nameToKeep('a<b>:c?.txt')).toBe('a_b__c_.txt');
  expect(nameToKeep('Angebot\u202Efdp.exe')).toBe('Angebot_fdp.exe');
  expect(nameToKeep('Ma\u0308rz.pdf')).toBe('März.pdf');
  expect(nameToKeep(' .. ')).toBe('');
});

test('a long name keeps its ending', () => {
  const kept = nameToKeep(`${'ü'.repeat(400)}.docx`);
  expect(kept).toMatch(/^ü+\.docx$/);
  expect([...kept]).toHaveLength(200);
});

test('only pictures that can run nothing are shown where they stand', () => {
  expect(['image/png', 'image/jpeg', 'image/webp', 'image/gif'].every(mayBeShown)).toBe(true);
  expect(['image/svg+xml', 'text/html', 'application/pdf', 'application/xml'].some(mayBeShown)).toBe(false);
});
