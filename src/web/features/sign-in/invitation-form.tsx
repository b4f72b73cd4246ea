import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { acceptInvitation, readInvitation } from '#contract/invitations/invitations.ts';
import { call, explain, issueAt } from '../../api/client.ts';
import { useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** What somebody sees who followed a link: who invites them, and a name and a password to choose. */
export function InvitationForm({ token, onDone }: { token: string; onDone: () => void }) {
  const invitation = useQuery({
    queryKey: [readInvitation.name, token],
    queryFn: () => call(readInvitation, { token }),
  });
  const write = useWrite(acceptInvitation);
  const [typedName, setName] = useState<string | null>(null);
  const [password, setPassword] = useState('');
  if (invitation.isPending) return <Skeleton />;
  if (invitation.isError) {
    return (
      <ErrorState title="This invitation does not work">
        {explain(invitation.error)} Ask whoever invited you for a new link.
      </ErrorState>
    );
  }
  const { workspaceName, invitedBy, email } = invitation.data;
  const name = typedName ?? invitation.data.name;
  return (
    <>
      <PageHeader
        title={`Join ${workspaceName}`}
        sub={`${invitedBy} invited ${email}. Choose a password, and you are in.`}
      />
      <WriteForm
        save="Join"
        need={{ 'Your name': name, Password: password }}
        onSave={() => void write.send({ token, name, password }).then((answer) => answer && onDone())}
        isPending={write.isPending}
        problem={problemOf(write.error)}
      >
        <TextField
          label="Your name"
          value={name}
          onChange={setName}
          autoComplete="name"
          error={issueAt(write.error, 'name')}
        />
        <TextField
          label="Password"
          type="password"
          hint="Ten characters or more. A few words in a row do well."
          value={password}
          onChange={setPassword}
          error={issueAt(write.error, 'password')}
          autoComplete="new-password"
        />
      </WriteForm>
    </>
  );
}
