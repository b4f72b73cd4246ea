import { useLocation, useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { listPlaybooks } from '#contract/playbook/playbook.ts';
import { playbookMovesTexts } from '#texts/playbook-moves.ts';
import { useRead } from '../api/queries.ts';
import { MoveDeals } from '../features/playbook/move-deals.tsx';
import type { ListedPlaybook } from '../features/playbook/playbook-library.tsx';
import type { MovesOf } from '../features/playbook/use-move-previews.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Link } from '../ui/link.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useTexts } from '../ui/reader.tsx';
import { Select } from '../ui/select.tsx';
import { PageSkeleton } from '../ui/skeleton.tsx';
import { EmptyState } from '../ui/states.tsx';
import { ReadFailed } from './read-failed.tsx';

interface MovesSearch {
  deal?: string;
  /** Those that were selected in the list of deals; which ones, the step in the browser's history knows. */
  selected?: string;
  from?: string;
  fromVersion?: string;
  to?: string;
}

/** Deals that go by another version from now on, after a look at what that changes. */
export function PlaybookMovesPage() {
  const t = useTexts(playbookMovesTexts);
  const navigate = useNavigate();
  const router = useRouter();
  const search = useSearch({ strict: false }) as MovesSearch;
  const { dealIds } = useLocation().state as { dealIds?: readonly string[] };
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
  const isVersion = search.deal === undefined && search.selected === undefined;
  const targets = newest.filter((one) => !isVersion || one.id !== from?.id);
  const of = movesOf();
  const to =
    targets.find(({ playbook }) => playbook === search.to) ??
    (targets.length === 1 ? targets[0] : undefined) ??
    null;
  const go = (part: Partial<MovesSearch>) =>
    void navigate({
      to: '/playbook/moves',
      search: { ...search, ...part } as never,
      state: (state) => state,
      replace: true,
    });
  const trail = search.selected
    ? { href: '/deals', label: t('deals') }
    : search.deal === undefined
      ? { href: `/playbook${search.from ? `?key=${search.from}&tab=versions` : ''}`, label: t('title') }
      : { href: `/deals/${search.deal}`, label: t('playbookOfDeal') };
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        trail={
          <Link look="quiet" href={trail.href}>
            {trail.label}
          </Link>
        }
        title={search.deal === undefined ? t('movesTitle') : t('moveTitle')}
        sub={search.selected ? t('selectedSub') : t('movesSub')}
      />
      <div className="flex flex-col gap-4">
        <Card>
          <div className="grid gap-4 sm:grid-cols-2">
            {isVersion && (
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
        {search.selected && !dealIds?.length && (
          <Card>
            <EmptyState title={t('selectedNone')} act={<ButtonLink href="/deals">{t('toDeals')}</ButtonLink>}>
              {t('selectedNoneHint')}
            </EmptyState>
          </Card>
        )}
        {to && of && (
          <MoveDeals
            key={`${to.id} ${JSON.stringify(of)}`}
            to={{ key: to.playbook, version: to.version, label: to.label }}
            of={of}
            onMoved={() => {
              if (search.selected) router.history.back();
              if (search.deal !== undefined)
                void navigate({ to: '/deals/$dealId', params: { dealId: search.deal } });
            }}
          />
        )}
      </div>
    </div>
  );

  function movesOf(): MovesOf | null {
    if (search.deal !== undefined) return { dealId: search.deal };
    if (search.selected) return dealIds?.length ? { dealIds } : null;
    return from ? { key: from.playbook, version: from.version } : null;
  }

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
