import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addToDay } from '#domain/time/calendar.ts';
import type { DatePhrase, ToldFrom } from './date-phrase.ts';
import { datePhrasesIn } from './date-phrases-in.ts';

/** A Wednesday. */
const told: ToldFrom = {
  day: '2026-03-11',
  zone: 'America/New_York',
  fiscalYearStartsIn: 1,
  dayMonthOrder: 'month first',
};
const on = (day: string, more: Partial<ToldFrom> = {}) => ({ ...told, ...more, day });
const phrases = (text: string, from: Partial<ToldFrom> = {}) => datePhrasesIn(text, { ...told, ...from });
const dues = (text: string, from: Partial<ToldFrom> = {}) => phrases(text, from).map(({ due }) => due);
const only = (text: string, from: Partial<ToldFrom> = {}): DatePhrase => {
  const found = phrases(text, from);
  expect(found, text).toHaveLength(1);
  return found[0] as DatePhrase;
};

describe('the due date', () => {
  test.each([
    // Days told from today.
    ["I'll send it today.", '2026-03-11'],
    ['Yes, by end of day tomorrow.', '2026-03-12'],
    ['We can do the day after tomorrow.', '2026-03-13'],
    ["I'll get you the export first thing tomorrow.", '2026-03-12'],
    ["You'll have it tonight.", '2026-03-11'],
    ["I'll send it right now.", '2026-03-11'],
    ["I'll have it over to you EOD.", '2026-03-11'],
    ['tmrw i send you the numbers', '2026-03-12'],
    // Weekdays.
    ['Legal will turn it around by close of business Friday.', '2026-03-13'],
    ["I'll call you Wednesday.", '2026-03-18'],
    ["I'll call you this Wednesday.", '2026-03-11'],
    ["I'll call you this Friday.", '2026-03-13'],
    ["I'll call you next Friday.", '2026-03-20'],
    ["I'll call you next Monday.", '2026-03-16'],
    ["Let's take the Monday after next.", '2026-03-23'],
    ['By the end of next week but one.', '2026-03-27'],
    ['On Tuesday next week but one.', '2026-03-24'],
    ['A week from Friday works.', '2026-03-20'],
    ["We'll decide Friday week.", '2026-03-20'],
    ["I'll ask him a week Tuesday.", '2026-03-24'],
    ['Two weeks from Tuesday then.', '2026-03-31'],
    ['Tuesday of next week suits me.', '2026-03-17'],
    ['next week Thursday I bring the samples', '2026-03-19'],
    ['I send it fri', '2026-03-13'],
    ['by sat', '2026-03-14'],
    ['COB Friday', '2026-03-13'],
    ["the Friday cost call, I'll raise it there", '2026-03-13'],
    // Days of a month.
    ["We'll have a decision by the 27th.", '2026-03-27'],
    ["We'll have a decision by the 4th.", '2026-04-04'],
    ['Tuesday the 17th at 10 works for me.', '2026-03-17'],
    ["I'll ask her on the thirtieth.", '2026-03-30'],
    ['Can I write down the twenty-eighth?', '2026-03-28'],
    ["the seventeenth's fine by me", '2026-03-17'],
    ['next Wednesday, the eighteenth', '2026-03-18'],
    ["I'll send it mid-week next week.", '2026-03-18'],
    ['next week, midweek', '2026-03-18'],
    ["We'll bring it a fortnight on Tuesday.", '2026-03-31'],
    ['a fortnight from Friday', '2026-03-27'],
    ['Tuesday fortnight', '2026-03-31'],
    ['a fortnight tomorrow', '2026-03-26'],
    ["Friday in two weeks' time", '2026-03-27'],
    ["in two weeks' time, on Tuesday", '2026-03-31'],
    ['a fortnight before Christmas', '2026-12-11'],
    ['the 3rd of next month', '2026-04-03'],
    ['mail it mon 16', '2026-03-16'],
    ['the first Monday in April', '2026-04-06'],
    // Written out.
    ['Our board approves this on March 26th.', '2026-03-26'],
    ['by the tenth of April', '2026-04-10'],
    ['june the third at one', '2026-06-03'],
    ['by Monday, 12 October', '2026-10-12'],
    ['3 Dec 2pm', '2026-12-03'],
    ['signed by 2026-05-01', '2026-05-01'],
    ['on January 10', '2027-01-10'],
    ['on January 10, 2028', '2028-01-10'],
    ['by 25/3', '2026-03-25'],
    ['am 1.4.2026', '2026-04-01'],
    // Weeks, months, quarters, years.
    ['best and final by end of week', '2026-03-13'],
    ['by the end of next week', '2026-03-20'],
    ['EOW', '2026-03-13'],
    ['by the end of the month', '2026-03-31'],
    ['by month end', '2026-03-31'],
    ['by the end of April', '2026-04-30'],
    ['by the middle of next week', '2026-03-18'],
    ['by mid-December', '2026-12-15'],
    ['by the middle of May', '2026-05-15'],
    ['by year end', '2026-12-31'],
    ['by the end of next year', '2027-12-31'],
    ['by the end of Q3', '2026-09-30'],
    ['before the end of the quarter', '2026-03-31'],
    ['by fiscal year end', '2026-12-31'],
    ['by the end of Q1 2027', '2027-03-31'],
    ['by the end of FY27', '2027-12-31'],
    ['before April', '2026-03-31'],
    ['by next week', '2026-03-20'],
    ['the week of the 23rd', '2026-03-27'],
    ['the week of April 6', '2026-04-10'],
    ['w/c 23rd March', '2026-03-27'],
    // Lengths of time that end on a day.
    ["We'll answer within five business days.", '2026-03-18'],
    ['I need two working days, so in two working days you have it.', '2026-03-13'],
    ["I'll be back to you in two weeks.", '2026-03-25'],
    ["I'll be back to you in 10 days.", '2026-03-21'],
    ["You'll have it within 48 hours.", '2026-03-13'],
    ["I'll send it in the next hour.", '2026-03-11'],
    ['two weeks from today', '2026-03-25'],
    // Holidays that have a day.
    ['by Christmas Eve', '2026-12-24'],
    ['by Thanksgiving', '2026-11-26'],
    ['on the 4th of July', '2026-07-04'],
    ['between the 16th and the 18th', '2026-03-18'],
    ['June 3rd through the 5th', '2026-06-05'],
    ['from the 3rd to the 5th of June', '2026-06-05'],
    ['two days before Christmas', '2026-12-23'],
    ['the day after the 20th', '2026-03-21'],
    ['the Friday before Christmas', '2026-12-18'],
    ['Tue-Thu', '2026-03-19'],
    ['by mid-year', '2026-06-30'],
    ['10 business days from now', '2026-03-25'],
    ['June 3 to 5', '2026-06-05'],
    ['from Tuesday to Thursday', '2026-03-19'],
  ])('%s', (text, due) => {
    expect(dues(text).filter((each) => each !== null)).toContain(due);
  });

  test.each([
    ['on January 10', '2026-12-15', '2027-01-10'],
    ['by Friday', '2026-03-13', '2026-03-20'],
    ['this Friday', '2026-03-13', '2026-03-13'],
    ['by end of week', '2026-03-13', '2026-03-13'],
    ['by end of week', '2026-03-14', '2026-03-20'],
    ['next Monday', '2026-03-15', '2026-03-16'],
    ['on the 31st', '2026-04-10', '2026-05-31'],
    ['on the 29th of February', '2026-03-11', '2028-02-29'],
    ['by the 11th', '2026-03-11', '2026-03-11'],
    ['Friday the 13th', '2026-10-20', '2026-11-13'],
    ['in two business days', '2026-03-13', '2026-03-17'],
  ])('%s, said on %s', (text, day, due) => {
    expect(only(text, on(day)).due).toBe(due);
  });
});

