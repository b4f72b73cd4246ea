import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readPasswordLink, usePasswordLink as setByLink } from '#contract/password-links/password-links.ts';
import { signInTexts } from '#texts/sign-in.ts';
import { call, explain, issueAt } from '../../api/client.ts';
import { useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** Behind the link that an admin made for somebody who forgot their password. */
export function NewPasswordForm({ token, onDone }: { token: string; onDone: () => void }) {
  const t = useTexts(signInTexts);
  const link = useQuery({
    queryKey: [readPasswordLink.name, token],
    queryFn: () => call(readPasswordLink, { token }),
    // Once it is used it can be read no more, and need not be.
    staleTime: 'static',
  });
  const write = useWrite(setByLink);
  const [password, setPassword] = useState('');
  if (link.isPending) return <Skeleton />;
  if (link.isError) {
    return (
      <ErrorState
        isPage
        title={t('linkFails')}
        act={<ButtonLink href="/sign-in">{t('toSignIn')}</ButtonLink>}
      >
        {explain(link.error)}
      </ErrorState>
    );
  }
  const { workspaceName: workspace, name, email } = link.data;
  return (
    <>
      <PageHeader title={t('newPassword')} sub={t('newPasswordText', { name, email, workspace })} />
      <WriteForm
        save={t('setPassword')}
        need={{ [t('password')]: password }}
        onSave={() => void write.send({ token, password }).then((answer) => answer && onDone())}
        isPending={write.isPending}
        problem={problemOf(write.error)}
      >
        <TextField
          label={t('password')}
          type="password"
          hint={t('passwordHint')}
          value={password}
          onChange={setPassword}
          error={issueAt(write.error, 'password')}
          autoComplete="new-password"
          autoFocus
        />
      </WriteForm>
    </>
  );
}
