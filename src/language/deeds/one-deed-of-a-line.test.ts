import { describe, expect, test } from 'vitest';
import { inNotes } from '../testing/speeches.ts';

const deeds = (line: string, more = {}) =>
  inNotes(line, more).flatMap((one) => ('act' in one ? [[one.who, one.act]] : []));
const dana = { contactId: 'dana' };
const tomas = { contactId: 'tomas' };

describe('that somebody comes back to us without a day is told with what they do', () => {
  test.each([
    ['dana to check with the auditors, will revert "soon"', [[dana, 'Check with the auditors']]],
    ['tomas to ask the depot, will come back shortly', [[tomas, 'Ask the depot']]],
  ])('%s', (line, told) => expect(deeds(line)).toEqual(told));

  test('though a day of its own makes it one', () => {
    expect(deeds('dana to check with the auditors tue, will get back to us fri')).toHaveLength(2);
  });
});

test('a number stays with what is handed over', () => {
  expect(deeds('dana: 2 years of gate logs by fri')).toEqual([[dana, '2 years of gate logs']]);
  expect(deeds('dana 2 send the gate logs by fri')).toEqual([[dana, 'Send the gate logs']]);
});

describe('a letter is somebody of the deal before it is one of us', () => {
  const members = [
    { memberId: 'lena', name: 'Lena Fischer' },
    { memberId: 'dirk', name: 'Dirk Stern' },
  ];

  test('though a colleague begins with it', () =>
    expect(deeds('D -> sends the crane list EOD fri', { members })).toEqual([[dana, 'Send the crane list']]));

  test('and nobody where two of the deal do', () => {
    const people = ['Dana Wu', 'Dario Conti'].map((name) => ({
      ...{ contactId: name, name, email: null, title: null },
    }));
    expect(deeds('D -> sends the crane list EOD fri', { people, members })).not.toContainEqual([
      { contactId: 'Dana Wu' },
      expect.anything(),
    ]);
  });
});
