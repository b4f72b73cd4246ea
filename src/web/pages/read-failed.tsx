import { pagesTexts } from '#texts/pages.ts';
import { explain, refusalCode } from '../api/client.ts';
import { ButtonLink } from '../ui/button.tsx';
import { useTexts } from '../ui/reader.tsx';
import { ErrorState } from '../ui/states.tsx';

interface ReadFailedProps {
  /** What could not be read, as the beginning of a sentence. */
  what: string;
  error: unknown;
  onRetry: () => void;
}

/** In place of a page that could not be read. */
export function ReadFailed({ what, error, onRetry }: ReadFailedProps) {
  const t = useTexts(pagesTexts);
  const code = refusalCode(error);
  if (code?.endsWith('_not_found')) {
    return (
      <ErrorState
        title={t('notHere', { what })}
        act={<ButtonLink href="/deals">{t('lookAtDeals')}</ButtonLink>}
      >
        {t('notHereText', { why: explain(error) })}
      </ErrorState>
    );
  }
  return (
    <ErrorState title={t('notReadable', { what })} onRetry={onRetry}>
      {explain(error)}
    </ErrorState>
  );
}
