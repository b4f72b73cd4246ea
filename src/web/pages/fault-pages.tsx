import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { pagesTexts } from '#texts/pages.ts';
import { explain } from '../api/client.ts';
import { ButtonLink } from '../ui/button.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useTexts } from '../ui/reader.tsx';
import { ErrorState } from '../ui/states.tsx';

export function UnknownPage() {
  const t = useTexts(pagesTexts);
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader title={t('unknown')} sub={t('unknownSub')} />
      <ButtonLink look="primary" href="/">
        {t('toToday')}
      </ButtonLink>
    </div>
  );
}

/** When a page itself breaks: what it said, and a way to go on. */
export function FaultPage({ error, reset }: ErrorComponentProps) {
  const t = useTexts(pagesTexts);
  const router = useRouter();
  return (
    <div className="mx-auto max-w-xl px-4 py-6">
      <ErrorState
        isPage
        title={t('broken')}
        onRetry={() => {
          reset();
          void router.invalidate();
        }}
        act={<ButtonLink href="/">{t('toToday')}</ButtonLink>}
      >
        {t('brokenText', { why: explain(error) })}
      </ErrorState>
    </div>
  );
}
