import { describe, expect, test } from 'vitest';
import { closing, codeOf, decided, map, standingAfter, writingAt } from '../testing/deciding.ts';
import { openedWithKai, type Story } from '../testing/story.ts';
import { closeOut } from './close-out.ts';
import type { CloseOutRecord } from './close-out-record.ts';

/** A conversation with kai on 18 November, 09:00 to 10:00, with a full plan whose objective is explore. */
function planned(): Story {
  return openedWithKai().plan('2026-11-10T09:00Z', 'c1', '2026-11-18T09:00Z');
}

function close(story: Story, record: Partial<CloseOutRecord> = {}, now = '2026-11-18T10:30Z') {
  const standing = story.standing();
  return closeOut({ standing, map, zone: standing.deal.zone }, closing(record), writingAt(now));
}

const ahead = { kind: 'conversation', startsAt: '2026-11-25T09:00:00.000Z', participants: ['kai'] } as const;

test('a conversation that was held before it was planned is closed out all the same, with its plan', () => {
  const held = { startsAt: '2026-11-10T07:00:00.000Z', endsAt: '2026-11-10T08:00:00.000Z' };
  const { facts } = decided(close(planned(), { held, next: { kind: 'refused' } }, '2026-11-10T10:00Z'));
  const after = standingAfter(planned(), facts).conversations.c1;
  expect(after).toMatchObject({ state: 'closed out', ...held, plan: { objective: { kind: 'explore' } } });
});

describe('the gate', () => {
  test('does not let a conversation be closed out without a next one or a stated ending', () => {
    expect(codeOf(close(planned(), { next: undefined }))).toBe('conversation_without_a_next_one');
  });

  test('lets it pass with a conversation that lies ahead', () => {
    const closed = decided(close(planned(), { next: ahead }));
    const next = standingAfter(planned(), closed.facts).conversations[closed.nextConversationId ?? ''];
    expect(next).toMatchObject({ state: 'planned', startsAt: ahead.startsAt });
  });

  test('takes a conversation that is planned already for the next one', () => {
    const story = planned().plan('2026-11-11T09:00Z', 'c2', '2026-11-26T09:00Z');
    expect(decided(close(story, { next: undefined })).nextConversationId).toBe('c2');
  });

  test('does not take one that is over, cancelled, or the one that is closed out', () => {
    const story = planned()
      .plan('2026-11-10T09:00Z', 'c0', '2026-11-12T09:00Z')
      .plan('2026-11-10T09:00Z', 'c2', '2026-11-26T09:00Z')
      .add('2026-11-11T09:00Z', 'conversation.cancelled', { conversationId: 'c2' });
    const name = (conversationId: string) =>
      close(story, { next: { kind: 'already planned', conversationId } });
    expect(codeOf(name('c0'))).toBe('next_conversation_in_the_past');
    expect(codeOf(name('c2'))).toBe('conversation_not_planned');
    expect(codeOf(name('c1'))).toBe('conversation_not_planned');
    expect(codeOf(name('c9'))).toBe('conversation_not_found');
    expect(codeOf(close(story, { next: undefined }))).toBe('conversation_without_a_next_one');
  });

  test('wants the next conversation to lie ahead', () => {
    const next = { ...ahead, startsAt: '2026-11-18T10:15:00.000Z' };
    expect(codeOf(close(planned(), { next }))).toBe('next_conversation_in_the_past');
  });

  test('closes the deal with the conversation where it is lost, and parks it where it is parked', () => {
    const lost = standingAfter(
      planned(),
      decided(close(planned(), { next: { kind: 'lost', reason: 'No project' } })).facts,
    );
    expect(lost.deal).toMatchObject({ state: 'lost', lost: { reason: 'No project' } });
    expect(lost.conversations.c1).toMatchObject({ outcome: 'no-sale', ending: { kind: 'lost' } });
    const next = { kind: 'parked', until: '2027-02-01' } as const;
    const parked = standingAfter(planned(), decided(close(planned(), { next })).facts);
    expect(parked.deal).toMatchObject({ state: 'parked', parkedUntil: '2027-02-01' });
  });

  test('does not park until a day that is over', () => {
    const next = { kind: 'parked', until: '2026-11-18' } as const;
    expect(codeOf(close(planned(), { next }))).toBe('next_conversation_in_the_past');
  });

  test('lets them refuse, which stays as a finding', () => {
    const standing = standingAfter(planned(), decided(close(planned())).facts);
    expect(standing.deal.state).toBe('open');
    expect(standing.findings.map(({ code }) => code)).toContain('no-next-conversation');
  });
});

