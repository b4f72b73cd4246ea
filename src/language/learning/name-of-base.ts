import shipped from '../model/generated/weights.json' with { type: 'json' };
import { idOf } from '../proposal-id.ts';
import suite from './generated/frozen-suite.json' with { type: 'json' };

let name: string | null = null;

/**
 * What the model that comes with the product is told from any other by, and the sentences that it is tried on: what was
 * worked out with others does not hold for these.
 */
export function nameOfBase(): string {
  name ??= idOf(JSON.stringify([shipped, suite]));
  return name;
}
