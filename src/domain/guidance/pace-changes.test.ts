import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldAsOf } from '../standing/as-of.ts';
import { fold } from '../standing/fold.ts';
import { anyLedger } from '../testing/any-ledger.ts';
import { viewOf } from '../testing/deciding.ts';
import { openedWithKai, type Story } from '../testing/story.ts';
import { instant } from '../time/calendar.ts';
import { groundToCover, peopleToCatchUp } from './catch-up.ts';
import { paceChanges, paceChangesAt } from './pace-changes.ts';
import { planAtTheirPace } from './plan-at-their-pace.ts';

/** Opened on 2 November; two commitments in ten days, so that five days each are their own. */
const fiveDaysEach = () =>
  openedWithKai().confirm('2026-11-05T08:00Z', 'kai', 'time').confirm('2026-11-12T08:00Z', 'kai', 'explore');

const changesOf = (story: Story, at: string) => paceChangesAt(viewOf(story.standing()), instant(at));
const planOf = (story: Story, at: string) => planAtTheirPace(viewOf(story.standing()), instant(at));
const namesOf = (story: Story, at: string) => changesOf(story, at).map(({ change }) => change);

describe('a client who slows down', () => {
  test('is slower once a step takes twice their own days, and half as long again as is usual', () => {
    const story = fiveDaysEach();
    // Twelve days are usual, and five their own: eighteen days after the last commitment.
    expect(namesOf(story, '2026-11-30T07:59Z')).toEqual([]);
    expect(changesOf(story, '2026-11-30T08:00Z')).toEqual([
      {
        change: 'slower',
        from: '2026-11-30T08:00:00.000Z',
        daysEach: 5,
        lastGainAt: '2026-11-12T08:00:00.000Z',
      },
    ]);
  });

  test('is as fast as before with the next commitment, also with one of somebody else for the same', () => {
    const again = fiveDaysEach()
      .join('2026-11-13T09:00Z', 'ina', 'user')
      .confirm('2026-11-20T08:00Z', 'ina', 'explore');
    expect(namesOf(again, '2026-12-04T08:00Z')).not.toContain('slower');
    expect(namesOf(again, '2026-12-28T08:00Z')).toContain('slower');
  });

  test('moves the decision: from today on as slowly as they go by now', () => {
    const story = fiveDaysEach();
    expect(planOf(story, '2026-11-20T08:00Z')?.decision).toEqual({ was: '2026-12-17', now: '2026-12-20' });
    // With the next one today it would be three in 33 days, which is eleven each; seven are left.
    expect(planOf(story, '2026-12-05T08:00Z')).toMatchObject({
      daysEach: 11,
      decision: { was: '2026-12-17', now: '2027-02-20' },
    });
  });

  test('has no pace before the second commitment', () => {
    const story = openedWithKai().confirm('2026-11-05T08:00Z', 'kai', 'time');
    expect(changesOf(story, '2027-11-05T08:00Z')).toEqual([]);
    expect(planOf(story, '2027-11-05T08:00Z')).toBeNull();
  });

  test('moves a date of their own: what it was and what it is are told until they stand by it', () => {
    const story = fiveDaysEach()
      .add('2026-11-13T08:00Z', 'milestone.set', {
        milestoneId: 'm1',
        name: 'The board meets',
        kind: 'decide',
        date: '2027-03-03',
      })
      .client('2026-11-14T08:00Z', 'kai', 'milestone.moved', { milestoneId: 'm1', date: '2027-03-10' })
      .client('2026-11-15T08:00Z', 'kai', 'milestone.moved', { milestoneId: 'm1', date: '2027-03-24' });
    expect(changesOf(story, '2026-11-16T08:00Z')).toMatchObject([
      {
        change: 'later',
        subject: 'm1',
        was: '2027-03-03',
        now: '2027-03-24',
        from: '2026-11-15T08:00:00.000Z',
      },
    ]);
    expect(planOf(story, '2026-11-16T08:00Z')?.decision).toEqual({ was: '2027-03-03', now: '2027-03-24' });
    story.client('2026-11-17T08:00Z', 'kai', 'milestone.moved', { milestoneId: 'm1', date: '2027-03-24' });
    expect(namesOf(story, '2026-11-18T08:00Z')).toEqual([]);
    expect(planOf(story, '2026-11-18T08:00Z')?.decision).toEqual({ was: '2027-03-24', now: '2027-03-24' });
  });

  test('moves what they said they would do', () => {
    const story = fiveDaysEach()
      .commit('2026-11-13T08:00Z', 'k1', 'kai', null, { due: '2026-11-20' })
      .add('2026-11-14T08:00Z', 'commitment.moved', { commitmentId: 'k1', due: '2026-11-30' });
    expect(changesOf(story, '2026-11-16T08:00Z')).toMatchObject([
      { change: 'later', subject: 'k1', contactId: 'kai', was: '2026-11-20', now: '2026-11-30' },
    ]);
    story.add('2026-11-17T08:00Z', 'commitment.kept', { commitmentId: 'k1' });
    expect(namesOf(story, '2026-11-18T08:00Z')).toEqual([]);
  });

  test('says not yet, and is not expected before the day that they named', () => {
    const story = fiveDaysEach().client('2026-11-13T08:00Z', 'kai', 'position.confirmed', {
      contactId: 'kai',
      kind: 'change',
      state: 'not yet',
      words: 'after the audit',
      reviewOn: '2026-12-10',
    });
    expect(changesOf(story, '2026-11-14T08:00Z')).toMatchObject([
      { change: 'not yet', contactId: 'kai', kind: 'change', words: 'after the audit' },
    ]);
    expect(planOf(story, '2026-11-14T08:00Z')).toMatchObject({
      steps: [{ kind: 'change', was: '2026-11-17', now: '2026-12-10' }, {}, {}, {}, {}, {}, {}],
      decision: { was: '2026-12-17', now: '2027-01-09' },
    });
  });
});

