import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';
import type { ClosedOut } from './close-out-form.tsx';

const outcomes: Record<ClosedOut['outcome'], { label: string; tone: Tone }> = {
  order: { label: 'Order', tone: 'them' },
  advance: { label: 'Advance', tone: 'them' },
  continuation: { label: 'Continuation', tone: 'warn' },
  'no-sale': { label: 'No sale', tone: 'risk' },
};

const lacked = { who: 'no owner', what: 'no act', when: 'no date' };

/** What the conversation came to, and where to go from here. */
export function ClosedOutCard({ dealId, result }: { dealId: string; result: ClosedOut }) {
  const outcome = outcomes[result.outcome];
  return (
    <Card className="max-w-2xl" tone={outcome.tone === 'them' ? 'theirs' : 'plain'}>
      <div role="status">
        <Tag tone={outcome.tone}>{outcome.label}</Tag>
        <p className="mt-2 text-lead font-semibold">{result.sentence}</p>
      </div>
      {result.notFirm.length > 0 && (
        <>
          <p className="mt-3 text-soft">Kept as non-commitments, to ask for again:</p>
          <ul className="mt-1 list-disc pl-5">
            {result.notFirm.map((one) => (
              <li key={one.text}>
                “{one.text}”{' '}
                <span className="text-warn">{one.missing.map((part) => lacked[part]).join(', ')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="mt-5 flex flex-wrap gap-2">
        {result.nextConversationId && (
          <ButtonLink
            look="primary"
            href={`/deals/${dealId}/conversations/${result.nextConversationId}/plan`}
          >
            Plan the next one
          </ButtonLink>
        )}
        <ButtonLink href={`/deals/${dealId}`}>Look at the deal</ButtonLink>
        <ButtonLink href="/" look="quiet">
          Back to today
        </ButtonLink>
      </div>
    </Card>
  );
}
