import type { DealPage } from '#contract/deals/deal-page.ts';
import { dealTexts } from '#texts/deal.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Fold } from '../../ui/fold.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Tag } from '../../ui/tag.tsx';

interface NextBestProps {
  dealId: string;
  next: DealPage['next'];
  window: DealPage['window'];
  /** Whether the reader may plan. */
  mayChange: boolean;
}

/** The one thing to ask for next: of whom, in which words, and why. */
export function NextBest({ dealId, next, window, mayChange }: NextBestProps) {
  const t = useTexts(dealTexts);
  if (!next) {
    return (
      <Card title={t('nextBest')} tone="theirs">
        <p className="font-semibold">{t('nothingToAsk')}</p>
        <p className="text-soft">
          {window.sentence} {t('allAsked')}
        </p>
      </Card>
    );
  }
  // Their time is what a conversation is: what to ask for in it comes after that.
  const params = new URLSearchParams({
    ...(next.kind === 'time' ? {} : { kind: next.kind }),
    ...(next.contactId ? { contact: next.contactId } : {}),
  });
  return (
    <Card
      title={t('nextBest')}
      tone="theirs"
      aside={
        <Tag tone="them">
          {next.contactName
            ? t('kindFrom', { kind: next.kindLabel, name: next.contactName })
            : t('kindFromNobody', { kind: next.kindLabel })}
        </Tag>
      }
    >
      <p className="my-1 text-lead font-semibold tracking-[-0.01em]">
        {t('quoted', { words: next.wording })}
      </p>
      <p className="text-soft">
        {t('why', { why: next.why })}
        {next.firstTheNextConversation && <> {t('firstNext')}</>}
      </p>
      <hr className="my-3 border-line" />
      <div className="grid gap-x-5 gap-y-3 sm:grid-cols-2">
        <Aside title={t('theyGain')}>{next.clientGains}</Aside>
        <Aside title={t('backup')}>{next.backup}</Aside>
      </div>
      {next.questions.length > 0 && (
        <div className="mt-2">
          <Fold title={t('questions')}>
            <ul className="flex list-disc flex-col gap-1 pl-5 text-fine">
              {next.questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </Fold>
        </div>
      )}
      {mayChange && (
        <div className="mt-3">
          <ButtonLink look="theirs" href={`/deals/${dealId}/plan?${params.toString()}`}>
            {t('planToAsk')}
          </ButtonLink>
        </div>
      )}
    </Card>
  );
}

function Aside({ title, children }: { title: string; children: string }) {
  return (
    <div>
      <b className="text-fine font-semibold">{title}</b>
      <p className="text-fine text-soft">{children}</p>
    </div>
  );
}
