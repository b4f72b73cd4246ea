import { expect, test } from 'vitest';
import { personFinder } from './find-person.ts';
import { isTheirWholeName } from './is-their-whole-name.ts';
import { knownPerson } from './known-person.ts';
import { textWithout, valueWithout } from './words-without.ts';

const person = knownPerson([
  {
    name: 'Dr. Jürgen Müller-Weiß',
    email: 'j.mueller@kraftwerk.example',
    details: { givenName: 'Jürgen', familyName: 'Müller-Weiß' },
    reach: {
      emails: [{ value: 'j.mueller@kraftwerk.example', label: null }],
      phones: [{ value: '+49 (0)171 234 56 78', label: null }],
      links: [{ value: 'https://www.linkedin.com/in/jmueller/', label: null }],
      addresses: [{ label: null, street: 'Am Hang 12', city: 'Essen' }],
    },
  },
]);
const instead = { name: 'Erased person', way: '…' };
const without = (said: string, around = {}) => textWithout(said, personFinder(person, around), instead);

test('what is known of somebody is gathered from all that their row says', () => {
  expect(person).toMatchObject({
    names: ['Dr. Jürgen Müller-Weiß', 'Jürgen Müller-Weiß'],
    parts: ['Jürgen', 'Müller-Weiß', 'Müller', 'Weiß'],
    emails: ['j.mueller@kraftwerk.example'],
    streets: ['Am Hang 12'],
  });
});

test.each([
  ['Call with Jürgen Müller-Weiß on Friday', 'Call with Erased person on Friday'],
  ['Müller-Weiß, Jürgen signs', 'Erased person signs'],
  ['JUERGEN MUELLER-WEISS signs', 'Erased person signs'],
  ['Jurgen Muller-Weiss’s budget', 'Erased person’s budget'],
  ['Jürgen Müller-Weiß’ Budget', 'Erased person’ Budget'],
  ['Ju\u0308rgen Mu\u0308ller-Weiß decides', 'Erased person decides'],
  ['J. Müller-Weiß decides', 'Erased person decides'],
  ['write to J.Mueller@Kraftwerk.example.', 'write to ….'],
  ['ring 0171/2345678 or 0049 171 2345678', 'ring … or …'],
  ['+491712345678', '…'],
  ['see linkedin.com/in/jmueller now', 'see … now'],
  ['send it to Am Hang  12', 'send it to …'],
])('%s', (said, left) => {
  expect(without(said)).toBe(left);
});

test('a number or a name that only begins or ends like theirs is somebody else’s', () => {
  for (const said of [
    'Jürgen Müller-Weißmann',
    '01712345678 9 no: 901712345678',
    'aj.mueller@kraftwerk.example',
  ]) {
    expect(without(said.split(' no: ')[1] ?? said)).toBe(said.split(' no: ')[1] ?? said);
  }
});

test('one of their names alone means them where that is said, and not as a word', () => {
  const alone = person.parts;
  expect(without('Jürgen will ask Müller-Weiß', {})).toBe('Jürgen will ask Müller-Weiß');
  expect(without('Jürgen will ask', { alone })).toBe('Erased person will ask');
  const will = knownPerson([{ name: 'Will Power' }]);
  const find = personFinder(will, { alone: will.parts });
  expect(textWithout('Will has the power and will decide', find, instead)).toBe(
    'Erased person has the power and will decide',
  );
});

test('others of the same name stay', () => {
  const others = ['Hanna Müller-Weiß', 'Jürgen Adler'];
  const said = 'Hanna Müller-Weiß and Jürgen Adler met Müller-Weiß';
  expect(without(said, { others, alone: person.parts })).toBe(
    'Hanna Müller-Weiß and Jürgen Adler met Erased person',
  );
});

test('ids, days and our own words stay as they are in whatever holds texts', () => {
  const june = knownPerson([{ name: 'June May' }]);
  const find = personFinder(june, { alone: june.parts });
  const said = {
    kind: 'May',
    contactId: 'June',
    what: 'June signs',
    lines: [{ wording: 'Ask May' }],
    due: null,
  };
  expect(valueWithout(said, (words) => textWithout(words, find, instead))).toEqual({
    ...{ kind: 'May', contactId: 'June', what: 'Erased person signs' },
    ...{ lines: [{ wording: 'Ask Erased person' }], due: null },
  });
});

test('within the name of a company nobody is found, as it is written and no other way', () => {
  const around = { alone: person.parts, companies: ['Müller-Weiß Antriebe SE', 'Jürgen Müller-Weiß GmbH'] };
  expect(without('Müller-Weiß of MUELLER-WEISS Antriebe, SE signs', around)).toBe(
    'Erased person of MUELLER-WEISS Antriebe, SE signs',
  );
  expect(without('Jürgen Müller-Weiß runs Jürgen Müller-Weiß GmbH', around)).toBe(
    'Erased person runs Jürgen Müller-Weiß GmbH',
  );
  expect(without('At the GmbH Jürgen Müller-Weiß signs', around)).toBe('At the GmbH Erased person signs');
});

test.each([
  ['Jürgen Müller-Weiß', true],
  ['Müller-Weiß, Jürgen (Dr.)', true],
  ['Müller-Weiß', false],
  ['Jürgen Müller-Weiß GmbH', false],
])('whether %s is nothing but their name', (company, isIt) => {
  expect(isTheirWholeName(company, person)).toBe(isIt);
});