describe('when', () => {
  test('all of it happened at the end of the conversation, whenever it is recorded', () => {
    const { facts } = decided(close(planned(), { next: ahead }, '2026-11-20T08:00Z'));
    expect(new Set(facts.map(({ happenedAt }) => happenedAt))).toEqual(new Set(['2026-11-18T10:00:00.000Z']));
    expect(new Set(facts.map(({ recordedAt }) => recordedAt))).toEqual(new Set(['2026-11-20T08:00:00.000Z']));
  });

  test('a conversation that goes on ends when it is closed out', () => {
    const { facts } = decided(close(planned(), {}, '2026-11-18T09:40Z'));
    expect(standingAfter(planned(), facts).conversations.c1?.endsAt).toBe('2026-11-18T09:40:00.000Z');
  });

  test('one that has not begun is not closed out', () => {
    expect(codeOf(close(planned(), {}, '2026-11-18T08:00Z'))).toBe('conversation_not_held');
  });

  test('one that was held keeps its end', () => {
    const story = planned().held('2026-11-18T11:15Z', 'c1');
    const { facts } = decided(close(story, {}, '2026-11-18T12:00Z'));
    expect(facts.some(({ type }) => type === 'conversation.held')).toBe(false);
    expect(facts.at(-1)?.happenedAt).toBe('2026-11-18T11:15:00.000Z');
  });

  test('one that was never planned is logged and closed out at once', () => {
    const story = openedWithKai();
    const held = { startsAt: '2026-11-18T08:00:00.000Z', participants: ['kai'] };
    const standing = standingAfter(story, decided(close(story, { held }, '2026-11-18T10:30Z')).facts);
    expect(standing.conversations.c1).toMatchObject({
      state: 'closed out',
      endsAt: '2026-11-18T09:00:00.000Z',
    });
    expect(standing.positions.kai?.time?.state).toBe('gained');
  });

  test('one that is closed out, cancelled or missed is not closed out again', () => {
    const closed = planned().held('2026-11-18T10:00Z', 'c1').closedOut('2026-11-18T10:00Z', 'c1');
    expect(codeOf(close(closed))).toBe('conversation_already_closed_out');
    const cancelled = planned().add('2026-11-12T09:00Z', 'conversation.cancelled', { conversationId: 'c1' });
    expect(codeOf(close(cancelled))).toBe('conversation_not_planned');
    expect(codeOf(close(openedWithKai()))).toBe('conversation_not_found');
  });
});

