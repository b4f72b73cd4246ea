import { closeOutTexts } from '#texts/close-out.ts';
import { closedOutTexts } from '#texts/closed-out.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';
import type { ClosedOut } from './use-close-out.ts';

interface ClosedOutCardProps {
  dealId: string;
  /** Said where the conversation was about several. */
  dealName: string | null;
  result: ClosedOut;
}

/** What the conversation came to, the one sentence what that means, and where to go from here. */
export function ClosedOutCard({ dealId, dealName, result }: ClosedOutCardProps) {
  const t = useTexts(closeOutTexts);
  const tt = useTexts(closedOutTexts);
  const { list } = useNumbers();
  const outcomes: Record<ClosedOut['outcome'], { label: string; means: string; tone: Tone }> = {
    order: { label: tt('outcomeOrder'), means: tt('meansOrder'), tone: 'them' },
    advance: { label: tt('outcomeAdvance'), means: tt('meansAdvance'), tone: 'them' },
    continuation: { label: tt('outcomeContinuation'), means: tt('meansContinuation'), tone: 'warn' },
    'no-sale': { label: tt('outcomeNoSale'), means: tt('meansNoSale'), tone: 'risk' },
  };
  const outcome = outcomes[result.outcome];
  const lacks = { who: tt('lacksWho'), what: tt('lacksWhat'), when: tt('lacksWhen') };
  const { nextConversationId } = result;
  return (
    <Card className="max-w-2xl" tone={outcome.tone === 'them' ? 'theirs' : 'plain'}>
      <div role="status">
        {dealName && <p className="mb-1 text-fine text-soft">{dealName}</p>}
        <Tag tone={outcome.tone}>{outcome.label}</Tag>
        <p className="mt-2.5 text-[20px] leading-snug font-semibold tracking-[-0.01em] text-balance">
          {result.sentence}
        </p>
        <p className="mt-1 text-soft">{outcome.means}</p>
      </div>
      {result.notFirm.length > 0 && (
        <div className="mt-4 border-t border-line pt-3">
          <p className="text-soft">{tt('keptAsNon')}</p>
          <ul className="mt-1.5 flex flex-col gap-1">
            {result.notFirm.map((one) => (
              <li key={one.text} className="flex flex-wrap items-baseline gap-x-2">
                <span>{t('wording', { wording: one.text })}</span>
                <span className="text-fine text-warn">{list(one.missing.map((part) => lacks[part]))}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {nextConversationId && <p className="mt-5 text-soft">{tt('planIt')}</p>}
      <div className="mt-2.5 flex flex-wrap gap-2">
        {nextConversationId && (
          <ButtonLink
            look="primary"
            autoFocus
            href={`/deals/${dealId}/conversations/${nextConversationId}/plan`}
          >
            {tt('planNext')}
          </ButtonLink>
        )}
        <ButtonLink href={`/deals/${dealId}`}>{tt('lookAtDeal')}</ButtonLink>
        <ButtonLink href="/" look="quiet">
          {tt('backToToday')}
        </ButtonLink>
      </div>
    </Card>
  );
}
