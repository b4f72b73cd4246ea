import { useState } from 'react';
import { renewWebhookSecret } from '#contract/webhooks/webhooks.ts';
import { webhooksTexts } from '#texts/webhooks.ts';
import { useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { useTexts } from '../../ui/reader.tsx';
import { SecretOnce } from '../../ui/secret-once.tsx';

/** Asks before it takes the place of the one that is in use. */
export function NewSecret({ webhookId, onDone }: { webhookId: string; onDone: () => void }) {
  const t = useTexts(webhooksTexts);
  const [secret, setSecret] = useState<string | null>(null);
  const write = useWrite(renewWebhookSecret);
  if (secret !== null) {
    return <SecretOnce label={t('secret')} secret={secret} note={t('secretNote')} onDone={onDone} />;
  }
  const renew = async () => {
    const made = await write.send({ webhookId });
    if (made) setSecret(made.secret);
  };
  return (
    <WriteForm
      save={t('newSecret')}
      onSave={() => void renew()}
      onCancel={onDone}
      isPending={write.isPending}
      problem={problemOf(write.error)}
    >
      <p className="text-soft">{t('newSecretMeans')}</p>
    </WriteForm>
  );
}