test('quarters are those of the fiscal year', () => {
  const from = (text: string, fiscalYearStartsIn: number, day = '2026-03-11') =>
    only(text, on(day, { fiscalYearStartsIn })).last;
  expect(from('by the end of Q3', 4)).toBe('2026-12-31');
  expect(from('by the end of Q1', 4)).toBe('2026-06-30');
  expect(from('by the end of Q4', 4)).toBe('2026-03-31');
  expect(from('by the end of the quarter', 2)).toBe('2026-04-30');
  expect(from('by the end of next quarter', 2)).toBe('2026-07-31');
  expect(from('by fiscal year end', 10)).toBe('2026-09-30');
  expect(from('by the end of the fiscal year', 10, '2026-11-02')).toBe('2027-09-30');
  expect(from('by the end of Q1 FY27', 7)).toBe('2026-09-30');
  expect(from('by the end of the year', 7)).toBe('2026-12-31');
  expect(only('in Q3')).toMatchObject({ what: 'span', first: '2026-07-01', last: '2026-09-30', due: null });
  expect(only('this quarter')).toMatchObject({
    what: 'span',
    first: '2026-01-01',
    last: '2026-03-31',
    due: null,
  });
});

test('a mere week, month or quarter holds nobody to a day, and its days are told', () => {
  expect(only("I'm flying to both next week anyway.")).toMatchObject({
    ...{ what: 'span', first: '2026-03-16', last: '2026-03-20', due: null },
  });
  expect(only('Could you ask him for a day in May?')).toMatchObject({
    first: '2026-05-01',
    last: '2026-05-31',
    due: null,
  });
  expect(only('in three months')).toMatchObject({ what: 'span', due: null });
});

