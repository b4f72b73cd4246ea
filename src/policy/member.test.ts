import { expect, test } from 'vitest';
import { keepsAnAdmin } from './member.ts';

const admin = { memberId: 'ada', role: 'admin', active: true, signsIn: true };

test('the only admin may not step down or be made inactive', () => {
  expect(keepsAnAdmin([admin], { ...admin, role: 'seller' })).toBe(false);
  expect(keepsAnAdmin([admin], { ...admin, active: false })).toBe(false);
  expect(keepsAnAdmin([admin], admin)).toBe(true);
});

test('another admin counts only if they can sign in', () => {
  const other = { ...admin, memberId: 'bob' };
  const after = { ...admin, role: 'seller' };
  expect(keepsAnAdmin([admin, other], after)).toBe(true);
  expect(keepsAnAdmin([admin, { ...other, signsIn: false }], after)).toBe(false);
  expect(keepsAnAdmin([admin, { ...other, active: false }], after)).toBe(false);
});
