import { explain, refusalCode } from '../api/client.ts';
import { ButtonLink } from '../ui/button.tsx';
import { ErrorState } from '../ui/states.tsx';

interface ReadFailedProps {
  /** What could not be read, as the beginning of a sentence. */
  what: string;
  error: unknown;
  onRetry: () => void;
}

/** In place of a page that could not be read. */
export function ReadFailed({ what, error, onRetry }: ReadFailedProps) {
  const code = refusalCode(error);
  if (code?.endsWith('_not_found')) {
    return (
      <ErrorState
        title={`${what} is not here`}
        act={<ButtonLink href="/deals">Look at the deals</ButtonLink>}
      >
        {explain(error)} It may belong to somebody else, or the address may be wrong.
      </ErrorState>
    );
  }
  return (
    <ErrorState title={`${what} could not be read`} onRetry={onRetry}>
      {explain(error)}
    </ErrorState>
  );
}
