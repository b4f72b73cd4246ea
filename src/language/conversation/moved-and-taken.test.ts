import { expect, test } from 'vitest';
import { tickedFrom } from '#domain/words/proposal.ts';
import { inCall, inNotes } from '../testing/speeches.ts';

const ticked = (found: ReturnType<typeof inCall>) =>
  found.filter(({ confidence }) => confidence >= tickedFrom);

test('whoever is asked to talk to others and names their own meeting with them is held to that day, and meets nobody of us', () => {
  const found = inCall(
    'Lena: Would you talk to the directors about the budget before spring?',
    'Tomas: Yes, I have a meeting with them on the tenth, I take it there.',
  );
  expect(found.filter(({ what }) => what === 'next conversation')).toEqual([]);
  expect(ticked(found)).toContainEqual(
    expect.objectContaining({
      what: 'commitment',
      act: 'Talk to the directors about the budget',
      due: '2026-12-10',
    }),
  );
});

test('a call that notes move keeps its hour, and holds on the day that it was moved to', () => {
  const found = inNotes('next call wed 25th 3pm\nno wait, 25 is founders day, moved to mon 30th same time');
  expect(ticked(found)).toMatchObject([{ what: 'next conversation', startsAt: '2026-11-30T14:00:00.000Z' }]);
});

test('what other things cost is suggested as a worry at most', () => {
  const found = inCall(
    'Tomas: What we pay for pallets in Lyon is 20 percent above what we pay here, and nobody can explain it to me.',
  );
  expect(ticked(found)).toEqual([]);
});

test('what whoever writes notes does with them is promised to nobody', () => {
  expect(inNotes("I'll write up the rest tomorrow morning.")).toEqual([]);
  expect(inNotes("I'll write up the offer tomorrow morning.")).toMatchObject([{ what: 'promise' }]);
});

test('what tells of the thing that is given is no deed beside it', () => {
  const found = inNotes('dana sends the list of all states they file in by fri');
  expect(found).toMatchObject([
    { what: 'commitment', due: '2026-11-27', act: 'Send the list of all states they file in' },
  ]);
});

test("the day in the next breath is the deed's where no stop stands between them", () => {
  const found = inNotes(
    "Tomas is going to get us the readings for the last two trucks he said he'll have them over by Thursday.",
  );
  expect(found).toMatchObject([
    { what: 'commitment', act: 'Get the readings for the last two trucks', due: '2026-11-26' },
  ]);
});

test('in notes this week lasts until its end', () => {
  expect(inNotes('dana sends the framework template this week')).toMatchObject([
    { what: 'commitment', due: '2026-11-27', missing: [] },
  ]);
});
