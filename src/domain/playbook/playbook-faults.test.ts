import { expect, test } from 'vitest';
import { defaultPlaybook } from './default-playbook.ts';
import type { Playbook } from './playbook.ts';
import { playbookFaults } from './playbook-faults.ts';

const kinds = (...changes: [key: string, needs: string[]][]): Playbook => ({
  ...defaultPlaybook,
  kinds: changes.map(([key, needs]) => ({ ...defaultPlaybook.kinds[0]!, key, needs })),
});

test('the ten commitments can be published', () => {
  expect(playbookFaults(defaultPlaybook)).toEqual([]);
  expect(defaultPlaybook.kinds.map(({ key }) => key)).toEqual([
    'time',
    'explore',
    'change',
    'collaborate',
    'consensus',
    'invest',
    'review',
    'concerns',
    'decide',
    'execute',
  ]);
});

test('a need that the playbook does not have is refused', () => {
  expect(playbookFaults(kinds(['time', []], ['review', ['trust']], ['decide', ['review']]))).toEqual([
    '"review" needs "trust", which this playbook does not have.',
  ]);
});

test('a need listed later is refused, and with it every cycle, a kind that needs itself too', () => {
  const cycle = playbookFaults(kinds(['time', []], ['review', ['decide']], ['decide', ['review']]));
  expect(cycle).toHaveLength(1);
  expect(cycle[0]).toContain('not listed before it');
  expect(playbookFaults(kinds(['time', ['time']], ['review', []], ['decide', []]))).toHaveLength(1);
});

test('a key used twice is refused, and time, review and decide stay', () => {
  expect(playbookFaults(kinds(['time', []], ['time', []], ['decide', []]))).toEqual([
    'The kind "time" is listed twice.',
    'The kind "review" is missing. It may be relabelled, but not removed.',
  ]);
});
