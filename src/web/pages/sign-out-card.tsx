import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { signOut } from '#contract/session/session.ts';
import { settingsTexts } from '#texts/settings.ts';
import { call } from '../api/client.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { useTexts } from '../ui/reader.tsx';
import { dropAllDrafts } from '../ui/use-draft.ts';

/** Leaves this browser as if nobody had been here: session, what was read, and what was being typed. */
export function SignOutCard({ email }: { email: string | null }) {
  const t = useTexts(settingsTexts);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const leave = async () => {
    await call(signOut, {});
    dropAllDrafts();
    queries.clear();
    await navigate({ to: '/sign-in' });
  };
  return (
    <Card title={t('signOut')}>
      <div className="flex items-center justify-between gap-5 max-sm:flex-col max-sm:items-stretch">
        <p className="text-soft">{email ? t('signOutAs', { email }) : t('signOutNameless')}</p>
        <Button className="flex-none" onPress={() => void leave()}>
          {t('signOut')}
        </Button>
      </div>
    </Card>
  );
}