test('says whether a day is a limit, a beginning or a point', () => {
  const bound = (text: string) => phrases(text).at(-1)?.bound;
  expect(
    [
      'by Friday',
      'before Friday',
      'until Friday',
      'no later than Friday',
      'Friday at the latest',
      'end of week',
    ].map(bound),
  ).toEqual(Array(6).fill('limit'));
  expect(
    [
      'from Monday',
      'after Friday',
      'not before Friday',
      'starting Monday',
      "we can't start until Monday",
      'no earlier than Friday',
    ].map(bound),
  ).toEqual(Array(6).fill('beginning'));
  expect(['on Friday', 'Friday', 'next Tuesday', 'for the 27th'].map(bound)).toEqual(Array(4).fill('point'));
  expect(only("I'd rather do it after Thursday.").due).toBeNull();
});

test('the words of a date are taken with what belongs to them', () => {
  const words = (text: string) => phrases(text).map((each) => each.text);
  expect(
    words('Legal will turn the redlines around by close of business Friday, I spoke to Hannah.'),
  ).toEqual(['by close of business Friday']);
  expect(words('Thursday at 9 is confirmed')).toEqual(['Thursday at 9']);
  expect(words("I'll check it by noon on Monday, then.")).toEqual(['by noon on Monday']);
  expect(words("We'll reach out in the next couple of weeks.")).toEqual(['in the next couple of weeks']);
  for (const { from, to, text } of phrases('Send it by Thursday, and we meet on 3 April at 14:00.'))
    expect('Send it by Thursday, and we meet on 3 April at 14:00.'.slice(from, to)).toBe(text);
});

