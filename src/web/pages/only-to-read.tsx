import { pagesTexts } from '#texts/pages.ts';
import { ButtonLink } from '../ui/button.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useTexts } from '../ui/reader.tsx';
import { EmptyState } from '../ui/states.tsx';

/** In place of a page for writing, for somebody who may only read. */
export function OnlyToRead({ back }: { back: string }) {
  const t = useTexts(pagesTexts);
  return (
    <>
      <PageHeader title={t('onlyRead')} />
      <EmptyState title={t('onlyReadTitle')} act={<ButtonLink href={back}>{t('backToReading')}</ButtonLink>}>
        {t('onlyReadText')}
      </EmptyState>
    </>
  );
}
