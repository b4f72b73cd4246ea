import { expect, test } from 'vitest';
import type { Actor, Role, Sees } from './actor.ts';
import { mayCoach, maySeeControlOf, mayWriteNote } from './coaching.ts';

const actor = (role: Role, sees: Sees): Actor => ({
  memberId: 'me',
  workspaceId: 'w',
  role,
  sees,
  teamId: 'red',
  zone: 'UTC',
});
const mate = { memberId: 'mate', teamId: 'red' };
const stranger = { memberId: 'stranger', teamId: 'blue' };

test('a seller sees their own control and nobody else’s, however much they see of deals', () => {
  for (const sees of ['own', 'team', 'all'] as const) {
    const seller = actor('seller', sees);
    expect(maySeeControlOf(seller, { memberId: 'me', teamId: 'red' })).toBe(true);
    expect(maySeeControlOf(seller, mate)).toBe(false);
  }
});

test('a manager coaches those whose deals they see', () => {
  expect(mayCoach(actor('manager', 'team'), mate)).toBe(true);
  expect(mayCoach(actor('manager', 'team'), stranger)).toBe(false);
  expect(mayCoach(actor('manager', 'all'), stranger)).toBe(true);
  expect(mayCoach(actor('manager', 'own'), mate)).toBe(false);
  expect(mayCoach(actor('admin', 'all'), stranger)).toBe(true);
});

test('who only reads coaches nobody, and nobody coaches themselves', () => {
  expect(mayCoach(actor('reader', 'all'), mate)).toBe(false);
  expect(mayCoach(actor('manager', 'all'), { memberId: 'me', teamId: 'red' })).toBe(false);
  expect(mayWriteNote(actor('manager', 'all'), { ownerId: 'me', teamId: 'red' })).toBe(false);
  expect(mayWriteNote(actor('manager', 'all'), { ownerId: null, teamId: null })).toBe(false);
  expect(mayWriteNote(actor('manager', 'team'), { ownerId: 'mate', teamId: 'red' })).toBe(true);
});
