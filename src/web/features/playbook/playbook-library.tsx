import type { OutputOf } from '#contract/operation.ts';
import type { listPlaybooks } from '#contract/playbook/playbook.ts';
import { playbookTexts } from '#texts/playbook.ts';
import { classes } from '../../ui/classes.ts';
import { Link } from '../../ui/link.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Tag } from '../../ui/tag.tsx';

export type ListedPlaybook = OutputOf<typeof listPlaybooks>['items'][number];

/** All playbooks side by side; the one that is looked at is marked. */
export function PlaybookLibrary({
  playbooks,
  current,
}: {
  playbooks: readonly ListedPlaybook[];
  current: string;
}) {
  const t = useTexts(playbookTexts);
  return (
    <nav aria-label={t('allPlaybooks')} className="mb-5">
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {playbooks.map((one) => (
          <li key={one.key}>
            <LibraryCard playbook={one} isCurrent={one.key === current} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function LibraryCard({ playbook, isCurrent }: { playbook: ListedPlaybook; isCurrent: boolean }) {
  const t = useTexts(playbookTexts);
  const newest = playbook.versions[0];
  const open = playbook.versions.reduce((sum, { deals }) => sum + deals.open, 0);
  return (
    <div
      className={classes(
        'relative h-full rounded-card border bg-card px-4 py-3 transition-colors duration-100',
        isCurrent ? 'border-them ring-1 ring-them' : 'border-line hover:bg-well',
        playbook.archivedAt !== null && 'opacity-70',
      )}
    >
      <Link
        look="name"
        href={`/playbook?key=${playbook.key}`}
        {...(isCurrent ? { 'aria-current': 'page' as const } : {})}
        className="after:absolute after:inset-0 after:rounded-card"
      >
        {playbook.label}
      </Link>
      <p className="text-fine text-soft">
        {newest ? t('version', { version: newest.version }) : t('neverPublished')} ·{' '}
        {t('openDeals', { count: open })}
      </p>
      {(playbook.forNewDeals || playbook.draft || playbook.archivedAt !== null) && (
        <p className="mt-1.5 flex flex-wrap gap-1">
          {playbook.forNewDeals && <Tag tone="them">{t('forNewDeals')}</Tag>}
          {playbook.draft && <Tag tone="us">{t('draft')}</Tag>}
          {playbook.archivedAt !== null && <Tag>{t('archived')}</Tag>}
        </p>
      )}
    </div>
  );
}
