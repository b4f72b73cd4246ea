import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyPlaybook } from '../testing/any-playbook.ts';
import { defaultPlaybook } from './default-playbook.ts';
import { mergePlaybooks } from './merge-playbooks.ts';
import type { Playbook } from './playbook.ts';

const base = defaultPlaybook;
const withKind = (
  key: string,
  change: Partial<Playbook['kinds'][number]>,
  from: Playbook = base,
): Playbook => ({
  ...from,
  kinds: from.kinds.map((kind) => (kind.key === key ? { ...kind, ...change } : kind)),
});
const kind = (playbook: Playbook, key: string) => playbook.kinds.find((one) => one.key === key);

test('whoever changed nothing gets what the other wrote', () => {
  fc.assert(
    fc.property(anyPlaybook(), anyPlaybook(), (one, other) => {
      expect(mergePlaybooks(one, one, other)).toEqual({ playbook: other, clashes: [] });
      expect(mergePlaybooks(one, other, one)).toEqual({ playbook: other, clashes: [] });
      expect(mergePlaybooks(one, other, other)).toEqual({ playbook: other, clashes: [] });
    }),
  );
});

test('two fields of the same kind go together, and so do two weights', () => {
  const mine = { ...withKind('invest', { label: 'Means' }), weights: { ...base.weights, silent: 3 } };
  const theirs = {
    ...withKind('invest', { wording: 'Is it worth it?' }),
    weights: { ...base.weights, owed: 3 },
  };
  const { playbook, clashes } = mergePlaybooks(base, mine, theirs);
  expect(clashes).toEqual([]);
  expect(kind(playbook, 'invest')).toMatchObject({ label: 'Means', wording: 'Is it worth it?' });
  expect(playbook.weights).toMatchObject({ silent: 3, owed: 3 });
});

test('where both wrote, mine stands and theirs is named', () => {
  const { playbook, clashes } = mergePlaybooks(
    base,
    withKind('invest', { label: 'Means' }),
    withKind('invest', { label: 'Money' }),
  );
  expect(kind(playbook, 'invest')?.label).toBe('Means');
  expect(clashes).toEqual([{ kind: 'invest', field: 'label', mine: 'Means', theirs: 'Money' }]);
});

test('a kind that one of us added stays where they put it, beside what the other moved', () => {
  const proof = { ...base.kinds[4]!, key: 'proof' };
  const theirs = { ...base, kinds: [...base.kinds.slice(0, 5), proof, ...base.kinds.slice(5)] };
  const mine = {
    ...base,
    kinds: [...base.kinds.slice(0, 3), base.kinds[4]!, base.kinds[3]!, ...base.kinds.slice(5)],
  };
  const keys = mergePlaybooks(base, mine, theirs).playbook.kinds.map(({ key }) => key);
  expect(keys.slice(0, 7)).toEqual([
    'time',
    'explore',
    'change',
    'consensus',
    'proof',
    'collaborate',
    'invest',
  ]);
});

test('a kind that one removed is gone, unless the other went on with it', () => {
  const without = { ...base, kinds: base.kinds.filter(({ key }) => key !== 'execute') };
  expect(kind(mergePlaybooks(base, base, without).playbook, 'execute')).toBeUndefined();
  const { playbook, clashes } = mergePlaybooks(base, withKind('execute', { label: 'Start' }), without);
  expect(kind(playbook, 'execute')?.label).toBe('Start');
  expect(clashes).toMatchObject([{ kind: 'execute', field: 'kinds', theirs: null }]);
});

const step = (name: string, key = name) => ({ key, name, kind: null, required: true, usualDays: 5 });

test('steps that are proposed go together by their keys, part by part', () => {
  const [first, ...rest] = base.milestones;
  const mine = { ...base, milestones: [{ ...first!, name: 'Means' }, ...rest, step('Pilot')] };
  const theirs = { ...base, milestones: [{ ...first!, usualDays: 40 }, step('Audit'), ...rest] };
  const { playbook, clashes } = mergePlaybooks(base, mine, theirs);
  expect(clashes).toEqual([]);
  expect(playbook.milestones).toEqual([
    { ...first!, name: 'Means', usualDays: 40 },
    step('Audit'),
    ...rest,
    step('Pilot'),
  ]);
});

test('where both wrote about a step, mine stands and theirs is named; so it is where one took it out', () => {
  const [first, ...rest] = base.milestones;
  const called = (name: string) => ({ ...base, milestones: [{ ...first!, name }, ...rest] });
  expect(mergePlaybooks(base, called('Means'), called('Money')).clashes).toEqual([
    { kind: null, field: 'milestones.budget.name', mine: 'Means', theirs: 'Money' },
  ]);
  const { playbook, clashes } = mergePlaybooks(base, { ...base, milestones: rest }, called('Money'));
  expect(playbook.milestones[0]).toEqual({ ...first!, name: 'Money' });
  expect(clashes).toEqual([
    { kind: null, field: 'milestones.budget', mine: null, theirs: { ...first!, name: 'Money' } },
  ]);
});
