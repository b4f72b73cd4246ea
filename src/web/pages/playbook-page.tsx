import { getPlaybook } from '#contract/playbook/playbook.ts';
import { useRead } from '../api/queries.ts';
import { PlaybookKinds, PlaybookMap } from '../features/playbook/playbook-map.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { PageSkeleton } from '../ui/skeleton.tsx';
import { ReadFailed } from './read-failed.tsx';

export function PlaybookPage() {
  const playbook = useRead(getPlaybook, {});
  if (playbook.isPending) return <PageSkeleton />;
  if (playbook.isError)
    return <ReadFailed what="The playbook" error={playbook.error} onRetry={() => void playbook.refetch()} />;
  const { label, version, cadenceDays, usualDaysToAsk, usualDaysPerCommitment } = playbook.data;
  return (
    <div className="mx-auto max-w-4xl">
      <PageHeader
        title="Playbook"
        sub={`${label}, version ${version}. Silent after ${cadenceDays} days, about ${usualDaysPerCommitment} days from one commitment to the next, and ${usualDaysToAsk} days to ask for the decision once the window is open.`}
      />
      <div className="flex flex-col gap-4">
        <PlaybookMap playbook={playbook.data} />
        <PlaybookKinds playbook={playbook.data} />
      </div>
    </div>
  );
}
