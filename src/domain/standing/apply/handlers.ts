import type { FactOf, FactType } from '../../ledger/facts.ts';
import type { Draft, Surroundings } from '../draft.ts';

/** How each of some types of fact changes a draft. What a fact names and nobody knows is left alone. */
export type Handlers<Types extends FactType> = {
  readonly [Type in Types]: (draft: Draft, fact: FactOf<Type>, surroundings: Surroundings) => void;
};
