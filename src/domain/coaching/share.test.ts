import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareOf, tellApart } from './share.ts';

test('a share comes with the span that its number allows', () => {
  // Wilson, 1927: 3 of 10.
  const share = shareOf({ count: 3, of: 10 });
  expect(share?.low).toBeCloseTo(0.1078, 4);
  expect(share?.high).toBeCloseTo(0.6032, 4);
  expect(shareOf({ count: 0, of: 0 })).toBeNull();
});

test('none of a few may well be some, and all of them not all', () => {
  const none = shareOf({ count: 0, of: 4 });
  expect(none).toMatchObject({ share: 0, low: 0 });
  expect(none?.high).toBeCloseTo(0.4899, 4);
  expect(shareOf({ count: 4, of: 4 })).toMatchObject({ share: 1, high: 1 });
});

test('a difference that chance makes is none', () => {
  expect(tellApart({ count: 5, of: 10 }, { count: 12, of: 40 })).toBe('same');
  expect(tellApart({ count: 4, of: 4 }, { count: 0, of: 100 })).toBe('too few');
  expect(tellApart({ count: 18, of: 20 }, { count: 20, of: 80 })).toBe('more');
  // One deal of nine is a story.
  expect(tellApart({ count: 1, of: 9 }, { count: 2, of: 2000 })).toBe('same');
  expect(tellApart({ count: 1, of: 40 }, { count: 30, of: 60 })).toBe('less');
});

const counts = fc
  .tuple(fc.nat(300), fc.nat(300))
  .map(([one, other]) => ({ count: Math.min(one, other), of: Math.max(one, other) }));

test('a span holds its share and stays between none and all', () => {
  fc.assert(
    fc.property(counts, (count) => {
      const share = shareOf(count);
      if (share === null) return;
      expect(share.low).toBeGreaterThanOrEqual(0);
      expect(share.high).toBeLessThanOrEqual(1);
      expect(share.low).toBeLessThanOrEqual(share.share);
      expect(share.high).toBeGreaterThanOrEqual(share.share);
    }),
  );
});

test('who is more than the other, the other is less than', () => {
  const mirrored = { more: 'less', less: 'more', same: 'same', 'too few': 'too few' } as const;
  fc.assert(
    fc.property(counts, counts, (one, other) => {
      expect(tellApart(other, one)).toBe(mirrored[tellApart(one, other)]);
    }),
  );
});
