import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyPlaybook } from '../testing/any-playbook.ts';
import { builtInPlaybooks } from './built-in-playbooks.ts';
import { defaultPlaybook } from './default-playbook.ts';
import type { Playbook } from './playbook.ts';
import { type PlaybookFault, playbookFaults } from './playbook-faults.ts';

const nothing = { requests: {}, maybes: {}, landmarks: {}, milestones: [] };
const kinds = (...changes: [key: string, needs: string[]][]): Playbook => ({
  ...defaultPlaybook,
  ...nothing,
  kinds: changes.map(([key, needs]) => ({ ...defaultPlaybook.kinds[0]!, key, label: key, needs })),
});
const short = ({ code, kind, about }: PlaybookFault) => [code, kind, about].filter(Boolean).join(' ');
const faults = (playbook: Playbook) => playbookFaults(playbook).map(short);

test('the built-in playbooks can be published', () => {
  for (const playbook of builtInPlaybooks) expect(faults(playbook)).toEqual([]);
});

test('every playbook that the properties are tried on can be published', () => {
  fc.assert(
    fc.property(anyPlaybook(), (playbook) => {
      expect(faults(playbook)).toEqual([]);
    }),
  );
});

test('the ten commitments are the ten of the method, in its order', () => {
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

test('a need that the playbook does not have is a fault of the kind that needs it', () => {
  const playbook = kinds(['time', []], ['review', ['trust']], ['decide', ['review']]);
  expect(playbookFaults(playbook)).toEqual([
    { code: 'need_unknown', place: 1, kind: 'review', field: 'needs', about: 'trust' },
  ]);
});

test('a need listed later is a fault, and a circle is called one', () => {
  expect(faults(kinds(['time', []], ['review', ['decide']], ['decide', []]))).toEqual([
    'need_listed_later review decide',
  ]);
  expect(faults(kinds(['time', []], ['review', ['decide']], ['decide', ['review']]))).toEqual([
    'need_in_a_circle review decide',
  ]);
  const longWayRound = kinds(
    ['time', []],
    ['review', ['decide']],
    ['proof', ['review']],
    ['decide', ['proof']],
  );
  expect(faults(longWayRound)).toEqual(['need_in_a_circle review decide']);
  expect(faults(kinds(['time', ['time']], ['review', []], ['decide', []]))).toEqual([
    'need_of_itself time time',
  ]);
});

test('a key used twice is a fault, and time, review and decide stay', () => {
  const playbook = kinds(['time', []], ['time', []], ['decide', []]);
  expect(faults(playbook)).toEqual([
    'key_used_twice time time',
    'label_used_twice time time',
    'lasting_kind_missing review',
  ]);
});

test('what an ask cannot do without has to be there', () => {
  const playbook = kinds(['time', []], ['review', []], ['decide', []]);
  const bare = { ...playbook.kinds[1]!, wording: ' ', clientGains: '', from: [], key: 'Re view' };
  expect(faults({ ...playbook, kinds: [playbook.kinds[0]!, bare, playbook.kinds[2]!] })).toEqual([
    'key_not_valid Re view',
    'text_missing Re view',
    'text_missing Re view',
    'from_nobody Re view',
    'lasting_kind_missing review',
  ]);
});

test('days, weights and what stands for what are held to what there is', () => {
  const playbook = {
    ...kinds(['time', []], ['review', []], ['decide', []]),
    label: '',
    cadenceDays: 0,
    usualDaysToAsk: 2.5,
    requests: { demo: 'trial' },
    weights: { ahead: 4 },
  };
  expect(faults(playbook)).toEqual([
    'playbook_without_label',
    'days_not_valid',
    'days_not_valid',
    'stands_for_unknown_kind demo',
    'weight_not_valid ahead',
  ]);
});

test('a step that is proposed has a name of its own, stands for a kind of the map or none, and takes whole days', () => {
  const step = { key: 'one', name: 'Legal', kind: null, required: true, usualDays: 5 };
  const milestones = [
    step,
    { ...step, key: 'two', name: ' legal ' },
    { ...step, key: 'three', name: ' ' },
    { ...step, key: 'four', name: 'Trial', kind: 'trial' },
    { ...step, key: 'five', name: 'Board', usualDays: 1.5 },
  ];
  const faults = playbookFaults({ ...defaultPlaybook, milestones });
  expect(faults.map(({ code, place, field }) => [code, place, field])).toEqual([
    ['milestone_named_twice', 1, 'milestones'],
    ['milestone_without_name', 2, 'milestones'],
    ['milestone_of_unknown_kind', 3, 'milestones'],
    ['milestone_days_not_valid', 4, 'milestones'],
  ]);
});

test('more steps than anybody would go through are too many', () => {
  const milestones = Array.from({ length: 21 }, (_, place) => ({
    key: `step-${place}`,
    name: `Step ${place}`,
    kind: null,
    required: true,
    usualDays: 5,
  }));
  expect(playbookFaults({ ...defaultPlaybook, milestones }).map(({ code }) => code)).toEqual([
    'too_many_milestones',
  ]);
});