describe('a time of day', () => {
  test.each([
    ['Thursday at 9', '2026-03-12T13:00:00.000Z'],
    ['Thursday at 2', '2026-03-12T18:00:00.000Z'],
    ['3 Dec 2pm', '2026-12-03T19:00:00.000Z'],
    ['noon tomorrow', '2026-03-12T16:00:00.000Z'],
    ['tomorrow at noon', '2026-03-12T16:00:00.000Z'],
    ['Friday 14:00', '2026-03-13T18:00:00.000Z'],
    ['Friday at half past ten', '2026-03-13T14:30:00.000Z'],
    ['Friday at quarter to three', '2026-03-13T18:45:00.000Z'],
    ['the 2pm slot on Friday', '2026-03-13T18:00:00.000Z'],
    ['by 10.00 on the 19th', '2026-03-19T14:00:00.000Z'],
    ['5pm ET Friday', '2026-03-13T21:00:00.000Z'],
    ['tonight at 8', '2026-03-12T00:00:00.000Z'],
    ['3 Dec., 2 p.m.', '2026-12-03T19:00:00.000Z'],
    ['at 3:30 PM on Thursday, March 19th', '2026-03-19T19:30:00.000Z'],
    ['before 5 pm today', '2026-03-11T21:00:00.000Z'],
    ['Friday at 3pm PT', '2026-03-13T22:00:00.000Z'],
    ['Wednesday the eighteenth at two', '2026-03-18T18:00:00.000Z'],
  ])('%s', (text, at) => {
    expect(only(text).at).toBe(at);
  });

  test("is the zone's, before and after its clocks change", () => {
    const at = (text: string, day: string, zone: string) => only(text, on(day, { zone })).at;
    expect(at('Saturday at 9', '2026-03-27', 'Europe/Berlin')).toBe('2026-03-28T08:00:00.000Z');
    expect(at('Monday at 9', '2026-03-27', 'Europe/Berlin')).toBe('2026-03-30T07:00:00.000Z');
    expect(at('Monday at 9', '2026-10-23', 'Europe/Berlin')).toBe('2026-10-26T08:00:00.000Z');
    // What the clocks leave out is told by the clock before they changed.
    expect(at('Sunday 02:30', '2026-03-27', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z');
  });

  test('of theirs is none that we know', () => {
    expect(only("I'll ring you on the 19th at ten, your time.")).toMatchObject({
      due: '2026-03-19',
      at: null,
    });
  });
});

describe('what is no date', () => {
  test.each([
    'It takes two weeks.',
    'That took six months and forty-five minutes.',
    'Give us 45 minutes for the demo.',
    'There is a 30-day trial.',
    'Our terms are net 30.',
    'Support is there 24/7.',
    'We are on version 2.10.3 of it.',
    'It is $3,500 a seat, or 12/15 of that.',
    'You may 2 or 3 times ask for it.',
    'They march through the list.',
    'We sat down with them.',
    'The second reason is the price.',
    'The 3rd floor, the 2nd time.',
    'I read it in the Sunday Times.',
    'We look at it every Friday and on Mondays.',
    'We already do this on Friday afternoons.',
    'About a quarter of a million of them.',
    'At the end of the day, it is about trust.',
    'We typically see it within 90 days.',
    'Nobody has answered in 10 days, or hasn’t in 12 days.',
    'It is up 14% in 2 of 3 sites.',
    'We use monday.com for that.',
    'We are open Monday to Friday.',
    'One in ten is wrong.',
    'We need one more person.',
    'We use v4/3 on 5/6 sites for 9/10 customers.',
    'On the 1st of every month we close the books.',
    'Have a good weekend.',
    'The alarm goes at three in the morning.',
    'How many would that be in a week?',
  ])('%s', (text) => {
    expect(phrases(text).filter(({ what, due }) => what !== 'vague' && due !== null)).toEqual([]);
  });
});

test('what has been is not due', () => {
  for (const text of [
    'We met last Tuesday.',
    'We met on the 4th.',
    'I sent it yesterday.',
    'Our board approved it on Monday.',
    'We spoke two weeks ago.',
    'We met with three others last quarter.',
    'I extended it on Wednesday.',
    'On Monday we met with their team.',
  ])
    expect(phrases(text), text).toEqual([expect.objectContaining({ due: null, past: true })]);
  expect(dues('The proposal you sent on Friday looks good, we sign by Tuesday.')).toEqual([
    null,
    '2026-03-17',
  ]);
  expect(dues("I'll send you what we discussed on Monday.")).toEqual([null]);
  expect(dues("We'll get it signed today.")).toEqual(['2026-03-11']);
  expect(dues('I told him on Monday that we decide by Friday.')).toEqual([null, '2026-03-13']);
  expect(only('We met on the 4th.').first).toBe('2026-03-04');
  expect(only('Our board approved it on Monday.').first).toBe('2026-03-09');
});

test('what was arranged for a day ahead is due', () => {
  expect(dues("I've just put forty-five minutes on your calendar for next Tuesday.")).toEqual(['2026-03-17']);
  expect(dues('I have asked Herr Voss to reserve the room for 21 October.')).toEqual(['2026-10-21']);
  expect(dues('They moved it from Tuesday to Thursday.')).toEqual(['2026-03-12']);
});

test('numbers that are another day elsewhere are read by the locale, and flagged', () => {
  expect(only('by 4/3')).toMatchObject({
    due: '2026-04-03',
    doubt: 'day or month',
    options: ['2026-04-03', '2027-03-04'],
  });
  expect(only('by 4/5', { dayMonthOrder: 'day first' })).toMatchObject({
    due: '2026-05-04',
    doubt: 'day or month',
  });
  expect(only('by 25/3')).toMatchObject({ due: '2026-03-25', doubt: null });
  expect(only('by 4/4')).toMatchObject({ due: '2026-04-04', doubt: null });
});

test('days to choose from are told, and nobody is held to one', () => {
  expect(only('Tuesday or Wednesday works.')).toMatchObject({
    due: null,
    doubt: 'one of several',
    options: ['2026-03-17', '2026-03-18'],
  });
  expect(only('would you choose one of these: 16, 18 or 23 June').options).toEqual([
    '2026-06-16',
    '2026-06-18',
    '2026-06-23',
  ]);
  expect(only('Tuesday at 9 or Thursday at 10').options).toEqual(['2026-03-12', '2026-03-17']);
});

test('what cannot be is asked for, not guessed', () => {
  expect(only('Friday the 18th of March')).toMatchObject({ due: null, doubt: 'another weekday' });
  expect(only('by March 4')).toMatchObject({ due: null, doubt: 'just past' });
  expect(only('by May')).toMatchObject({ due: null, doubt: 'beginning or end' });
});

/** What sounds like a date and is none, whatever stands around it. */
const vague = [
  'soon',
  'very soon',
  'soon-ish',
  'shortly',
  'eventually',
  'someday',
  'at some point',
  'at some stage',
  'sometime',
  'some time next month',
  'sometime next month',
  'sometime next week',
  'sometime in March',
  'sometime before Christmas',
  'before Christmas',
  'before Thanksgiving',
  'next week sometime',
  'in a couple of weeks',
  'in the next couple of weeks',
  'in the next few days',
  'in a few weeks',
  'over the coming weeks',
  'in the coming months',
  'in two or three weeks',
  'in 2-3 weeks',
  'in a week or two',
  'in a week or so',
  'in about a month',
  'in several months',
  'in the near future',
  'in due course',
  'down the road',
  'down the line',
  'one of these days',
  'later',
  'later this year',
  'later on',
  'later next month',
  'early next year',
  'early next week',
  'early in the new year',
  'late March',
  'towards the end of the month',
  'around the end of Q2',
  'around the 15th',
  'at some point in Q3',
  'in the second half of October',
  'after the holidays',
  'after the summer',
  'after the break',
  'after Easter',
  'for after Diwali',
  'over half term',
  'before my vacation',
  'in the new year',
  'in spring',
  'by autumn',
  'this summer',
  'before the summer',
  'over Christmas',
  'when the time is right',
  'as soon as possible',
  'when I get a chance',
  'at your convenience',
  'in like August or whatever',
  'next month or so',
  'within 48 hours of signing',
  'whenever you are in town, after Labor Day',
];

test.each(vague)('%s never becomes a date', (phrase) => {
  for (const around of [
    `We'll get back to you ${phrase}.`,
    `${phrase}`,
    `I will send it ${phrase}, and then we sign.`,
    `Let's talk ${phrase}?`,
  ])
    for (const day of ['2026-03-11', '2026-12-31', '2028-02-29']) {
      const found = phrases(around, on(day));
      expect(
        found.flatMap(({ due, first, at }) => [due, first, at]).filter((each) => each !== null),
        around,
      ).toEqual([]);
      expect(found.length, around).toBeGreaterThan(0);
    }
});

test('every edge of every period is a day of it', () => {
  const edges = [
    'the end of',
    'the middle of',
    'the beginning of',
    'the start of',
    'the close of',
    'mid-',
    'end',
    'the last day of',
  ];
  const periods = [
    'week',
    'the week',
    'this week',
    'next week',
    'the month',
    'next month',
    'the quarter',
    'this quarter',
    'next quarter',
    'the year',
    'next year',
    'year',
    'the fiscal year',
    'Q1',
    'Q2 2027',
    'Q4',
    'FY27',
    'the first quarter',
    'May',
    'next May',
    'February 2028',
    '2027',
    'the week after next',
    'the month after next',
  ];
  for (const edge of edges)
    for (const period of periods)
      for (const fiscalYearStartsIn of [1, 2, 10]) {
        const text = `We sign by ${edge}${edge.endsWith('-') ? '' : ' '}${period}.`;
        const [phrase] = phrases(text, { fiscalYearStartsIn });
        expect(phrase?.first, text).toMatch(/^20\d\d-\d\d-\d\d$/);
        expect(phrase?.first, text).toBe(phrase?.last);
      }
});

test('any text at all is read, with places that hold its words and days in their order', () => {
  const pieces = [
    ...vague,
    'by Friday',
    'the 31st',
    'Q3',
    '4/3',
    'and',
    'or',
    ',',
    '.',
    'at 9',
    'the',
    'of',
    'next',
    '12.3.',
    'May',
    'end of',
    'İstanbul',
    'mid-',
    'year',
    'quarter',
    'week',
    'month',
    'fiscal',
    'middle of',
    'last',
    'this',
    'in',
    'within',
    '3',
    'days',
    'weeks',
    'business days',
    'a',
    'Monday',
    'first',
    'second',
    'noon',
    '10.30',
    'ago',
    'week of',
    'Christmas',
    '0',
    '2027',
    '🙂',
    '2026-02-30',
    '99',
    'to',
    '31 April',
    'before',
    'after',
    'two weeks before',
    '16,',
    'between',
    'on the 5th',
    'from',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), { maxLength: 12 }),
      fc.integer({ min: 0, max: 4000 }),
      fc.integer({ min: 1, max: 12 }),
      (words, days, fiscalYearStartsIn) => {
        const text = words.join(' ');
        const found = phrases(text, { day: addToDay('2024-01-01', days), fiscalYearStartsIn });
        let last = 0;
        for (const { from, to, text: own, first, last: until, due, what } of found) {
          expect(text.slice(from, to)).toBe(own);
          expect(from).toBeGreaterThanOrEqual(last);
          last = to;
          if (what === 'vague') expect([first, until, due]).toEqual([null, null, null]);
          else expect((first as string) <= (until as string)).toBe(true);
        }
      },
    ),
    { numRuns: 400 },
  );
});

