import { useState } from 'react';
import { savePlaybookDraft } from '#contract/playbook/drafts.ts';
import { comparePlaybooks } from '#contract/playbook/playbook.ts';
import { playbookTexts } from '#texts/playbook.ts';
import { explain } from '../../api/client.ts';
import { useReadWhen } from '../../api/queries.ts';
import { useWrite } from '../../api/use-write.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { Tag } from '../../ui/tag.tsx';
import { sayProblem } from '../../ui/toast.tsx';
import { type Compared, CompareVersions } from './compare-versions.tsx';
import { contentOfVersion } from './earlier-version.ts';
import type { ListedPlaybook } from './playbook-library.tsx';
import { VersionChanges } from './version-changes.tsx';

type Version = ListedPlaybook['versions'][number];

interface PlaybookVersionsProps {
  playbook: ListedPlaybook;
  compared: Compared;
  onCompare: (compared: Compared) => void;
  mayEdit: boolean;
  /** A draft was begun from an earlier version. */
  onBegun: (key: string) => void;
}

/** The versions of a playbook, newest first, with what each changed and how many deals go by it. */
export function PlaybookVersions(props: PlaybookVersionsProps) {
  const { playbook, compared, onCompare, mayEdit, onBegun } = props;
  const t = useTexts(playbookTexts);
  if (playbook.versions.length === 0) {
    return (
      <Card>
        <EmptyState title={t('noVersions')}>{t('noVersionsHint')}</EmptyState>
      </Card>
    );
  }
  return (
    <>
      <p className="mb-3 text-soft">{t('versionsHint')}</p>
      <ol className="flex flex-col gap-3">
        {playbook.versions.map((version, place) => (
          <li key={version.version}>
            <VersionCard
              playbook={playbook}
              version={version}
              before={playbook.versions[place + 1] ?? null}
              isNewest={place === 0}
              // A draft that is being written is not to be lost for it.
              onBroughtBack={mayEdit && place > 0 && playbook.draft === null ? onBegun : null}
            />
          </li>
        ))}
      </ol>
      {playbook.versions.length + Number(playbook.draft !== null) > 1 && (
        <div className="mt-3">
          <CompareVersions playbook={playbook} compared={compared} onCompare={onCompare} />
        </div>
      )}
    </>
  );
}

interface VersionCardProps {
  playbook: ListedPlaybook;
  version: Version;
  before: Version | null;
  isNewest: boolean;
  /** Null where it cannot be brought back. */
  onBroughtBack: ((key: string) => void) | null;
}

function VersionCard({ playbook, version, before, isNewest, onBroughtBack }: VersionCardProps) {
  const t = useTexts(playbookTexts);
  const dates = useDates();
  const { publishedAt, publishedBy } = version;
  const when = publishedAt === null ? null : dates.moment(publishedAt);
  return (
    <Card>
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0">
          <h3 className="font-semibold">
            {t('version', { version: version.version })} {isNewest && <Tag tone="them">{t('newest')}</Tag>}
          </h3>
          <p className="text-fine text-soft">
            {when === null
              ? t('comesAlong')
              : publishedBy === null
                ? t('publishedOn', { when })
                : t('publishedOnBy', { when, who: publishedBy.name })}
          </p>
          {version.note && <p className="mt-1.5 max-w-prose whitespace-pre-line">{version.note}</p>}
          <p className="mt-1.5">{t('dealsOnIt', { open: version.deals.open })}</p>
        </div>
        <div className="flex flex-wrap gap-2">
          <ButtonLink size="small" href={`/playbook?key=${playbook.key}&version=${version.version}`}>
            {t('look')}
          </ButtonLink>
          {version.deals.open > 0 && (
            <ButtonLink
              size="small"
              href={`/playbook/moves?from=${playbook.key}&fromVersion=${version.version}${
                isNewest ? '' : `&to=${playbook.key}`
              }`}
            >
              {t('moveItsDeals')}
            </ButtonLink>
          )}
          {onBroughtBack && (
            <BringBack
              playbookKey={playbook.key}
              version={version.version}
              onDone={() => onBroughtBack(playbook.key)}
            />
          )}
        </div>
      </div>
      {before && <SinceBefore playbookKey={playbook.key} before={before.version} after={version.version} />}
    </Card>
  );
}

interface BringBackProps {
  playbookKey: string;
  version: number;
  onDone: () => void;
}

/** Versions never change: to go back is to publish once more what an earlier one said. */
function BringBack({ playbookKey, version, onDone }: BringBackProps) {
  const t = useTexts(playbookTexts);
  const write = useWrite(savePlaybookDraft, { said: t('broughtBack', { version }) });
  const begin = async () => {
    try {
      const content = await contentOfVersion(playbookKey, version);
      if (await write.send({ key: playbookKey, revision: 0, content })) onDone();
    } catch (error) {
      sayProblem(explain(error));
    }
  };
  return (
    <>
      <Button size="small" isPending={write.isPending} onPress={() => void begin()}>
        {t('bringBack')}
      </Button>
      {write.error !== null && (
        <p role="alert" className="basis-full text-fine text-risk">
          {explain(write.error)}
        </p>
      )}
    </>
  );
}

interface SinceBeforeProps {
  playbookKey: string;
  before: number;
  after: number;
}

function SinceBefore({ playbookKey, before, after }: SinceBeforeProps) {
  const t = useTexts(playbookTexts);
  const [isOpen, setOpen] = useState(false);
  const compared = useReadWhen(isOpen, comparePlaybooks, { key: playbookKey, before, after });
  return (
    <div className="mt-2">
      <Button
        look="quiet"
        size="small"
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
        className="-ml-2.5"
      >
        {t('compareWithBefore', { version: before })}
      </Button>
      {isOpen && (
        <div className="mt-1">
          {compared.data ? (
            <VersionChanges changes={compared.data.changes} nothing={t('nothingChanged')} />
          ) : (
            <Skeleton lines={2} />
          )}
        </div>
      )}
    </div>
  );
}
