import { expect, test } from 'vitest';
import { openedWithKai } from '../testing/story.ts';

const kai = { contactId: 'kai' };
const planned = () => openedWithKai().plan('2026-11-03T09:00Z', 'c1', '2026-11-10T09:00Z');
const accepted = { conversationId: 'c1', contactId: 'kai', evidence: 'roadmap' } as const;

test('who takes a time by their own word has committed to it, and that is evidence from them', () => {
  const { positions, conversations } = planned()
    .client('2026-11-04T09:00Z', 'kai', 'conversation.accepted', accepted)
    .standing();
  expect(conversations.c1?.attendance?.kai).toMatchObject({ willBeThere: true });
  expect(positions.kai?.time).toMatchObject({ state: 'gained', byClient: true, evidencedByClient: true });
});

test('an acceptance that we only heard of gives the time without evidence from them', () => {
  const { positions } = planned()
    .add('2026-11-04T09:00Z', 'conversation.accepted', { ...accepted, evidence: 'said' })
    .standing();
  expect(positions.kai?.time).toMatchObject({ state: 'gained', byClient: false, evidencedByClient: false });
});

test('who declines leaves the conversation planned until one of us changes it', () => {
  const { conversations } = planned()
    .client('2026-11-04T09:00Z', 'kai', 'conversation.declined', { ...accepted, words: 'On a train.' })
    .standing();
  expect(conversations.c1).toMatchObject({
    state: 'planned',
    attendance: { kai: { willBeThere: false, words: 'On a train.' } },
  });
});

test('what they said of one time says nothing of another', () => {
  const moved = planned()
    .client('2026-11-04T09:00Z', 'kai', 'conversation.accepted', accepted)
    .add('2026-11-05T09:00Z', 'conversation.changed', {
      conversationId: 'c1',
      startsAt: '2026-11-12T09:00:00.000Z',
    });
  expect(moved.standing().conversations.c1?.attendance).toEqual({});
});

test('a change of the plan alone leaves who will be there', () => {
  const changed = planned()
    .client('2026-11-04T09:00Z', 'kai', 'conversation.accepted', accepted)
    .add('2026-11-05T09:00Z', 'conversation.changed', { conversationId: 'c1', title: 'The figures' });
  expect(changed.standing().conversations.c1?.attendance?.kai?.willBeThere).toBe(true);
});

const proposing = () =>
  planned().client('2026-11-04T09:00Z', 'kai', 'proposal.made', {
    ...kai,
    proposalId: 'q1',
    conversationId: 'c1',
    startsAt: '2026-11-12T09:00:00.000Z',
  });

test('another time is a proposal, and moves nothing until we accept it', () => {
  const { proposals, conversations } = proposing().standing();
  expect(proposals.q1).toMatchObject({ state: 'open', startsAt: '2026-11-12T09:00:00.000Z' });
  expect(conversations.c1?.startsAt).toBe('2026-11-10T09:00:00.000Z');
});

test('who proposed the time that we took will be there', () => {
  const { proposals, conversations, positions } = proposing()
    .add('2026-11-05T09:00Z', 'conversation.changed', {
      conversationId: 'c1',
      startsAt: '2026-11-12T09:00:00.000Z',
    })
    .add('2026-11-05T09:00Z', 'proposal.accepted', { proposalId: 'q1' })
    .standing();
  expect(proposals.q1?.state).toBe('accepted');
  expect(conversations.c1?.attendance?.kai?.willBeThere).toBe(true);
  expect(positions.kai?.time).toMatchObject({ state: 'gained', byClient: true, evidencedByClient: true });
});

test('a proposal is answered once', () => {
  const { proposals } = proposing()
    .add('2026-11-05T09:00Z', 'proposal.declined', { proposalId: 'q1', words: 'We are away.' })
    .add('2026-11-06T09:00Z', 'proposal.accepted', { proposalId: 'q1' })
    .standing();
  expect(proposals.q1).toMatchObject({ state: 'declined', answer: 'We are away.' });
});

test('proposing another time does not make up for what they missed', () => {
  const story = planned()
    .add('2026-11-05T09:00Z', 'touch.made', { ...kai, channel: 'mail', way: 'ours' })
    .add('2026-11-06T09:00Z', 'conversation.missed', { conversationId: 'c1', side: 'client' })
    .plan('2026-11-06T10:00Z', 'c2', '2026-11-20T09:00Z')
    .client('2026-11-07T09:00Z', 'kai', 'proposal.made', {
      ...kai,
      proposalId: 'q1',
      conversationId: 'c2',
      startsAt: '2026-11-27T09:00:00.000Z',
    })
    .add('2026-11-07T10:00Z', 'conversation.changed', {
      conversationId: 'c2',
      startsAt: '2026-11-27T09:00:00.000Z',
      postponedBy: 'client',
    });
  expect(story.since('going-dark')).toBe('2026-11-07T10:00Z');
});

