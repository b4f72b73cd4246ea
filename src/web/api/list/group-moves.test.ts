import { expect, test } from 'vitest';
import { amongSeveral, asOne, movedInWords } from './group-moves.ts';

test('of several the one is left and the other come to, once', () => {
  expect(amongSeveral(['a', 'b'], 'a', 'c')).toEqual(['b', 'c']);
  expect(amongSeveral(['a', 'b'], 'a', 'b')).toEqual(['b']);
  expect(amongSeveral([], 'none', 'a')).toEqual(['a']);
});

test('who goes to none leaves all of them', () => {
  expect(amongSeveral(['a', 'b'], 'a', 'none')).toBeNull();
  expect(asOne('none')).toBeNull();
});

test('one takes the place of another', () => {
  expect(asOne('a')).toBe('a');
  expect(asOne('true', (key) => key === 'true')).toBe(true);
});

test('what a row says itself is written as the group is called', () => {
  const moved = movedInWords('title', ({ title }: { title: string | null }) => title);
  const to = (key: string, label: string) => moved({ title: 'Buyer' }, 'buyer', { key, label });
  expect(to('owner', 'Owner')).toEqual({ title: { before: 'Buyer', after: 'Owner' } });
  expect(to('none', 'None')).toEqual({ title: { before: 'Buyer', after: null } });
});
