import type { DealHead as Head } from '#contract/deals/deal-page.ts';
import { Link } from '../../ui/link.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useDates, useMoney } from '../../ui/reader.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';
import { DealPlaybook } from './deal-playbook.tsx';

const tones: Record<Head['state'], Tone> = { open: 'plain', won: 'them', lost: 'risk', parked: 'warn' };

/** What the deal is, in two lines. */
export function DealHead({ deal, acts }: { deal: Head; acts: React.ReactNode }) {
  const dates = useDates();
  const money = useMoney();
  const decision = deal.clientDecision;
  const facts = [
    deal.value && money.full(deal.value.valueMinor, deal.value.currency),
    deal.owner ? `owner ${deal.owner.name}` : 'no owner',
    decision && (
      <>
        client decision <b className="font-semibold text-ink">{dates.shortDay(decision.day)}</b> (
        {decision.name})
      </>
    ),
    deal.expectedClose && `you expect ${dates.shortDay(deal.expectedClose)}`,
    deal.nextConversation && (
      <>
        next conversation{' '}
        <Link
          href={`/deals/${deal.dealId}/conversations/${deal.nextConversation.conversationId}`}
          look="name"
        >
          {dates.moment(deal.nextConversation.startsAt)}
        </Link>
      </>
    ),
    // biome-ignore lint/correctness/useJsxKeyInIterable: the places are fixed
    <DealPlaybook playbook={deal.playbook} />,
    deal.importedStage && `imported as “${deal.importedStage}”`,
  ].filter(Boolean);
  return (
    <PageHeader
      trail={
        <>
          <Link look="quiet" href="/deals">
            Deals
          </Link>
          {deal.account && ` / ${deal.account.name}`}
        </>
      }
      tab={`${deal.name}${deal.account ? ` · ${deal.account.name}` : ''}`}
      title={
        <>
          {deal.name}{' '}
          {deal.state !== 'open' && <Tag tone={tones[deal.state]}>{stateWords(deal, dates.shortDay)}</Tag>}
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
          {deal.clientGoal && <span className="mt-0.5 block">They want: {deal.clientGoal}</span>}
          {deal.lost?.reason && <span className="mt-0.5 block">Lost because: {deal.lost.reason}</span>}
          {deal.lost?.question && <span className="mt-0.5 block">To ask then: {deal.lost.question}</span>}
        </>
      }
      acts={acts}
    />
  );
}

function stateWords(deal: Head, day: (day: string) => string): string {
  if (deal.state === 'parked' && deal.parkedUntil) return `parked until ${day(deal.parkedUntil)}`;
  if (deal.state === 'lost' && deal.lost?.returnOn) return `lost, come back ${day(deal.lost.returnOn)}`;
  return deal.state;
}
