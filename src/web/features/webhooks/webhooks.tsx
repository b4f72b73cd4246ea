import { useState } from 'react';
import type { OutputOf } from '#contract/operation.ts';
import { changeWebhook, listWebhooks, removeWebhook, restoreWebhook } from '#contract/webhooks/webhooks.ts';
import { webhooksTexts } from '#texts/webhooks.ts';
import { call, explain } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { useRead } from '../../api/queries.ts';
import { toAndFro } from '../../api/undo.ts';
import { useWrite } from '../../api/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Link } from '../../ui/link.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Notice } from '../../ui/states.tsx';
import { Messages } from './messages.tsx';
import { NewSecret } from './new-secret.tsx';
import { ChangeWebhookForm, NewWebhookForm } from './webhook-form.tsx';
import { hostOf, WebhookState } from './webhook-state.tsx';

type Webhook = OutputOf<typeof listWebhooks>['items'][number];
type Open = { what: 'change' | 'messages' | 'secret'; webhookId: string } | { what: 'new' };

/** The addresses that are told what changes, and what can be done with each. */
export function Webhooks() {
  const t = useTexts(webhooksTexts);
  const { data, error } = useRead(listWebhooks, {});
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const pause = useWrite(changeWebhook, {
    said: ({ url, pausedAt }) => t(pausedAt ? 'paused' : 'goesOn', { host: hostOf(url) }),
    undo: ({ webhookId }, { paused = false }) =>
      toAndFro(
        () => call(changeWebhook, { webhookId, paused: !paused }, { idempotencyKey: newId() }),
        () => call(changeWebhook, { webhookId, paused }, { idempotencyKey: newId() }),
      ),
  });
  const remove = useWrite(removeWebhook, {
    said: ({ url }) => t('gone', { host: hostOf(url) }),
    undo: ({ webhookId }) =>
      toAndFro(
        () => call(restoreWebhook, { webhookId }, { idempotencyKey: newId() }),
        () => call(removeWebhook, { webhookId }, { idempotencyKey: newId() }),
      ),
  });
  const webhooks = data?.items ?? [];
  const chosen =
    open && 'webhookId' in open ? webhooks.find(({ webhookId }) => webhookId === open.webhookId) : undefined;
  const problem = pause.error ?? remove.error ?? error;
  const actsOf = ({ webhookId, url, pausedAt, stoppedAt }: Webhook) => {
    const host = { host: hostOf(url) };
    const isHalted = pausedAt !== null || stoppedAt !== null;
    return [
      {
        id: 'pause',
        label: t(isHalted ? 'goOnOf' : 'pauseOf', host),
        act: () => void pause.send({ webhookId, paused: !isHalted }),
      },
      { id: 'change', label: t('changeOf', host), act: () => setOpen({ what: 'change', webhookId }) },
      { id: 'secret', label: t('newSecretOf', host), act: () => setOpen({ what: 'secret', webhookId }) },
      {
        id: 'remove',
        label: t('removeOf', host),
        tone: 'risk' as const,
        act: () => void remove.send({ webhookId }),
      },
    ];
  };
  return (
    <Card
      title={t('webhooks')}
      aside={
        <Button size="small" look="primary" onPress={() => setOpen({ what: 'new' })}>
          {t('add')}
        </Button>
      }
    >
      <p className="mb-3 text-soft">
        {t.rich('webhooksMean', {
          a: (text) => (
            <Link href="/api/docs#changes" target="_blank">
              {text}
            </Link>
          ),
        })}
      </p>
      {!data && error === null && <Skeleton />}
      <Rows label={t('webhooks')}>
        {webhooks.map((webhook) => (
          <Row
            key={webhook.webhookId}
            aside={
              <>
                <Button
                  size="small"
                  aria-label={t('messagesTo', { host: hostOf(webhook.url) })}
                  onPress={() => setOpen({ what: 'messages', webhookId: webhook.webhookId })}
                >
                  {t('messages')}
                </Button>
                <Menu label={t('actsOf', { host: hostOf(webhook.url) })} acts={actsOf(webhook)} />
              </>
            }
          >
            <b className="block truncate font-semibold">{webhook.url.replace(/^https?:\/\//, '')}</b>
            <WebhookState webhook={webhook} />
          </Row>
        ))}
      </Rows>
      {data && webhooks.length === 0 && <p className="text-soft">{t('none')}</p>}
      {problem !== null && (
        <div className="mt-3">
          <Notice tone="risk">{explain(problem)}</Notice>
        </div>
      )}
      <Dialog title={t('add')} isOpen={open?.what === 'new'} onClose={close}>
        <NewWebhookForm onDone={close} />
      </Dialog>
      {chosen && (
        <>
          <Dialog
            title={t('changeOf', { host: hostOf(chosen.url) })}
            isOpen={open?.what === 'change'}
            onClose={close}
          >
            <ChangeWebhookForm webhook={chosen} onDone={close} />
          </Dialog>
          <Dialog
            title={t('newSecretOf', { host: hostOf(chosen.url) })}
            isOpen={open?.what === 'secret'}
            onClose={close}
            width="narrow"
          >
            <NewSecret webhookId={chosen.webhookId} onDone={close} />
          </Dialog>
          <Dialog
            title={t('messagesTo', { host: hostOf(chosen.url) })}
            isOpen={open?.what === 'messages'}
            onClose={close}
            as="sheet"
          >
            <Messages webhook={chosen} />
          </Dialog>
        </>
      )}
    </Card>
  );
}