describe('what was asked', () => {
  const ask = { contactId: 'kai', kind: 'explore', as: 'objective', value: 'a figure' } as const;

  test('an objective that was planned and not asked is written so', () => {
    const { facts } = decided(close(planned()));
    const withheld = facts.find(({ type }) => type === 'ask.withheld');
    expect(withheld?.data).toMatchObject({ contactId: 'kai', kind: 'explore' });
  });

  test('one that was asked, or is said not to have been, is not written twice', () => {
    const asked = decided(close(planned(), { asks: [ask] }));
    expect(asked.facts.filter(({ type }) => type === 'ask.withheld')).toEqual([]);
    const withheld = [{ contactId: 'kai', kind: 'explore', reason: 'No time' }];
    const said = decided(close(planned(), { withheld }));
    expect(said.facts.filter(({ type }) => type === 'ask.withheld')).toHaveLength(1);
  });

  test('a yes with a firm commitment gains the kind', () => {
    const record = {
      asks: [{ ...ask, answer: 'yes' as const }],
      commitments: [
        { contactId: 'kai', what: 'Shows us the line', due: '2026-11-24', evidence: 'said' as const },
      ],
      next: ahead,
    };
    const standing = standingAfter(planned(), decided(close(planned(), record)).facts);
    expect(standing.positions.kai?.explore?.state).toBe('gained');
    expect(standing.conversations.c1?.outcome).toBe('advance');
    const [commitment] = Object.values(standing.commitments);
    expect(commitment).toMatchObject({ kind: 'explore', askId: Object.keys(standing.asks)[0] });
  });

  test('a yes without one is an undated maybe', () => {
    const record = { asks: [{ ...ask, answer: 'yes' as const }], next: ahead };
    const standing = standingAfter(planned(), decided(close(planned(), record)).facts);
    expect(standing.positions.kai?.explore).toMatchObject({ state: 'maybe', reviewOn: null });
    expect(standing.findings.map(({ code }) => code)).toContain('undated-maybe');
    expect(standing.conversations.c1?.outcome).toBe('continuation');
  });

  test('an ask of before gets its answer, and is not made again', () => {
    const story = planned().ask('2026-11-12T09:00Z', 'a1', 'kai', 'explore');
    const { facts } = decided(
      close(story, { asks: [{ ...ask, askId: 'a1', answer: 'no', reason: 'wrong time' }] }),
    );
    expect(facts.filter(({ type }) => type === 'ask.made')).toEqual([]);
    expect(standingAfter(story, facts).asks.a1).toMatchObject({ answer: 'no', reason: 'wrong time' });
    const answered = story.answer('2026-11-12T09:00Z', 'a1', 'no');
    expect(codeOf(close(answered, { asks: [{ ...ask, askId: 'a1', answer: 'yes' }] }))).toBe(
      'ask_already_answered',
    );
  });
});

describe('what they said they would do', () => {
  const said = (line: object) => ({
    commitments: [{ what: 'Sends the figures', evidence: 'said', ...line }] as never,
  });

  test.each([
    ['nobody who does it', { due: '2026-11-24' }, 'soft'],
    ['no day', { contactId: 'kai' }, 'soft'],
    ['an event without a fallback date', { contactId: 'kai', event: 'the board meets' }, 'soft'],
    ['neither', {}, 'vague'],
    ['no act', { contactId: 'kai', notAnAct: true }, 'vague'],
  ])('a line with %s is kept as a non-commitment', (_, line, firmness) => {
    const closed = decided(close(planned(), said(line)));
    const standing = standingAfter(planned(), closed.facts);
    expect(Object.values(standing.commitments)).toEqual([]);
    expect(Object.values(standing.nonCommitments)).toMatchObject([{ firmness, standing: true }]);
    expect(closed.notFirm).toHaveLength(1);
  });

  test('what is done there and then needs no other day', () => {
    const standing = standingAfter(
      planned(),
      decided(close(planned(), said({ contactId: 'kai', kept: true, kind: 'explore' }))).facts,
    );
    expect(Object.values(standing.commitments)).toMatchObject([{ state: 'kept', due: '2026-11-18' }]);
    expect(standing.positions.kai?.explore).toMatchObject({ state: 'gained', evidencedByClient: true });
  });

  test('a line reads for the client in the words that it was given, where it is one of theirs', () => {
    const wordingsOf = (line: object) =>
      Object.values(
        standingAfter(planned(), decided(close(planned(), said({ contactId: 'kai', ...line }))).facts).roadmap
          .wordings,
      );
    const clientWording = 'The figures by region';
    expect(wordingsOf({ due: '2026-11-24', clientWording })).toEqual([clientWording]);
    expect(wordingsOf({ due: '2026-11-24', clientWording: 'Sends the figures' })).toEqual([]);
    expect(wordingsOf({ clientWording })).toEqual([]);
  });

  test('a commitment that replaces a friendly sentence ends it', () => {
    const story = planned().add('2026-11-12T09:00Z', 'non-commitment.heard', {
      nonCommitmentId: 'n1',
      text: 'Soon',
    });
    const line = said({ contactId: 'kai', due: '2026-11-24', replaces: ['n1'] });
    expect(standingAfter(story, decided(close(story, line)).facts).nonCommitments.n1?.standing).toBe(false);
    expect(codeOf(close(planned(), line))).toBe('non_commitment_not_found');
  });
});

