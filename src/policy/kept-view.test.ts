import { expect, test } from 'vitest';
import type { Actor, Role } from './actor.ts';
import { mayChangeKeptView, maySeeKeptView, mayShareKeptViews } from './kept-view.ts';

const actor = (role: Role): Actor => ({
  ...{ memberId: 'me', workspaceId: 'w', role, sees: 'all', teamId: null, zone: 'UTC' },
});
const mine = { ownerId: 'me', shared: false };
const theirs = { ownerId: 'other', shared: false };
const shared = { ownerId: 'other', shared: true };

test('a view is seen by its owner, and by everybody once it is shared', () => {
  expect(maySeeKeptView(actor('seller'), mine)).toBe(true);
  expect(maySeeKeptView(actor('admin'), theirs)).toBe(false);
  expect(maySeeKeptView(actor('reader'), shared)).toBe(true);
});

test('a shared view is changed by its owner, a manager or an admin; another’s own by nobody', () => {
  expect(mayChangeKeptView(actor('reader'), mine)).toBe(true);
  expect(mayChangeKeptView(actor('seller'), shared)).toBe(false);
  expect(mayChangeKeptView(actor('manager'), shared)).toBe(true);
  expect(mayChangeKeptView(actor('admin'), shared)).toBe(true);
  expect(mayChangeKeptView(actor('admin'), theirs)).toBe(false);
});

test('who only reads does not put views before everybody', () => {
  expect(mayShareKeptViews(actor('reader'))).toBe(false);
  expect(mayShareKeptViews(actor('seller'))).toBe(true);
});
