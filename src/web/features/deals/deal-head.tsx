import type { DealHead as Head } from '#contract/deals/deal-page.ts';
import { dealTexts } from '#texts/deal.ts';
import { Link } from '../../ui/link.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useDates, useMoney, useTexts } from '../../ui/reader.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';
import { DealsTrail } from './deals-trail.tsx';
import { OthersHere } from './others-here.tsx';

const tones: Record<Head['state'], Tone> = { open: 'plain', won: 'them', lost: 'risk', parked: 'warn' };

interface DealHeadProps {
  deal: Head;
  tags: React.ReactNode;
  acts: React.ReactNode;
}

/** What the deal is, in two lines, its tags, and who else is on it. */
export function DealHead({ deal, tags, acts }: DealHeadProps) {
  const t = useTexts(dealTexts);
  const dates = useDates();
  const money = useMoney();
  const decision = deal.clientDecision;
  const strong = { b: (chunks: React.ReactNode) => <b className="font-semibold text-ink">{chunks}</b> };
  const facts = [
    deal.value && money.full(deal.value.valueMinor, deal.value.currency),
    deal.owner ? t('owner', { name: deal.owner.name }) : t('noOwner'),
    decision && t.rich('clientDecision', strong, { day: dates.shortDay(decision.day), name: decision.name }),
    deal.expectedClose && t('expected', { day: dates.shortDay(deal.expectedClose) }),
    deal.nextConversation && <NextConversation deal={deal} next={deal.nextConversation} />,
    deal.importedStage && t('imported', { stage: deal.importedStage }),
  ].filter(Boolean);
  return (
    <PageHeader
      trail={
        <>
          <DealsTrail>
            {deal.account && (
              <Link look="quiet" href={`/accounts/${deal.account.id}`}>
                {deal.account.name}
              </Link>
            )}
          </DealsTrail>
          <OthersHere dealId={deal.dealId} />
        </>
      }
      tab={`${deal.name}${deal.account ? ` · ${deal.account.name}` : ''}`}
      title={
        <>
          {deal.name} {deal.state !== 'open' && <DealState deal={deal} />}
        </>
      }
      sub={
        <>
          {facts.map((fact, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the places are fixed
            <span key={place}>
              {place > 0 && ' · '}
              {fact}
            </span>
          ))}
          {deal.clientGoal && (
            <span className="mt-0.5 block">{t('theyWant', { goal: deal.clientGoal })}</span>
          )}
          {deal.lost?.reason && (
            <span className="mt-0.5 block">{t('lostBecause', { reason: deal.lost.reason })}</span>
          )}
          {deal.lost?.question && (
            <span className="mt-0.5 block">{t('toAsk', { question: deal.lost.question })}</span>
          )}
          {tags}
        </>
      }
      acts={acts}
    />
  );
}

function NextConversation({ deal, next }: { deal: Head; next: NonNullable<Head['nextConversation']> }) {
  const t = useTexts(dealTexts);
  const dates = useDates();
  const link = (when: React.ReactNode) => (
    <Link href={`/deals/${deal.dealId}/conversations/${next.conversationId}`} look="name">
      {when}
    </Link>
  );
  return <>{t.rich('nextConversation', { link }, { when: dates.moment(next.startsAt) })}</>;
}

function DealState({ deal }: { deal: Head }) {
  const t = useTexts(dealTexts);
  const dates = useDates();
  const words =
    deal.state === 'parked' && deal.parkedUntil
      ? t('parkedUntil', { day: dates.shortDay(deal.parkedUntil) })
      : deal.state === 'lost' && deal.lost?.returnOn
        ? t('lostUntil', { day: dates.shortDay(deal.lost.returnOn) })
        : t('state', { state: deal.state });
  return <Tag tone={tones[deal.state]}>{words}</Tag>;
}
