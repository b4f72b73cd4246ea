import { restoreRemoved } from '#contract/address-book/bin.ts';
import type { OperationContract, OutputOf, SentTo } from '#contract/operation.ts';
import { call } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import type { Way } from '../../api/undo.ts';

/** The way back from a removal; done again it is another removal, with a way back of its own. */
export function backFromBin<Contract extends OperationContract>(
  removalId: string,
  contract: Contract,
  again: SentTo<Contract>,
): Way {
  return {
    go: async () => {
      await call(restoreRemoved, { removalId }, { idempotencyKey: newId() });
      return {
        go: async () => {
          const gone = await call(contract, again, { idempotencyKey: newId() });
          const next = (gone as OutputOf<Contract> & { removalId: string | null }).removalId;
          return next === null ? undefined : backFromBin(next, contract, again);
        },
      };
    },
  };
}
