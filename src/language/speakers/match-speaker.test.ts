import { expect, test } from 'vitest';
import { isNobodysName } from '#domain/words/is-nobodys-name.ts';
import { matchSpeaker } from './match-speaker.ts';

const person = (name: string, email: string | null = null) => ({ id: name, name, email });
const people = [
  person('Tomas Reyes', 'tomas@corvid.example'),
  person('Femke Jansen'),
  person('Ines Roth'),
  person('Katherine Müller'),
];
const match = (name: string, email: string | null = null) => matchSpeaker({ name, email }, people);

test.each([
  ['Tomas Reyes', 'Tomas Reyes', 'sure'],
  ['TOMAS REYES (Corvid)', 'Tomas Reyes', 'sure'],
  ['Reyes, Tomas', 'Tomas Reyes', 'sure'],
  ['Tomas', 'Tomas Reyes', 'sure'],
  ['Tomas R.', 'Tomas Reyes', 'sure'],
  ['Katherine Muller', 'Katherine Müller', 'sure'],
  ['T. Reyes', 'Tomas Reyes', 'likely'],
  ['Tomaz Reies', 'Tomas Reyes', 'likely'],
  ['Ms. Jansen', 'Femke Jansen', 'likely'],
  ['FJ', 'Femke Jansen', 'likely'],
  ['Thomas Reyes', 'Tomas Reyes', 'likely'],
  ['Femka Janssen', 'Femke Jansen', 'likely'],
  ['Catherine Muller', 'Katherine Müller', 'likely'],
])('%s is %s: %s', (spoken, id, sure) => {
  expect(match(spoken)).toEqual({ id, sure });
});

test('an address names somebody, however the transcript writes their name', () => {
  expect(match('TR', 'Tomas@Corvid.example')).toEqual({ id: 'Tomas Reyes', sure: 'sure' });
});

test.each(['Speaker 2', 'speaker_1', 'Guest', 'Sprecher 3', 'Unknown Speaker', '+49 30 1234', '2'])(
  '%s is nobody, and is asked for',
  (name) => {
    expect(isNobodysName(name)).toBe(true);
    expect(match(name)).toBeNull();
  },
);

test('of two who fit alike nobody is taken', () => {
  const two = [person('Tomas Reyes'), person('Tomas Varga')];
  expect(matchSpeaker({ name: 'Tomas', email: null }, two)).toBeNull();
});

test('somebody else is not taken for one whose name is near', () => {
  expect(match('Tim Ray')).toBeNull();
  expect(match('Ira Roth')).toBeNull();
  expect(match('F. Reyes')).toBeNull();
});

test('a name that was misheard in both its parts is asked for', () => {
  const mokoena = [person('Thandi Mokoena'), person('Linda Dube')];
  expect(matchSpeaker({ name: 'Tandy Mokwena', email: null }, mokoena)).toEqual({
    ...{ id: 'Thandi Mokoena', sure: 'likely' },
  });
});
