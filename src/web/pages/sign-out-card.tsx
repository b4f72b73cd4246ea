import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { signOut } from '#contract/session/session.ts';
import { outboxSheetTexts } from '#texts/outbox-sheet.ts';
import { settingsTexts } from '#texts/settings.ts';
import { call, explain } from '../api/client.ts';
import { forgetAll } from '../api/device.ts';
import { useOutbox } from '../api/outbox/use-outbox.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FormEnd } from '../ui/form-end.tsx';
import { useTexts } from '../ui/reader.tsx';
import { SaidWithActs } from '../ui/said-with-acts.tsx';
import { sayProblem } from '../ui/toast.tsx';

/** Leaves this browser as if nobody had been here: session, what was read, what was being typed and not sent. */
export function SignOutCard({ email }: { email: string | null }) {
  const t = useTexts(settingsTexts);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { writes } = useOutbox();
  const [isAsked, setAsked] = useState(false);
  const leave = async () => {
    try {
      await call(signOut, {});
    } catch (error) {
      // The session stays, so that whoever comes next would be them: nothing is forgotten, and it is said.
      sayProblem(explain(error));
      return;
    }
    await forgetAll();
    await navigate({ to: '/sign-in' });
    queries.clear();
  };
  return (
    <Card title={t('signOut')}>
      <SaidWithActs said={email ? t('signOutAs', { email }) : t('signOutNameless')}>
        <Button onPress={() => (writes.length > 0 ? setAsked(true) : void leave())}>{t('signOut')}</Button>
      </SaidWithActs>
      <LeaveAnyway
        count={writes.length}
        isOpen={isAsked}
        onStay={() => setAsked(false)}
        onLeave={() => void leave()}
      />
    </Card>
  );
}

interface LeaveAnywayProps {
  count: number;
  isOpen: boolean;
  onStay: () => void;
  onLeave: () => void;
}

function LeaveAnyway({ count, isOpen, onStay, onLeave }: LeaveAnywayProps) {
  const t = useTexts(outboxSheetTexts);
  return (
    <Dialog title={t('leaveTitle')} isOpen={isOpen} onClose={onStay} width="narrow">
      <p className="mb-4 text-soft">{t('leaveWithWaiting', { count })}</p>
      <FormEnd>
        <Button look="danger" onPress={onLeave}>
          {t('leaveAnyway')}
        </Button>
        <Button look="primary" onPress={onStay}>
          {t('stay')}
        </Button>
      </FormEnd>
    </Dialog>
  );
}
