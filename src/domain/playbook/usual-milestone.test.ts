import { expect, test } from 'vitest';
import { builtInPlaybooks } from './built-in-playbooks.ts';
import { completePlaybook, type PublishedPlaybook } from './complete-playbook.ts';
import { defaultPlaybook } from './default-playbook.ts';
import { playbookFaults } from './playbook-faults.ts';
import { stillUsual } from './usual-milestone.ts';

test('every built-in playbook proposes steps, one of them for the decision', () => {
  for (const playbook of builtInPlaybooks) {
    expect(playbook.milestones.filter(({ kind }) => kind === 'decide')).toHaveLength(1);
    expect(playbookFaults(playbook)).toEqual([]);
  }
});

test('a playbook that was published before proposes what is usual, as far as its map knows the kinds', () => {
  const { milestones: _, ...before } = defaultPlaybook;
  const kinds = before.kinds.filter(({ key }) => key !== 'consensus');
  const complete = completePlaybook({ ...before, kinds } as PublishedPlaybook);
  expect(complete.milestones.map(({ key }) => key)).toEqual([
    'budget',
    'security',
    'purchasing',
    'legal',
    'board',
    'signature',
  ]);
});

test('one that proposes nothing goes on proposing nothing', () => {
  expect(completePlaybook({ ...defaultPlaybook, milestones: [] }).milestones).toEqual([]);
});

test('a step that the deal has by that name is not proposed again', () => {
  const known = [{ name: ' board DECISION' }, { name: 'Trial' }];
  expect(stillUsual(defaultPlaybook.milestones, known).map(({ key }) => key)).not.toContain('board');
  expect(stillUsual(defaultPlaybook.milestones, known)).toHaveLength(6);
});
