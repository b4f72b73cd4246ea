import type { getPipelineAudit, listAuditedDeals } from '#contract/audit/pipeline-audit.ts';
import type { OutputOf } from '#contract/operation.ts';
import { auditTexts } from '#texts/audit.ts';
import { Card } from '../../ui/card.tsx';
import { classes } from '../../ui/classes.ts';
import { Link } from '../../ui/link.tsx';
import { useDates, useMoney, useNumbers, useTexts } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { Tag } from '../../ui/tag.tsx';

export type Audit = OutputOf<typeof getPipelineAudit>;
export type AuditedDeal = OutputOf<typeof listAuditedDeals>['items'][number];

interface MeasuresProps {
  audit: Audit;
  chosen: string | undefined;
}

/** What the pipeline rests on, in numbers; each opens the list behind it. */
export function Measures({ audit, chosen }: MeasuresProps) {
  const t = useTexts(auditTexts);
  const numbers = useNumbers();
  const money = useMoney();
  const worth = (values: Audit['open']['values']) =>
    values.map((value) => money.short(value.valueMinor, value.currency)).join(' + ');
  return (
    <Card
      title={t('ofOpen')}
      aside={
        <span className="text-fine text-soft">
          {audit.open.values.length > 0
            ? t('openWorth', { deals: audit.open.deals, worth: worth(audit.open.values) })
            : t('open', { deals: audit.open.deals })}
        </span>
      }
    >
      <ul className="grid gap-2 sm:grid-cols-2">
        {audit.measures.map((measure) => (
          <li key={measure.measure} className="sm:last:odd:col-span-2">
            <Link
              look="quiet"
              href={`/audit?measure=${measure.measure}`}
              className={classes(
                'block h-full rounded-control border p-3 text-ink! no-underline! hover:bg-well',
                chosen === measure.measure ? 'border-them ring-1 ring-them' : 'border-line',
              )}
            >
              <span className="flex items-baseline justify-between gap-2">
                <b className="text-title font-[650] tabular-nums">{numbers.whole(measure.deals)}</b>
                <span className="text-fine text-soft">{worth(measure.values)}</span>
              </span>
              <span className="font-medium">{measure.label}</span>
              <span className="mt-1.5 block h-1 overflow-hidden rounded-full bg-well" aria-hidden="true">
                <span
                  className="block h-full bg-warn"
                  style={{ width: `${Math.round(measure.share * 100)}%` }}
                />
              </span>
              <span className="mt-1 block text-fine text-soft">{measure.means}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** The deals behind one number. */
export function AuditedDeals({ deals }: { deals: readonly AuditedDeal[] }) {
  const t = useTexts(auditTexts);
  const money = useMoney();
  const dates = useDates();
  return (
    <Rows>
      {deals.map((deal) => (
        <Row
          key={deal.dealId}
          aside={
            <span className="tabular-nums">
              {deal.value ? (
                money.short(deal.value.valueMinor, deal.value.currency)
              ) : (
                <span className="text-faint">{t('noValue')}</span>
              )}
            </span>
          }
        >
          <Link look="name" href={`/deals/${deal.dealId}`}>
            {deal.name}
          </Link>
          {deal.importedStage && (
            <>
              {' '}
              <Tag>{deal.importedStage}</Tag>
            </>
          )}
          <p className="text-fine text-soft">
            {[
              deal.account?.name,
              deal.owner?.name ?? t('noOwner'),
              deal.lastTwoWayAt
                ? t('lastHeard', { day: dates.shortDay(dates.dayOf(deal.lastTwoWayAt)) })
                : t('neverHeard'),
              deal.nextConversationAt
                ? t('next', { day: dates.shortDay(dates.dayOf(deal.nextConversationAt)) })
                : t('noNext'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </Row>
      ))}
    </Rows>
  );
}
