import { expect, test } from 'vitest';
import { serverText } from './server-text.ts';

test('a sentence is said in the reader’s language, with its gaps filled', () => {
  expect(serverText('There is no such team.', 'de-AT')).toBe('Dieses Team gibt es nicht.');
  expect(serverText('There is a team called Süd already.', 'de-DE')).toBe(
    'Ein Team namens Süd gibt es schon.',
  );
});

test('what stands in a gap is translated where it is a word of ours', () => {
  expect(serverText('This promise is kept already.', 'de')).toBe('Dieses Versprechen ist schon gehalten.');
  expect(
    serverText('You may not change members. An admin of your workspace can change what you may do.', 'de'),
  ).toMatch(/^Das dürfen Sie nicht: Mitglieder ändern\. /);
});

test('readers of English get it as it was said, and so does everybody what is not known', () => {
  expect(serverText('There is no such team.', 'en-GB')).toBe('There is no such team.');
  expect(serverText('Something quite unknown.', 'de')).toBe('Something quite unknown.');
});
