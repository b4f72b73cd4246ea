import { describe, expect, test } from 'vitest';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { opened, openedWithKai, Story } from '../testing/story.ts';
import { areInOrder, fold } from './fold.ts';

const at = '2026-11-05T09:00Z';

describe('the order of facts (R2)', () => {
  test('facts count by when they happened, then by their place in the ledger', () => {
    const story = openedWithKai()
      .ask('2026-11-09T09:00Z', 'a2', 'kai', 'explore')
      .add('2026-11-05T09:00Z', 'position.judged', {
        contactId: 'kai',
        kind: 'explore',
        state: 'refused',
        reason: 'told so before',
      });
    expect(story.standing().positions.kai?.explore?.state).toBe('asked');
    const same = openedWithKai()
      .ask(at, 'a1', 'kai', 'explore')
      .answer(at, 'a1', 'maybe')
      .answer(at, 'a1', 'no');
    expect(same.standing().positions.kai?.explore?.state).toBe('refused');
  });

  test('nothing of a deal comes before its opening, and a further opening opens nothing', () => {
    const story = openedWithKai()
      .add('2026-10-01T09:00Z', 'touch.made', { contactId: 'kai', channel: 'call', way: 'two-way' })
      .add(at, 'deal.opened', { ...openingOf('Another'), ownerId: null });
    expect(story.standing().deal).toMatchObject({ name: 'A deal', openedAt: '2026-11-02T08:00:00.000Z' });
    expect(story.since('unowned')).toBeUndefined();
    expect(story.since('silent')).toBe('2026-11-02T08:00Z');
  });

  test('a ledger without an opening is not one', () => {
    const { context, facts } = openedWithKai();
    expect(() => fold(context, facts.slice(1))).toThrow(RangeError);
  });

  test('facts in order can be applied to what stands; a late one or a correction cannot', () => {
    const story = openedWithKai().ask(at, 'a1', 'kai', 'explore');
    const standing = story.standing();
    const next = (when: string) => new Story().add(when, 'note.added', { text: 'x' }).facts;
    expect(areInOrder(standing, next(at))).toBe(true);
    expect(areInOrder(standing, next('2026-11-05T08:59Z'))).toBe(false);
    expect(areInOrder(standing, new Story().correct('2026-12-01T09:00Z', 3).facts)).toBe(false);
  });
});

function openingOf(name: string) {
  return {
    name,
    accountId: null,
    ownerId: 'lena',
    valueMinor: null,
    currency: 'USD',
    playbook: { key: 'complex-sale', version: 1 },
  };
}

describe('corrections (R3)', () => {
  const mistaken = () =>
    openedWithKai()
      .ask(at, 'a1', 'kai', 'explore')
      .answer(at, 'a1', 'no', { reason: 'no project' })
      .add('2026-11-09T09:00Z', 'note.added', { text: 'later' });
  const position = (story: Story) => story.standing().positions.kai?.explore;

  test('void, and the fact is as if it had not been', () => {
    expect(position(mistaken().correct('2026-11-10T09:00Z', 4))?.state).toBe('asked');
  });

  test('replaced in its place and at its time', () => {
    const story = mistaken().correct('2026-11-10T09:00Z', 4, { answer: 'maybe', reviewOn: '2026-12-01' });
    expect(position(story)).toMatchObject({
      state: 'maybe',
      since: '2026-11-05T09:00:00.000Z',
      factId: 'fact-4',
    });
  });

  test('the last one wins, laid over what was first written', () => {
    const story = mistaken()
      .correct('2026-11-10T09:00Z', 4, { answer: 'maybe', words: 'perhaps' })
      .correct('2026-11-11T09:00Z', 4, { answer: 'maybe' });
    expect(position(story)).toMatchObject({ state: 'maybe', words: null });
    expect(position(story.correct('2026-11-12T09:00Z', 4))?.state).toBe('asked');
  });

  test('voiding a correction takes it back to the one before, and voiding that voiding brings it back', () => {
    const story = mistaken()
      .correct('2026-11-10T09:00Z', 4, { answer: 'maybe' })
      .correct('2026-11-11T09:00Z', 4)
      .correct('2026-11-12T09:00Z', 7);
    expect(position(story)?.state).toBe('maybe');
    expect(position(story.correct('2026-11-13T09:00Z', 8))?.state).toBe('asked');
  });

  test('a correction may be corrected to say something else', () => {
    const story = mistaken()
      .correct('2026-11-10T09:00Z', 4, { answer: 'maybe' })
      .correct('2026-11-11T09:00Z', 6, { with: { answer: 'maybe', words: 'perhaps' } });
    expect(position(story)).toMatchObject({ state: 'maybe', words: 'perhaps' });
  });

  test('it corrects only what was there before it, and never the opening away', () => {
    const early = openedWithKai().correct(at, 4).ask(at, 'a1', 'kai', 'explore');
    expect(position(early)?.state).toBe('asked');
    expect(mistaken().correct('2026-11-10T09:00Z', 1).standing().deal.name).toBe('A deal');
    expect(mistaken().correct('2026-11-10T09:00Z', 1, { name: 'Right' }).standing().deal.name).toBe('Right');
  });
});

