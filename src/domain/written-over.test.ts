import { expect, test } from 'vitest';
import { writtenOver } from './written-over.ts';

const opened = { name: 'Zeiss Glass', industry: 'Glass', website: null };

test('what somebody else changed since is not written over', () => {
  const stands = { ...opened, industry: 'Optics' };
  expect(writtenOver(stands, { industry: 'Glass' }, { industry: 'Lenses' })).toEqual(['industry']);
});

test('two who change different fields do not stand in each other’s way', () => {
  const stands = { ...opened, industry: 'Optics' };
  expect(writtenOver(stands, { website: null }, { website: 'zeiss.example' })).toEqual([]);
});

test('two who write the same lose nothing', () => {
  const stands = { ...opened, industry: 'Optics' };
  expect(writtenOver(stands, { industry: 'Glass' }, { industry: 'Optics' })).toEqual([]);
});

test('what is made of several values is the same whatever their order, and another one where one differs', () => {
  const seen = { content: { sort: 'value', owners: ['me'] } };
  const stands = { content: { owners: ['me'], sort: 'value' } };
  expect(writtenOver(stands, seen, { content: { sort: 'lead' } })).toEqual([]);
  expect(writtenOver({ content: { owners: [] } }, seen, { content: { sort: 'lead' } })).toEqual(['content']);
});
