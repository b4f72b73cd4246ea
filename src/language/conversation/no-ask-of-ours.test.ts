import { expect, test } from 'vitest';
import { inCall, inNotes } from '../testing/speeches.ts';

const kinds = (...lines: string[]) => inCall(...lines).map(({ what }) => what);

test.each([
  'When does she get back to the board?',
  'Will they sign it this year?',
  'And when could you ask him?',
])('a question about when, or whether others will, is no ask: %s', (question) =>
  expect(kinds(`Lena: ${question}`, 'Tomas: It depends on the numbers.')).not.toContain('ask'),
);

test.each(['When can we meet again?', 'Would your boss show us the yard?', 'Could you send it, and when?'])(
  'one for a deed or a time to meet is: %s',
  (question) => expect(kinds(`Lena: ${question}`)).toContain('ask'),
);

test('whoever puts a talk off asks for nothing yet', () => {
  const found = inCall("Dana: Once the pilot is over we'll sit down and talk about the price.");
  expect(found).toMatchObject([{ what: 'non-commitment' }]);
  expect(found[0]?.confidence).toBeLessThan(0.7);
  expect(kinds("Dana: We'll talk about the price once you send me a quote.")).toContain('request');
  expect(kinds('Dana: Can we talk about the price?')).toContain('request');
});

test('a yes that something else has to come before promises nothing yet', () => {
  const request = 'Tomas: Send me a quote for the press.';
  expect(kinds(request, 'Lena: Gladly. But first, could you tell me the speed?')).not.toContain('promise');
  expect(kinds(request, 'Lena: Sure. Before we do, which press is it?')).not.toContain('promise');
  expect(kinds(request, 'Lena: Gladly. Which press is it?')).toContain('promise');
});

test('whoever is said to have doubts has them, whoever says so', () => {
  const concerned = (line: string) =>
    inCall(line).flatMap((one) => (one.what === 'concern' ? [one.who] : []));
  expect(
    concerned('Tomas: Dana has her reservations about the price, she thinks it is far too high.'),
  ).toEqual([{ contactId: 'dana' }]);
  expect(concerned("Tomas: I'm worried that Dana has doubts about the cranes.")).toEqual([
    { contactId: 'tomas' },
  ]);
});

test('what we owe is ours, of whoever of us stands apart, and what they owe is theirs', () => {
  const anna = { memberId: 'anna', name: 'Anna Joy' };
  const members = [{ memberId: 'lena', name: 'Lena Fischer' }, anna];
  const deeds = (line: string) =>
    inNotes(line, { members }).flatMap((one) =>
      one.what === 'promise' || one.what === 'commitment'
        ? [{ what: one.what, who: one.who, act: one.act }]
        : [],
    );
  expect(deeds('we owe them: security answers, anna, by 1 dec')).toEqual([
    { what: 'promise', who: { memberId: 'anna' }, act: 'Security answers' },
  ]);
  expect(deeds('we owe them: security answers, joy, by 1 dec')).toEqual([
    { what: 'promise', who: { memberId: 'anna' }, act: 'Security answers' },
  ]);
  expect(deeds('we owe them: rate card by fri')).toEqual([
    { what: 'promise', who: { memberId: 'lena' }, act: 'Rate card' },
  ]);
  expect(deeds('they owe us: signed nda, tomas, by fri')).toEqual([
    { what: 'commitment', who: { contactId: 'tomas' }, act: 'Signed nda' },
  ]);
});
