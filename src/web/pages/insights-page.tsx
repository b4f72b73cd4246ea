import { getPlaybook } from '#contract/playbook/playbook.ts';
import { conversationsTexts } from '#texts/conversations.ts';
import { insightsTexts } from '#texts/insights.ts';
import { useRead } from '../api/queries.ts';
import { useMe } from '../api/session.ts';
import { InsightForm } from '../features/plan/insight-form.tsx';
import { InsightLibrary } from '../features/plan/insight-library.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Link } from '../ui/link.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useTexts } from '../ui/reader.tsx';
import { useAsked } from './use-asked.ts';

/** The library by itself: what is kept to be worth half an hour of a client. */
export function InsightsPage() {
  const t = useTexts(insightsTexts);
  const tc = useTexts(conversationsTexts);
  const { may } = useMe();
  const playbook = useRead(getPlaybook, {});
  const [isNew, setIsNew] = useAsked('add');
  const kinds = playbook.data?.kinds ?? [];
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        trail={
          <Link look="quiet" href="/conversations">
            {tc('title')}
          </Link>
        }
        title={t('title')}
        sub={t('sub')}
        acts={may.changeAddressBook && <Button onPress={() => setIsNew(true)}>{t('add')}</Button>}
      />
      <Card>
        <InsightLibrary kinds={kinds} mayChange={may.changeAddressBook} />
      </Card>
      <Dialog title={t('addTitle')} isOpen={isNew} onClose={() => setIsNew(false)}>
        <InsightForm insight={null} kinds={kinds} onDone={() => setIsNew(false)} />
      </Dialog>
    </div>
  );
}
