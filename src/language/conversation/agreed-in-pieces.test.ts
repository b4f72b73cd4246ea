import { describe, expect, test } from 'vitest';
import type { Proposal } from '#domain/words/proposal.ts';
import { inCall, inMail, inNotes } from '../testing/speeches.ts';

type Meeting = Extract<Proposal, { what: 'next conversation' }>;

/** The times that are told: ticked beforehand, or only suggested. */
function timesOf(proposals: readonly Proposal[]): (string | null)[][] {
  const told = proposals.filter((one): one is Meeting => one.what === 'next conversation');
  return told.map((one) => [
    one.confidence >= 0.7 ? 'ticked' : 'suggested',
    one.startsAt?.slice(0, 16) ?? one.day,
  ]);
}

describe('one side puts forward a day, the other takes it and adds the hour', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['What about the tenth, in the afternoon?', 'The tenth, yes, at half past two.', '2026-12-10T13:30'],
    ['How about Wednesday morning?', 'Wednesday, fine, at nine.', '2026-11-25T08:00'],
    ['Should we say Thursday?', 'Thursday, okay, quarter past eleven.', '2026-11-26T10:15'],
    ['How is Friday the fourth, eleven?', 'Works for me.', '2026-12-04T10:00'],
    ['And Tuesday, three?', "That's good.", '2026-11-24T14:00'],
    ['Does Tuesday 3 suit you?', 'Yes.', '2026-11-24T14:00'],
  ];
  test.each(cases)('%s – %s', (asked, answered, at) => {
    expect(timesOf(inCall(`Lena: ${asked}`, `Tomas: ${answered}`))).toEqual([['ticked', at]]);
  });
});

describe('a number behind a weekday', () => {
  test('is an hour where an hour was spoken of, whichever side refuses first', () => {
    const said = [
      [
        'Lena: Shall we go through the plan? Thurs 11?',
        'Tomas: thurs no good, friday 11',
        'Lena: Friday 11 it is, I will come over.',
      ],
      [
        'Tomas: Shall we go through the plan? Thurs 11?',
        'Lena: thurs no good, friday 11',
        'Tomas: Friday 11 it is, I will come over.',
      ],
    ];
    for (const lines of said) {
      const proposals = inCall(...lines);
      expect(timesOf(proposals)).toEqual([['ticked', '2026-11-27T10:00']]);
      expect(proposals.filter(({ what }) => what === 'promise' || what === 'commitment')).toEqual([]);
    }
  });

  test('is the day of the month where the two agree soon, and nobody named an hour', () => {
    expect(timesOf(inCall('Lena: How about Friday 11?', 'Tomas: Friday 11 works.'))).toEqual([
      ['ticked', '2026-12-11'],
    ]);
  });

  test('counts what stands behind it, and never makes a day of next year', () => {
    expect(inNotes('Dana to send Friday 12 trailer photos')).toMatchObject([{ due: '2026-11-27' }]);
  });
});

describe('whoever names their own hour and asks us along', () => {
  test('is suggested until somebody says that they come', () => {
    const asked = ['Lena: When do the planners meet?', 'Dana: The eighth of December, at ten. Come along.'];
    expect(timesOf(inCall(...asked))).toEqual([['suggested', '2026-12-08T09:00']]);
    expect(timesOf(inCall(...asked, "Lena: I'll be there."))).toEqual([['ticked', '2026-12-08T09:00']]);
    expect(timesOf(inCall(...asked, "Lena: I'd have to ask."))).toEqual([['suggested', '2026-12-08T09:00']]);
  });

  test('asks for nothing where they only say what they do then', () => {
    expect(timesOf(inCall('Dana: The planners are in on the eighth, at ten. They come by bus.'))).toEqual([]);
  });
});

describe('a time that is put down', () => {
  test.each(['Put it in.', 'Put it in, yes', 'Yeah, stick it in the diary.', 'Pencil us in.'])(
    '%s',
    (answer) => {
      const proposals = inCall(
        'Lena: And will we fix something. Friday the fourth at ten',
        `Tomas: ${answer}`,
      );
      expect(timesOf(proposals)).toEqual([['ticked', '2026-12-04T09:00']]);
    },
  );

  test.each(['Put it in the shared folder.', "Don't put it in yet.", 'Put it in if Dana can.'])(
    'not: %s',
    (answer) => {
      const proposals = inCall('Lena: The crew starts Friday at ten.', `Tomas: ${answer}`);
      expect(timesOf(proposals).filter(([sure]) => sure === 'ticked')).toEqual([]);
    },
  );
});

describe('notes and mails', () => {
  test.each([
    ['next appointment Thu 3.12. 14:00 with Tomas', '2026-12-03T13:00'],
    ['next appointment Thu 3.12. 14:00 with Tomas, perhaps Dana joins too', '2026-12-03T13:00'],
    ["Told her fine, we've put it in for Wed 2 Dec at half ten.", '2026-12-02T09:30'],
    ["we've booked it for Friday 4 Dec at 11", '2026-12-04T10:00'],
  ])('%s', (text, at) => {
    expect(timesOf(inNotes(text))).toEqual([['ticked', at]]);
  });

  test('a time that is only pencilled in stays out', () => {
    expect(
      timesOf(inNotes('next appointment perhaps Thu 3.12. 14:00')).filter(([sure]) => sure === 'ticked'),
    ).toEqual([]);
  });

  test('a line of a mail that begins with “Next:” and has its hour is the next conversation', () => {
    expect(timesOf(inMail({ text: 'Next: Friday 11 December, 12.30, at the depot.', speaker: 0 }))).toEqual([
      ['ticked', '2026-12-11T11:30'],
    ]);
  });

  test('“I can do Dec 2 at 1 our time” is a time, and no deed', () => {
    const proposals = inMail({ text: 'The tour I can do Dec 2 at 1 our time.' });
    expect(proposals.map(({ what }) => what)).toEqual(['next conversation']);
  });
});
