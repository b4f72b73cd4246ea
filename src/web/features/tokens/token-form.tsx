import { useState } from 'react';
import { createToken, restoreToken, revokeToken } from '#contract/tokens/tokens.ts';
import { sessionsTexts } from '#texts/sessions.ts';
import { call } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { toAndFro } from '../../api/undo.ts';
import { useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { DateTimeField } from '../../ui/date-fields.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { SecretOnce } from '../../ui/secret-once.tsx';
import { TextField } from '../../ui/text-field.tsx';

export function TokenForm({ onDone }: { onDone: () => void }) {
  const t = useTexts(sessionsTexts);
  const [name, setName] = useState('');
  const [expiresAt, setExpiresAt] = useState<string | null>(null);
  const [token, setToken] = useState<string | null>(null);
  const write = useWrite(createToken, {
    said: ({ shown }) => t('tokenMade', { name: shown.name }),
    undo: ({ token: secret, shown: { tokenId } }) =>
      toAndFro(
        async () => {
          await call(revokeToken, { tokenId }, { idempotencyKey: newId() });
          setToken(null);
        },
        async () => {
          await call(restoreToken, { tokenId }, { idempotencyKey: newId() });
          setToken(secret);
        },
      ),
  });
  if (token !== null) {
    return <SecretOnce label={t('theToken')} secret={token} note={t('tokenNote')} onDone={onDone} />;
  }
  const save = async () => {
    const made = await write.send({ name, expiresAt });
    if (made) setToken(made.token);
  };
  return (
    <WriteForm
      save={t('makeIt')}
      need={{ [t('whatFor')]: name }}
      onSave={() => void save()}
      onCancel={onDone}
      isPending={write.isPending}
      problem={problemOf(write.error)}
    >
      <TextField
        label={t('whatFor')}
        value={name}
        onChange={setName}
        placeholder={t('whatForExample')}
        autoFocus
      />
      <DateTimeField
        label={t('worksUntil')}
        value={expiresAt}
        onChange={setExpiresAt}
        hint={expiresAt ? undefined : t('untilRevoked')}
      />
    </WriteForm>
  );
}
