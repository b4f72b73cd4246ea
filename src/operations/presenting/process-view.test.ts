import { expect, test } from 'vitest';
import { defaultPlaybook } from '#domain/playbook/default-playbook.ts';
import { mapOf } from '#domain/playbook/map.ts';
import { dealView } from '#domain/standing/deal-view.ts';
import { openedWithKai, type Story } from '#domain/testing/story.ts';
import { builtInText } from '#texts/built-in-words.ts';
import { usualSteps, whenTheyDecide } from './process-view.ts';
import { readersPlaybook } from './readers-playbook.ts';

const map = mapOf(defaultPlaybook);
const viewOf = (story: Story) => dealView(story.standing(), { map, zone: 'UTC' });
const said = (story: Story, today: string, locale = 'en-GB') =>
  whenTheyDecide(viewOf(story), { locale, today, now: `${today}T09:00:00.000Z` });
const board = (date: string | null) => ({ milestoneId: 'm1', name: 'Board', kind: 'decide', date });
/** Two kinds in eighteen days. */
const going = (expectedClose: string | null = null) =>
  openedWithKai({ expectedClose })
    .confirm('2026-11-10T08:00Z', 'kai', 'time')
    .confirm('2026-11-20T08:00Z', 'kai', 'explore');

test('a usual step that was taken over in one language is not proposed again in another', () => {
  for (const name of ['Signature', builtInText('Signature', 'de')]) {
    const standing = openedWithKai()
      .add('2026-11-11T09:00Z', 'milestone.set', { milestoneId: 'm2', name, kind: null, date: null })
      .standing();
    for (const locale of ['en-GB', 'de-DE']) {
      const theirs = mapOf(readersPlaybook(defaultPlaybook, locale));
      const steps = usualSteps(dealView(standing, { map: theirs, zone: 'UTC' }));
      expect(steps.map(({ key }) => key)).not.toContain('signature');
      expect(steps).toHaveLength(defaultPlaybook.milestones.length - 1);
    }
  }
});

test('at their pace the decision falls so long after the date they named, and our plan is so much earlier', () => {
  const story = going('2026-12-04').add('2026-11-11T09:00Z', 'milestone.set', board('2026-12-18'));
  expect(said(story, '2026-11-21')).toBe(
    'At their pace (9 days per step, 7 steps left) the decision falls around 22 Jan 2027, 5 weeks after 18 Dec, the date they named. Our plan says 4 Dec, 7 weeks before that.',
  );
});

test('a date that leaves time says so, and no date is said to be missing', () => {
  const later = going().add('2026-11-11T09:00Z', 'milestone.set', board('2027-02-26'));
  expect(said(later, '2026-11-21')).toMatch(
    /could fall around .* they named 26 Feb 2027, so there is time\.$/,
  );
  expect(said(going(), '2026-11-21')).toMatch(/They have named no date of their own yet\.$/);
  expect(said(going(), '2026-11-21', 'de-DE')).toMatch(/Einen eigenen Termin hat er noch nicht genannt\.$/);
});

test('before a pace shows there is only the date that they named, until it has passed', () => {
  const story = openedWithKai().add('2026-11-03T09:00Z', 'milestone.set', board('2026-12-18'));
  expect(said(story, '2026-11-21')).toMatch(/^They named 18 Dec\. Their pace shows/);
  expect(said(story, '2026-12-20')).toMatch(/^They named 18 Dec, and that has passed\./);
  expect(said(openedWithKai(), '2026-11-21')).toBeNull();
});

test('once they have slowed down it is the day at which they would decide as they go now', () => {
  expect(said(going(), '2027-02-01')).toBe(
    'At their pace (30 days per step, 7 steps left) the decision falls around 1 Sept. They have named no date of their own yet.',
  );
});

test('a decision that was made, and a deal that is over, have no day ahead', () => {
  expect(said(going().commit('2026-11-21T09:00Z', 'k1', 'kai', 'decide'), '2026-11-22')).toBeNull();
  expect(said(going().add('2026-11-21T09:00Z', 'deal.lost', {}), '2026-11-22')).toBeNull();
});
