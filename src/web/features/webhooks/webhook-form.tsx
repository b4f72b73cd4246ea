import { useState } from 'react';
import type { OutputOf } from '#contract/operation.ts';
import {
  changeWebhook,
  createWebhook,
  type listWebhooks,
  removeWebhook,
  restoreWebhook,
} from '#contract/webhooks/webhooks.ts';
import { webhooksTexts } from '#texts/webhooks.ts';
import { call } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { toAndFro, writingBack } from '../../api/undo.ts';
import { useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { useTexts } from '../../ui/reader.tsx';
import { SecretOnce } from '../../ui/secret-once.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { EventChoice } from './event-choice.tsx';
import { hostOf } from './webhook-state.tsx';

type Webhook = OutputOf<typeof listWebhooks>['items'][number];

const usualEvents = ['account', 'contact', 'deal'].flatMap((noun) =>
  ['made', 'changed', 'removed'].map((act) => `${noun}.${act}`),
);

/** Names an address, and shows its secret once. */
export function NewWebhookForm({ onDone }: { onDone: () => void }) {
  const t = useTexts(webhooksTexts);
  const [said, setSaid] = useState({ url: '', events: usualEvents });
  const [secret, setSecret] = useState<string | null>(null);
  const write = useWrite(createWebhook, {
    said: ({ shown }) => t('added', { host: hostOf(shown.url) }),
    undo: ({ secret: made, shown: { webhookId } }) =>
      toAndFro(
        async () => {
          await call(removeWebhook, { webhookId }, { idempotencyKey: newId() });
          setSecret(null);
        },
        async () => {
          await call(restoreWebhook, { webhookId }, { idempotencyKey: newId() });
          setSecret(made);
        },
      ),
  });
  if (secret !== null) {
    return <SecretOnce label={t('secret')} secret={secret} note={t('secretNote')} onDone={onDone} />;
  }
  const save = async () => {
    const made = await write.send(said);
    if (made) setSecret(made.secret);
  };
  return (
    <WebhookFields
      {...{ said, onDone }}
      onSay={setSaid}
      save={t('addIt')}
      onSave={() => void save()}
      isPending={write.isPending}
      problem={problemOf(write.error)}
    />
  );
}

export function ChangeWebhookForm({ webhook, onDone }: { webhook: Webhook; onDone: () => void }) {
  const t = useTexts(webhooksTexts);
  const { webhookId, url, events } = webhook;
  const [said, setSaid] = useState({ url, events: [...events] });
  const write = useWrite(changeWebhook, {
    said: t('saved'),
    undo: (_, after) => writingBack(changeWebhook, { webhookId, url, events }, after),
  });
  const save = async () => {
    if (await write.send({ webhookId, ...said })) onDone();
  };
  return (
    <WebhookFields
      {...{ said, onDone }}
      onSay={setSaid}
      save={t('save')}
      onSave={() => void save()}
      isPending={write.isPending}
      problem={problemOf(write.error)}
    />
  );
}

interface Said {
  url: string;
  events: string[];
}

interface WebhookFieldsProps {
  said: Said;
  onSay: (said: Said) => void;
  save: string;
  onSave: () => void;
  onDone: () => void;
  isPending: boolean;
  problem: ReturnType<typeof problemOf>;
}

function WebhookFields({ said, onSay, save, onSave, onDone, isPending, problem }: WebhookFieldsProps) {
  const t = useTexts(webhooksTexts);
  const needed = { [t('url')]: said.url, [t('events')]: said.events.length > 0 };
  return (
    <WriteForm {...{ save, onSave, isPending, problem }} need={needed} onCancel={onDone}>
      <TextField
        label={t('url')}
        hint={t('urlHint')}
        value={said.url}
        onChange={(url) => onSay({ ...said, url })}
        type="url"
        autoFocus
      />
      <EventChoice events={said.events} onChange={(events) => onSay({ ...said, events })} />
    </WriteForm>
  );
}
