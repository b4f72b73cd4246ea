import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { getImport } from '#contract/imports/imports.ts';
import { importTexts } from '#texts/import.ts';
import { reading } from '../api/queries.ts';
import { useMe } from '../api/session.ts';
import { ChooseFiles } from '../features/import/choose-files.tsx';
import { ImportList } from '../features/import/import-list.tsx';
import { ImportResult, ImportRunning } from '../features/import/import-result.tsx';
import { MappingForm } from '../features/import/mapping-form.tsx';
import { UndoCard, UndoRunning } from '../features/import/undo-card.tsx';
import { UndoneCard } from '../features/import/undone-card.tsx';
import { Link } from '../ui/link.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useTexts } from '../ui/reader.tsx';
import { PageSkeleton } from '../ui/skeleton.tsx';
import { DealsTabs } from './deals-tabs.tsx';
import { OnlyToRead } from './only-to-read.tsx';
import { ReadFailed } from './read-failed.tsx';

const route = getRouteApi('/in/import/$importId');
const lookAgainMs = 700;
const isUnderWay = (state: string) => state === 'running' || state === 'undoing';

export function ImportPage() {
  const t = useTexts(importTexts);
  const navigate = useNavigate();
  const { may } = useMe();
  if (!may.import) return <OnlyToRead back="/deals" />;
  return (
    <>
      <PageHeader title={t('page')} sub={t('pageSub')} />
      <DealsTabs at="/import" />
      <div className="flex max-w-3xl flex-col gap-4">
        <ChooseFiles
          onRead={(importId) => void navigate({ to: '/import/$importId', params: { importId } })}
        />
        <ImportList />
      </div>
    </>
  );
}

export function OneImportPage() {
  const t = useTexts(importTexts);
  const { importId } = route.useParams();
  const navigate = useNavigate();
  const [again, setAgain] = useState(false);
  const whole = useQuery({
    ...reading(getImport, { importId }),
    refetchInterval: ({ state: { data } }) => (data && isUnderWay(data.state) ? lookAgainMs : false),
  });
  if (whole.isPending) return <PageSkeleton />;
  if (whole.isError)
    return <ReadFailed what={t('thisImport')} error={whole.error} onRetry={() => void whole.refetch()} />;
  const { state, undo, mayUndo } = whole.data;
  const trail = (
    <Link look="quiet" href="/import">
      {t('import')}
    </Link>
  );
  const tried = state === 'previewed' && whole.data.dryRun && whole.data.finishedAt !== null;
  // The files of an import that is done are gone: what was chosen goes along with those that are sent again.
  if (again && state === 'done') {
    const { source: _, ...choices } = whole.data.mapping;
    return (
      <div className="mx-auto max-w-3xl">
        <PageHeader trail={trail} title={t('importAgain')} sub={t('sameChoices')} />
        <ChooseFiles
          choices={choices}
          onRead={(next) => {
            setAgain(false);
            void navigate({ to: '/import/$importId', params: { importId: next } });
          }}
        />
      </div>
    );
  }
  const choosing = state === 'previewed' || (again && !isUnderWay(state) && state !== 'undone');
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        trail={trail}
        title={choosing ? t('whatBecomes') : whole.data.mapping.sourceName}
        sub={choosing ? t('proposed') : undefined}
      />
      {tried && (
        <div className="mb-4">
          <ImportResult whole={whole.data} />
        </div>
      )}
      {choosing && <MappingForm key={importId} whole={whole.data} />}
      {state === 'running' && <ImportRunning whole={whole.data} />}
      {state === 'undoing' && undo && <UndoRunning undo={undo} />}
      {!choosing && !isUnderWay(state) && (
        <div className="flex flex-col gap-4">
          {undo && <UndoneCard importId={importId} undo={undo} />}
          <ImportResult whole={whole.data} {...(undo ? {} : { onAgain: () => setAgain(true) })} />
          {mayUndo && <UndoCard importId={importId} />}
        </div>
      )}
    </div>
  );
}
