import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aboutFinding } from '#domain/findings/about-finding.ts';
import { defaultPlaybook } from '#domain/playbook/default-playbook.ts';
import { mapOf } from '#domain/playbook/map.ts';
import { dealView } from '#domain/standing/deal-view.ts';
import { fold } from '#domain/standing/fold.ts';
import { anyLedger } from '#domain/testing/any-ledger.ts';
import { opened, openedWithKai, type Story } from '#domain/testing/story.ts';
import { dayAndTime, dayLabel, dueLabel, howLong, nearDay } from './dates.ts';
import { paceSentence, shownDealPage } from './deal-page-view.ts';
import { tellFact } from './fact-sentence.ts';
import { findingWords } from './finding-words.ts';
import { shownEntries } from './ledger-view.ts';
import { ended, listed, quoted, type Seen, seen } from './seen.ts';

const names = {
  person: (id: string | null | undefined) => (id ? id.slice(0, 1).toUpperCase() + id.slice(1) : 'somebody'),
  title: () => null,
  member: (id: string | null | undefined) => id ?? 'nobody',
};
const map = mapOf(defaultPlaybook);

function seenAt(now: string, locale = 'en-GB', reading: Partial<Seen> = {}): Seen {
  const lena = { memberId: 'lena', ownerId: 'lena', doers: new Map<string, string>() };
  return seen({ now, locale, zone: 'UTC', ...lena, currency: 'USD', names, map, ...reading });
}

describe('whatever was recorded', () => {
  const context = { zone: 'UTC', playbook: () => defaultPlaybook };
  const head = {
    dealId: 'd1',
    accountName: null,
    accountDetails: {},
    photos: new Map(),
    may: { change: true, assign: true },
  };

  test.each(['en-GB', 'de-DE'])('has a page whose every sentence is one, in %s', (locale) => {
    fc.assert(
      fc.property(anyLedger({}), (facts) => {
        const standing = fold(context, facts);
        const view = dealView(standing, { map, zone: standing.deal.zone });
        const at = seenAt('2026-12-15T09:00:00.000Z', locale);
        const page = shownDealPage(view, head, at);
        const corrections = facts.filter(({ type }) => type === 'correction.made');
        const entries = shownEntries({ facts, corrections, standing, mayChange: true }, at);
        const sentences = [
          page.score.lead.sentence,
          page.window.sentence,
          page.pace?.sentence ?? '',
          page.process.reason ?? '',
          page.process.askWhen ?? '',
          page.next?.why ?? '',
          page.theirPace.sentence,
          ...page.theirPace.explained,
          ...page.theirPace.changes.flatMap(({ what, why }) => [what, why]),
          page.theirPace.moved?.sentence ?? '',
          ...page.findings.flatMap(({ label, why, remedy, act }) => [label, why, remedy, act.label]),
          ...page.coming.flatMap(({ label, why }) => [label, why]),
          ...page.score.people.flatMap(({ positions }) => positions.map(({ evidence }) => evidence ?? '')),
          ...entries.map(({ sentence }) => sentence.map(({ text }) => text).join('')),
        ];
        for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\.\.$/);
        expect(page.control.ways).toHaveLength(11);
      }),
      { numRuns: 80 },
    );
  });
});

