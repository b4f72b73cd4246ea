import type { CoachedSeller } from '#contract/coaching/coaching.ts';
import { coachTexts } from '#texts/coach.ts';
import { toneOf } from '../../api/tones.ts';
import { Card } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { useDates, useMoney, useTexts } from '../../ui/reader.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { Tag } from '../../ui/tag.tsx';

type ToTalkAbout = CoachedSeller['toTalkAbout'][number];

interface DealsToTalkAboutProps {
  deals: readonly ToTalkAbout[];
  lookedAt: string | null;
  /** Whose they are, where that is somebody else. */
  seller: { id: string; name: string } | null;
}

/** A handful of deals, why, and what happened there since the last time. */
export function DealsToTalkAbout({ deals, lookedAt, seller }: DealsToTalkAboutProps) {
  const t = useTexts(coachTexts);
  return (
    <Card
      title={t('toTalkAbout')}
      aside={deals.length > 1 && <span className="text-fine text-faint">{t('toTalkAboutSub')}</span>}
    >
      {deals.length === 0 ? (
        <EmptyState title={t('nothingToTalkAbout')}>{t('nothingToTalkAboutWhy')}</EmptyState>
      ) : (
        <ul aria-label={t('toTalkAbout')} className="-my-1 divide-y divide-line">
          {deals.map((one) => (
            <li key={one.deal.dealId} className="py-3.5">
              <DealToTalkAbout one={one} lookedAt={lookedAt} />
            </li>
          ))}
        </ul>
      )}
      {seller && (
        <p className="mt-2 border-t border-line pt-3 text-fine">
          <Link href={`/?member=${seller.id}`}>{t('theirDay', { name: seller.name })}</Link>
        </p>
      )}
    </Card>
  );
}

function DealToTalkAbout({ one, lookedAt }: { one: ToTalkAbout; lookedAt: string | null }) {
  const t = useTexts(coachTexts);
  const money = useMoney();
  const dates = useDates();
  const { deal, move, others, since, sinceCount } = one;
  const href = `/deals/${deal.dealId}`;
  return (
    <>
      <p className="leading-relaxed">
        <Tag tone={toneOf(move.tone)} className="mr-1">
          {move.label}
        </Tag>{' '}
        <Link look="name" href={href}>
          {deal.account?.name ?? deal.name}
        </Link>
        <span className="text-soft">
          {deal.account && ` · ${deal.name}`}
          {deal.value && `\u00a0·\u00a0${money.short(deal.value.valueMinor, deal.value.currency)}`}
        </span>
      </p>
      <p className="mt-1 text-fine">
        {move.why} <span className="text-soft">{move.remedy}</span>
        {others > 0 && (
          <>
            {' '}
            <Link href={href} className="whitespace-nowrap text-soft">
              {t('othersThere', { count: others })}
            </Link>
          </>
        )}
      </p>
      <div className="mt-2 rounded-control bg-well px-3 py-2 text-fine">
        <p className="font-medium text-soft">
          {lookedAt ? t('sinceLast', { when: dates.moment(lookedAt) }) : t('sinceTwoWeeks')}
        </p>
        {since.length === 0 ? (
          <p className="text-soft">{t('nothingSince')}</p>
        ) : (
          <ul className="mt-0.5 flex flex-col gap-0.5">
            {since.map((entry) => (
              <li key={entry.factId}>
                <span className="text-soft">{dates.shortDay(dates.dayOf(entry.at))}</span> {entry.sentence}
              </li>
            ))}
            {sinceCount > since.length && (
              <li className="text-soft">{t('moreSince', { count: sinceCount - since.length })}</li>
            )}
          </ul>
        )}
      </div>
    </>
  );
}
