import { expect, test } from 'vitest';
import type { Speech } from '#domain/words/speech.ts';
import { speechOfText } from './speech-of-text.ts';

async function read(text: string, known?: readonly string[]): Promise<Speech> {
  const speech = await speechOfText(text, known ? { known } : {});
  if (!speech.ok) throw new Error(speech.refusal.message);
  return speech.value;
}

/** What was said, each with who said it. */
async function said(text: string, known?: readonly string[]) {
  const { speakers, utterances } = await read(text, known);
  return utterances.map(
    ({ speaker, text: words }) => `${speaker === null ? '–' : speakers[speaker]?.name}: ${words}`,
  );
}

test('names in brackets before what is said are speakers, and sounds in brackets are not', async () => {
  const cue = (second: number, text: string) =>
    `${second}\n00:00:0${second},000 --> 00:00:0${second},900\n${text}\n`;
  const captions = [
    cue(1, '[Ines Duarte] Did the samples arrive?'),
    cue(2, '[Tom Berg] They did. We test them on Monday.'),
    cue(3, '[Laughter] Good.'),
    cue(4, '[Music]'),
    cue(5, '[Ines Duarte] Thank you.'),
  ].join('\n');
  expect(await said(captions)).toEqual([
    'Ines Duarte: Did the samples arrive?',
    'Tom Berg: They did. We test them on Monday.',
    '–: [Laughter] Good.',
    'Ines Duarte: Thank you.',
  ]);
  const text = '[Ines Duarte] Did they arrive?\n[Tom Berg] They did.\n[Ines Duarte] Good.';
  expect(await said(text, ['Ines Duarte', 'Tom Berg'])).toHaveLength(3);
  const notes = '[Action] Send the list.\n[Action] Ask for the date.\n[Budget] None yet.';
  expect((await read(notes)).source).toBe('notes');
});

test('a talk that a machine wrote down without full stops is one, and what was noted of each of them is not', async () => {
  const talk = [
    'Ines Duarte: So thanks for coming I know it is a busy week',
    'Tom Berg: No worries we said we would',
    'Ines Duarte: How often does the press stop',
    'Tom Berg: Twice a month maybe you saw it on Friday',
    'Ines Duarte: Could you show me what that looks like on paper',
    'Tom Berg: I could get the office to pull the figures you would have them Monday',
    'Ines Duarte: That would be great thank you',
  ];
  expect(await said(talk.join('\n'))).toEqual(talk);
  const noted = [
    'Ines: worried about the price',
    'Tom: wants the list',
    'Eva: sceptical, likes the old press',
  ];
  expect((await read([...noted, ...noted, ...noted].join('\n'))).source).toBe('notes');
});

test('cues of one speaker are joined, and a sentence that runs over them is not broken', async () => {
  const zoom = [
    'WEBVTT',
    '',
    '1',
    '00:00:01.000 --> 00:00:03.000',
    'Maria Keller: We will send you the',
    '',
    '2',
    '00:00:03.000 --> 00:00:05.000',
    'Maria Keller: list of users by Friday.',
    '',
    '3',
    '00:00:05.500 --> 00:00:06.000',
    'Tom Berg: Thank you, that helps.',
    '',
  ].join('\r\n');
  const speech = await read(`\uFEFF${zoom}`);
  expect(speech.source).toBe('transcript');
  expect(speech.speakers.map(({ name }) => name)).toEqual(['Maria Keller', 'Tom Berg']);
  expect(speech.utterances).toEqual([
    { speaker: 0, text: 'We will send you the list of users by Friday.', second: 1, writtenAt: null },
    { speaker: 1, text: 'Thank you, that helps.', second: 5, writtenAt: null },
  ]);
});

test('voice tags of Teams say who speaks, with cue settings, several lines and two voices in one cue', async () => {
  const teams = `WEBVTT

6f0c/12-0
00:01.120 --> 00:04.000 align:start position:0%
<v Maria Keller>Terms &amp; conditions
are with legal.</v>

6f0c/12-1
00:04.000 --> 01:00:06.000
<v Maria Keller>Yes.</v>
<v Tom Berg>And <i>who</i> reads them?</v>`;
  expect(await said(teams)).toEqual([
    'Maria Keller: Terms & conditions are with legal. Yes.',
    'Tom Berg: And who reads them?',
  ]);
});

test('subtitles: a name only where the speaker changes, dashes for two at once, sounds left out', async () => {
  const srt = `1
00:00:01,000 --> 00:00:03,000
MARIA: We are ready to start,

2
00:00:03,000 --> 00:00:05,000
but not before May.

3
00:00:05,000 --> 00:00:06,000
[laughter]

4
0:00:07,5 --> 0:00:08,0
TOM: Fine.
5
00:00:08,500 --> 00:00:09,000
MARIA: The thing is: it depends.

6
00:00:10,000 --> 00:00:11,000
- Yes?
- No.

7
00:00:12,000 --> 00:00:13,000
TOM: Good.`;
  expect(await said(srt)).toEqual([
    'MARIA: We are ready to start, but not before May.',
    'TOM: Fine.',
    'MARIA: The thing is: it depends.',
    '–: Yes?',
    '–: No.',
    'TOM: Good.',
  ]);
  expect((await read(srt)).leftOut).toEqual([{ what: 'no words', count: 1 }]);
});

