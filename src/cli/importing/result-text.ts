import type { getPipelineAudit } from '#contract/audit/pipeline-audit.ts';
import { countedNouns } from '#contract/imports/import-shape.ts';
import type { OutputOf } from '#contract/operation.ts';
import { counted, money } from '../output/in-words.ts';
import { styled } from '../output/print.ts';
import { table } from '../output/table.ts';
import type { ImportWhole } from './said.ts';

const outcomes = ['created', 'updated', 'unchanged', 'skipped', 'failed'] as const;

/** What an import brought, or would bring. */
export function countsText({ counts, dryRun }: Pick<ImportWhole, 'counts' | 'dryRun'>): string {
  const rows = countedNouns.flatMap((noun) => {
    const own = counts[noun];
    return own && outcomes.some((outcome) => own[outcome] > 0)
      ? [[noun, ...outcomes.map((outcome) => own[outcome].toLocaleString('en'))]]
      : [];
  });
  const heads = outcomes.map((head) => ({ head, align: 'right' as const }));
  const title = dryRun ? 'A dry run: nothing was written. It would be:' : 'Imported:';
  return `${styled('bold', title)}\n${table([{ head: '' }, ...heads], rows)}`;
}

/** The audit of the pipeline, as it stands. */
export function auditText({ open, measures }: OutputOf<typeof getPipelineAudit>): string {
  const title = `Your pipeline: ${counted(open.deals, 'open deal')}${worth(open.values)}`;
  const rows = measures.map(({ label, deals, share, values }) => [
    deals.toLocaleString('en'),
    `${Math.round(100 * share)} %`,
    label,
    values.map(money).join(', '),
  ]);
  return `${styled('bold', title)}\n${table([{ head: '', align: 'right' }, { head: '', align: 'right' }, { head: '', shrinks: true }, { head: '' }], rows)}`;
}

function worth(values: Parameters<typeof money>[0][]): string {
  return values.length === 0 ? '' : `, worth ${values.map(money).join(', ')}`;
}
