import { expect, test } from 'vitest';
import { nextBestCommitment } from '../guidance/next-best-commitment.ts';
import { opened, Story } from '../testing/story.ts';
import { instant } from '../time/calendar.ts';
import { shortSale } from './short-sale.ts';

const end = '2026-11-10T09:45Z';

/** Ada runs a workshop of six and buys on her own. */
const withAda = () =>
  opened(
    { playbook: { key: 'short-sale', version: 1 } },
    '2026-11-09T08:00Z',
    new Story('UTC', shortSale),
  ).join('2026-11-09T08:00Z', 'ada', 'decision maker', 'user');

/** One meeting, in which she says yes to one thing after the other. */
function oneMeeting(...kinds: string[]): Story {
  const story = withAda()
    .plan('2026-11-09T08:00Z', 'c1', '2026-11-10T09:00Z', { participants: ['ada'] })
    .held(end, 'c1');
  for (const kind of kinds) {
    story
      .ask(end, `ask-${kind}`, 'ada', kind, { conversationId: 'c1' })
      .answer(end, `ask-${kind}`, 'yes')
      .commit(end, `given-${kind}`, 'ada', kind, {
        conversationId: 'c1',
        askId: `ask-${kind}`,
        due: '2026-11-10',
        kept: true,
      });
  }
  return story;
}

const there = ['mandate', 'explore', 'change', 'fit', 'review', 'invest', 'concerns', 'decide'];

test('nine of the ten are gained in one meeting, and none of them was hurried or ahead of her', () => {
  const story = oneMeeting(...there)
    .plan(end, 'c2', '2026-11-17T09:00Z', { participants: ['ada'] })
    .closedOut(end, 'c1');
  const standing = story.standing();
  expect(standing.gainedForDeal).toEqual(['time', ...there]);
  expect(standing.nextKind).toBe('execute');
  expect(standing.conversations.c1?.outcome).toBe('order');
  expect(standing.lead).toMatchObject({ deal: 0, state: 'together' });
  expect(standing.skipped).toEqual([]);
  for (const code of ['ahead', 'premature', 'hurried', 'single-threaded', 'avoided'] as const) {
    expect(story.since(code)).toBeUndefined();
  }
});

test('at each step of the meeting, the next thing to ask her is the next on the map', () => {
  there.forEach((kind, done) => {
    const standing = oneMeeting(...there.slice(0, done)).standing();
    expect(nextBestCommitment(standing, shortSale, instant(end))).toMatchObject({ kind, contactId: 'ada' });
  });
});

test('asking for the decision before the price and her doubts is premature here too', () => {
  const story = oneMeeting('mandate', 'explore', 'change', 'fit', 'review');
  story.ask(end, 'too-early', 'ada', 'decide');
  expect(story.since('premature', 'too-early')).toBe(end);
  expect(story.since('ahead')).toBe(end);
});

test('a demonstration stands for the fit, and a doubt holds back the doubts', () => {
  const story = oneMeeting('mandate').add(end, 'request.met', { what: 'demo' });
  expect(Object.keys(story.standing().opened)).toContain('fit');
  const settled = oneMeeting(...there.slice(0, 7));
  settled.add(end, 'concern.raised', { concernId: 'o1', contactId: 'ada', text: 'will it last?' });
  expect(settled.standing().positions.ada?.concerns?.state).toBe('reopened');
  settled.add(end, 'concern.resolved', { concernId: 'o1' });
  expect(settled.standing().positions.ada?.concerns?.state).toBe('gained');
});

test('one person is enough, and two weeks without a word are silence', () => {
  const story = oneMeeting('mandate', 'explore');
  expect(story.since('single-threaded')).toBeUndefined();
  expect(story.since('silent')).toBe('2026-11-24T09:45Z');
});

test('won, only what is left to do after the decision is spoken of', () => {
  const story = oneMeeting(...there).add(end, 'deal.won', {});
  const standing = story.standing();
  expect(nextBestCommitment(standing, shortSale, instant(end))?.kind).toBe('execute');
  for (const { kind } of standing.findings) expect(kind).toBe('execute');
});
