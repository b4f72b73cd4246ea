import type { FactOf, FactType } from '../../ledger/facts.ts';
import type { DealView } from '../deal-view.ts';
import type { Draft } from '../draft.ts';

/** How each of some types of fact changes a draft, which `deal` is a live view of. What a fact names and nobody knows is left alone. */
export type Handlers<Types extends FactType> = {
  readonly [Type in Types]: (draft: Draft, fact: FactOf<Type>, deal: DealView) => void;
};
