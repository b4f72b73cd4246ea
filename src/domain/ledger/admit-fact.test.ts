import { describe, expect, test } from 'vitest';
import { codeOf, viewOf, writingAt } from '../testing/deciding.ts';
import { openedWithKai, type Story } from '../testing/story.ts';
import { admitFact } from './admit-fact.ts';
import type { FactData, FactType } from './facts.ts';
import { newFact } from './writing.ts';

const writing = writingAt('2026-11-20T09:00Z');

function story(): Story {
  return openedWithKai()
    .commit('2026-11-03T09:00Z', 'k1', 'kai', null)
    .add('2026-11-03T09:00Z', 'promise.made', { promiseId: 'p1', what: 'a list' })
    .ask('2026-11-03T09:00Z', 'a1', 'kai', 'explore')
    .add('2026-11-03T09:00Z', 'waiver.made', { waiverId: 'w1', kind: 'consensus', reason: 'alone' });
}

function admit<Type extends FactType>(
  type: Type,
  data: FactData[Type],
  { happenedAt = writing.now, anyway = false, of = story() } = {},
): string {
  const view = viewOf(of.standing());
  return codeOf(admitFact(newFact(writing, type, data, happenedAt), { view, now: writing.now, anyway }));
}

test('what happened lies behind us', () => {
  expect(admit('note.added', { text: 'Hm' })).toBe('done');
  expect(admit('note.added', { text: 'Hm' }, { happenedAt: '2026-11-20T09:00:00.001Z' })).toBe(
    'happened_in_the_future',
  );
});

test('people, kinds and conversations that are named are known', () => {
  expect(admit('touch.made', { contactId: 'ina', channel: 'call', way: 'ours' })).toBe(
    'stakeholder_not_found',
  );
  expect(admit('topic.opened', { kind: 'astonish', framing: 'final' })).toBe('kind_not_found');
  expect(admit('note.added', { text: 'Hm', conversationId: 'c1' })).toBe('conversation_not_found');
  expect(
    admit('document.shared', { documentId: 'd1', name: 'Draft', framing: 'final', contactIds: ['ina'] }),
  ).toBe('stakeholder_not_found');
});

test('who comes or stays away does so to what is still planned', () => {
  const planned = story().plan('2026-11-04T09:00Z', 'c1', '2026-11-26T09:00Z');
  const said = { conversationId: 'c1', contactId: 'kai', evidence: 'said' } as const;
  expect(admit('conversation.accepted', said, { of: planned })).toBe('done');
  planned.add('2026-11-05T09:00Z', 'conversation.cancelled', { conversationId: 'c1' });
  expect(admit('conversation.declined', said, { of: planned })).toBe('conversation_not_planned');
});

test('only what stands on the roadmap is put into the words of the client', () => {
  expect(admit('roadmap.worded', { subject: 'k1', words: 'The figures' })).toBe('done');
  expect(admit('roadmap.worded', { subject: 'change', words: '' })).toBe('done');
  expect(admit('roadmap.worded', { subject: 'k9', words: 'The figures' })).toBe('roadmap_line_not_found');
});

describe('what is ended is there and open', () => {
  test('commitments', () => {
    const kept = story().add('2026-11-04T09:00Z', 'commitment.kept', { commitmentId: 'k1' });
    expect(admit('commitment.kept', { commitmentId: 'k1' })).toBe('done');
    expect(admit('commitment.kept', { commitmentId: 'k9' })).toBe('commitment_not_found');
    expect(admit('commitment.broken', { commitmentId: 'k1' }, { of: kept })).toBe('commitment_not_open');
  });

  test('promises', () => {
    expect(admit('promise.moved', { promiseId: 'p1', due: '2026-12-01' })).toBe('done');
    expect(admit('promise.kept', { promiseId: 'p9' })).toBe('promise_not_found');
  });

  test('asks, of which a maybe may be answered again', () => {
    const maybe = story().answer('2026-11-04T09:00Z', 'a1', 'maybe');
    const refused = story().answer('2026-11-04T09:00Z', 'a1', 'no');
    expect(admit('ask.answered', { askId: 'a1', answer: 'yes' }, { of: maybe })).toBe('done');
    expect(admit('ask.answered', { askId: 'a1', answer: 'yes' }, { of: refused })).toBe(
      'ask_already_answered',
    );
    expect(admit('ask.answered', { askId: 'a9', answer: 'yes' })).toBe('ask_not_found');
  });

  test.each([
    ['waiver.ended', { waiverId: 'w9' }, 'waiver_not_found'],
    ['concern.resolved', { concernId: 'o9' }, 'concern_not_found'],
    ['milestone.done', { milestoneId: 'm9' }, 'milestone_not_found'],
    ['milestone.ordered', { milestoneIds: ['m9'] }, 'milestone_not_found'],
    ['non-commitment.resolved', { nonCommitmentId: 'n9' }, 'non_commitment_not_found'],
    ['request.declined', { requestId: 'r9' }, 'request_not_found'],
    [
      'finding.set-aside',
      { code: 'ahead', subject: null, until: '2026-12-01', reason: 'Hm' },
      'finding_not_found',
    ],
  ] as const)('%s', (type, data, code) => {
    expect(admit(type, data as never)).toBe(code);
  });
});

test('a new thing has a new id', () => {
  expect(admit('promise.made', { promiseId: 'p1', what: 'another' })).toBe('id_already_used');
  expect(admit('waiver.made', { waiverId: 'w1', kind: 'invest', reason: 'Hm' })).toBe('id_already_used');
});

test('a commitment that is not firm is to be recorded as what it is', () => {
  const line = {
    commitmentId: 'k2',
    contactId: 'kai',
    kind: null,
    what: 'thinks about it',
    evidence: 'said',
  } as const;
  expect(admit('commitment.made', line)).toBe('commitment_not_firm');
  expect(admit('commitment.made', { ...line, due: '2026-12-01' })).toBe('done');
});

test('somebody joins once, and leaves only while they are there', () => {
  const left = story().add('2026-11-05T09:00Z', 'stakeholder.left', { contactId: 'kai' });
  expect(admit('stakeholder.joined', { contactId: 'kai', roles: [] })).toBe('stakeholder_already_in_deal');
  expect(admit('stakeholder.joined', { contactId: 'kai', roles: [] }, { of: left })).toBe('done');
  expect(admit('stakeholder.left', { contactId: 'kai' }, { of: left })).toBe('stakeholder_not_found');
});

describe('a request whose needs are missing', () => {
  const met = { what: 'proposal' } as const;

  test('is answered with what is missing, by person', () => {
    const view = viewOf(story().standing());
    const result = admitFact(newFact(writing, 'request.met', met), { view, now: writing.now, anyway: false });
    expect(result).toMatchObject({
      ok: false,
      refusal: {
        code: 'request_needs_missing',
        details: { missing: expect.arrayContaining([{ kind: 'change', from: ['kai'] }]) },
      },
    });
  });

  test('can be met anyway, or as an idea to explore, or once nothing is missing', () => {
    const ready = story().confirm(
      '2026-11-05T09:00Z',
      'kai',
      'time',
      'explore',
      'change',
      'collaborate',
      'invest',
    );
    expect(admit('request.met', met, { anyway: true })).toBe('done');
    expect(admit('request.met', { ...met, framing: 'exploring' })).toBe('done');
    expect(admit('request.met', met, { of: ready })).toBe('done');
    expect(admit('request.met', { what: 'information' })).toBe('done');
  });
});
