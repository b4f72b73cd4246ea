import { describe, expect, test } from 'vitest';
import type { Proposal } from '#domain/words/proposal.ts';
import { inCall } from '../testing/speeches.ts';

const of = <What extends Proposal['what']>(what: What, ...lines: string[]) =>
  inCall(...lines).filter((one): one is Extract<Proposal, { what: What }> => one.what === what);

describe('a yes to a day that was asked about books it', () => {
  test.each([
    [['Lena: Shall we meet again next Thursday?', 'Tomas: That works.'], '2026-12-03'],
    [['Lena: Next Thursday at nine?', 'Tomas: Works for me.'], '2026-12-03'],
    [['Lena: Would next Thursday suit you?', 'Dana: Yes, it would.'], '2026-12-03'],
    [['Lena: When can we continue? Next Thursday?', 'Tomas: Fine with me.'], '2026-12-03'],
    [['Tomas: Could we speak again next Thursday?', 'Lena: Sure.'], '2026-12-03'],
  ])('%s', (lines, day) => expect(of('next conversation', ...lines)).toMatchObject([{ day }]));

  test.each([
    [['Lena: Shall we meet again next Thursday?', 'Tomas: No, I am afraid not.']],
    [['Lena: Shall we meet again next Thursday?', 'Tomas: I need to check.']],
    [['Lena: Would Tuesday or Thursday be better?', 'Tomas: Yes.']],
    [['Lena: Could you call Dana next Thursday?', 'Tomas: Sure.']],
    [['Lena: Did the night shift start on Thursday?', 'Tomas: Yes.']],
    [['Lena: Is the stocktake next Thursday?', 'Tomas: Yes, exactly.']],
    [['Lena: By next Thursday?', 'Tomas: Yes.']],
    [['Lena: When is the cut-off? Next Thursday?', 'Tomas: Yes.']],
    [['Tomas: I will mail you the map.', 'Lena: Next Thursday?', 'Tomas: Yes.']],
  ])('and nothing else does: %s', (lines) => expect(of('next conversation', ...lines)).toEqual([]));
});

describe('a day asked for by itself is the day of what was asked before', () => {
  test.each(['By Friday?', 'Say by Friday?', 'Could you by Friday?'])('%s', (question) =>
    expect(
      of('commitment', 'Lena: Could you send us the volumes?', `Lena: ${question}`, 'Tomas: That works.'),
    ).toMatchObject([{ act: 'Send the volumes', due: '2026-11-27', missing: [] }]),
  );
});

test('a day asked about is that of what they have just said they will do', () => {
  expect(
    of('commitment', 'Tomas: I will mail you the map.', 'Lena: Great, by Friday?', 'Tomas: Works for me.'),
  ).toMatchObject([{ act: 'Mail the map', due: '2026-11-27', missing: [] }]);
  expect(of('promise', 'Lena: I will send you the quote.', 'Tomas: Tomorrow?', 'Lena: Sure.')).toMatchObject([
    { act: 'Send the quote', due: '2026-11-24' },
  ]);
  const withHour = ['Tomas: I will mail you the map.', 'Lena: Thursday at nine?', 'Tomas: Yes.'];
  expect(of('next conversation', ...withHour)).toMatchObject([{ day: '2026-11-26' }]);
});

describe('what was asked for by a day is agreed to, though another thing is said to be done as well', () => {
  test.each([
    [
      'Lena: Would you and three of your drivers say by Thursday if the map helps?',
      'Tomas: Yes, that works. I will send you a list.',
      { act: 'Say if the map helps', due: '2026-11-26' },
    ],
    [
      'Lena: Could you and your planner decide by 4 December which gate we start with?',
      'Tomas: Sure. I will mail you the floor plan.',
      { due: '2026-12-04' },
    ],
    [
      'Lena: Can you introduce us to your CFO by Friday?',
      'Tomas: Of course. I will bring the invoices as well.',
      { act: 'Introduce us to their CFO', due: '2026-11-27' },
    ],
  ])('%s', (asked, answered, expected) => {
    const commitments = of('commitment', asked, answered);
    expect(commitments).toHaveLength(2);
    expect(commitments).toContainEqual(expect.objectContaining(expected));
    expect(of('ask', asked, answered)[0]?.confidence).toBeGreaterThanOrEqual(0.7);
  });

  test.each([
    ['Lena: Can you send me the export by Friday?', 'Tomas: Yes. I will pull it on Thursday.'],
    ['Lena: Can you send me the export by Friday?', 'Tomas: Sure, I will send the export.'],
    ['Lena: Could you introduce us to your CFO by Friday?', 'Tomas: Yes. I will do that tomorrow.'],
    ['Lena: Can you tell us how many trucks you have?', 'Tomas: Sure. I will send you the fleet list.'],
  ])('and once where it is the same: %s %s', (asked, answered) =>
    expect(of('commitment', asked, answered)).toHaveLength(1),
  );

  test('a way of asking for an opinion asks for no deed', () => {
    expect(of('commitment', 'Lena: Would you say that the screens help?', 'Tomas: Yes.')).toEqual([]);
  });
});
