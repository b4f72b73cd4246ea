import { useNavigate, useSearch } from '@tanstack/react-router';
import { listPlaybooks } from '#contract/playbook/playbook.ts';
import { playbookMovesTexts } from '#texts/playbook-moves.ts';
import { useRead } from '../api/queries.ts';
import { MoveDeals } from '../features/playbook/move-deals.tsx';
import type { ListedPlaybook } from '../features/playbook/playbook-library.tsx';
import { Card } from '../ui/card.tsx';
import { Link } from '../ui/link.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useTexts } from '../ui/reader.tsx';
import { Select } from '../ui/select.tsx';
import { PageSkeleton } from '../ui/skeleton.tsx';
import { ReadFailed } from './read-failed.tsx';

interface MovesSearch {
  deal?: string;
  from?: string;
  fromVersion?: string;
  to?: string;
}

/** Deals that go by another version from now on, after a look at what that changes. */
export function PlaybookMovesPage() {
  const t = useTexts(playbookMovesTexts);
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as MovesSearch;
  const list = useRead(listPlaybooks, {});
  if (list.isPending) return <PageSkeleton />;
  if (list.isError)
    return <ReadFailed what={t('what')} error={list.error} onRetry={() => void list.refetch()} />;
  const offered = list.data.items.filter(
    ({ archivedAt, versions }) => archivedAt === null && versions.length > 0,
  );
  const everyVersion = list.data.items.flatMap(versionsOf);
  const newest = offered.flatMap((one) => versionsOf(one).slice(0, 1));
  const from = everyVersion.find(
    ({ playbook, version }) => playbook === search.from && String(version) === search.fromVersion,
  );
  const targets = newest.filter((one) => search.deal !== undefined || one.id !== from?.id);
  const to =
    targets.find(({ playbook }) => playbook === search.to) ??
    (targets.length === 1 ? targets[0] : undefined) ??
    null;
  const go = (part: Partial<MovesSearch>) =>
    void navigate({ to: '/playbook/moves', search: { ...search, ...part } as never, replace: true });
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        trail={
          <Link
            look="quiet"
            href={
              search.deal === undefined
                ? `/playbook${search.from ? `?key=${search.from}&tab=versions` : ''}`
                : `/deals/${search.deal}`
            }
          >
            {search.deal === undefined ? t('title') : t('playbookOfDeal')}
          </Link>
        }
        title={search.deal === undefined ? t('movesTitle') : t('moveTitle')}
        sub={t('movesSub')}
      />
      <div className="flex flex-col gap-4">
        <Card>
          <div className="grid gap-4 sm:grid-cols-2">
            {search.deal === undefined && (
              <Select
                label={t('moveFrom')}
                items={everyVersion.filter(({ open }) => open > 0 || open === from?.open)}
                value={from?.id ?? null}
                placeholder={t('moveChoose')}
                onChange={(id) => {
                  const chosen = everyVersion.find((one) => one.id === id);
                  if (chosen) go({ from: chosen.playbook, fromVersion: String(chosen.version) });
                }}
              />
            )}
            <Select
              label={t('moveTo')}
              items={targets}
              value={to?.id ?? null}
              placeholder={t('moveChoose')}
              onChange={(id) => {
                const chosen = targets.find((one) => one.id === id);
                if (chosen) go({ to: chosen.playbook });
              }}
            />
          </div>
        </Card>
        {to && (search.deal !== undefined || from) && (
          <MoveDeals
            key={`${to.id} ${from?.id ?? search.deal}`}
            to={{ key: to.playbook, version: to.version, label: to.label }}
            of={
              search.deal !== undefined
                ? { dealId: search.deal }
                : { key: from?.playbook ?? '', version: from?.version ?? 1 }
            }
            onMoved={() => {
              if (search.deal !== undefined)
                void navigate({ to: '/deals/$dealId', params: { dealId: search.deal } });
            }}
          />
        )}
      </div>
    </div>
  );

  function versionsOf({ key, label, versions }: ListedPlaybook) {
    return versions.map(({ version, deals }) => ({
      id: `${key} ${version}`,
      playbook: key,
      version,
      label: t('versionOf', { label, version }),
      detail: t('openDeals', { count: deals.open }),
      open: deals.open,
    }));
  }
}
