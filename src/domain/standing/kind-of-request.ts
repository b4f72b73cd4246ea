import type { Requestable } from '../ledger/facts.ts';
import type { KindKey } from '../playbook/playbook.ts';

/** What a request stands for on the map (R19); information stands for nothing. */
export const kindOfRequest: Readonly<Record<Requestable, KindKey | null>> = {
  proposal: 'review',
  pricing: 'invest',
  demo: 'collaborate',
  contract: 'decide',
  information: null,
};