describe('who and what is named', () => {
  test('has to be known, and nothing is recorded where it is not', () => {
    const of = (record: Partial<CloseOutRecord>) => codeOf(close(planned(), record));
    expect(of({ concerns: [{ contactId: 'ina', text: 'Cost' }] })).toBe('stakeholder_not_found');
    expect(of({ topics: [{ kind: 'astonish', framing: 'final' }] })).toBe('kind_not_found');
    expect(of({ settled: [{ what: 'promise kept', id: 'p1' }] })).toBe('promise_not_found');
    expect(of({ settled: [{ what: 'promise moved', id: 'p1', due: '2026-11-30' }] })).toBe(
      'promise_not_found',
    );
    expect(of({ settled: [{ what: 'commitment kept', id: 'k1' }] })).toBe('commitment_not_found');
    expect(of({ resolvedConcerns: [{ concernId: 'o1' }] })).toBe('concern_not_found');
    expect(of({ stakeholders: [{ contactId: 'kai', roles: [] }] })).toBe('stakeholder_already_in_deal');
  });

  test('may have joined in the conversation itself', () => {
    const record = {
      stakeholders: [{ contactId: 'ina', roles: ['finance' as const] }],
      held: { participants: ['kai', 'ina'] },
      concerns: [{ contactId: 'ina', text: 'Cost' }],
    };
    const standing = standingAfter(planned(), decided(close(planned(), record)).facts);
    expect(standing.stakeholders.ina?.present).toBe(true);
    expect(standing.positions.ina?.time?.state).toBe('gained');
  });

  test('moves what was open before', () => {
    const story = planned()
      .commit('2026-11-10T09:00Z', 'k1', 'kai', null)
      .add('2026-11-10T09:00Z', 'promise.made', { promiseId: 'p1', what: 'a list' });
    const record: Partial<CloseOutRecord> = {
      settled: [
        { what: 'commitment moved', id: 'k1', due: '2026-12-04' },
        { what: 'promise moved', id: 'p1', due: '2026-11-30' },
      ],
    };
    const standing = standingAfter(story, decided(close(story, record)).facts);
    expect(standing.commitments.k1).toMatchObject({ state: 'open', due: '2026-12-04' });
    expect(standing.promises.p1).toMatchObject({ state: 'open', due: '2026-11-30' });
  });

  test('settles what was open before', () => {
    const story = planned()
      .commit('2026-11-10T09:00Z', 'k1', 'kai', null)
      .add('2026-11-10T09:00Z', 'promise.made', { promiseId: 'p1', what: 'a list' });
    const record: Partial<CloseOutRecord> = {
      settled: [
        { what: 'commitment broken', id: 'k1' },
        { what: 'promise kept', id: 'p1' },
      ],
      promises: [{ what: 'another list', due: '2026-11-20' }],
    };
    const standing = standingAfter(story, decided(close(story, record)).facts);
    expect(standing.commitments.k1?.state).toBe('broken');
    expect(standing.promises.p1?.state).toBe('kept');
    expect(Object.values(standing.promises).find(({ state }) => state === 'open')).toMatchObject({
      memberId: 'lena',
      conversationId: 'c1',
    });
  });
});
