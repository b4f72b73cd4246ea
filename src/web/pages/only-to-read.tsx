import { ButtonLink } from '../ui/button.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { EmptyState } from '../ui/states.tsx';

/** In place of a page for writing, for somebody who may only read. */
export function OnlyToRead({ back }: { back: string }) {
  return (
    <>
      <PageHeader title="Only to read" />
      <EmptyState
        title="You can read this, and not change it"
        act={<ButtonLink href={back}>Go back to reading</ButtonLink>}
      >
        An admin of your workspace can give you another role.
      </EmptyState>
    </>
  );
}
