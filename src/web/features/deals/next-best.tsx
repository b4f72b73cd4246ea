import type { DealPage } from '#contract/deals/deal-page.ts';
import { dealTexts } from '#texts/deal.ts';
import { planHref } from '../../api/acts.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Fold } from '../../ui/fold.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { Tag } from '../../ui/tag.tsx';

interface NextBestProps {
  dealId: string;
  next: DealPage['next'];
  window: DealPage['window'];
  /** The next one that is planned, of which the recommendation may know nothing. */
  ahead: DealPage['conversations'][number] | undefined;
  /** Whether the reader may plan. */
  mayChange: boolean;
}

/** The one thing to ask for next: of whom, in which words, and why. */
export function NextBest({ dealId, next, window, ahead, mayChange }: NextBestProps) {
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
        {next.contactName
          ? t('askTo', { name: next.contactName, act: next.clientCommitsTo })
          : t('askSomebodyTo', { act: next.clientCommitsTo })}
      </p>
      <p className="text-soft">
        {t('why', { why: next.why })} <Where next={next} ahead={ahead} />
      </p>
      <p className="mt-2 text-soft">{t('inWords', { words: next.wording })}</p>
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
          <PlanToAsk dealId={dealId} next={next} />
        </div>
      )}
    </Card>
  );
}

interface OfNext {
  next: NonNullable<DealPage['next']>;
}

/** In what is planned already, or in a conversation still to be had. */
function Where({ next, ahead }: OfNext & Pick<NextBestProps, 'ahead'>) {
  const { conversation, firstTheNextConversation, contactId, contactName } = next;
  const t = useTexts(dealTexts);
  const dates = useDates();
  if (!conversation) {
    if (firstTheNextConversation) return t('firstNext');
    if (!ahead || !contactName) return null;
    const when = dates.moment(ahead.startsAt);
    const comes = ahead.participants.some(({ id }) => id === contactId);
    return comes ? t('elsewhere', { when }) : t('notInvited', { when, name: contactName });
  }
  const when = dates.moment(conversation.startsAt);
  return conversation.isObjective ? t('isPlanned', { when }) : t('placeToAsk', { when });
}

function PlanToAsk({ dealId, next }: OfNext & { dealId: string }) {
  const t = useTexts(dealTexts);
  const dates = useDates();
  const { conversation, contactName } = next;
  const day = conversation && dates.day(dates.dayOf(conversation.startsAt));
  return (
    <ButtonLink
      look="theirs"
      href={planHref(dealId, next)}
      className="max-w-full whitespace-normal! wrap-anywhere"
    >
      {conversation && day !== null
        ? t(conversation.isObjective ? 'seePlan' : 'makeObjective', { day })
        : next.kind === 'time' && contactName
          ? t('planTheTalk', { name: contactName })
          : t('planToAsk')}
    </ButtonLink>
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
