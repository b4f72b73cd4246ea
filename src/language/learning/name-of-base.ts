import shipped from '../model/generated/weights.json' with { type: 'json' };
import { idOf } from '../proposal-id.ts';
import { learningPlan } from './learning-plan.ts';

let name: string | null = null;

/**
 * What the model that comes with the product is told from any other by, and the way it goes on learning: what was made
 * with others is made anew. The sentences that it is tried on are among those that it was trained on, and change with it.
 */
export function nameOfBase(): string {
  name ??= idOf(JSON.stringify([shipped, learningPlan]));
  return name;
}
