import shipped from '../model/generated/weights.json' with { type: 'json' };
import { idOf } from '../proposal-id.ts';
import { learningPlan } from './learning-plan.ts';
import { suiteSentences } from './suite-sentences.ts';

let name: string | null = null;

/**
 * What the model that comes with the product is told from any other by, the sentences that it is tried on and the way it
 * goes on learning: what was made with others is made anew.
 */
export function nameOfBase(): string {
  name ??= idOf(JSON.stringify([shipped, suiteSentences, learningPlan]));
  return name;
}
