import { expect, test } from 'vitest';
import type { Actor, Role } from './actor.ts';
import { mayChangeDealView, maySeeDealView, mayShareDealViews } from './deal-view.ts';

const actor = (role: Role): Actor => ({
  ...{ memberId: 'me', workspaceId: 'w', role, sees: 'all', teamId: null, zone: 'UTC' },
});
const mine = { ownerId: 'me', shared: false };
const theirs = { ownerId: 'other', shared: false };
const shared = { ownerId: 'other', shared: true };

test('a view is seen by its owner, and by everybody once it is shared', () => {
  expect(maySeeDealView(actor('seller'), mine)).toBe(true);
  expect(maySeeDealView(actor('admin'), theirs)).toBe(false);
  expect(maySeeDealView(actor('reader'), shared)).toBe(true);
});

test('a shared view is changed by its owner, a manager or an admin; another’s own by nobody', () => {
  expect(mayChangeDealView(actor('reader'), mine)).toBe(true);
  expect(mayChangeDealView(actor('seller'), shared)).toBe(false);
  expect(mayChangeDealView(actor('manager'), shared)).toBe(true);
  expect(mayChangeDealView(actor('admin'), shared)).toBe(true);
  expect(mayChangeDealView(actor('admin'), theirs)).toBe(false);
});

test('who only reads does not put views before everybody', () => {
  expect(mayShareDealViews(actor('reader'))).toBe(false);
  expect(mayShareDealViews(actor('seller'))).toBe(true);
});
