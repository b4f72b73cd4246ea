import { describe, expect, test } from 'vitest';
import { openedWithKai, type Story } from '../testing/story.ts';

const stateOf = (story: Story, kind: string, contactId = 'kai') =>
  story.standing().positions[contactId]?.[kind]?.state ?? 'none';
const at = '2026-11-05T09:00Z';
const later = '2026-11-09T09:00Z';
const judged = (state: 'none' | 'maybe' | 'gained' | 'refused' | 'reopened') =>
  ({ contactId: 'kai', kind: 'explore', state, reason: 'as we see it' }) as const;

describe('how a kind is gained (R10, R12)', () => {
  test('by a firm commitment that names it', () => {
    const story = openedWithKai().commit(at, 'k1', 'kai', 'explore');
    expect(story.standing().positions.kai?.explore).toMatchObject({
      state: 'gained',
      commitmentId: 'k1',
      evidencedByClient: false,
    });
  });

  test.each([
    ['no date', { due: undefined }],
    ['no act', { what: ' ' }],
    ['nobody', { contactId: '' }],
  ])('not by one with %s', (_, change) => {
    const story = openedWithKai().commit(at, 'k1', 'kai', 'explore', change as never);
    expect(stateOf(story, 'explore')).toBe('none');
  });

  test('by the client saying so, and by our judgement with a reason', () => {
    expect(stateOf(openedWithKai().confirm(at, 'kai', 'explore'), 'explore')).toBe('gained');
    const story = openedWithKai().add(at, 'position.judged', judged('gained'));
    expect(story.standing().positions.kai?.explore).toMatchObject({ state: 'gained', words: 'as we see it' });
  });

  test('a yes alone is an undated maybe', () => {
    const story = openedWithKai()
      .ask(at, 'a1', 'kai', 'explore')
      .answer(at, 'a1', 'yes', { reviewOn: '2026-12-01' });
    expect(story.standing().positions.kai?.explore).toMatchObject({ state: 'maybe', reviewOn: null });
  });

  test('a held conversation gives time to those who took part, not to those who were only invited', () => {
    const story = openedWithKai()
      .join('2026-11-02T08:00Z', 'ina')
      .plan('2026-11-03T09:00Z', 'c1', at, { participants: ['kai', 'ina'] })
      .held(later, 'c1', { participants: ['kai', 'stranger'] });
    expect(stateOf(story, 'time')).toBe('gained');
    expect(stateOf(story, 'time', 'ina')).toBe('none');
    expect(story.standing().positions.stranger).toBeUndefined();
  });

  test('what is not theirs to give is theirs all the same when they give it', () => {
    const story = openedWithKai().join('2026-11-02T08:00Z', 'leo', 'legal').commit(at, 'k1', 'leo', 'decide');
    expect(stateOf(story, 'decide', 'leo')).toBe('gained');
    expect(story.standing().gainedForDeal).not.toContain('decide');
  });
});

describe('the last fact sets a position (R15)', () => {
  test('from asked to maybe to refused to gained, whatever came before', () => {
    const story = openedWithKai().ask(at, 'a1', 'kai', 'explore');
    expect(stateOf(story, 'explore')).toBe('asked');
    expect(stateOf(story.answer(at, 'a1', 'maybe'), 'explore')).toBe('maybe');
    expect(stateOf(story.answer(at, 'a1', 'no'), 'explore')).toBe('refused');
    expect(stateOf(story.commit(at, 'k1', 'kai', 'explore'), 'explore')).toBe('gained');
    expect(stateOf(story.ask(later, 'a2', 'kai', 'explore'), 'explore')).toBe('gained');
    expect(stateOf(story.answer(later, 'a2', 'yes'), 'explore')).toBe('gained');
    expect(stateOf(story.answer(later, 'a2', 'no'), 'explore')).toBe('refused');
  });

  test('what only we heard may be judged otherwise', () => {
    const story = openedWithKai()
      .commit(at, 'k1', 'kai', 'explore')
      .add(later, 'position.judged', judged('none'));
    expect(stateOf(story, 'explore')).toBe('none');
  });

  test('our judgement does not replace what the client did', () => {
    const written = openedWithKai().commit(at, 'k1', 'kai', 'explore', { evidence: 'written' });
    expect(stateOf(written.add(later, 'position.judged', judged('refused')), 'explore')).toBe('gained');
    const kept = openedWithKai()
      .commit(at, 'k1', 'kai', 'explore')
      .add(later, 'commitment.kept', { commitmentId: 'k1' })
      .add(later, 'position.judged', judged('none'));
    expect(stateOf(kept, 'explore')).toBe('gained');
    const answered = openedWithKai()
      .ask(at, 'a1', 'kai', 'explore')
      .client(at, 'kai', 'ask.answered', { askId: 'a1', answer: 'no' })
      .add(later, 'position.judged', judged('gained'));
    expect(stateOf(answered, 'explore')).toBe('refused');
  });

  test('what the client does replaces our judgement', () => {
    const story = openedWithKai()
      .add(at, 'position.judged', judged('refused'))
      .confirm(later, 'kai', 'explore');
    expect(stateOf(story, 'explore')).toBe('gained');
  });

  test('an ask for no kind moves nothing, whatever the answer', () => {
    const story = openedWithKai().ask(at, 'a1', 'kai', null).answer(at, 'a1', 'yes').answer(at, 'a1', 'no');
    expect(story.standing().positions).toEqual({});
    expect(story.standing().opened).toEqual({});
  });
});

