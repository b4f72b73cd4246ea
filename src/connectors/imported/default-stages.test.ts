import { expect, test } from 'vitest';
import { defaultPlaybook } from '#domain/playbook/default-playbook.ts';
import { shortSale } from '#domain/playbook/short-sale.ts';
import { defaultStage } from './default-stages.ts';

const proposed = (stage: string) => defaultStage(stage, defaultPlaybook);

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

test('a stage means the kind that stands for it on the map at hand, or none', () => {
  const short = (stage: string) => defaultStage(stage, shortSale).kind;
  expect(short('Demo Scheduled')).toBe('fit');
  expect(short('Id. Decision Makers')).toBe('mandate');
  const kinds = shortSale.kinds.filter(({ key }) => key !== 'fit');
  expect(defaultStage('Demo Scheduled', { ...shortSale, kinds })).toEqual({ kind: null, ends: null });
  expect(defaultStage('Won', null)).toEqual({ kind: null, ends: 'won' });
});
