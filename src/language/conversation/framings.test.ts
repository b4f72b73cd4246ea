import { expect, test } from 'vitest';
import { framingIn, topicFramed } from './framings.ts';

test.each([
  ['Put the north gate to them as one option of several.', 'exploring'],
  ['Only a sketch for now.', 'exploring'],
  ['We could see three ways of doing this.', 'exploring'],
  ['That is not our final proposal.', 'exploring'],
  ['Described the lease as our recommendation.', 'final'],
  ['What we propose is a lease for both gates.', 'final'],
  ['This is the package that we recommend.', 'final'],
])('%s is %s', (text, framing) => expect(framingIn(text)).toBe(framing));

test.each([
  'None of this is our final answer.',
  'We will send our proposal as soon as we have it.',
  'Is this our final offer?',
  'Our proposal is with legal.',
  'Our offer is valid until March.',
  'We propose a meeting in May.',
  'One of three trucks was late.',
  'The price is not up for discussion.',
  'Here is our answer to your mail.',
])('and %s is neither', (text) => expect(framingIn(text)).toBeNull());

test('what was talked about is told where its words say so', () => {
  expect(topicFramed('Presented the two-gate lease as our answer.')).toBe('the two-gate lease');
  expect(topicFramed('Discussed the API route, only exploring')).toBe('the API route');
  expect(topicFramed('This is our answer.')).toBeNull();
});
