import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { getPlaybookDraft } from '#contract/playbook/drafts.ts';
import { listPlaybooks } from '#contract/playbook/playbook.ts';
import { playbookTexts } from '#texts/playbook.ts';
import { reading, useRead } from '../api/queries.ts';
import { useMe } from '../api/session.ts';
import { EditPlaybook } from '../features/playbook/edit-playbook.tsx';
import { useTexts } from '../ui/reader.tsx';
import { PageSkeleton } from '../ui/skeleton.tsx';
import { OnlyToRead } from './only-to-read.tsx';
import { ReadFailed } from './read-failed.tsx';

/** The draft is read afresh whenever the editor opens, and not again while it is open: the hand goes first. */
export function PlaybookEditPage() {
  const t = useTexts(playbookTexts);
  const { key } = useParams({ strict: false }) as { key: string };
  const { workspace } = useMe();
  const list = useRead(listPlaybooks, {});
  const draft = useQuery({
    ...reading(getPlaybookDraft, { key }),
    queryKey: ['editing', key],
    gcTime: 0,
    staleTime: 'static',
  });
  if (list.data && !list.data.may.edit) return <OnlyToRead back="/playbook" />;
  if (list.isError)
    return <ReadFailed what={t('what')} error={list.error} onRetry={() => void list.refetch()} />;
  if (draft.isError)
    return <ReadFailed what={t('what')} error={draft.error} onRetry={() => void draft.refetch()} />;
  const playbook = list.data?.items.find((one) => one.key === key);
  if (!draft.data || !playbook || !list.data) return <PageSkeleton />;
  return (
    <EditPlaybook
      key={key}
      start={draft.data}
      playbook={playbook}
      mayPublish={list.data.may.publish}
      cadenceOfWorkspace={workspace.cadenceDays ?? null}
    />
  );
}