describe('a deal with a map of its own', () => {
  const kind = (key: string, needs: string[], from: Playbook['kinds'][number]['from']) => ({
    ...defaultPlaybook.kinds[0]!,
    key,
    needs,
    from,
  });
  const short: Playbook = {
    ...defaultPlaybook,
    key: 'renewal',
    kinds: [
      kind('time', [], 'each'),
      kind('audit', ['time'], ['user']),
      kind('review', ['audit'], 'each'),
      kind('decide', ['review'], ['economic buyer']),
    ],
  };

  test('is judged by its own kinds, needs and roles', () => {
    const story = opened({}, '2026-11-02T08:00Z', new Story('UTC', short))
      .join('2026-11-02T08:00Z', 'kai', 'economic buyer')
      .ask(at, 'a1', 'kai', 'decide');
    expect(story.standing()).toMatchObject({ nextKind: 'time', lead: { deal: 2, of: 'kai' } });
    expect(story.standing().skipped).toEqual(['time', 'review']);
    story.confirm(at, 'kai', 'time');
    expect(story.since('role-missing', 'audit')).toBe('2026-11-05T09:00Z');
    expect(story.since('single-threaded')).toBeUndefined();
    story
      .join('2026-11-06T09:00Z', 'ute', 'user')
      .confirm('2026-11-06T09:00Z', 'ute', 'time', 'audit', 'review');
    story.confirm('2026-11-06T09:00Z', 'kai', 'review');
    expect(story.standing().window.openedAt).toBe('2026-11-06T09:00:00.000Z');
    expect(story.since('single-threaded')).toBe('2026-12-06T09:00Z');
  });

  test('a request for what its map does not know leads nobody', () => {
    const story = opened({}, '2026-11-02T08:00Z', new Story('UTC', short)).add(at, 'request.met', {
      what: 'pricing',
    });
    expect(story.since('client-led')).toBeUndefined();
    expect(story.add(at, 'request.met', { what: 'proposal' }).since('client-led')).toBe('2026-11-05T09:00Z');
  });

  test('moved to another map, it keeps what was gained there under the same keys (R37)', () => {
    const books: Record<string, Playbook> = { 'complex-sale': defaultPlaybook, renewal: short };
    const story = openedWithKai().confirm(at, 'kai', 'time', 'explore', 'review');
    const context = { zone: 'UTC', playbook: ({ key }: { key: string }) => books[key]! };
    expect(fold(context, story.facts).gainedForDeal).toEqual(['time', 'explore', 'review']);
    story.add('2026-11-09T09:00Z', 'deal.changed', { playbook: { key: 'renewal', version: 1 } });
    const standing = fold(context, story.facts);
    expect(standing.gainedForDeal).toEqual(['time', 'review']);
    expect(standing.positions.kai?.explore?.state).toBe('gained');
  });
});

test('reopening a deal keeps its positions and line; no finding is from before it (R38)', () => {
  const story = openedWithKai()
    .confirm(at, 'kai', 'time')
    .ask(at, 'a1', 'kai', 'change')
    .answer(at, 'a1', 'maybe')
    .add('2026-11-06T09:00Z', 'deal.lost', { returnOn: '2027-01-11' })
    .add('2026-12-20T09:00Z', 'deal.reopened', {});
  const standing = story.standing();
  expect(standing.positions.kai).toMatchObject({ time: { state: 'gained' }, change: { state: 'maybe' } });
  expect(Object.keys(standing.opened)).toEqual(['change']);
  expect(standing.deal).toMatchObject({ state: 'open', lost: null, parkedUntil: null });
  expect(standing.findings.every(({ from }) => from >= '2026-12-20T09:00:00.000Z')).toBe(true);
  expect(story.since('undated-maybe', 'kai/change')).toBe('2026-12-20T09:00Z');
});

test('an imported stage gains nothing and opens nothing (R4)', () => {
  const standing = opened({ importedStage: 'Negotiation' })
    .join('2026-11-02T08:00Z', 'kai', 'sponsor')
    .standing();
  expect(standing).toMatchObject({ gainedForDeal: [], opened: {}, deal: { importedStage: 'Negotiation' } });
});
