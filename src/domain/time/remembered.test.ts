import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('works the same thing out once, and each thing for itself', () => {
  const asked: string[] = [];
  const length = remembered((text: string, more: number) => {
    asked.push(text);
    return text.length + more;
  });
  expect([length('day', 1), length('day', 1), length('day', 2), length('instant', 1)]).toEqual([4, 4, 5, 8]);
  expect(asked).toEqual(['day', 'day', 'instant']);
});

test('forgets when it has kept a great many, and goes on giving right answers', () => {
  let asked = 0;
  const twice = remembered((given: number) => {
    asked += 1;
    return given * 2;
  });
  const wrong = Array.from({ length: 20_001 }, (_, given) => given).filter(
    (given) => twice(given) !== given * 2,
  );
  expect(wrong).toEqual([]);
  expect(twice(0)).toBe(0);
  expect(asked).toBe(20_002);
});
