import { expect, test } from 'vitest';
import { mentionsIn } from './note.ts';

const colleagues = [
  { memberId: 'ann', name: 'Ann Lee' },
  { memberId: 'anna', name: 'Anna Lindqvist' },
  { memberId: 'sam', name: 'Sam Seller' },
  { memberId: 'sami', name: 'Sam Idris' },
  { memberId: 'jörg', name: 'Jörg Weiß' },
];
const named = (text: string) => mentionsIn(text, colleagues).map(({ memberId }) => memberId);

test('a note names colleagues after an @, by their whole name or by a first name that only one has', () => {
  expect(mentionsIn('Call her back, @sam seller. @Ann knows why.', colleagues)).toEqual([
    { memberId: 'sam', said: '@sam seller' },
    { memberId: 'ann', said: '@Ann' },
  ]);
  expect(named('@Anna Lindqvist and @Jörg: see @Anna')).toEqual(['anna', 'jörg']);
});

test('a first name of two, the beginning of a name and an e-mail address name nobody', () => {
  expect(named('@Sam please')).toEqual([]);
  expect(named('@Annabel')).toEqual([]);
  expect(named('write to office@ann.example')).toEqual([]);
});