describe('what reopens a kind (R11)', () => {
  const given = () => openedWithKai().commit(at, 'k1', 'kai', 'explore', { due: '2026-11-10' });
  const moved = (story: Story, due: string, on: string) =>
    story.add(on, 'commitment.moved', { commitmentId: 'k1', due });

  test.each(['commitment.broken', 'commitment.withdrawn'] as const)('%s', (type) => {
    const story = given().add(later, type, { commitmentId: 'k1' });
    expect(stateOf(story, 'explore')).toBe('reopened');
    expect(story.standing().gainedForDeal).toEqual([]);
  });

  test('the third move to a later day, the commitment staying open', () => {
    const story = moved(moved(given(), '2026-11-11', at), '2026-11-12', at);
    moved(story, '2026-11-10', at);
    expect(stateOf(story, 'explore')).toBe('gained');
    moved(story, '2026-11-20', later);
    expect(stateOf(story, 'explore')).toBe('reopened');
    expect(story.standing().commitments.k1?.state).toBe('open');
  });

  test('the client saying so, and only where it was gained', () => {
    const back = { contactId: 'kai', kind: 'explore', state: 'reopened' } as const;
    expect(stateOf(given().client(later, 'kai', 'position.confirmed', back), 'explore')).toBe('reopened');
    expect(stateOf(openedWithKai().client(later, 'kai', 'position.confirmed', back), 'explore')).toBe('none');
  });

  test('not a commitment that was never firm, and so never gave it', () => {
    const story = openedWithKai()
      .confirm(at, 'kai', 'explore')
      .commit(at, 'k1', 'kai', 'explore', { what: '' })
      .add(later, 'commitment.broken', { commitmentId: 'k1' });
    expect(stateOf(story, 'explore')).toBe('gained');
  });

  test('not one for another kind, or without a kind', () => {
    const story = openedWithKai()
      .confirm(at, 'kai', 'explore')
      .commit(at, 'k1', 'kai', null)
      .add(later, 'commitment.broken', { commitmentId: 'k1' });
    expect(stateOf(story, 'explore')).toBe('gained');
  });
});

describe('an open concern (R43)', () => {
  const raised = (story: Story, concernId = 'o1', contactId = 'kai') =>
    story.client(at, contactId, 'concern.raised', { concernId, contactId, text: 'the date' });

  test('keeps `concerns` from being gained until the last of theirs is resolved', () => {
    const story = raised(raised(openedWithKai()), 'o2').commit(at, 'k1', 'kai', 'concerns');
    expect(stateOf(story, 'concerns')).toBe('reopened');
    story.add(later, 'concern.resolved', { concernId: 'o1' });
    expect(stateOf(story, 'concerns')).toBe('reopened');
    story.add('2026-11-10T09:00Z', 'concern.resolved', { concernId: 'o2' });
    expect(story.standing().positions.kai?.concerns).toMatchObject({
      state: 'gained',
      since: '2026-11-10T09:00:00.000Z',
      commitmentId: 'k1',
    });
  });

  test('raised afterwards, it takes `concerns` back, by the fact that raised it', () => {
    const story = raised(openedWithKai().commit('2026-11-03T09:00Z', 'k1', 'kai', 'concerns'));
    expect(story.standing().positions.kai?.concerns).toMatchObject({ state: 'reopened', factId: 'fact-4' });
  });

  test('of somebody else it keeps nothing back', () => {
    const story = raised(openedWithKai().join('2026-11-02T08:00Z', 'ina'), 'o1', 'ina').commit(
      at,
      'k1',
      'kai',
      'concerns',
    );
    expect(stateOf(story, 'concerns')).toBe('gained');
  });

  test('resolving it does not give back what was broken meanwhile', () => {
    const story = raised(openedWithKai().commit('2026-11-03T09:00Z', 'k1', 'kai', 'concerns'))
      .add(at, 'commitment.broken', { commitmentId: 'k1' })
      .add(later, 'concern.resolved', { concernId: 'o1' });
    expect(stateOf(story, 'concerns')).toBe('reopened');
  });
});
