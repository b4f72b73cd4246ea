import { useState } from 'react';
import type { OutputOf } from '#contract/operation.ts';
import {
  listDeliveries,
  type listWebhooks,
  replayDeliveries,
  replayDelivery,
  tryWebhook,
} from '#contract/webhooks/webhooks.ts';
import { webhooksTexts } from '#texts/webhooks.ts';
import { explain } from '../../api/client.ts';
import { useList } from '../../api/use-list.ts';
import { useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { Button } from '../../ui/button.tsx';
import { DateTimeField } from '../../ui/date-fields.tsx';
import { Fold } from '../../ui/fold.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Rows } from '../../ui/row.tsx';
import { showFurther } from '../../ui/show-further.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Notice } from '../../ui/states.tsx';
import { Message } from './message.tsx';

type Webhook = OutputOf<typeof listWebhooks>['items'][number];
type Delivery = OutputOf<typeof listDeliveries>['items'][number];

/** What an address was told and what it answered; how to try it, and how to tell it again. */
export function Messages({ webhook: { webhookId, stoppedAt } }: { webhook: Webhook }) {
  const t = useTexts(webhooksTexts);
  const messages = useList<Delivery>(listDeliveries, { webhookId, limit: 20 });
  const trial = useWrite(tryWebhook);
  const again = useWrite(replayDelivery);
  const problem = trial.error ?? again.error ?? messages.error;
  return (
    <div className="flex flex-col gap-4">
      {stoppedAt && <Notice tone="risk">{t('stoppedMeans')}</Notice>}
      {problem !== null && <Notice tone="risk">{explain(problem)}</Notice>}
      <div>
        <Button size="small" onPress={() => void trial.send({ webhookId })} isDisabled={trial.isPending}>
          {t('sendTrial')}
        </Button>
      </div>
      <Fold title={t('replay')}>
        <Replay webhookId={webhookId} />
      </Fold>
      {messages.isPending && <Skeleton />}
      {messages.data && messages.items.length === 0 && <p className="text-soft">{t('noMessages')}</p>}
      <Rows label={t('messages')}>
        {messages.items.map((delivery) => (
          <Message
            key={delivery.deliveryId}
            delivery={delivery}
            onAgain={() => void again.send({ webhookId, deliveryId: delivery.deliveryId })}
          />
        ))}
      </Rows>
      {messages.hasNextPage && (
        <Button
          size="small"
          onPress={(event) => showFurther(event, () => void messages.fetchNextPage())}
          isDisabled={messages.isFetchingNextPage}
        >
          {t('more')}
        </Button>
      )}
    </div>
  );
}

function Replay({ webhookId }: { webhookId: string }) {
  const t = useTexts(webhooksTexts);
  const [since, setSince] = useState<string | null>(null);
  const replay = useWrite(replayDeliveries, { said: ({ count }) => t('replayed', { count }) });
  return (
    <WriteForm
      save={t('replayIt')}
      need={{ [t('replaySince')]: since }}
      onSave={() => since && void replay.send({ webhookId, since })}
      isPending={replay.isPending}
      problem={problemOf(replay.error)}
    >
      <DateTimeField label={t('replaySince')} hint={t('replayHint')} value={since} onChange={setSince} />
    </WriteForm>
  );
}
