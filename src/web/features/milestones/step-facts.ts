import type { DealPage } from '#contract/deals/deal-page.ts';
import { factsOfWording } from '../../api/client-wording.tsx';
import { newId } from '../../api/new-id.ts';
import type { FactToRecord } from '../../api/record-now.ts';

export type Milestone = DealPage['milestones'][number];
export type UsualStep = DealPage['process']['usual'][number];

interface NewStep {
  name: string;
  kind: string | null;
  date: string | null;
  contactId: string | null;
  required: boolean;
}

/** Writes down a new step, and how it reads for them; where their steps have an order of their own, it gets its place in it by its date. */
export function factsOfNewStep(
  step: NewStep,
  milestones: readonly Milestone[],
  isOrdered: boolean,
  words = '',
): FactToRecord[] {
  const milestoneId = newId();
  const set: FactToRecord = { type: 'milestone.set', data: { milestoneId, ...dataOf(step) } };
  const worded = factsOfWording(milestoneId, { usual: step.name, before: null, words });
  if (!isOrdered) return [set, ...worded];
  const ids = milestones.map((one) => one.milestoneId);
  const place = placeOf(step, milestones);
  return [set, ordered(ids.toSpliced(place, 0, milestoneId)), ...worded];
}

/** Takes usual steps over, all in one go and in their usual order, behind what is known already. */
export function factsOfUsualSteps(
  usual: readonly UsualStep[],
  milestones: readonly Milestone[],
): FactToRecord[] {
  const steps = usual.map((one) => ({ ...one, milestoneId: newId(), date: null, contactId: null }));
  const sets = steps.map(
    ({ milestoneId, ...step }): FactToRecord => ({
      type: 'milestone.set',
      data: { milestoneId, ...dataOf(step) },
    }),
  );
  const worded = steps.flatMap(({ milestoneId, name, clientWording = '' }) =>
    factsOfWording(milestoneId, { usual: name, before: null, words: clientWording }),
  );
  const ids = [...milestones, ...steps].map((one) => one.milestoneId);
  return ids.length > 1 ? [...sets, ordered(ids), ...worded] : [...sets, ...worded];
}

/** What was changed of a step: only its date moves it, anything else writes it down anew. */
export function factsOfChange(before: Milestone, after: NewStep): FactToRecord[] {
  const { milestoneId } = before;
  const isElse =
    before.name !== after.name ||
    before.kind !== after.kind ||
    before.contactId !== after.contactId ||
    before.required !== after.required ||
    (before.date !== after.date && after.date === null);
  if (isElse) return [{ type: 'milestone.set', data: { milestoneId, ...dataOf(after) } }];
  if (after.date === null || before.date === after.date) return [];
  return [{ type: 'milestone.moved', data: { milestoneId, date: after.date } }];
}

export const ordered = (milestoneIds: string[]): FactToRecord => ({
  type: 'milestone.ordered',
  data: { milestoneIds },
});

function dataOf({ name, kind, date, contactId, required }: NewStep) {
  return { name, kind, required, ...(date ? { date } : {}), ...(contactId ? { contactId } : {}) };
}

/** Right before the first one that is later; without a date, right before their decision. */
function placeOf({ date }: NewStep, milestones: readonly Milestone[]): number {
  const place = milestones.findIndex((one) =>
    date === null ? one.kind === 'decide' && one.state === 'open' : one.date !== null && one.date > date,
  );
  return place < 0 ? milestones.length : place;
}
