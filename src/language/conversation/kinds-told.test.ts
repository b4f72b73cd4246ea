import { describe, expect, test } from 'vitest';
import type { Proposal } from '#domain/words/proposal.ts';
import { inCall, inNotes } from '../testing/speeches.ts';

const of = <What extends Proposal['what']>(what: What, proposals: readonly Proposal[]) =>
  proposals.filter((one): one is Extract<Proposal, { what: What }> => one.what === what);

test.each([
  'What sort of money are we talking about?',
  'What sort of money is that?',
  'Roughly what ballpark would that be?',
  'A ballpark would help.',
])('who asks what it comes to, in whatever words, asks for the price: %s', (words) => {
  expect(of('request', inCall(`Tomas: ${words}`))).toMatchObject([{ of: 'pricing' }]);
});

test.each(['Somebody will take care of it.', 'Someone will send it over.'])(
  'what somebody will do who has no name holds nobody: %s',
  (words) => {
    const found = inCall(`Tomas: ${words}`);
    expect(of('commitment', found)).toEqual([]);
    expect(of('non-commitment', found)).toHaveLength(1);
  },
);

describe('a new person is told', () => {
  test.each([
    ["Tomas: That's Leopold Brandt, he runs sourcing.", 'Leopold Brandt'],
    ['Dana: This is Greta Olsen, she looks after purchasing.', 'Greta Olsen'],
  ])('by what they run: %s', (line, called) =>
    expect(of('person', inCall(line))).toMatchObject([{ called }]),
  );

  test('by a copy that goes to them', () => {
    expect(of('person', inNotes('Cc: Otto Brandner, Dana Wu'))).toMatchObject([{ called: 'Otto Brandner' }]);
  });

  test('and no day with a capital is one', () => {
    expect(of('person', inCall("Tomas: That's Easter Monday, it runs long."))).toEqual([]);
  });
});

test('a letter and a last name are who bears them, and a whole name where nobody does', () => {
  expect(inNotes('D. Wu sends figures by Fri')).toMatchObject([{ who: { contactId: 'dana' } }]);
  expect(inNotes('P. Wetherby to send the log by Fri')).toMatchObject([{ who: { called: 'P. Wetherby' } }]);
});

test.each([
  ["I'll have Marek walk your engineers round on the Thursday.", 'Have Marek walk our engineers round'],
  ["I'll have Marek walk your engineers round on, say, Thursday.", 'Have Marek walk our engineers round'],
  ["I'll walk you round on either Thursday or Friday.", 'Walk us round'],
])('an act ends where its day begins: %s', (words, act) => {
  expect(inCall(`Tomas: ${words}`)).toMatchObject([{ what: 'commitment', act }]);
});
