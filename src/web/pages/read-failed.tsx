import { pagesTexts } from '#texts/pages.ts';
import { CallFailed, explain, refusalCode } from '../api/client.ts';
import { ButtonLink } from '../ui/button.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useTexts } from '../ui/reader.tsx';
import { ErrorState } from '../ui/states.tsx';
import { UnknownPage } from './fault-pages.tsx';

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
  // An address that lost a letter on its way: asking again would not help.
  if (error instanceof CallFailed && error.failure.kind === 'invalid') return <UnknownPage />;
  if (code?.endsWith('_not_found') || code === 'contact_erased') {
    const why = explain(error);
    const sub = code === 'contact_erased' ? why : t('notHereText', { why });
    return (
      // It is the whole page that is missing: its heading says so, and the tab of the browser.
      <div role="alert" className="mx-auto max-w-xl">
        <PageHeader title={t('notHere', { what })} sub={sub} />
        <ButtonLink href="/deals">{t('lookAtDeals')}</ButtonLink>
      </div>
    );
  }
  return (
    <ErrorState title={t('notReadable', { what })} onRetry={onRetry}>
      {explain(error)}
    </ErrorState>
  );
}
