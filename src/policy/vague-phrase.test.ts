import { expect, test } from 'vitest';
import type { Actor, Role } from './actor.ts';
import { mayChangeVaguePhrase, mayMarkVaguePhrases } from './vague-phrase.ts';

const actor = (role: Role): Actor => ({
  memberId: 'me',
  workspaceId: 'workspace',
  role,
  sees: 'all',
  teamId: null,
  zone: 'Europe/Berlin',
});

test('everybody who writes may mark a phrase, and change what they marked', () => {
  for (const role of ['admin', 'manager', 'seller'] as const) {
    expect(mayMarkVaguePhrases(actor(role))).toBe(true);
    expect(mayChangeVaguePhrase(actor(role), { markedBy: 'me' })).toBe(true);
  }
  expect(mayMarkVaguePhrases(actor('reader'))).toBe(false);
  expect(mayChangeVaguePhrase(actor('reader'), { markedBy: 'me' })).toBe(false);
});

test('what somebody else marked, a manager and an admin may change', () => {
  const may = (role: Role) => mayChangeVaguePhrase(actor(role), { markedBy: 'somebody else' });
  expect([may('admin'), may('manager'), may('seller'), may('reader')]).toEqual([true, true, false, false]);
});