test('a long silence ends an utterance after a full stop only, so that its beginning says when it was said', async () => {
  const vtt = (first: string) => `WEBVTT

00:01.000 --> 00:02.000
Ana: ${first}

01:02.000 --> 01:03.000
Ana: and more.`;
  expect((await read(vtt('One.'))).utterances.map(({ second }) => second)).toEqual([1, 62]);
  expect((await read(vtt('One'))).utterances.map(({ text }) => text)).toEqual(['One and more.']);
});

test.each([
  ['Otter', 'Maria Keller  0:03\nWe will decide\nin May.\n\nTom Berg  0:12\nGood.'],
  ['brackets', 'Maria Keller (00:03): We will decide in May.\nTom Berg (00:12): Good.'],
  ['time first', '[00:03] Maria Keller: We will decide in May.\n[00:12] Tom Berg: Good.'],
  ['Gong', 'Call with Acme\n\n0:03 | Maria Keller\nWe will decide in May.\n\n0:12 | Tom Berg\nGood.'],
  ['Fireflies', 'Maria Keller - 00:03\nWe will decide in May.\nTom Berg - 00:12\nGood.'],
  ['name above time', 'Maria Keller\n00:00:03\nWe will decide in May.\n\nTom Berg\n00:00:12\nGood.'],
  [
    'old Teams document',
    'Maria Keller\n0:3.10 --> 0:9.2\nWe will decide in May.\nTom Berg\n0:12.0 --> 0:14.0\nGood.',
  ],
])('a transcript as %s writes it', async (name, text) => {
  const speech = await read(text);
  expect(speech.source, name).toBe('transcript');
  expect(await said(text)).toEqual(['Maria Keller: We will decide in May.', 'Tom Berg: Good.']);
  expect(speech.utterances.map(({ second }) => second)).toEqual([3, 12]);
});

test('Google Meet: names without times, now and then a time alone', async () => {
  const meet = `Weekly call (2025-11-18 10:00 GMT+1) – Transcript
Attendees
Maria Keller, Tom Berg

Maria Keller: Shall we?
Tom Berg: Yes.
00:05:00

Maria Keller: I will send the list tomorrow.`;
  const speech = await read(meet);
  expect(await said(meet)).toEqual([
    'Maria Keller: Shall we?',
    'Tom Berg: Yes.',
    'Maria Keller: I will send the list tomorrow.',
  ]);
  expect(speech.utterances.map(({ second }) => second)).toEqual([null, null, 300]);
  expect(speech.title).toBe('Weekly call (2025-11-18 10:00 GMT+1) – Transcript');
});

test('names in bold, in capitals and of nobody in particular', async () => {
  expect(await said('**Maria:** We sign.\n\n**Tom**: Good: fine.\n\n**Maria:** Bye.')).toEqual([
    'Maria: We sign.',
    'Tom: Good: fine.',
    'Maria: Bye.',
  ]);
  expect(await said('SPEAKER 1: We sign.\nUntil then,\nbye.\nSPEAKER 2: Good.\nSPEAKER 1: Yes.')).toEqual([
    'SPEAKER 1: We sign. Until then, bye.',
    'SPEAKER 2: Good.',
    'SPEAKER 1: Yes.',
  ]);
});

test('two lines that somebody wrote down are a transcript when each is a sentence of somebody', async () => {
  expect(await said('Maria: We will send it by Friday.\nTom: That works for us.')).toEqual([
    'Maria: We will send it by Friday.',
    'Tom: That works for us.',
  ]);
  expect(await said('maria: We will send it.\ntom: That is fine.', ['Maria Keller', 'Tom Berg'])).toEqual([
    'maria: We will send it.',
    'tom: That is fine.',
  ]);
});

test('a talk of three lines is one, though nobody speaks twice and one line is short', async () => {
  const text = [
    'Lena Fischer: Would you send us the list of yards by Friday?',
    'Tomas Reyes: Yes.',
    'Dana Wu: We look at it together then.',
  ].join('\n');
  expect((await read(text, ['Lena Fischer', 'Tomas Reyes', 'Dana Wu'])).source).toBe('transcript');
  expect((await read(text)).source).toBe('transcript');
  const unasked = 'Tomas Reyes: The yard is full.\nDana Wu: Agreed.\nLena Fischer: More next week.';
  expect((await read(unasked, ['Lena Fischer', 'Tomas Reyes', 'Dana Wu'])).source).toBe('transcript');
});

test('what somebody noted of people is no talk of theirs', async () => {
  const known = ['Tomas Reyes', 'Dana Wu'];
  expect((await read('Tomas: worried about the price.\nDana: numbers by Friday', known)).source).toBe(
    'notes',
  );
  expect((await read('Tomas Reyes: worried about the price\nDana Wu: numbers by Friday', known)).source).toBe(
    'notes',
  );
  expect((await read('Tomas Reyes: ok.\nDana Wu: fine.', known)).source).toBe('notes');
});

