import { auditMeasures, type getPipelineAudit as contract } from '#contract/audit/pipeline-audit.ts';
import { accept } from '#domain/result.ts';
import { dayOf } from '#domain/time/calendar.ts';
import { visibleDeals } from '#policy/deal.ts';
import { type Counted, countAudit } from '#store/audit/pipeline-audit.ts';
import type { Handle } from '../world.ts';
import { measureWords } from './measures.ts';

export const getPipelineAudit: Handle<typeof contract> = async ({ tx, actor, workspace, now, locale }) => {
  const { open, measures } = await countAudit(tx, {
    workspaceId: workspace.id,
    visible: visibleDeals(actor),
    now,
    today: dayOf(now, workspace.zone),
  });
  const all = summed(open);
  return accept({
    at: now,
    open: all,
    measures: auditMeasures.map((measure) => {
      const counted = summed(measures[measure]);
      return {
        measure,
        ...measureWords(measure, locale),
        ...counted,
        share: all.deals === 0 ? 0 : counted.deals / all.deals,
      };
    }),
  });
};

/** Sums of different currencies are not added up. */
function summed(counted: readonly Counted[]) {
  return {
    deals: counted.reduce((sum, { deals }) => sum + deals, 0),
    values: counted
      .filter(({ valueMinor }) => valueMinor > 0)
      .map(({ valueMinor, currency }) => ({ valueMinor, currency })),
  };
}
