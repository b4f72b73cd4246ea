import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { type Coaching, getCoachedSeller, getCoaching, noteCoachLook } from '#contract/coaching/coaching.ts';
import { coachTexts } from '#texts/coach.ts';
import { call, explain } from '../api/client.ts';
import { useRead, useReadWhen } from '../api/queries.ts';
import { newId } from '../api/use-write.ts';
import { CoachedConversations } from '../features/coach/coached-conversations.tsx';
import { DealsToTalkAbout } from '../features/coach/deals-to-talk-about.tsx';
import { Sellers } from '../features/coach/sellers.tsx';
import { Ways } from '../features/coach/ways.tsx';
import { Card } from '../ui/card.tsx';
import { useKey } from '../ui/keys/use-key.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { useDates, useTexts } from '../ui/reader.tsx';
import { Select } from '../ui/select.tsx';
import { PageSkeleton, Skeleton } from '../ui/skeleton.tsx';
import { EmptyState, ErrorState } from '../ui/states.tsx';

const route = getRouteApi('/in/coach');
const lengths = ['6', '12', '26'] as const;
const usual = '12';

/** Control over time, seller by seller, and what to talk about with each. */
export function CoachPage() {
  const t = useTexts(coachTexts);
  const dates = useDates();
  const navigate = useNavigate();
  const search = route.useSearch();
  const weeks = lengths.find((one) => one === search.weeks) ?? usual;
  const coaching = useRead(getCoaching, { weeks: Number(weeks) });
  const go = (to: { seller?: string | undefined; weeks?: string | undefined }) =>
    void navigate({ to: '/coach', search: { ...search, ...to }, resetScroll: false });
  if (coaching.isPending) return <PageSkeleton />;
  if (coaching.isError) {
    return (
      <ErrorState title={t('notRead')} onRetry={() => void coaching.refetch()}>
        {explain(coaching.error)}
      </ErrorState>
    );
  }
  const { from, until, isCoach, sellers } = coaching.data;
  const span = { from: dates.shortDay(from), until: dates.shortDay(until) };
  const seller =
    sellers.find(({ member }) => member.id === search.seller) ??
    sellers.find(({ isYou }) => !isYou && isCoach) ??
    sellers[0];
  return (
    <>
      <PageHeader
        title={isCoach ? t('title') : t('ownTitle')}
        sub={isCoach ? t('sub', span) : t('ownSub', span)}
        acts={
          <Select
            label={t('weeks')}
            labelHidden
            items={lengths.map((length) => ({
              id: length,
              label: t('someWeeks', { count: Number(length) }),
            }))}
            value={weeks}
            onChange={(length) => go({ weeks: length === usual ? undefined : length })}
            className="w-36"
          />
        }
      />
      {!seller || sellers.every(({ deals }) => deals === 0) ? (
        <Card>
          <EmptyState title={t('empty')}>{t('emptyWhy')}</EmptyState>
        </Card>
      ) : (
        <>
          <Sellers
            sellers={sellers}
            chosen={seller.member.id}
            onChoose={(memberId) => go({ seller: memberId })}
          />
          <SellerKeys sellers={sellers} chosen={seller.member.id} onChoose={(id) => go({ seller: id })} />
          <OneSeller key={`${seller.member.id} ${weeks}`} seller={seller} weeks={Number(weeks)} />
        </>
      )}
    </>
  );
}

interface SellerKeysProps {
  sellers: Coaching['sellers'];
  chosen: string;
  onChoose: (memberId: string) => void;
}

function SellerKeys({ sellers, chosen, onChoose }: SellerKeysProps) {
  const t = useTexts(coachTexts);
  const at = sellers.findIndex(({ member }) => member.id === chosen);
  const to = (place: number) => () => {
    const seller = sellers[place];
    if (seller) onChoose(seller.member.id);
  };
  const keys = { group: 'list', inPalette: false, when: sellers.length > 1 } as const;
  useKey({ key: 'j', label: t('next'), ...keys, act: to(at + 1) });
  useKey({ key: 'k', label: t('previous'), ...keys, act: to(at - 1) });
  return null;
}

function OneSeller({ seller, weeks }: { seller: Coaching['sellers'][number]; weeks: number }) {
  const t = useTexts(coachTexts);
  const memberId = seller.member.id;
  const isNoted = useRef(false);
  const one = useReadWhen(true, getCoachedSeller, { memberId, weeks });
  const isThere = one.data?.member.id === memberId;
  const isYou = seller.isYou;
  useEffect(() => {
    if (!isThere || isYou || isNoted.current) return;
    isNoted.current = true;
    // Worth remembering, and no reason to say anything if it fails.
    call(noteCoachLook, { memberId }, { idempotencyKey: newId() }).catch(() => undefined);
  }, [isThere, memberId, isYou]);
  if (one.isError) {
    return (
      <ErrorState title={t('notRead')} onRetry={() => void one.refetch()}>
        {explain(one.error)}
      </ErrorState>
    );
  }
  if (!one.data || !isThere) return <Skeleton lines={10} />;
  const { ways, summary, toTalkAbout, conversations, mayWriteNotes } = one.data;
  return (
    <section aria-label={seller.member.name} className="flex flex-col gap-4">
      <Ways ways={ways} summary={summary} days={seller.weeks.map(({ day }) => day)} />
      <div className="grid items-start gap-x-5 gap-y-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,400px)]">
        <DealsToTalkAbout
          deals={toTalkAbout}
          lookedAt={one.data.lookedAt}
          seller={isYou ? null : seller.member}
        />
        <CoachedConversations
          conversations={conversations}
          isYou={isYou}
          writesTo={mayWriteNotes ? seller.member.name : null}
        />
      </div>
    </section>
  );
}
