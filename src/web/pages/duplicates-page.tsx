import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { findDuplicates, listDuplicates } from '#contract/duplicates/duplicates.ts';
import { duplicatesTexts } from '#texts/duplicates.ts';
import { useRead } from '../api/queries.ts';
import { useList } from '../api/use-list.ts';
import { useWrite } from '../api/use-write.ts';
import { DuplicateList, type FoundPair, type MergedNoun } from '../features/duplicates/duplicate-list.tsx';
import { TaskProgress } from '../features/tasks/task-progress.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Choice } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useDates, useTexts } from '../ui/reader.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { EmptyState } from '../ui/states.tsx';
import { ContactsTabs } from './contacts-tabs.tsx';
import { MergeAccounts, MergeContacts } from './merge-two.tsx';
import { ReadFailed } from './read-failed.tsx';

const route = getRouteApi('/in/duplicates');

/** Who is perhaps there twice, and the way to make one of two. */
export function DuplicatesPage() {
  const t = useTexts(duplicatesTexts);
  const dates = useDates();
  const navigate = useNavigate();
  const noun: MergedNoun = route.useSearch().of === 'accounts' ? 'account' : 'contact';
  const [compared, setCompared] = useState<FoundPair | null>(null);
  const head = useRead(listDuplicates, { noun, limit: 1 });
  const list = useList<FoundPair>(listDuplicates, { noun });
  const look = useWrite(findDuplicates);
  if (list.isError) {
    return <ReadFailed what={t('theDuplicates')} error={list.error} onRetry={() => void list.refetch()} />;
  }
  const { lookedAt = null, may } = head.data ?? {};
  const lookButton = may?.merge && (
    <Button onPress={() => void look.send({})} isDisabled={look.isPending}>
      {t(lookedAt === null ? 'look' : 'lookAgain')}
    </Button>
  );
  const close = () => setCompared(null);
  const Merge = noun === 'contact' ? MergeContacts : MergeAccounts;
  return (
    <>
      <PageHeader
        title={t('title')}
        sub={lookedAt === null ? t('sub') : t('lookedAt', { when: dates.distance(lookedAt, Date.now()) })}
        acts={lookedAt !== null && lookButton}
      />
      <ContactsTabs at="/duplicates" />
      <div className="flex max-w-4xl flex-col gap-4">
        <TaskProgress on="duplicates" />
        <Choice
          label={t('which')}
          labelHidden
          items={[
            { id: 'contact', label: t('people') },
            { id: 'account', label: t('companies') },
          ]}
          value={noun}
          onChange={(next) =>
            void navigate({
              to: '/duplicates',
              search: next === 'account' ? { of: 'accounts' } : {},
              replace: true,
            })
          }
        />
        <Card {...(list.count > 0 ? { title: t('count', { noun, count: list.count }) } : {})}>
          {list.isPending || head.isPending ? (
            <Skeleton lines={6} />
          ) : list.items.length > 0 ? (
            <DuplicateList
              noun={noun}
              pairs={list.items}
              mayMerge={may?.merge ?? false}
              onCompare={setCompared}
            />
          ) : lookedAt === null ? (
            <EmptyState title={t('neverLooked')} act={lookButton}>
              {t('neverLookedText')}
            </EmptyState>
          ) : (
            <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
          )}
          {list.hasNextPage && (
            <Button
              className="mt-3"
              onPress={() => void list.fetchNextPage()}
              isDisabled={list.isFetchingNextPage}
            >
              {t('more')}
            </Button>
          )}
        </Card>
      </div>
      <Dialog title={t('mergeTitle', { noun })} isOpen={compared !== null} onClose={close} width="wide">
        {compared && <Merge pair={compared} onDone={close} />}
      </Dialog>
    </>
  );
}
