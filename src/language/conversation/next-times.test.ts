import { expect, test } from 'vitest';
import { tickedFrom } from '#domain/words/proposal.ts';
import { readSpeech } from '../read-speech.ts';
import { callOf, inCall, inCallContext, inMail, inNotes } from '../testing/speeches.ts';

const times = (found: ReturnType<typeof inCall>) =>
  found.flatMap((one) =>
    one.what === 'next conversation'
      ? [`${one.startsAt ?? one.day}${one.confidence >= tickedFrom ? '' : ', suggested'}`]
      : [],
  );

test.each([
  ['2026-12-04', 'Lena: So same place, Friday the fourth?', 'Tomas: Yes please.'],
  ['2026-12-07T10:00:00.000Z', "Tomas: Let's get together on the seventh, eleven o'clock.", 'Lena: Sure.'],
  ['2026-11-30', 'Lena: Are you around next Monday?', 'Tomas: I am, all morning.'],
  ['2026-12-02T09:00:00.000Z', 'Lena: Does Wednesday the second at ten suit?', "Tomas: That's grand."],
  ['2026-12-09T12:00:00.000Z', 'Lena: Can we have an hour on 9 December at one?', 'Dana: I can make that.'],
  ['2026-11-24T08:00:00.000Z', 'Lena: How does nine on Tuesday sound?', 'Tomas: Sounds good to me.'],
  ['2026-11-27T14:00:00.000Z', "Lena: I'll ring you on Friday at three then.", 'Tomas: Okay, speak then.'],
  ['2026-11-26T07:30:00.000Z', 'Lena: Half eight on Thursday too early?', 'Tomas: No, half eight is fine.'],
  ['2026-12-02', "Lena: I've got the second at ten or the third at two.", 'Tomas: The second.'],
])('a time that somebody is asked for and takes, in whatever words: %s', (time, ...lines) =>
  expect(times(inCall(...lines))).toEqual([time]),
);

test.each([
  ['Lena: Are you around next Monday?', 'Tomas: I am in Lyon then.'],
  ['Lena: Does Wednesday the second at ten suit?', "Tomas: That's great, but I have to ask Dana."],
  ['Lena: Did the install on Thursday at nine work?', "Tomas: That's fine."],
])('praise and whereabouts take no time', (...lines) =>
  expect(times(inCall(...lines)).filter((time) => !time.endsWith('suggested'))).toEqual([]),
);

test.each([
  ['see them again thurs 3 dec at 10', '2026-12-03T09:00:00.000Z'],
  ['next mtg tue 1 dec 1400 at theirs', '2026-12-01T13:00:00.000Z'],
  ['Reconvening Mon 30 Nov 4pm with Tomas and Dana', '2026-11-30T15:00:00.000Z'],
  ['agreed to meet again fri 4 dec at 9', '2026-12-04T08:00:00.000Z'],
  ['we said tuesday 8th at 3 for the next one', '2026-12-08T14:00:00.000Z'],
  ['in the diary for weds 2 dec 13.30, dana + tomas', '2026-12-02T12:30:00.000Z'],
])('a line of notes that says when they meet: %s', (line, time) => {
  expect(inNotes(line)).toMatchObject([{ what: 'next conversation', startsAt: time }]);
});

test.each(['Dana away thurs 3 dec', 'board meets mon 30 nov 10am', 'kick off was tues 17 nov 9am'])(
  'a line that tells of other days is none: %s',
  (line) => expect(times(inNotes(line))).toEqual([]),
);

test('a client who asks to meet in a mail is suggested, and one who looks forward to it has agreed', () => {
  const asked = inMail({ text: 'Could we meet on Wednesday 2 December at 10?' });
  expect(times(asked)).toEqual(['2026-12-02T09:00:00.000Z, suggested']);
  const said = inMail({ text: "We're looking forward to seeing you on Thursday 3 December at 2pm." });
  expect(said).toMatchObject([{ what: 'next conversation', startsAt: '2026-12-03T13:00:00.000Z' }]);
});

test('the same time on another day is at the hour of the conversation that it is said in', () => {
  const context = { ...inCallContext, startsAt: '2026-11-23T13:30:00.000Z' };
  const call = callOf('Lena: Same time next Thursday?', 'Tomas: Works for me.');
  expect(times(readSpeech(call, context))).toEqual(['2026-12-03T13:30:00.000Z']);
  expect(times(readSpeech(call, inCallContext))).toEqual(['2026-12-03']);
  expect(times(inNotes('same time wed 2 dec', { startsAt: context.startsAt }))).toEqual([
    '2026-12-02T13:30:00.000Z',
  ]);
});

test('who is free at an hour has promised nothing', () => {
  expect(inNotes('Tomas free fri 10am').map(({ what }) => what)).not.toContain('commitment');
});