describe('a finding in words', () => {
  function words(story: Story, code: string, now: string, locale?: string, reading?: Partial<Seen>) {
    const standing = story.standing();
    const deal = dealView(standing, { map, zone: 'UTC' });
    const finding = standing.findings.find((one) => one.code === code);
    if (!finding) throw new Error(`${code} does not hold`);
    return findingWords({ ...finding, about: aboutFinding(deal, finding) }, seenAt(now, locale, reading));
  }

  test('says what is true now otherwise than what will be', () => {
    const story = openedWithKai().plan('2026-11-10T09:00Z', 'c1', '2026-11-18T09:00Z');
    expect(words(story, 'not-closed-out', '2026-11-18T10:40:00.000Z').why).toBe(
      'The conversation with Kai of Wed 18 Nov, 09:00, ended 40 minutes ago and is not closed out.',
    );
    expect(words(story, 'not-closed-out', '2026-11-17T10:00:00.000Z')).toMatchObject({
      label: 'To close out',
      why: 'The conversation with Kai ends Wed 18 Nov, 10:00, and wants closing out.',
    });
  });

  test('quotes a friendly sentence, and says on which day it was said, however late that was written down', () => {
    const text = '"We will reach out"';
    const heard = { nonCommitmentId: 'n1', text, contactId: 'mo' };
    const story = openedWithKai()
      .add('2026-11-10T09:00Z', 'non-commitment.heard', heard)
      .join('2026-11-22T09:56Z', 'mo');
    const why = (now: string) => words(story, 'non-commitment', now).why;
    expect(why('2026-11-22T10:00:00.000Z')).toMatch(/^“We will reach out” was accepted on 10 Nov\./);
    expect(why('2026-11-10T12:00:00.000Z')).toMatch(/^“We will reach out” was accepted today\./);
  });

  test('names whom the deal is ahead of, and by what', () => {
    const story = openedWithKai().add('2026-11-10T09:00Z', 'topic.opened', {
      kind: 'change',
      framing: 'final',
    });
    expect(words(story, 'ahead', '2026-11-22T10:00:00.000Z')).toMatchObject({
      label: 'You are 2 ahead of them',
      why: 'Kai has yet to give time and explore.',
    });
  });

  test('is told to readers of German in German, the names of the kinds and the dates included', () => {
    const story = openedWithKai().add('2026-11-10T09:00Z', 'topic.opened', {
      kind: 'change',
      framing: 'final',
    });
    expect(words(story, 'ahead', '2026-11-22T10:00:00.000Z', 'de-DE')).toEqual({
      label: 'Sie sind dem Kunden 2 voraus',
      why: 'Von Kai fehlt noch: Zeit und Erkunden.',
      remedy: 'Gehen Sie dorthin zurück, wo der Kunde ist.',
    });
    const planned = openedWithKai().plan('2026-11-10T09:00Z', 'c1', '2026-11-18T09:00Z');
    expect(words(planned, 'not-closed-out', '2026-11-18T10:40:00.000Z', 'de-DE').why).toBe(
      'Das Gespräch mit Kai von Mi, 18. Nov., 09:00 ist seit 40 Minuten vorbei und nicht nachbereitet.',
    );
  });

  test('says “you” only to who it speaks of, and else the name; what is nobody’s is ours', () => {
    const ahead = openedWithKai().add('2026-11-10T09:00Z', 'topic.opened', {
      kind: 'change',
      framing: 'final',
    });
    const label = (locale: string, ownerId: string | null) =>
      words(ahead, 'ahead', '2026-11-22T10:00:00.000Z', locale, { memberId: 'lena', ownerId }).label;
    expect(label('en-GB', 'Jonas')).toBe('Jonas is 2 ahead of them');
    expect(label('en-GB', null)).toBe('We are 2 ahead of them');
    expect(label('de-DE', 'Jonas')).toBe('Jonas ist dem Kunden 2 voraus');
    expect(label('de-DE', null)).toBe('Wir sind dem Kunden 2 voraus');

    const promised = openedWithKai().add('2026-11-10T09:00Z', 'promise.made', {
      promiseId: 'p1',
      what: 'Send the figures',
      due: '2026-11-22',
    });
    const [{ evidence } = { evidence: [] }] = promised
      .standing()
      .findings.filter(({ code }) => code === 'promised');
    const told = (locale: string, doer: string) => {
      const doers = new Map(evidence.map((id) => [id, doer]));
      const { label: badge, why } = words(promised, 'promised', '2026-11-22T10:00:00.000Z', locale, {
        doers,
      });
      return `${badge}. ${why}`;
    };
    expect(told('en-GB', 'lena')).toBe('Promised by you. You promised this by 22 Nov: Send the figures.');
    expect(told('en-GB', 'Jonas')).toBe(
      'Promised by Jonas. Jonas promised this by 22 Nov: Send the figures.',
    );
    expect(told('de-DE', 'Jonas')).toBe(
      'Von Jonas versprochen. Jonas hat das bis 22. Nov. versprochen: Send the figures.',
    );
  });

  test('does not say of a promise that is late how to keep it in time', () => {
    const story = openedWithKai().add('2026-11-10T09:00Z', 'promise.made', {
      promiseId: 'p1',
      what: 'Send the figures',
      due: '2026-11-20',
    });
    const remedy = (now: string) => words(story, 'promised', now).remedy;
    expect(remedy('2026-11-20T10:00:00.000Z')).toContain('before it is late');
    expect(remedy('2026-11-22T10:00:00.000Z')).toMatch(/^It is late/);
  });

  test('says who owns a deal that nobody owns', () => {
    const story = opened({ ownerId: null });
    expect(words(story, 'unowned', '2026-11-22T10:00:00.000Z').why).toBe('Nobody owns this deal.');
  });
});

