import { expect, test } from 'vitest';
import type { Proposal } from '#domain/words/proposal.ts';
import type { Speech } from '#domain/words/speech.ts';
import { shippedModel } from '#language/labels/language-model.ts';
import type { SpeakerNameRow } from '#store/words/speaker-names.ts';
import { withSpeakers } from './read-given.ts';
import type { ReadingContext } from './reading-context.ts';
import { proposalsIn, speechOf } from './reading-work.ts';
import { heard } from './shown-reading.ts';
import { whoSpoke } from './who-spoke.ts';

// Whole texts, from their bytes to what is proposed: transcripts and threads as long as they come.

const person = (contactId: string, name: string, email: string | null = null) => ({
  ...{ contactId, name, email, title: null },
});

const context: ReadingContext = {
  day: '2026-11-18',
  zone: 'Europe/Berlin',
  fiscalYearStartsIn: 1,
  dayMonthOrder: 'day first',
  writer: { memberId: 'lena', name: 'Lena Fischer' },
  people: [
    person('tomas', 'Tomas Reyes', 'tomas@corvid.example'),
    person('anna b', 'Anna Berg'),
    person('anna k', 'Anna Kowal'),
    person('marguerite', 'Marguerite Oyelaran'),
  ],
  members: [{ memberId: 'lena', name: 'Lena Fischer', email: 'lena@ours.example' }],
  account: 'Corvid Logistics',
  company: 'Northgate',
  asks: [],
  recorded: { commitments: [], nonCommitments: [], promises: [], concerns: [], conversations: [] },
};

async function readWhole(name: string, text: string, said: readonly SpeakerNameRow[] = []) {
  const about = { known: context.people.map((one) => one.name), zone: context.zone };
  const speech = await speechOf({ name, bytes: Buffer.from(text) }, about);
  if (!speech.ok) throw new Error(speech.refusal.message);
  const spoke = whoSpoke(speech.value, said, context);
  const toRead = { speech: heard(speech.value, spoke), model: shippedModel() };
  const proposals = await proposalsIn({ ...toRead, context: withSpeakers(context, spoke) });
  return { speech: speech.value, spoke, proposals };
}

/** What a proposal says, in short: what, whose, which act, by when. */
const shortOf = (found: Proposal) => [
  found.what,
  'who' in found && found.who && 'contactId' in found.who ? found.who.contactId : null,
  'due' in found ? found.due : null,
];

const quotesOf = (proposals: readonly Proposal[]) => proposals.map(({ quotes: [first] }) => first.text);

const everyday = [
  'The gate was closed for most of the morning.',
  'Yard four has eleven docks and two ramps.',
  'That is how the drivers have always parked.',
  'The board on the wall shows the trailers of the day.',
  'Two of the ramps were painted in the summer.',
  'The night shift uses the same sheet.',
  'Most trailers come from the port.',
  'It was much the same in the other yard.',
];
const clock = (seconds: number) => new Date(seconds * 1000).toISOString().slice(11, 23);

/** Two hours of talk in cues of three seconds; `said` stands at its cue, by its speaker. */
function twoHours(said: Readonly<Record<number, readonly [speaker: string, text: string]>>): string {
  const voices = ['Thomas Reyes', 'Speaker 2', 'Anna', 'AB', 'Lena Fischer', 'Margarite Oyelaran'];
  const cues = Array.from({ length: 2400 }, (_, place) => {
    const [speaker, text] = said[place] ?? [
      voices[Math.floor(place / 7) % voices.length],
      everyday[(place * 5) % everyday.length],
    ];
    return `${place + 1}\n${clock(place * 3)} --> ${clock(place * 3 + 3)}\n<v ${speaker}>${text}</v>`;
  });
  return `WEBVTT\n\n${cues.join('\n\n')}\n`;
}

const promised: Readonly<Record<number, readonly [string, string]>> = {
  120: ['Thomas Reyes', 'I will send you the fee numbers by Friday.'],
  900: ['Lena Fischer', 'I will send you the draft of the plan tomorrow.'],
  1300: ['Margarite Oyelaran', 'I will ask our controller for the budget by 30 November.'],
  // The same once more, an hour and a half later.
  2000: ['Thomas Reyes', 'I will send you the fee numbers by Friday.'],
  2200: ['Speaker 2', 'I am worried about the integration with our yard system.'],
};

