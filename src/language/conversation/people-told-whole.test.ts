import { expect, test } from 'vitest';
import { inCall, inNotes } from '../testing/speeches.ts';

const peopleIn = (proposals: ReturnType<typeof inCall>) =>
  proposals.flatMap((one) =>
    one.what === 'person' ? [[one.called, one.title, one.confidence >= 0.7 ? 'ticked' : 'suggested']] : [],
  );

test.each([
  [
    "Tomas: It's Sabine de Wit. She's head of legal for claims.",
    ['Sabine de Wit', 'head of legal', 'ticked'],
  ],
  ["Tomas: Monika Tesar. She's our senior collector.", ['Monika Tesar', 'senior collector', 'ticked']],
  ['Tomas: Group CFO, Henrik Lund.', ['Henrik Lund', 'Group CFO', 'ticked']],
  ['Tomas: Ask Alan Burke our MD.', ['Alan Burke', 'MD', 'ticked']],
  [
    "Tomas: Annabel Strand, she's the head of service assurance, chairs it.",
    ['Annabel Strand', 'head of service assurance', 'ticked'],
  ],
  ['Tomas: You should talk to Neil.', ['Neil', null, 'suggested']],
  ['Tomas: Our Mr Kessler does all of the purchasing.', ['Kessler', null, 'suggested']],
  ['Tomas: My boss Ulla Strand signs those.', ['Ulla Strand', 'boss', 'ticked']],
  ['Tomas: Our purchasing (Ina Strand) would like to see that.', ['Ina Strand', 'purchasing', 'ticked']],
  ["Tomas: I'd have to ask the union rep, Ole Birk.", ['Ole Birk', 'union rep', 'ticked']],
  ['Tomas: Monika Tesar runs that team.', ['Monika Tesar', 'runs that team', 'ticked']],
  ["Tomas: Henrik's our finance director.", ['Henrik', 'finance director', 'suggested']],
  ['Tomas: The plant director is Mister Ola Lund.', ['Ola Lund', 'plant director', 'ticked']],
  ['Tomas: Dr. Strand, our chief exec, signs those.', ['Strand', 'chief exec', 'suggested']],
  ['Tomas: My brother Jens, who owns the yard, has to like it.', ['Jens', 'owner', 'suggested']],
])('whoever is told with name and title is ticked, and a mere name is not: %s', (said, person) => {
  expect(peopleIn(inCall(said))).toEqual([person]);
});

test('words that begin a sentence are nobody', () => {
  const said =
    'Tomas: Half of it is people. Sometimes the duty manager is there. Um, so the dispatcher was over. Our Monday call stays, and my wife Helen waits.';
  expect(peopleIn(inCall(said))).toEqual([]);
});

test('a title goes on with its small words, and ends where somebody acts', () => {
  const met = inNotes("met Ferdinand Osei he's the head of property systems and he likes it");
  expect(peopleIn(met)).toEqual([['Ferdinand Osei', 'head of property systems', 'ticked']]);
});

test('whoever is named to a question who it is comes with what was asked', () => {
  expect(peopleIn(inCall('Lena: Who is the union rep?', 'Tomas: Ole. Ole Birk.'))).toEqual([
    ['Ole Birk', 'union rep', 'suggested'],
  ]);
  expect(peopleIn(inCall('Lena: Who else should see it?', 'Tomas: Legal.'))).toEqual([]);
  expect(peopleIn(inCall('Lena: Where is it?', 'Tomas: Birk.'))).toEqual([]);
});
