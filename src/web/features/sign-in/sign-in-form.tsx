import { useState } from 'react';
import { signIn } from '#contract/session/session.ts';
import { signInTexts } from '#texts/sign-in.ts';
import { useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { useTexts } from '../../ui/reader.tsx';
import { TextField } from '../../ui/text-field.tsx';

export function SignInForm({ onDone }: { onDone: () => void }) {
  const t = useTexts(signInTexts);
  const write = useWrite(signIn);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  return (
    <WriteForm
      save={t('signIn')}
      need={{ [t('email')]: email, [t('password')]: password }}
      onSave={() => void write.send({ email, password }).then((answer) => answer && onDone())}
      isPending={write.isPending}
      problem={problemOf(write.error)}
    >
      <TextField
        label={t('email')}
        type="email"
        value={email}
        onChange={setEmail}
        autoComplete="username"
        autoFocus
      />
      <TextField
        label={t('password')}
        type="password"
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
      />
    </WriteForm>
  );
}
