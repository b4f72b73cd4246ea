import { z } from 'zod';
import { id } from '../values.ts';

/** What a write to a deal's ledger takes besides its own input. */
export const dealWriteInput = {
  dealId: id,
  /** The ledger's sequence that the writer saw. What came since on the same subject refuses the write. */
  seenSequence: z.coerce.number().int().min(0).optional(),
};

/** What a write to a deal's ledger answers. */
export const written = z.object({
  dealId: id,
  /** The deal's sequence now: send it as `seenSequence` with the next write. */
  sequence: z.int(),
  /** The facts that were recorded, in their order. */
  factIds: z.array(id),
});

/** What any write to a deal may be refused for. */
export const dealWriteRefusals = [
  'not_allowed',
  'deal_not_found',
  'deal_changed',
  'id_already_used',
] as const;
