import type { AskRank, Plan, PlannedAsk } from '../ledger/facts.ts';

/** Asks of a plan, the objective first, each with the name that its id is drawn from. */
export function asksOfPlan(
  plan: Pick<Plan, 'objective' | 'backup' | 'furtherAsks'>,
): { readonly name: string; readonly as: AskRank; readonly ask: PlannedAsk }[] {
  return [
    ...(plan.objective ? [{ name: 'objective', as: 'objective' as const, ask: plan.objective }] : []),
    ...(plan.backup ? [{ name: 'backup', as: 'backup' as const, ask: plan.backup }] : []),
    ...(plan.furtherAsks ?? []),
  ].map((one, place) => ('name' in one ? one : { name: `ask ${place}`, as: 'other' as const, ask: one }));
}
