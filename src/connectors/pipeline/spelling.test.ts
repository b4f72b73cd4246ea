import { expect, test } from 'vitest';
import { headerKey } from '../tables/header-key.ts';
import { industryMeant, productMeant } from './spelling.ts';

test('an industry that is one letter off is read as it is meant', () => {
  expect(industryMeant('technolgy')).toBe('technology');
  expect(industryMeant('Technolgoy')).toBe('Technology');
  expect(industryMeant('medical')).toBe('medical');
  expect(industryMeant('marketing')).toBe('marketing');
  expect(industryMeant('Shipbuilding')).toBe('Shipbuilding');
});

test('a product is known by its name whatever its spaces', () => {
  const products = new Map([[headerKey('GTX Pro'), { name: 'GTX Pro' }]]);
  expect(productMeant('GTXPro', products)).toEqual({ name: 'GTX Pro' });
  expect(productMeant('gtx pro', products)).toEqual({ name: 'GTX Pro' });
  expect(productMeant('MG Special', products)).toBeUndefined();
});
