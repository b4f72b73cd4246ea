import { useState } from 'react';
import type { DealPage } from '#contract/deals/deal-page.ts';
import { listRoadmapLinks } from '#contract/roadmap/roadmap-links.ts';
import { listRoadmapWordings } from '#contract/roadmap/roadmap-wordings.ts';
import { type Language, languageOf } from '#texts/language.ts';
import { shareRoadmapTexts } from '#texts/share-roadmap.ts';
import { useBeingOn } from '../api/presence.ts';
import { useRead } from '../api/queries.ts';
import { useMe } from '../api/session.ts';
import { DealsTrail } from '../features/deals/deals-trail.tsx';
import { Preview } from '../features/roadmap/preview.tsx';
import { Readers } from '../features/roadmap/readers.tsx';
import { WhatTheySee } from '../features/roadmap/what-they-see.tsx';
import { Wordings } from '../features/roadmap/wordings.tsx';
import { Link } from '../ui/link.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useTexts } from '../ui/reader.tsx';
import { PageSkeleton } from '../ui/skeleton.tsx';
import { ReadFailed } from './read-failed.tsx';

/** Who reads the roadmap of a deal, in which words, and how it looks to them. */
export function ShareRoadmapPage({ page }: { page: DealPage }) {
  const t = useTexts(shareRoadmapTexts);
  const { workspace } = useMe();
  const { deal } = page;
  const { dealId, clientGoal } = deal;
  const [language, setLanguage] = useState<Language | null>(null);
  useBeingOn(dealId, deal.may.change ? 'writing' : 'looking');
  const usualLanguage = languageOf(workspace.locale);
  const links = useRead(listRoadmapLinks, { dealId });
  const wordings = useRead(
    listRoadmapWordings,
    { dealId, locale: language ?? usualLanguage },
    { placeholderData: (before) => before },
  );
  const failed = links.isError ? links : wordings.isError ? wordings : null;
  if (failed) {
    return <ReadFailed what={t('thisRoadmap')} error={failed.error} onRetry={() => void failed.refetch()} />;
  }
  if (!links.data || !wordings.data) return <PageSkeleton />;
  const goal = clientGoal || null;
  const mayChange = deal.may.change;
  const { people } = links.data;
  return (
    <>
      <PageHeader
        trail={
          <DealsTrail>
            <Link look="quiet" href={`/deals/${dealId}`}>
              {deal.name}
            </Link>
          </DealsTrail>
        }
        title={t('title')}
        tab={`${t('title')} · ${deal.name}`}
        sub={t('sub')}
      />
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-4">
          <Readers
            dealId={dealId}
            goal={goal}
            links={links.data}
            now={links.dataUpdatedAt}
            mayChange={mayChange}
          />
          <WhatTheySee />
          <Wordings dealId={dealId} goal={goal} wordings={wordings.data} mayChange={mayChange} />
        </div>
        <div className="min-w-0 lg:sticky lg:top-6">
          <Preview
            dealId={dealId}
            people={people}
            sequence={wordings.data.sequence}
            language={language}
            onLanguage={setLanguage}
            usualLanguage={usualLanguage}
          />
        </div>
      </div>
    </>
  );
}