test('what stands between two dates belongs to one of them', () => {
  const words = (text: string) => phrases(text).map((each) => each.text);
  expect(words('Q3 noon Q3')).toEqual(['Q3 noon', 'Q3']);
  expect(words('We meet on Thursday 9:30 Friday.')).toEqual(['on Thursday 9:30', 'Friday']);
  expect(words('We meet on Thursday at noon, Friday too.')).toEqual(['on Thursday at noon', 'Friday']);
  expect(words("Let's meet next week, 10 am on Tuesday.")).toEqual(['next week', '10 am on Tuesday']);
  expect(words('in 2-3 weeks after the 31st')).toEqual(['in 2-3 weeks', 'after the 31st']);
  expect(words('this week 10 am Tuesday')).toEqual(['this week', '10 am Tuesday']);
  expect(words('We are away on Monday, 10 am Tuesday suits.')).toEqual(['on Monday', '10 am Tuesday']);
});

test('a weekday goes back to the one that was just spoken of where its words take it up', () => {
  const due = (text: string, ...mentioned: string[]) => only(text, { mentioned }).due;
  expect(due('Thursday works for both of us.', '2026-03-26')).toBe('2026-03-26');
  expect(due('Thursday works for both of us.', '2026-03-27')).toBe('2026-03-12');
  expect(due('Okay, Thursday.', '2026-03-26')).toBe('2026-03-26');
  expect(due("I'll send it by that Thursday.", '2026-03-26')).toBe('2026-03-26');
  expect(due('We review it the Monday after.', '2026-03-26')).toBe('2026-03-30');
  expect(due('This Thursday then.', '2026-03-26')).toBe('2026-03-12');
  expect(due('He can do that by the Friday.', '2026-03-24')).toBe('2026-03-27');
  expect(only('He can do that by the Friday.')).toMatchObject({ what: 'vague', due: null });
});