describe('a client who goes back', () => {
  test('takes the step again, and the plan waits for it', () => {
    const story = fiveDaysEach().client('2026-11-13T08:00Z', 'kai', 'position.confirmed', {
      contactId: 'kai',
      kind: 'explore',
      state: 'reopened',
    });
    expect(changesOf(story, '2026-11-14T08:00Z')).toMatchObject([
      { change: 'went back', contactId: 'kai', kind: 'explore', from: '2026-11-13T08:00:00.000Z' },
    ]);
    const plan = planOf(story, '2026-11-14T08:00Z');
    expect(plan?.steps[0]).toEqual({ kind: 'explore', was: null, now: '2026-11-17' });
    expect(plan?.decision).toEqual({ was: '2026-12-17', now: '2026-12-22' });
  });

  test('by a commitment that they broke', () => {
    const story = openedWithKai()
      .confirm('2026-11-05T08:00Z', 'kai', 'time')
      .commit('2026-11-12T08:00Z', 'k1', 'kai', 'explore')
      .add('2026-11-13T08:00Z', 'commitment.broken', { commitmentId: 'k1' });
    expect(namesOf(story, '2026-11-14T08:00Z')).toEqual(['went back']);
    story.confirm('2026-11-15T08:00Z', 'kai', 'explore');
    expect(namesOf(story, '2026-11-16T08:00Z')).toEqual([]);
  });

  test('by a correction nothing was taken back: it never was given', () => {
    const story = fiveDaysEach().correct('2026-11-13T08:00Z', 4);
    expect(namesOf(story, '2026-11-14T08:00Z')).toEqual([]);
  });
});

