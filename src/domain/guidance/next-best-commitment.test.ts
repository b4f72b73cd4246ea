import { expect, test } from 'vitest';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { opened, openedWithKai, Story } from '../testing/story.ts';
import { instant } from '../time/calendar.ts';
import { nextBestCommitment } from './next-best-commitment.ts';

const next = (story: Story, at = '2026-11-30T09:00Z') =>
  nextBestCommitment(story.standing(), defaultPlaybook, instant(at));
const who = (story: Story, at?: string) => {
  const best = next(story, at);
  return best && `${best.kind} of ${best.contactId}`;
};
const met = () => openedWithKai().confirm('2026-11-03T09:00Z', 'kai', 'time');

test('with nobody in the deal: time, from nobody yet', () => {
  expect(next(opened())).toMatchObject({ kind: 'time', contactId: null, firstTheNextConversation: true });
  const left = met().add('2026-11-05T09:00Z', 'stakeholder.left', { contactId: 'kai' });
  expect(who(left)).toBe('time of null');
});

test('the earliest kind whose needs are there, with its wording, gain, questions and usual backup', () => {
  const explore = defaultPlaybook.kinds.find(({ key }) => key === 'explore')!;
  expect(next(met())).toMatchObject({
    kind: 'explore',
    contactId: 'kai',
    wording: explore.wording,
    clientGains: explore.clientGains,
    questions: explore.questions,
    backup: explore.backup,
    why: { goesBack: false, position: 'none', gained: ['time'] },
  });
});

test('refused without a date it is left alone for thirty days by the local clock', () => {
  const story = opened({}, '2026-10-01T08:00Z', new Story('Europe/Berlin'))
    .join('2026-10-01T08:00Z', 'kai', 'sponsor')
    .confirm('2026-10-02T09:00Z', 'kai', 'time')
    .ask('2026-10-05T12:00Z', 'a1', 'kai', 'explore')
    .answer('2026-10-05T12:00Z', 'a1', 'no');
  expect(who(story, '2026-11-04T12:59Z')).toBeNull();
  expect(who(story, '2026-11-04T13:00Z')).toBe('explore of kai');
});

test('refused or maybe with a date, until the start of that day', () => {
  for (const answer of ['no', 'maybe'] as const) {
    const story = met()
      .ask('2026-11-05T09:00Z', 'a1', 'kai', 'explore')
      .answer('2026-11-05T09:00Z', 'a1', answer, { reviewOn: '2026-11-18' });
    expect(who(story, '2026-11-17T23:59Z')).toBeNull();
    expect(who(story, '2026-11-18T00:00Z')).toBe('explore of kai');
  }
});

test('asked and unanswered, for seven days; an undated maybe may be asked at once', () => {
  const story = met().ask('2026-11-05T09:00Z', 'a1', 'kai', 'explore');
  expect(who(story, '2026-11-12T08:59Z')).toBeNull();
  expect(who(story, '2026-11-12T09:00Z')).toBe('explore of kai');
  story.answer('2026-11-06T09:00Z', 'a1', 'maybe');
  expect(who(story, '2026-11-06T09:00Z')).toBe('explore of kai');
});

const three = () =>
  opened()
    .join('2026-11-02T08:00Z', 'ute', 'user')
    .join('2026-11-02T08:00Z', 'ina', 'champion')
    .join('2026-11-02T08:00Z', 'max', 'economic buyer');

test('of one kind, most influence first; then who took part last; then who joined first', () => {
  expect(who(three())).toBe('time of max');
  expect(who(three().confirm('2026-11-03T09:00Z', 'max', 'time'))).toBe('time of ina');
  const equals = () =>
    opened()
      .join('2026-11-02T08:00Z', 'ute')
      .join('2026-11-02T08:00Z', 'leo')
      .join('2026-11-02T08:00Z', 'eva');
  expect(who(equals())).toBe('time of ute');
  const touch = (contactId: string) => ({ contactId, channel: 'call', way: 'two-way' }) as const;
  const story = equals().add('2026-11-04T09:00Z', 'touch.made', touch('leo'));
  expect(who(story)).toBe('time of leo');
  expect(who(story.add('2026-11-05T09:00Z', 'touch.made', touch('eva')))).toBe('time of eva');
});

test('when somebody may not be asked yet, the next person may', () => {
  const story = three().ask('2026-11-05T09:00Z', 'a1', 'max', 'time').answer('2026-11-05T09:00Z', 'a1', 'no');
  expect(who(story, '2026-11-06T09:00Z')).toBe('time of ina');
});

test('two or more ahead, the earliest skipped kind comes before an earlier one that somebody gave', () => {
  const story = opened()
    .join('2026-11-02T08:00Z', 'kai', 'sponsor')
    .join('2026-11-02T08:00Z', 'ute', 'user')
    .confirm('2026-11-03T09:00Z', 'kai', 'time', 'explore');
  expect(who(story)).toBe('time of ute');
  story.ask('2026-11-05T09:00Z', 'a1', 'kai', 'invest');
  expect(story.standing().skipped).toEqual(['change', 'collaborate']);
  expect(next(story)).toMatchObject({ kind: 'change', contactId: 'kai', why: { goesBack: true } });
});

test('somebody not needed is asked for nothing; what is waived is not asked for', () => {
  const story = met().add('2026-11-04T09:00Z', 'waiver.made', {
    waiverId: 'w1',
    kind: 'explore',
    contactId: 'kai',
    reason: 'they wrote the study',
  });
  expect(who(story)).toBe('change of kai');
  story.add('2026-11-05T09:00Z', 'stakeholder.changed', { contactId: 'kai', needed: false });
  expect(who(story)).toBeNull();
});

test('without a conversation ahead it comes with the ask for one', () => {
  const story = met().plan('2026-11-04T09:00Z', 'c1', '2026-11-12T09:00Z');
  expect(next(story, '2026-11-12T09:30Z')?.firstTheNextConversation).toBe(false);
  expect(next(story, '2026-11-12T10:00Z')?.firstTheNextConversation).toBe(true);
});

test('a lost deal asks for nothing; a won one only for the execution', () => {
  expect(next(met().add('2026-11-05T09:00Z', 'deal.lost', {}))).toBeNull();
  expect(next(met().add('2026-11-05T09:00Z', 'deal.won', {}))).toBeNull();
  expect(next(opened().add('2026-11-05T09:00Z', 'deal.won', {}))).toBeNull();
  const won = met().confirm('2026-11-05T09:00Z', 'kai', 'decide').add('2026-11-05T09:00Z', 'deal.won', {});
  expect(who(won)).toBe('execute of kai');
});