test('what they confirm themselves is no longer said by us', () => {
  const story = openedWithKai().commit('2026-11-03T09:00Z', 'k1', 'kai', 'explore');
  expect(story.standing().positions.kai?.explore?.evidencedByClient).toBe(false);
  const { commitments, positions } = story
    .client('2026-11-04T09:00Z', 'kai', 'commitment.confirmed', { commitmentId: 'k1' })
    .standing();
  expect(commitments.k1).toMatchObject({ state: 'open', evidence: 'roadmap' });
  expect(positions.kai?.explore).toMatchObject({ state: 'gained', byClient: true, evidencedByClient: true });
});

test('not yet is a maybe of theirs, with their reason and the day to come back, which our judgement leaves', () => {
  const { positions } = openedWithKai()
    .client('2026-11-03T09:00Z', 'kai', 'position.confirmed', {
      ...kai,
      kind: 'change',
      state: 'not yet',
      words: 'The figures are missing.',
      reviewOn: '2026-12-01',
    })
    .add('2026-11-04T09:00Z', 'position.judged', {
      ...kai,
      kind: 'change',
      state: 'gained',
      reason: 'He means it.',
    })
    .standing();
  expect(positions.kai?.change).toMatchObject({
    state: 'maybe',
    reason: 'not yet',
    byClient: true,
    words: 'The figures are missing.',
    reviewOn: '2026-12-01',
  });
});

test('a line of the roadmap has their words until they are taken away', () => {
  const story = openedWithKai().add('2026-11-03T09:00Z', 'roadmap.worded', {
    subject: 'change',
    words: 'Agree that it is worth changing this year',
  });
  expect(story.standing().roadmap.wordings).toEqual({ change: 'Agree that it is worth changing this year' });
  story.add('2026-11-04T09:00Z', 'roadmap.worded', { subject: 'change', words: '' });
  expect(story.standing().roadmap.wordings).toEqual({});
});

test('the roadmap knows with whom it is shared, who agreed to it and who looked last', () => {
  const { roadmap } = openedWithKai()
    .add('2026-11-03T09:00Z', 'roadmap.shared', { ...kai, linkId: 'l1' })
    .add('2026-11-03T10:00Z', 'roadmap.shared', { ...kai, linkId: 'l2' })
    .client('2026-11-04T09:00Z', 'kai', 'roadmap.agreed', kai)
    .client('2026-11-05T09:00Z', 'kai', 'roadmap.visited', kai)
    .standing();
  expect(roadmap).toEqual({
    sharedWith: ['kai'],
    agreedBy: { kai: '2026-11-04T09:00:00.000Z' },
    lastVisitAt: { kai: '2026-11-05T09:00:00.000Z' },
    wordings: {},
  });
});

test('whether it was worth their time is known of each of them, by their last word', () => {
  const { conversations } = openedWithKai()
    .plan('2026-11-02T10:00Z', 'c1', '2026-11-03T08:00Z')
    .held('2026-11-03T09:00Z', 'c1', { participants: ['kai'] })
    .client('2026-11-03T10:00Z', 'kai', 'observation.made', {
      ...kai,
      conversationId: 'c1',
      what: 'not worth their time',
    })
    .client('2026-11-03T11:00Z', 'kai', 'observation.made', {
      ...kai,
      conversationId: 'c1',
      what: 'worth their time',
      note: 'The figures helped.',
    })
    .standing();
  expect(conversations.c1?.judgements).toMatchObject({
    kai: { wasWorthIt: true, words: 'The figures helped.' },
  });
});

test('doing what they said is their own evidence for it', () => {
  const { positions } = openedWithKai()
    .commit('2026-11-03T09:00Z', 'k1', 'kai', 'explore')
    .client('2026-11-04T09:00Z', 'kai', 'commitment.kept', { commitmentId: 'k1' })
    .standing();
  expect(positions.kai?.explore).toMatchObject({ byClient: true, evidencedByClient: true });
});

test('a date that they name themselves is theirs', () => {
  const { milestones } = openedWithKai()
    .add('2026-11-03T09:00Z', 'milestone.set', {
      milestoneId: 'm1',
      name: 'The board',
      kind: 'decide',
      date: '2026-12-04',
    })
    .client('2026-11-04T09:00Z', 'kai', 'milestone.moved', { milestoneId: 'm1', date: '2026-12-04' })
    .standing();
  expect(milestones.m1).toMatchObject({ setBy: 'client', date: '2026-12-04', movedLaterAt: [] });
});

test('a concern that they raise is theirs, and takes back what settles concerns until it is answered', () => {
  const story = openedWithKai()
    .confirm('2026-11-03T09:00Z', 'kai', 'concerns')
    .client('2026-11-04T09:00Z', 'kai', 'concern.raised', {
      ...kai,
      concernId: 'o1',
      text: 'Where is our data kept?',
    });
  expect(story.standing().concerns.o1).toMatchObject({ byClient: true, open: true });
  expect(story.standing().positions.kai?.concerns?.state).toBe('reopened');
  const answered = story.add('2026-11-05T09:00Z', 'concern.resolved', {
    concernId: 'o1',
    answer: 'In Frankfurt.',
  });
  expect(answered.standing().concerns.o1).toMatchObject({ open: false, answer: 'In Frankfurt.' });
  expect(answered.standing().positions.kai?.concerns?.state).toBe('gained');
});
