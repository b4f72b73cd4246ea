import { expect, test } from 'vitest';
import { inCall, inNotes } from '../testing/speeches.ts';

const asks = (notes: string) =>
  inNotes(notes).flatMap((one) => (one.what === 'ask' ? [{ who: one.who, answer: one.answer }] : []));

test('notes tell who answered, in the line or in the sentence behind it', () => {
  const dana = { contactId: 'dana' };
  expect(asks("asked whether Ken can sit in, Dana said yes he'll be there")).toEqual([
    { who: dana, answer: 'yes' },
  ]);
  expect(asks('asked dana for a trial of two trucks. she said maybe, once the season is over')).toEqual([
    { who: dana, answer: 'maybe' },
  ]);
  expect(asks('asked dana for the yard log.\nThey said no, not this year')).toEqual([
    { who: dana, answer: 'no' },
  ]);
});

test.each([
  'asked dana for the yard log. she said the yard is closed',
  'asked dana for the yard log. Tomas said no',
  'asked dana for the yard log. Lunch was good. She said yes to the soup',
])('what answers nothing, is of another, or comes later is no answer: %s', (notes) =>
  expect(asks(notes)).toMatchObject([{ answer: null }]),
);

test('who says that they can ask has not said yes, unless they were asked to ask', () => {
  const answers = (...lines: string[]) =>
    inCall(...lines).flatMap((one) => (one.what === 'ask' ? [one.answer] : []));
  expect(
    answers('Lena: Could you get us half an hour with your boss?', 'Tomas: I can check with him.'),
  ).toEqual(['maybe']);
  expect(answers('Lena: Could you ask your boss about it?', 'Tomas: I can ask him.')).toEqual(['yes']);
});

test.each([
  'back here wed 2 dec, 9am, same crew',
  'together again wed 2 dec 9am, dana sends the invite',
  'talk again wed 2 dec 9am, teams',
])('a line that only names when they meet again is the next conversation: %s', (line) =>
  expect(inNotes(line)).toMatchObject([{ what: 'next conversation', startsAt: '2026-12-02T08:00:00.000Z' }]),
);

test.each(['back to Dana with the price wed 2 dec', 'together again at last'])(
  'other lines that begin so are none: %s',
  (line) => expect(inNotes(line).map(({ what }) => what)).not.toContain('next conversation'),
);

test("“dana's gonna” is her deed, and her boss is another", () => {
  expect(inNotes("dana's gonna mail the crane list by fri")).toMatchObject([
    { what: 'commitment', who: { contactId: 'dana' }, due: '2026-11-27', missing: [] },
  ]);
  expect(inNotes("dana's boss is gonna mail the crane list by fri")[0]).not.toMatchObject({
    who: { contactId: 'dana' },
  });
});

const people = (lines: ReturnType<typeof inNotes>) =>
  lines.flatMap((one) => (one.what === 'person' ? [{ called: one.called, title: one.title }] : []));

test('notes name somebody new behind a word for it, or beside whom they stand in for', () => {
  expect(people(inNotes('New contact: Ines Moreau, plant safety, reports to Tomas'))).toEqual([
    { called: 'Ines Moreau', title: 'plant safety' },
  ]);
  expect(people(inNotes('new: Ines Moreau, joins from next week'))).toEqual([
    { called: 'Ines Moreau', title: null },
  ]);
  expect(people(inNotes("met Dana's deputy Ines Moreau"))).toEqual([
    { called: 'Ines Moreau', title: 'deputy' },
  ]);
  expect(people(inNotes('New: pricing by Friday'))).toEqual([]);
  expect(people(inNotes('New contact: Tomas, since Monday'))).toEqual([]);
});

test('who is told along with a name is one person, and the same as by the first name before', () => {
  expect(people(inCall("Tomas: Ines Moreau, she's our new controller, started in May."))).toEqual([
    { called: 'Ines Moreau', title: 'controller' },
  ]);
  expect(
    people(
      inCall('Dana: Ines in finance has it.', 'Lena: Who is Ines?', "Dana: Ines Moreau, she's our CFO."),
    ),
  ).toEqual([{ called: 'Ines Moreau', title: 'CFO' }]);
});
