import { expect, test } from 'vitest';
import { defaultStage } from './default-stages.ts';

const ten = new Set([
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
const proposed = (stage: string) => defaultStage(stage, ten);

test.each([
  ['Prospecting', 'time'],
  ['Qualification', 'explore'],
  ['Needs Analysis', 'change'],
  ['Value Proposition', 'collaborate'],
  ['Id. Decision Makers', 'consensus'],
  ['Perception Analysis', 'consensus'],
  ['Proposal/Price Quote', 'review'],
  ['Negotiation/Review', 'concerns'],
  ['Engaging', 'explore'],
  ['Appointment scheduled', 'time'],
  ['Qualified to buy', 'explore'],
  ['Presentation scheduled', 'review'],
  ['Decision maker bought-in', 'consensus'],
  ['Contract sent', 'decide'],
  ['Demo Scheduled', 'collaborate'],
  ['Proposal made', 'review'],
  ['Negotiations started', 'concerns'],
])('%s opens %s', (stage, kind) => {
  expect(proposed(stage)).toEqual({ kind, ends: null });
});

test.each([
  ['Closed Won', 'won'],
  ['Won', 'won'],
  ['closedlost', 'lost'],
  ['Lost', 'lost'],
])('%s ends a deal', (stage, ends) => {
  expect(proposed(stage)).toEqual({ kind: null, ends });
});

test('a stage whose name says nothing opens nothing', () => {
  expect(proposed('Stage 4')).toEqual({ kind: null, ends: null });
});

test('a kind that the playbook does not have is not proposed', () => {
  expect(defaultStage('Prospecting', new Set(['explore']))).toEqual({ kind: null, ends: null });
});
