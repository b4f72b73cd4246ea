import { describe, expect, test } from 'vitest';
import { tickedFrom } from '#domain/words/proposal.ts';
import { inNotes } from '../testing/speeches.ts';

/** What is ticked of a line of notes: whose deed, what and by when. */
const ticked = (line: string) =>
  inNotes(line).flatMap((one) =>
    one.confidence >= tickedFrom && 'due' in one ? [[one.what, one.who, one.act, one.due]] : [],
  );
const tomas = { contactId: 'tomas' };
const dana = { contactId: 'dana' };
const lena = { memberId: 'lena' };

describe('a line typed in a hurry says who does what by when', () => {
  test.each([
    ['tr gets us the log by fri', [['commitment', tomas, 'Get the log', '2026-11-27']]],
    ['lena gets tomas the rate card by thu', [['promise', lena, 'Get tomas the rate card', '2026-11-26']]],
    ['log from tr by fri', [['commitment', tomas, 'Log', '2026-11-27']]],
    ['crane list from Dana due wed', [['commitment', dana, 'Crane list', '2026-11-25']]],
    ['i owe dw drawings thu', [['promise', lena, 'Drawings', '2026-11-26']]],
    ['tr lets me know by fri', [['commitment', tomas, 'Let me know', '2026-11-27']]],
    ['dana oct pallet numbers by 4.12.', [['commitment', dana, 'Oct pallet numbers', '2026-12-04']]],
    ['me nda mon', [['promise', lena, 'Nda', '2026-11-30']]],
    ['todo tr: yard photos wed', [['commitment', tomas, 'Yard photos', '2026-11-25']]],
    ['Action: Dana – fee sheet – 1 December', [['commitment', dana, 'Fee sheet', '2026-12-01']]],
    ['AP Tomas: log until 27 Nov', [['commitment', tomas, 'Log', '2026-11-27']]],
    [
      'tr sends log fri, dw reviews tue',
      [
        ['commitment', tomas, 'Send log', '2026-11-27'],
        ['commitment', dana, 'Review', '2026-11-24'],
      ],
    ],
  ])('%s', (line, found) => expect(ticked(line)).toEqual(found));
});

describe('how things are by then is nobody’s deed', () => {
  test.each([
    ...[
      'orders drop by fri',
      'dana back in the office by fri',
      'dana lets it run until fri',
      'dana happy with the demo by the end of the week',
      'tr - orders drop by fri',
      'dana: orders drop by fri',
      'tr: volumes fall by thu',
    ],
    ...['Tomas: trucks arrive by thu', 'me: fridge breaks by fri', 'dana: contract expires by fri'],
    ...['dw - line 2 free from 7 dec', 'tr - away from 7 dec', 'Dana out until 27 Nov'],
    ...['Dana gets budget by fri', 'tr gets her bonus fri', 'Action: Dana – out – 1 December'],
  ])('%s', (line) => expect(ticked(line)).toEqual([]));

  test.each([
    ...['invoice from Dana came fri', 'heard from tr fri', 'log from tr fri', 'no answer from tr by fri'],
    ...['me and dana meet mon', 'me too mon', 'AP tr: no log until 27 Nov'],
  ])('nor is what came, or may come: %s', (line) => expect(ticked(line)).toEqual([]));

  test.each(['me: price change by fri', 'me: sales figures by fri', 'me: opens list by fri'])(
    'though a thing that only looks like it is handed over: %s',
    (line) => expect(ticked(line)).toHaveLength(1),
  );
});

test('what is due by a day is no conversation on that day', () => {
  expect(inNotes('next: photos from tr by tue').map(({ what }) => what)).not.toContain('next conversation');
});

test('a to-do of somebody whom nobody knows is none of ours', () => {
  expect(inNotes('todo pw: drawings thu').filter(({ what }) => what === 'promise')).toEqual([]);
});
