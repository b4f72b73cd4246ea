import { describe, expect, test } from 'vitest';
import { tickedFrom } from '#domain/words/proposal.ts';
import { inNotes } from '../testing/speeches.ts';

const ticked = (line: string) =>
  inNotes(line).flatMap((one) =>
    one.confidence >= tickedFrom && 'due' in one ? [[one.what, one.act, one.due]] : [],
  );

describe('what somebody is to find out belongs to their deed, and is no condition of it', () => {
  test.each([
    [
      'me check w legal if we may host the .csv in fra by wed',
      [['promise', 'Check w legal if we may host the .csv in fra', '2026-11-25']],
    ],
    ['dana to check if budget is there by fri', [['commitment', 'Check if budget is there', '2026-11-27']]],
    [
      'tomas to check w the board whether we may keep the photos by thu',
      [['commitment', 'Check w the board whether we may keep the photos', '2026-11-26']],
    ],
  ])('%s', (line, told) => expect(ticked(line)).toEqual(told));

  test.each([
    'dana to check if poss by fri',
    'dana to confirm the fee if the board agrees by fri',
    'dana to check the invoice if it arrives by fri',
    'dana to ask the board if they meet by fri',
    'me ask dana if tomas can sign by fri',
    'dana to check maybe if budget is there by fri',
  ])('but a condition stays one, and a day of what is asked is no day of the asking: %s', (line) =>
    expect(ticked(line)).toEqual([]),
  );
});

describe('what is of last year or last season is still to be handed over', () => {
  test.each([
    ['dana to share the crane plan of last season by fri', []],
    [
      "dana to share last season's crane plan by fri",
      [['commitment', "Share last season's crane plan", '2026-11-27']],
    ],
    ['tomas to send last yrs gate log by wed', [['commitment', 'Send last yrs gate log', '2026-11-25']]],
    ['dana shared the plan last week, fri', []],
  ])('%s', (line, told) => expect(ticked(line)).toEqual(told));
});

test('an act ends where notes say what is lacking', () => {
  expect(inNotes('Tomas will walk the yard w/ us, hasnt said when')).toMatchObject([
    { what: 'commitment', act: 'Walk the yard w/ us', due: null },
  ]);
});
