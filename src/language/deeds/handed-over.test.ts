import { describe, expect, test } from 'vitest';
import { tickedFrom } from '#domain/words/proposal.ts';
import { inCall } from '../testing/speeches.ts';

const ticked = (line: string) =>
  inCall(`Tomas: ${line}`).flatMap((one) =>
    one.confidence >= tickedFrom && 'due' in one ? [[one.what, one.act, one.due]] : [],
  );

describe('what the other side will have by a day is somebody’s deed, in whatever words', () => {
  test.each([
    ['The drawings will be with you on Tuesday.', 'Get us the drawings', '2026-11-24'],
    ['On Tuesday the drawings will be with you.', 'Get us the drawings', '2026-11-24'],
    ['You have my word: the log will be with you on Monday.', 'Get us the log', '2026-11-30'],
    ['Your export will be in your inbox by Thursday.', 'Get us our export', '2026-11-26'],
    ['The figures will land in your inbox on Thursday.', 'Get us the figures', '2026-11-26'],
    ['Count on me for the log by Friday.', 'Get us the log', '2026-11-27'],
    ['You can rely on us to send the log by Friday.', 'Send the log', '2026-11-27'],
    ['Expect my email tonight.', 'Get us the email', '2026-11-23'],
    ['I give you my word: the signed form goes out Friday.', 'Get us the signed form', '2026-11-27'],
  ])('%s', (line, act, due) => expect(ticked(line)).toEqual([['commitment', act, due]]));

  test('of ours it is a promise', () => {
    expect(inCall('Lena: Expect our proposal on Friday.')).toEqual([
      expect.objectContaining({ what: 'promise', who: { memberId: 'lena' }, act: 'Get them the proposal' }),
    ]);
  });

  test('with another deed beside it, both are told', () => {
    expect(ticked("The log will be with you on Friday and I'll call you Monday.")).toHaveLength(2);
  });

  test.each([
    ...["Don't count on me for the log by Friday.", "Don't expect my mail tonight."],
    ...['We expect the trucks on Friday.', 'Will the log be with you on Friday?'],
    ...['The log will hopefully be with you on Tuesday.', "The log won't be with you on Tuesday."],
    ...[
      'If legal agrees, the log will be with you on Friday.',
      'I doubt the log will be with you on Friday.',
    ],
    ...['The team will be with you on Tuesday.', 'The night shift goes out on Friday.'],
    ...['Dana says the log will be with you on Friday.', "I'm counting on you for the log by Friday."],
  ])('and nothing is promised by: %s', (line) => expect(ticked(line)).toEqual([]));
});
