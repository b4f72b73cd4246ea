import { expect, test } from 'vitest';
import { sealing } from './sealing.ts';

const { seal, open } = sealing('a secret of thirty-two characters or more', 'keys');

test('what is sealed is read again by the same installation, and stands nowhere in what is kept', () => {
  const sealed = seal('sk-grün-1234');
  expect(open(sealed)).toBe('sk-grün-1234');
  expect(Buffer.from(sealed, 'base64').toString('latin1')).not.toContain('1234');
  expect(seal('sk-grün-1234')).not.toBe(sealed);
});

test('another secret, another use and another letter open nothing', () => {
  const sealed = seal('sk-1234');
  expect(sealing('another secret of thirty-two characters', 'keys').open(sealed)).toBeNull();
  expect(sealing('a secret of thirty-two characters or more', 'mails').open(sealed)).toBeNull();
  for (let place = 0; place < sealed.length; place += 5) {
    const other = sealed[place] === 'A' ? 'B' : 'A';
    expect(open(sealed.slice(0, place) + other + sealed.slice(place + 1))).not.toBe('sk-12345');
  }
  expect(open('')).toBeNull();
  expect(open('nothing of the kind')).toBeNull();
});
