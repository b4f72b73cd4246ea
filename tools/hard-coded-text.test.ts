import { expect, test } from 'vitest';
import { hardCodedTexts } from './hard-coded-text.ts';

const textsIn = (code: string) => hardCodedTexts(code).map(({ text }) => text);

test('words between tags are found, on one line and on several, beside expressions too', () => {
  expect(textsIn('<p>Save it</p>')).toEqual(['Save it']);
  expect(textsIn('<p className="mt-2">\n  Nothing here\n  yet.\n</p>')).toEqual(['Nothing here yet.']);
  expect(textsIn('<p>{count} deals</p>')).toEqual(['deals']);
  expect(textsIn("<p>\n  As of now.{' '}\n  <b />\n</p>")).toEqual(['As of now.']);
  expect(textsIn('<Button\n  look="quiet"\n>\n  Earlier\n</Button>')).toEqual(['Earlier']);
});

test('words in what is read of a control are found', () => {
  expect(textsIn('<Button label="Save" />')).toEqual(['Save']);
  expect(textsIn(['<Button aria-label={`Change $', '{name}`} />'].join(''))).toEqual(['Change']);
  expect(textsIn("<TextField placeholder={'Search'} />")).toEqual(['Search']);
});

test('what comes from the texts, and what is no text, is let be', () => {
  expect(textsIn("<p title={t('saved')}>{t('sampleText')}</p>")).toEqual([]);
  expect(textsIn('<Card className="text-soft" tone="theirs"><b>·</b></Card>')).toEqual([]);
  expect(textsIn('const looks: Record<string, Map<string, number>> = {};')).toEqual([]);
  expect(textsIn('// <p>Not shown</p>\n/* <p>Nor this</p> */')).toEqual([]);
  expect(textsIn('<b>Leadsheet</b>')).toEqual([]);
});

test('a place is named by its line', () => {
  expect(hardCodedTexts('<div>\n  <p>Here</p>\n</div>')).toEqual([{ line: 2, text: 'Here' }]);
});
