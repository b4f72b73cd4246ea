import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { signInTexts } from '#texts/sign-in.ts';
import { SetUpForm } from '../features/sign-in/set-up-form.tsx';
import { LonePage } from '../ui/app-shell.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useTexts } from '../ui/reader.tsx';

/** Nobody was here before: make the workspace. */
export function SetUpPage() {
  const t = useTexts(signInTexts);
  const navigate = useNavigate();
  const queries = useQueryClient();
  return (
    <LonePage>
      <div>
        <PageHeader title={t('setUp')} sub={t('setUpText')} />
        <SetUpForm
          onDone={() => {
            queries.clear();
            void navigate({ to: '/welcome' });
          }}
        />
      </div>
    </LonePage>
  );
}