describe('dates', () => {
  const reader = (locale: string) => ({ locale, zone: 'Europe/Berlin', today: '2026-11-22', now: '' });
  const english = reader('en-GB');
  const near = ['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-26', '2026-12-03'];

  test('are told as a person would', () => {
    expect(dayLabel('2026-11-26', english)).toBe('26 Nov');
    expect(dayLabel('2027-01-02', english)).toBe('2 Jan 2027');
    expect(near.map((day) => nearDay(day, english))).toEqual([
      'yesterday',
      'today',
      'tomorrow',
      'Thu',
      '3 Dec',
    ]);
    expect(dueLabel('2026-11-20', english)).toBe('2 days late');
    expect(dueLabel(null, english)).toBe('no day');
    const now = '2026-11-22T08:00:20.000Z';
    expect(howLong('2026-11-22T08:00:00.000Z', { ...english, now })).toBe('1 minute');
    expect(howLong('2026-11-22T04:01:00.000Z', { ...english, now })).toBe('3 hours');
  });

  test('are written as the reader’s language and region write them', () => {
    const german = reader('de-DE');
    expect(near.map((day) => nearDay(day, german))).toEqual(['gestern', 'heute', 'morgen', 'Do', '3. Dez.']);
    expect(dueLabel('2026-11-20', german)).toBe('2 Tage überfällig');
    expect(dayAndTime('2026-11-26T09:00:00.000Z', german)).toBe('Do, 26. Nov., 10:00');
    expect(dayAndTime('2026-11-26T09:00:00.000Z', reader('en-US'))).toBe('Thu Nov 26, 10:00 AM');
  });
});

test('a pace leads to no day before the one that the client named for the decision', () => {
  const pace = { daysPerCommitment: 12, usualDaysPerCommitment: 12, decisionDay: '2026-12-21' };
  const said = (theirs: string) =>
    paceSentence(pace, { expectedClose: null, theirs }, { locale: 'en-GB', today: '2026-11-22' });
  expect(said('2027-03-12')).toBe('12 days a commitment; 12 are usual.');
  expect(said('2026-12-10')).toBe(
    '12 days a commitment; 12 are usual. At their pace the decision falls on 21 Dec.',
  );
});

test('a pace whose day has passed says that they have slowed down', () => {
  const pace = { daysPerCommitment: 2.2, usualDaysPerCommitment: 13, decisionDay: '2026-11-03' };
  expect(
    paceSentence(pace, { expectedClose: null, theirs: null }, { locale: 'en-GB', today: '2026-11-22' }),
  ).toBe(
    'They took 2 days a commitment at first, where 13 are usual, and have been slower since: at that pace the decision would have been on 3 Nov.',
  );
  expect(
    paceSentence(
      pace,
      { expectedClose: '2026-12-01', theirs: null },
      { locale: 'en-GB', today: '2026-11-03' },
    ),
  ).toBe(
    '2 days a commitment; 13 are usual. At their pace the decision falls on 3 Nov; the plan says 1 Dec.',
  );
});

test.each([
  ['said', 'Our notes: Kai sends the log Fri.'],
  ['quoted', '“Kai sends the log Fri” In their own words.'],
] as const)('what a commitment rests on is told by how one knows of it: %s', (evidence, words) => {
  const data = { commitmentId: 'c1', contactId: 'kai', kind: null, what: 'Send the log', due: '2026-11-27' };
  const fact = openedWithKai().add('2026-11-18T09:00Z', 'commitment.made', {
    ...data,
    ...{ evidence, quote: 'Kai sends the log Fri', kept: false, replaces: [] },
  });
  const last = fact.facts.at(-1);
  if (!last) throw new Error('nothing was recorded');
  const { sentence } = tellFact(last, seenAt('2026-11-18T10:00:00.000Z'), () => '');
  expect(sentence.map(({ text }) => text).join('')).toMatch(
    new RegExp(`, by .*\\. ${words.replaceAll('.', '\\.')}$`),
  );
});

test('words are put together as a person would', () => {
  expect(listed(['one', 'two', 'three'], 'en-GB')).toBe('one, two and three');
  expect(quoted('“Soon”', 'en-GB')).toBe('“Soon”');
  expect(ended('Will they?')).toBe('Will they?');
  expect(ended('They will')).toBe('They will.');
  expect(ended('Ask: “Will they?”')).toBe('Ask: “Will they?”');
});
