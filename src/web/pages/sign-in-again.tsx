import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { getMe } from '#contract/me/me.ts';
import { call } from '../api/client.ts';
import { useMe } from '../api/session.ts';
import { noteSignedOut } from '../api/signed-out.ts';
import { SignInForm } from '../features/sign-in/sign-in-form.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { dropAllDrafts } from '../ui/use-draft.ts';

/** Over whatever is being typed when a session ends, so that nothing of it is lost. */
export function SignInAgain() {
  const before = useMe().member.id;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { href } = useLocation();
  const carryOn = async () => {
    const { member } = await call(getMe, {});
    if (member.id !== before) {
      // Somebody else sits here now: what was typed is not theirs.
      dropAllDrafts();
      window.location.assign('/');
      return;
    }
    noteSignedOut(false);
    await queries.invalidateQueries();
  };
  const leave = () => {
    noteSignedOut(false);
    void navigate({ to: '/sign-in', search: href === '/' ? {} : { back: href } });
  };
  return (
    <Dialog title="Sign in again" isOpen onClose={leave} width="narrow">
      <p className="mb-4 text-soft">You have been signed out. What you typed is still here behind this.</p>
      <SignInForm onDone={() => void carryOn()} />
    </Dialog>
  );
}