test('headings of notes are nobody, and an agenda with times is no transcript', async () => {
  const notes = 'Budget: 40k approved\nTimeline: Q1 at the earliest\nNext step: send the offer';
  expect((await read(notes)).source).toBe('notes');
  const noted = 'Maria: decides\nTom: leads IT\nMaria: worried about the price';
  expect((await read(noted)).source).toBe('notes');
  expect((await read('Budget: 40k.\nBudget: or 50k.\nRisk: none so far.')).source).toBe('notes');
  expect(
    (await read('Agenda\n10:00 Welcome\n10:15 Demo\n10:45 Questions\nMonday 11:00\nTuesday 12:00')).source,
  ).toBe('notes');
});

test('the chat of Zoom: as a recording keeps it, as a participant keeps it, and a messenger’s', async () => {
  const recorded =
    '00:13:46\tMaria Keller:\tgood morning\n00:14:01\tTom Berg:\tReplying to "good morn..." \n\nhello, all\n00:14:09\tAna:\tReacted to "hello, all" with 👍';
  const speech = await read(recorded);
  expect(speech.source).toBe('chat');
  expect(await said(recorded)).toEqual(['Maria Keller: good morning', 'Tom Berg: hello, all']);
  expect(speech.utterances.map(({ second }) => second)).toEqual([826, 841]);
  expect(speech.leftOut).toEqual([{ what: 'no words', count: 1 }]);
  const kept =
    '14:02:11 From Maria Keller to Everyone : good morning\n2025-11-18 14:02:30 From Tom Berg to Maria Keller(Direct Message):\n\thello, you';
  expect(await said(kept)).toEqual(['Maria Keller: good morning', 'Tom Berg: hello, you']);
  const messenger = '[18.11.25, 10:02:33] Maria Keller: good morning\n18/11/25, 10:03 - Tom: hello';
  expect(await said(messenger)).toEqual(['Maria Keller: good morning', 'Tom: hello']);
});

test('notes: bullets and lines stand for themselves, a paragraph that was broken into lines is one', async () => {
  const notes = `## Call with Acme
- Maria will send the list by Fri., i.e. the 21st
* asks for a demo w/ Tom
  1) legal needs approx. 2 weeks
They said that the security review is something they could start
before the contract is signed.
Short line
another one`;
  expect(await said(notes)).toEqual([
    '–: Call with Acme',
    '–: Maria will send the list by Fri., i.e. the 21st',
    '–: asks for a demo w/ Tom',
    '–: legal needs approx. 2 weeks',
    '–: They said that the security review is something they could start before the contract is signed.',
    '–: Short line',
    '–: another one',
  ]);
});

test('what has no words is refused with what to do', async () => {
  const empty = await speechOfText(' \n ');
  expect(empty).toMatchObject({ ok: false, refusal: { details: { why: 'empty' } } });
  const silent = await speechOfText('WEBVTT\n\nNOTE nothing yet\n');
  expect(silent).toMatchObject({ ok: false, refusal: { details: { why: 'empty' } } });
  const damaged = await speechOfText('WEBVTT\n\nsoon --> later\nAna: Hello');
  expect(damaged).toMatchObject({ ok: false, refusal: { details: { why: 'damaged', line: 3 } } });
});

test('a line of notes knows that an empty line stood above it', async () => {
  const speech = await speechOfText('We owe them:\n- the price list\n\nthey run three cranes');
  expect(speech.ok && speech.value.utterances.map(({ afterGap }) => afterGap ?? false)).toEqual([
    false,
    false,
    true,
  ]);
});

test('whoever is written as directories do, the last name first, speaks under that name', async () => {
  const speech = await speechOfText(
    'Mokoena, Thandi: I will send you the berth plan by Friday.\nKeller, Robin: Good. Who looks at it?\nMokoena, Thandi: Pieter does.',
  );
  expect(speech).toMatchObject({
    ok: true,
    value: { source: 'transcript', speakers: [{ name: 'Mokoena, Thandi' }, { name: 'Keller, Robin' }] },
  });
});

test('a beginning of a sentence with a comma is nobody', async () => {
  const speech = await speechOfText('Second, one thing: the price is open.\nThen, Friday: the board meets.');
  expect(speech).toMatchObject({ ok: true, value: { source: 'notes', speakers: [] } });
});

test.each([
  ['Minutes of the steering meeting\nPresent: Tomas Reyes, Lena Fischer\nTomas will send the list.', 'notes'],
  ['Project review, 7 October\nAttendees: Tomas Reyes\nTomas will send the list.', 'notes'],
  ['Framework agreement\nThe supplier will deliver the goods.', 'document'],
])('minutes are notes in whichever file they come: %s', async (text, source) => {
  expect(await speechOfText(text, { isDocument: true })).toMatchObject({ value: { source } });
});
