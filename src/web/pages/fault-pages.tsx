import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { explain } from '../api/client.ts';
import { ButtonLink } from '../ui/button.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { ErrorState } from '../ui/states.tsx';

export function UnknownPage() {
  return (
    <div className="mx-auto max-w-xl">
      <PageHeader title="There is no such page" sub="The address may be wrong, or what was here has moved." />
      <ButtonLink look="primary" href="/">
        Go to Today
      </ButtonLink>
    </div>
  );
}

/** When a page itself breaks: what it said, and a way to go on. */
export function FaultPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <div className="mx-auto max-w-xl px-4 py-6">
      <ErrorState
        title="This page could not be shown"
        onRetry={() => {
          reset();
          void router.invalidate();
        }}
        act={<ButtonLink href="/">Go to Today</ButtonLink>}
      >
        {explain(error)} What you were typing is kept. If it happens again, tell whoever runs this Leadsheet.
      </ErrorState>
    </div>
  );
}
