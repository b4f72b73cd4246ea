import { useState } from 'react';
import { signIn } from '#contract/session/session.ts';
import { useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { TextField } from '../../ui/text-field.tsx';

export function SignInForm({ onDone }: { onDone: () => void }) {
  const write = useWrite(signIn);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  return (
    <WriteForm
      save="Sign in"
      need={{ 'E-mail': email, Password: password }}
      onSave={() => void write.send({ email, password }).then((answer) => answer && onDone())}
      isPending={write.isPending}
      problem={problemOf(write.error)}
    >
      <TextField
        label="E-mail"
        type="email"
        value={email}
        onChange={setEmail}
        autoComplete="username"
        autoFocus
      />
      <TextField
        label="Password"
        type="password"
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
      />
    </WriteForm>
  );
}
