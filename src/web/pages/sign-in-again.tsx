import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { getMe } from '#contract/me/me.ts';
import { signInTexts } from '#texts/sign-in.ts';
import { call } from '../api/client.ts';
import { belongsTo } from '../api/device.ts';
import { sendWaiting } from '../api/outbox/outbox.ts';
import { useMe } from '../api/session.ts';
import { noteSignedOut } from '../api/signed-out.ts';
import { SignInForm } from '../features/sign-in/sign-in-form.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useTexts } from '../ui/reader.tsx';

/** Over whatever is being typed when a session ends, so that nothing of it is lost. */
export function SignInAgain() {
  const t = useTexts(signInTexts);
  const before = useMe().member.id;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { href } = useLocation();
  const carryOn = async () => {
    const { member } = await call(getMe, {});
    if (member.id !== before) {
      // Somebody else sits here now: what was typed is not theirs.
      await belongsTo(member.id);
      window.location.assign('/');
      return;
    }
    noteSignedOut(false);
    void sendWaiting();
    await queries.invalidateQueries();
  };
  const leave = () => {
    noteSignedOut(false);
    void navigate({ to: '/sign-in', search: href === '/' ? {} : { back: href } });
  };
  return (
    <Dialog title={t('signInAgain')} isOpen onClose={leave} width="narrow">
      <p className="mb-4 text-soft">{t('signInAgainText')}</p>
      <SignInForm onDone={() => void carryOn()} />
    </Dialog>
  );
}
