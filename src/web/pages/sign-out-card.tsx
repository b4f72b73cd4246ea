import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { signOut } from '#contract/session/session.ts';
import { call } from '../api/client.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { dropAllDrafts } from '../ui/use-draft.ts';

/** Leaves this browser as if nobody had been here: session, what was read, and what was being typed. */
export function SignOutCard({ email }: { email: string | null }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const leave = async () => {
    await call(signOut, {});
    dropAllDrafts();
    queries.clear();
    await navigate({ to: '/sign-in' });
  };
  return (
    <Card title="Sign out">
      <p className="mb-3 text-soft">
        {email ? `You are signed in as ${email}.` : 'You are signed in.'} What you were typing here is
        forgotten too.
      </p>
      <Button onPress={() => void leave()}>Sign out</Button>
    </Card>
  );
}
