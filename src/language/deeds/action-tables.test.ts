import { expect, test } from 'vitest';
import { inMail, inNotes } from '../testing/speeches.ts';

const owners = (text: string) =>
  inNotes(text).flatMap((one) =>
    one.what === 'commitment' || one.what === 'promise'
      ? [[Object.values(one.who ?? {})[0], one.act, one.due, one.confidence >= 0.7]]
      : [one.what],
  );

test('a table of actions says who does what by when, in whatever order its columns stand', () => {
  const rows = [
    'No\tAction\tOwner\tDue',
    '1\tSend the address list incl. voids\tTR\t1 Dec',
    '2\tDraft the letter and share with LF for comment\tDW\t4 Dec',
    '3\tSample certificates\tLF\tFriday',
    '4\tConfirm access with the caretakers\tTR\tTBC',
    '5\tReport on the alarms\tKelmac Boilers\t30 Nov',
  ];
  expect(owners(`Actions\n${rows.join('\n')}`)).toEqual([
    ['tomas', 'Send the address list incl. voids', '2026-12-01', true],
    ['dana', 'Draft the letter and share with LF for comment', '2026-12-04', true],
    ['lena', 'Sample certificates', '2026-11-27', true],
    ['tomas', 'Confirm access with the caretakers', null, false],
  ]);
  const inStrokes = ['| Due | Who | Task |', '|---|---|---|', '| 1 Dec | Tomas Reyes | Yard map |'];
  expect(owners(inStrokes.join('\n'))).toEqual([['tomas', 'Yard map', '2026-12-01', true]]);
});

test('other tables tell nothing of who does what, nor does what stands below a table', () => {
  expect(owners('Yard\tOwner\tSize\nVenlo\tTomas\t4 Dec')).toEqual([]);
  expect(owners('Action\tOwner\tDue\nYard map\tTomas\t1 Dec\n\nLoud in there\tTomas')).toEqual([
    ['tomas', 'Yard map', '2026-12-01', true],
  ]);
});

test('what stands below a name alone in its line is theirs, in notes and in the list of a mail', () => {
  const list = [
    'Tomas',
    ' - pick the two yards, by Friday 4 December',
    'Dana',
    ' - export of no-shows: Thursday',
  ];
  const found = [
    ['tomas', 'Pick the two yards', '2026-12-04'],
    ['dana', 'Export of no-shows', '2026-11-26'],
    ['lena', 'Send the example wording', '2026-11-24'],
  ];
  const text = [...list, 'Us', ' - send the example wording tomorrow'].join('\n');
  expect(owners(text).map((one) => one.slice(0, 3))).toEqual(found);
  const mailed = inMail({ speaker: 0, text: `Dear both,\n\nWho does what\n\n${text}\n\nSee you then.` });
  expect(
    mailed.map((one) => ('act' in one ? [Object.values(one.who ?? {})[0], one.act, one.due] : one.what)),
  ).toEqual(found);
});