test('a weekday that takes up none is told from the day of the conversation, unless its own turn named one', () => {
  const mentioned = ['2026-03-26'];
  expect(only('Next call Thu 2pm', { mentioned }).due).toBe('2026-03-12');
  expect(only("I'll send the numbers on Thursday.", { mentioned }).due).toBe('2026-03-12');
  expect(only("I'll send the numbers on Thursday.", { mentioned, inThisTurn: mentioned }).due).toBe(
    '2026-03-26',
  );
});

describe('days and hours as they are said', () => {
  const at = (text: string) =>
    datePhrasesIn(text, {
      day: '2026-11-19',
      zone: 'Europe/London',
      fiscalYearStartsIn: 1,
      dayMonthOrder: 'day first',
    }).map(({ first, last, at, due }) => ({ first, last, at, due }));
  test.each([
    ['sync tue 24th 3.30 pm', '2026-11-24', '2026-11-24T15:30:00.000Z'],
    ['Thursday December third, nine Pacific?', '2026-12-03', '2026-12-03T17:00:00.000Z'],
    ['Twenty-sixth, eight thirty, then.', '2026-11-26', '2026-11-26T08:30:00.000Z'],
    ['Monday 7 December, 9 to 9:45, in our office', '2026-12-07', '2026-12-07T09:00:00.000Z'],
    ['meet again fri 4th dec half 3', '2026-12-04', '2026-12-04T15:30:00.000Z'],
    ['on the fourth, seven sharp', '2026-12-04', '2026-12-04T07:00:00.000Z'],
    ['Workshop 8.12. 9-12 Uhr', '2026-12-08', '2026-12-08T09:00:00.000Z'],
  ])('%s', (text, day, hour) => expect(at(text)).toEqual([{ first: day, last: day, at: hour, due: day }]));

  test.each(['wk comm 30 nov', 'the week of November thirtieth', 'the wk beginning 30 Nov'])('%s', (text) =>
    expect(at(text)).toEqual([{ first: '2026-11-30', last: '2026-12-04', at: null, due: '2026-12-04' }]),
  );

  test.each([
    ["I'll test it on Tuesday and send the log by the end of that week.", '2026-11-27'],
    ["I meet her on the 24th and I'll tell you the same day.", '2026-11-24'],
    ["I'll ask him on December tenth and let you know the next day.", '2026-12-11'],
  ])('%s', (text, day) => expect(at(text).at(-1)).toMatchObject({ due: day }));

  test('no story has a next day to come', () => {
    expect(at('We tried it on Tuesday and it broke the next day.').filter(({ due }) => due !== null)).toEqual(
      [],
    );
  });
});
