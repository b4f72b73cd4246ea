import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { SetUpForm } from '../features/sign-in/set-up-form.tsx';
import { LonePage } from '../ui/app-shell.tsx';
import { PageHeader } from '../ui/page-header.tsx';

/** Nobody was here before: make the workspace. */
export function SetUpPage() {
  const navigate = useNavigate();
  const queries = useQueryClient();
  return (
    <LonePage>
      <div>
        <PageHeader
          title="Make your workspace"
          sub="Leadsheet shows what each person at the client has committed to, and what to ask for next. You become its first admin."
        />
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
