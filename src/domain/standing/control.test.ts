import { expect, test } from 'vitest';
import { opened, openedWithKai } from '../testing/story.ts';
import { controlAt } from './control.ts';

test('control is eleven less the ways that hold now (R20)', () => {
  const story = openedWithKai({ ownerId: null })
    .plan('2026-11-03T09:00Z', 'c1', '2026-11-12T09:00Z', { plan: {} })
    .add('2026-11-04T09:00Z', 'non-commitment.heard', { nonCommitmentId: 'n1', text: 'Soon.' })
    .add('2026-11-04T09:00Z', 'non-commitment.heard', { nonCommitmentId: 'n2', text: 'Soon again.' });
  const inHandAt = (at: string) => controlAt(story.standing(), at).inHand;
  expect(inHandAt('2026-11-03T09:00:00.000Z')).toBe(10);
  expect(inHandAt('2026-11-04T09:00:00.000Z')).toBe(9);
  expect(inHandAt('2026-11-11T09:00:00.000Z')).toBe(7);
  // The plan is past being made; nothing is planned after it.
  expect(inHandAt('2026-11-12T09:00:00.000Z')).toBe(9);
  expect(inHandAt('2026-11-12T10:00:00.000Z')).toBe(8);
});

test('names each way, with the findings that say so', () => {
  const control = controlAt(opened().standing(), '2026-11-02T08:00:00.000Z');
  expect(control).toMatchObject({ inHand: 10, of: 11 });
  expect(
    control.ways.filter((way) => way.holds).map(({ code, findings }) => [code, findings.length]),
  ).toEqual([['no-next-conversation', 1]]);
});

test('a finding that is set aside is hidden, and control is still given up', () => {
  const aside = { code: 'unowned', subject: null, until: '2026-12-01', reason: 'handing over' } as const;
  const story = opened({ ownerId: null }).add('2026-11-03T09:00Z', 'finding.set-aside', aside);
  const unowned = controlAt(story.standing(), '2026-11-03T09:00:00.000Z').ways.find(
    ({ code }) => code === 'unowned',
  );
  expect(unowned?.holds).toBe(true);
});

const toldBy = (story: ReturnType<typeof opened>, at: string) =>
  controlAt(story.standing(), at)
    .ways.filter((way) => way.known)
    .map(({ code }) => code);

test('of a deal in which nothing has happened only the next conversation can be told', () => {
  expect(toldBy(opened(), '2026-11-02T08:00:00.000Z')).toEqual(['no-next-conversation']);
  expect(controlAt(opened().standing(), '2026-11-02T08:00:00.000Z').unknown).toBe(10);
});

test('a plan tells how it was planned, a conversation what was accepted in it', () => {
  const story = openedWithKai().plan('2026-11-03T09:00Z', 'c1', '2026-11-12T09:00Z');
  const planned = ['thin-plan', 'no-next-conversation', 'no-value', 'no-objective', 'no-backup'];
  expect(toldBy(story, '2026-11-04T09:00:00.000Z')).toEqual(planned);
  story
    .held('2026-11-12T10:00Z', 'c1')
    .ask('2026-11-12T10:00Z', 'a1', 'kai', 'explore', { conversationId: 'c1' })
    .closedOut('2026-11-12T10:00Z', 'c1');
  expect(toldBy(story, '2026-11-12T10:00:00.000Z')).toHaveLength(11);
});

test('what is given up can be told', () => {
  const story = opened({ ownerId: null });
  expect(toldBy(story, '2026-11-02T08:00:00.000Z')).toContain('unowned');
});
