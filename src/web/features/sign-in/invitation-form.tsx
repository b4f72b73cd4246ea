import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { acceptInvitation, readInvitation } from '#contract/invitations/invitations.ts';
import { signInTexts } from '#texts/sign-in.ts';
import { call, explain, issueAt } from '../../api/client.ts';
import { useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** What somebody sees who followed a link: who invites them, and a name and a password to choose. */
export function InvitationForm({ token, onDone }: { token: string; onDone: () => void }) {
  const t = useTexts(signInTexts);
  const invitation = useQuery({
    queryKey: [readInvitation.name, token],
    queryFn: () => call(readInvitation, { token }),
    // Once it is accepted it can be read no more, and need not be.
    staleTime: 'static',
  });
  const write = useWrite(acceptInvitation);
  const [typedName, setName] = useState<string | null>(null);
  const [password, setPassword] = useState('');
  if (invitation.isPending) return <Skeleton />;
  if (invitation.isError) {
    return (
      <ErrorState isPage title={t('invitationFails')}>
        {t('askAgain', { why: explain(invitation.error) })}
      </ErrorState>
    );
  }
  const { workspaceName, invitedBy, email } = invitation.data;
  const name = typedName ?? invitation.data.name;
  return (
    <>
      <PageHeader
        title={t('joinTitle', { workspace: workspaceName })}
        sub={t('joinText', { invitedBy, email })}
      />
      <WriteForm
        save={t('join')}
        need={{ [t('yourName')]: name, [t('password')]: password }}
        onSave={() => void write.send({ token, name, password }).then((answer) => answer && onDone())}
        isPending={write.isPending}
        problem={problemOf(write.error)}
      >
        <TextField
          label={t('yourName')}
          value={name}
          onChange={setName}
          autoComplete="name"
          autoFocus
          error={issueAt(write.error, 'name')}
        />
        <TextField
          label={t('password')}
          type="password"
          hint={t('passwordHint')}
          value={password}
          onChange={setPassword}
          error={issueAt(write.error, 'password')}
          autoComplete="new-password"
        />
      </WriteForm>
    </>
  );
}
