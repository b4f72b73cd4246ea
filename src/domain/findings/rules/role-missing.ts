import { type HoldingRule, holding } from '../finding-rule.ts';

/** Nobody whom the deal needs holds a role that the next kind is needed from (R13). */
export const roleMissing: HoldingRule = (deal) => {
  const { nextKind } = deal.standing;
  if (nextKind === null || deal.givers(nextKind).length > 0) return [];
  return [holding('role-missing', { subject: nextKind, kind: nextKind })];
};