describe('somebody new', () => {
  const withIna = () => fiveDaysEach().join('2026-11-13T09:00Z', 'ina', 'decision maker');

  test('has the ground to cover that the others gave before they joined, but for getting together', () => {
    const view = viewOf(withIna().standing());
    expect(groundToCover(view, 'ina')).toEqual([
      { kind: 'explore', givenBy: ['kai'], since: '2026-11-12T08:00:00.000Z' },
    ]);
    expect(groundToCover(view, 'kai')).toEqual([]);
    expect(peopleToCatchUp(view)).toEqual(['ina']);
  });

  test('takes a step of their own, once, and is with the others when they have given the same', () => {
    const story = withIna();
    const plan = planOf(story, '2026-11-14T08:00Z');
    expect(plan?.steps[0]).toEqual({ kind: null, was: null, now: '2026-11-17' });
    expect(plan?.decision).toEqual({ was: '2026-12-17', now: '2026-12-22' });
    story.confirm('2026-11-17T09:00Z', 'ina', 'explore');
    expect(namesOf(story, '2026-11-18T08:00Z')).toEqual([]);
    const after = planOf(story, '2026-11-18T08:00Z');
    expect(after?.decision.was).toBe(after?.decision.now);
  });

  test('who is not needed, or gives none of it, has nothing to catch up on', () => {
    const looksOn = fiveDaysEach().add('2026-11-13T09:00Z', 'stakeholder.joined', {
      contactId: 'ina',
      roles: ['user'],
      needed: false,
    });
    expect(namesOf(looksOn, '2026-11-14T08:00Z')).toEqual([]);
    const waived = withIna().add('2026-11-14T08:00Z', 'waiver.made', {
      waiverId: 'w1',
      kind: 'explore',
      contactId: 'ina',
      reason: 'she wrote the study',
    });
    expect(namesOf(waived, '2026-11-14T09:00Z')).toEqual([]);
  });

  test('who was there when the others agreed is not new', () => {
    const story = openedWithKai()
      .join('2026-11-02T09:00Z', 'ina', 'user')
      .confirm('2026-11-05T08:00Z', 'kai', 'time', 'explore');
    expect(namesOf(story, '2026-11-06T08:00Z')).toEqual([]);
  });
});

describe('whatever was recorded', () => {
  const now = instant('2027-02-01T09:00Z');
  const context = { zone: 'UTC', playbook: openedWithKai().context.playbook };

  test('the plan never moves to an earlier day, and goes step by step', () => {
    fc.assert(
      fc.property(anyLedger({}), (facts) => {
        const view = viewOf(fold(context, facts));
        const plan = planAtTheirPace(view, now);
        if (!plan) return;
        expect(plan.decision.now >= plan.decision.was).toBe(true);
        for (const { was, now: by } of plan.steps) expect(was === null || by >= was).toBe(true);
        const days = plan.steps.map((step) => step.now);
        expect(days).toEqual([...days].sort());
      }),
      { numRuns: 300 },
    );
  });

  test('only an open deal goes otherwise than it went, and a change is about somebody who is there', () => {
    fc.assert(
      fc.property(anyLedger({}), (facts) => {
        const standing = fold(context, facts);
        const view = viewOf(standing);
        const changes = paceChanges(view);
        if (standing.deal.state !== 'open') expect(changes).toEqual([]);
        for (const one of changes) {
          expect(one.from).toMatch(/^\d{4}-/);
          if (one.change === 'somebody new' || one.change === 'went back') {
            expect(view.isPresent(one.contactId)).toBe(true);
          }
          if (one.change === 'somebody new') {
            for (const { kind } of one.ground) expect(view.hasGained(one.contactId, kind)).toBe(false);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('as it stood at an instant, a deal knows of nothing that came after', () => {
    fc.assert(
      fc.property(anyLedger({}), (facts) => {
        const at = facts[Math.floor(facts.length / 2)]?.happenedAt ?? now;
        const view = viewOf(foldAsOf(context, facts, at));
        for (const { from } of paceChangesAt(view, at)) expect(from <= at).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
