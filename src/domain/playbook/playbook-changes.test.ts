import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyPlaybook } from '../testing/any-playbook.ts';
import { defaultPlaybook } from './default-playbook.ts';
import type { Playbook } from './playbook.ts';
import { playbookChanges } from './playbook-changes.ts';

const withKind = (key: string, change: Partial<Playbook['kinds'][number]>): Playbook => ({
  ...defaultPlaybook,
  kinds: defaultPlaybook.kinds.map((kind) => (kind.key === key ? { ...kind, ...change } : kind)),
});

test('two versions that say the same differ in nothing', () => {
  fc.assert(
    fc.property(anyPlaybook(), (playbook) => {
      expect(playbookChanges(playbook, JSON.parse(JSON.stringify(playbook)))).toEqual([]);
    }),
  );
});

test('what is otherwise is told once, at the kind that it belongs to', () => {
  const after = withKind('review', {
    label: 'Proposal',
    needs: ['consensus', 'invest', 'change'],
    from: ['sponsor'],
  });
  expect(playbookChanges(defaultPlaybook, after)).toEqual([
    { code: 'need_added', kind: 'review', need: 'change' },
    { code: 'need_removed', kind: 'review', need: 'collaborate' },
    { code: 'from_changed', kind: 'review', before: 'each', after: ['sponsor'] },
    { code: 'text_changed', kind: 'review', field: 'label', before: 'Review', after: 'Proposal' },
  ]);
});

test('one kind that is moved is one move, however many it passes', () => {
  const [time, ...others] = defaultPlaybook.kinds;
  expect(playbookChanges(defaultPlaybook, { ...defaultPlaybook, kinds: [...others, time!] })).toEqual([
    { code: 'kind_moved', kind: 'time' },
  ]);
});

test('kinds that come and go are told, with what the new ones need', () => {
  const proof = { ...defaultPlaybook.kinds[5]!, key: 'proof', needs: ['change'] };
  const kinds = [...defaultPlaybook.kinds.filter(({ key }) => key !== 'execute'), proof];
  expect(playbookChanges(defaultPlaybook, { ...defaultPlaybook, kinds })).toEqual([
    { code: 'kind_added', kind: 'proof' },
    { code: 'need_added', kind: 'proof', need: 'change' },
    { code: 'kind_removed', kind: 'execute' },
  ]);
});

test('days, weights and what stands for what are told with what they were', () => {
  const after: Playbook = {
    ...defaultPlaybook,
    cadenceDays: 14,
    requests: { ...defaultPlaybook.requests, demo: 'review', information: 'explore' },
    weights: { ...defaultPlaybook.weights, silent: 3 },
  };
  expect(playbookChanges(defaultPlaybook, after)).toEqual([
    { code: 'days_changed', field: 'cadenceDays', before: 30, after: 14 },
    { code: 'stands_for_changed', field: 'requests', about: 'demo', before: 'collaborate', after: 'review' },
    { code: 'stands_for_changed', field: 'requests', about: 'information', before: null, after: 'explore' },
    { code: 'weight_changed', about: 'silent', before: 1, after: 3 },
  ]);
});

test('steps that are proposed are told by their keys: new, gone, changed, in another order', () => {
  const [budget, security, council, ...rest] = defaultPlaybook.milestones;
  const pilot = { key: 'pilot', name: 'Pilot', kind: null, required: false, usualDays: 30 };
  const renamed = { ...security!, name: 'IT security', required: true };
  const after: Playbook = { ...defaultPlaybook, milestones: [renamed, budget!, ...rest, pilot] };
  expect(playbookChanges(defaultPlaybook, after)).toEqual([
    { code: 'milestone_changed', part: 'name', before: security, after: renamed },
    { code: 'milestone_changed', part: 'required', before: security, after: renamed },
    { code: 'milestone_added', milestone: 'Pilot' },
    { code: 'milestone_removed', milestone: council!.name },
    { code: 'milestones_ordered' },
  ]);
  const worded = { ...budget!, clientWording: 'You ask for the budget' };
  const rewritten = { ...defaultPlaybook, milestones: [worded, security!, council!, ...rest] };
  expect(playbookChanges(defaultPlaybook, rewritten)).toEqual([
    { code: 'milestone_changed', part: 'clientWording', before: budget, after: worded },
  ]);
  const emptied = { ...budget!, clientWording: '' };
  expect(
    playbookChanges(defaultPlaybook, { ...rewritten, milestones: [emptied, security!, council!, ...rest] }),
  ).toEqual([]);
});
