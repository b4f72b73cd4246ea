import { describe, expect, test } from 'vitest';
import { type Proposal, tickedFrom } from '#domain/words/proposal.ts';
import { inCall } from '../testing/speeches.ts';

const ticked = (found: readonly Proposal[]) =>
  found.filter(({ confidence }) => confidence >= tickedFrom).map(({ what }) => what);

describe("somebody's own time", () => {
  test.each([
    ...["We're going to Porto on Thursday, can't wait.", "And I'm going to Lake Garda on Saturday."],
    ...["I'll be taking the kids to my mum's on Thursday.", "We'll pick up my sister on Friday."],
  ])('is nothing that is ticked: %s', (text) => {
    expect(ticked(inCall(`Tomas: ${text}`))).toEqual([]);
  });

  test.each([
    'Doing anything nice at the weekend?',
    'Did you have a good holiday?',
    'Any plans for your days off?',
  ])('is what is told of when somebody asks "%s"', (question) => {
    expect(ticked(inCall(`Lena: ${question}`, "Dana: We'll go to the theatre on Saturday."))).toEqual([]);
  });

  test('ends where they speak of what they do for us', () => {
    const found = inCall(
      'Lena: Did you have a good weekend?',
      "Dana: Lovely, thanks. I'll send you the fee list by Friday.",
      'Lena: Good.',
      "Dana: And I'll export the meter readings tomorrow.",
    );
    expect(ticked(found)).toEqual(['commitment', 'commitment']);
  });

  test('is not what is asked for over a weekend', () => {
    const found = inCall(
      'Lena: Could you upload the readings over the weekend?',
      "Dana: Sure, I'll upload them on Saturday.",
    );
    expect(ticked(found)).toEqual(['ask', 'commitment']);
  });
});

test('a name that is done with something is a deed', () => {
  expect(inCall("Dana: We're going to DocuSign the order form on Friday.")).toMatchObject([
    { what: 'commitment', act: 'DocuSign the order form', due: '2026-11-27' },
  ]);
});

describe('who says closer what they asked for', () => {
  test.each([
    'Just a rough number, nobody holds you to it.',
    'Only a ballpark figure for the board, please.',
  ])('has asked once: %s', (closer) => {
    const found = inCall(`Tomas: What would it cost us per yard? ${closer}`);
    expect(found.filter(({ what }) => what === 'request')).toHaveLength(1);
  });
});

test.each([
  "Dana: I'll be in Madeira until Wednesday.",
  "Dana: I'll be out of the office until the 4th.",
  "Tomas: I'll be on leave from Friday.",
])('where somebody is commits nobody to anything: %s', (line) => {
  expect(ticked(inCall(line))).toEqual([]);
});

test('a deed that nobody says the act of is not ticked, as it would go on record as nothing', () => {
  const found = inCall('Dana: Call it the fourth.', "Dana: I'll have them for you on the fourth.");
  expect(found.filter((one) => 'act' in one && one.act === null && one.confidence >= tickedFrom)).toEqual([]);
});
