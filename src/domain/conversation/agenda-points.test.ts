import { expect, test } from 'vitest';
import { agendaPoints } from './agenda-points.ts';

test.each([
  ['Where rework comes from\nWhat next', ['Where rework comes from', 'What next']],
  ['Peak plan · what an alert shows · next', ['Peak plan', 'what an alert shows', 'next']],
  ['- One\n• Two\n\n', ['One', 'Two']],
  ['Back-to-back shifts', ['Back-to-back shifts']],
  ['', []],
])('%j has these points', (agenda, points) => {
  expect(agendaPoints(agenda)).toEqual(points);
});
