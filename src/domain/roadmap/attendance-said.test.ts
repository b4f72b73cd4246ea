import { expect, test } from 'vitest';
import { openedWithKai, type Story } from '../testing/story.ts';
import { instant } from '../time/calendar.ts';
import { attendanceSaid } from './attendance-said.ts';

const by = { conversationId: 'c1', contactId: 'kai' } as const;
const planned = () => openedWithKai().plan('2026-11-03T09:00Z', 'c1', '2026-11-10T09:00Z');
const comes = (at: string, story: Story) =>
  story.client(at, 'kai', 'conversation.accepted', { ...by, evidence: 'roadmap' });
const proposes = (at: string, story: Story) =>
  story.client(at, 'kai', 'proposal.made', {
    ...by,
    proposalId: 'q1',
    startsAt: instant('2026-11-12T09:00Z'),
  });

function said(story: Story) {
  const { conversations, proposals } = story.standing();
  return attendanceSaid(conversations.c1!, proposals, 'kai');
}

test('what somebody said last of being there holds: that they come, or another time', () => {
  expect(said(planned())).toBe('not said');
  expect(said(comes('2026-11-04T09:00Z', planned()))).toBe('comes');
  const proposed = proposes('2026-11-04T10:00Z', comes('2026-11-04T09:00Z', planned()));
  expect(said(proposed)).toBe('another time');
  expect(said(comes('2026-11-04T11:00Z', proposed))).toBe('comes');
});

test('another time that was declined is no longer what they say', () => {
  const proposed = proposes('2026-11-04T10:00Z', comes('2026-11-04T09:00Z', planned()));
  const declined = proposed.add('2026-11-04T12:00Z', 'proposal.declined', { proposalId: 'q1' });
  expect(said(declined)).toBe('comes');
});
