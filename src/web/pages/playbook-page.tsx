import { useNavigate, useSearch } from '@tanstack/react-router';
import { getPlaybook, listPlaybooks } from '#contract/playbook/playbook.ts';
import { playbookTexts } from '#texts/playbook.ts';
import { useRead, useReadWhen } from '../api/queries.ts';
import type { Compared } from '../features/playbook/compare-versions.tsx';
import { MapGraph } from '../features/playbook/map-graph.tsx';
import { PlaybookActs } from '../features/playbook/playbook-acts.tsx';
import { idOfKind, PlaybookKinds } from '../features/playbook/playbook-kinds.tsx';
import { type ListedPlaybook, PlaybookLibrary } from '../features/playbook/playbook-library.tsx';
import { PlaybookVersions } from '../features/playbook/playbook-versions.tsx';
import { Card } from '../ui/card.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useDates, useTexts } from '../ui/reader.tsx';
import { PageSkeleton } from '../ui/skeleton.tsx';
import { PageTabs } from '../ui/tabs.tsx';
import { Tag } from '../ui/tag.tsx';
import { ReadFailed } from './read-failed.tsx';

interface PlaybookSearch {
  key?: string;
  version?: string;
  tab?: string;
  /** The two versions that are compared. */
  before?: string;
  after?: string;
}

export function PlaybookPage() {
  const t = useTexts(playbookTexts);
  const search = useSearch({ strict: false }) as PlaybookSearch;
  const list = useRead(listPlaybooks, {});
  if (list.isPending) return <PageSkeleton />;
  if (list.isError)
    return <ReadFailed what={t('what')} error={list.error} onRetry={() => void list.refetch()} />;
  const { items, may } = list.data;
  const current = items.find(({ key }) => key === search.key) ?? items[0];
  if (!current) return null;
  return (
    <div className="mx-auto max-w-5xl">
      <PageHeader title={t('title')} sub={t('about')} />
      <PlaybookLibrary playbooks={items} current={current.key} />
      <OnePlaybook
        playbook={current}
        version={search.version === undefined ? null : Number(search.version)}
        isVersions={search.tab === 'versions'}
        compared={{ before: asText(search.before), after: asText(search.after) }}
        offered={items.find(({ forNewDeals }) => forNewDeals)?.key ?? null}
        may={may}
      />
    </div>
  );
}

/** An address that says a number says it as one. */
const asText = (value: string | undefined) => (value === undefined ? undefined : String(value));

interface OnePlaybookProps {
  playbook: ListedPlaybook;
  version: number | null;
  isVersions: boolean;
  compared: Compared;
  offered: string | null;
  may: { edit: boolean; publish: boolean };
}

function OnePlaybook({ playbook, version, isVersions, compared, offered, may }: OnePlaybookProps) {
  const t = useTexts(playbookTexts);
  const dates = useDates();
  const navigate = useNavigate();
  const { key, label, draft } = playbook;
  const shown = version ?? playbook.versions[0]?.version ?? null;
  const go = (href: string) => void navigate({ to: href });
  return (
    <section aria-label={label}>
      <div className="mb-3 flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <h2 className="text-[18px] font-[650] tracking-[-0.01em]">
            {label} {shown !== null && <Tag>{t('version', { version: shown })}</Tag>}
          </h2>
          {draft && (
            <p className="text-fine text-soft">
              {t('draftBy', { who: draft.by?.name ?? t('somebody'), when: dates.moment(draft.at) })}
            </p>
          )}
        </div>
        <div className="flex items-center gap-1.5">
          <PlaybookActs
            playbook={playbook}
            version={shown}
            offered={offered}
            may={may}
            onEdit={() => go(`/playbook/${key}/edit`)}
            onBegun={(begun) => go(`/playbook/${begun}/edit`)}
            onGone={() => go('/playbook')}
          />
        </div>
      </div>
      <PageTabs
        label={t('tabs')}
        tabs={[
          { href: `/playbook?key=${key}`, label: t('map'), isCurrent: !isVersions },
          { href: `/playbook?key=${key}&tab=versions`, label: t('versions'), isCurrent: isVersions },
        ]}
      />
      {isVersions || shown === null ? (
        <PlaybookVersions
          key={key}
          playbook={playbook}
          compared={compared}
          mayEdit={may.edit}
          onBegun={(begun) => go(`/playbook/${begun}/edit`)}
          onCompare={(next) =>
            void navigate({
              to: '/playbook',
              search: { key, tab: 'versions', ...next } as never,
              replace: true,
              resetScroll: false,
            })
          }
        />
      ) : (
        <ShownMap playbookKey={key} version={shown} />
      )}
    </section>
  );
}

function ShownMap({ playbookKey, version }: { playbookKey: string; version: number }) {
  const t = useTexts(playbookTexts);
  const playbook = useReadWhen(true, getPlaybook, { key: playbookKey, version });
  if (playbook.isError)
    return <ReadFailed what={t('what')} error={playbook.error} onRetry={() => void playbook.refetch()} />;
  if (!playbook.data) return <PageSkeleton />;
  const { label, kinds, cadenceDays, usualDaysPerCommitment } = playbook.data;
  const lookAt = (key: string) => {
    const card = document.getElementById(idOfKind(key));
    card?.scrollIntoView({ block: 'start' });
    card?.focus({ preventScroll: true });
  };
  return (
    <div className="flex flex-col gap-4">
      <Card title={t('whatNeedsWhat')}>
        <MapGraph label={t('theMap', { label })} kinds={kinds} selected={null} onSelect={lookAt} />
        <p className="mt-3 text-fine text-soft">
          {t('sub', { kinds: kinds.length, cadence: cadenceDays, pace: usualDaysPerCommitment })}
        </p>
        <p className="text-fine text-soft">{t('mapHint')}</p>
      </Card>
      <PlaybookKinds kinds={kinds} />
    </div>
  );
}