test('two hours of talk: what was agreed is found, each once, and who is misheard is asked for', async () => {
  const { speech, spoke, proposals } = await readWhole('call.vtt', twoHours(promised));
  expect(speech.utterances.flatMap(({ text }) => text.split(' ')).length).toBeGreaterThan(15_000);
  const known = Object.fromEntries(
    spoke.map(({ shown }) => [shown.name, [shown.contactId ?? shown.memberId, shown.sure]]),
  );
  expect(known).toEqual({
    'Thomas Reyes': ['tomas', 'likely'],
    'Speaker 2': [null, 'unknown'],
    // Two bear that first name: nobody is guessed at.
    Anna: [null, 'unknown'],
    AB: ['anna b', 'likely'],
    'Lena Fischer': ['lena', 'sure'],
    'Margarite Oyelaran': ['marguerite', 'likely'],
  });
  expect(proposals.filter(({ what }) => what !== 'person').map(shortOf)).toEqual([
    ['commitment', null, '2026-11-20'],
    ['promise', null, '2026-11-19'],
    ['commitment', null, '2026-11-30'],
    // The worry of “Speaker 2” may be one of ours: it is told once somebody says who spoke.
  ]);
});

test('once it is said who they are, the same is found as theirs', async () => {
  const is = (name: string, contactId: string): SpeakerNameRow => ({
    ...{ ofId: 'account', name: name.toLowerCase(), contactId, memberId: null, otherwise: null },
  });
  const { proposals, spoke } = await readWhole('call.vtt', twoHours(promised), [
    is('Thomas Reyes', 'tomas'),
    is('Speaker 2', 'anna k'),
    is('Margarite Oyelaran', 'marguerite'),
  ]);
  expect(spoke.filter(({ shown }) => shown.sure === 'said')).toHaveLength(3);
  expect(proposals.filter(({ what }) => what !== 'person').map(shortOf)).toEqual([
    ['commitment', 'tomas', '2026-11-20'],
    ['promise', null, '2026-11-19'],
    ['commitment', 'marguerite', '2026-11-30'],
    ['concern', 'anna k', null],
  ]);
});

/** A thread of twelve mails, of which the last is at hand and quotes all others, each deeper than the one after it. */
function thread(words: readonly string[]): string {
  const at = (place: number) => `${String(2 + place).padStart(2, '0')} Nov 2026 at 10:0${place % 10}`;
  const nameOf = (place: number) =>
    place % 2 ? 'Tomas Reyes <tomas@corvid.example>' : 'Lena Fischer <lena@ours.example>';
  const signed = (place: number) =>
    place % 2
      ? 'Best regards,\nTomas Reyes\nCorvid Logistics GmbH\n+49 30 1234567'
      : '-- \nLena Fischer\nNorthgate\nI will be out of office on Friday.';
  const mailAt = (place: number): string => {
    const own = `Hi,\n\n${words[place]}\n\n${signed(place)}`;
    if (place === 0) return own;
    const quoted = mailAt(place - 1)
      .split('\n')
      .map((line) => `>${line.startsWith('>') ? '' : ' '}${line}`);
    return `${own}\n\nOn ${at(place - 1)}, ${nameOf(place - 1)} wrote:\n\n${quoted.join('\n')}`;
  };
  const last = words.length - 1;
  return [
    `From: ${nameOf(last)}`,
    'To: lena@ours.example',
    'Subject: Re: Fees',
    `Date: Fri, ${String(2 + last)} Nov 2026 10:00:00 +0100`,
    'Message-ID: <last@corvid.example>',
    'Content-Type: text/plain; charset=utf-8',
    '',
    mailAt(last),
  ].join('\n');
}

test('a thread of twelve levels: each mail once, by its writer and from its day, without its signature', async () => {
  const words = Array.from(
    { length: 12 },
    (_, place) => `This is about yard number ${place + 1}, as before.`,
  );
  words[3] = 'I will send you the fee numbers by Friday.';
  words[6] = 'I will send you the draft of the plan tomorrow.';
  words[11] = 'I will ask our controller for the budget on Monday.';
  const { speech, proposals } = await readWhole('thread.eml', thread(words));
  expect(ownWords(speech)).toEqual(words);
  expect(speech.speakers.map(({ email }) => email).toSorted()).toEqual([
    'lena@ours.example',
    'tomas@corvid.example',
  ]);
  expect(speech.leftOut).toContainEqual({ what: 'signature', count: 12 });
  expect(proposals.map(shortOf)).toEqual([
    // "By Friday" of Thursday the 5th, "tomorrow" of Sunday the 8th, "on Monday" of Friday the 13th.
    ['commitment', 'tomas', '2026-11-06'],
    ['promise', null, '2026-11-09'],
    ['commitment', 'tomas', '2026-11-16'],
  ]);
  expect(quotesOf(proposals)).toEqual([words[3], words[6], words[11]]);
});

const ownWords = ({ utterances }: Speech) =>
  utterances.map(({ text }) => text).filter((text) => !/^Hi,$/.test(text));
