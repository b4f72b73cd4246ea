import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { loadSampleWorkspace } from '#contract/sample/sample.ts';
import { explain } from '../api/client.ts';
import { useMe } from '../api/session.ts';
import { noteSignedOut } from '../api/signed-out.ts';
import { useWrite } from '../api/use-write.ts';
import { InvitationForm } from '../features/sign-in/invitation-form.tsx';
import { SignInForm } from '../features/sign-in/sign-in-form.tsx';
import { LonePage } from '../ui/app-shell.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Notice } from '../ui/states.tsx';

const signInRoute = getRouteApi('/sign-in');

export function SignInPage() {
  const { back } = signInRoute.useSearch();
  const navigate = useNavigate();
  const queries = useQueryClient();
  return (
    <LonePage>
      <div>
        <PageHeader title="Sign in" />
        <SignInForm
          onDone={() => {
            queries.clear();
            noteSignedOut(false);
            // Only ever to a page of ours.
            void navigate({ href: back?.startsWith('/') && !back.startsWith('//') ? back : '/' });
          }}
        />
        <p className="mt-6 text-fine text-soft">
          Forgotten your password? An admin of your workspace can invite you again.
        </p>
      </div>
    </LonePage>
  );
}

/** Behind the link of an invitation; the secret is after the #, where no server log sees it. */
export function JoinPage() {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const token = window.location.hash.slice(1);
  return (
    <LonePage>
      <div>
        <InvitationForm
          token={token}
          onDone={() => {
            queries.clear();
            void navigate({ to: '/' });
          }}
        />
      </div>
    </LonePage>
  );
}

/** Three ways in. */
export function WelcomePage() {
  const navigate = useNavigate();
  const { member, workspace } = useMe();
  const sample = useWrite(loadSampleWorkspace);
  const load = async () => {
    if (await sample.send({})) await navigate({ to: '/' });
  };
  return (
    <LonePage>
      <div>
        <PageHeader
          title={`Welcome, ${member.name.split(' ')[0]}`}
          sub={`${workspace.name} is ready. How would you like to begin?`}
        />
        <div className="flex flex-col gap-3">
          <Way
            title="Look around with a sample"
            text="A pipeline that tells a story: every page has something to show, with dates around today. Best in a workspace that you only look around in."
            act={
              <Button look="primary" isPending={sample.isPending} onPress={() => void load()}>
                {sample.isPending ? 'Telling the story' : 'Use the sample'}
              </Button>
            }
          />
          <Way
            title="Bring your pipeline in"
            text="A Salesforce export, or CSV files. You see what becomes of it before anything is written, and what your pipeline rests on afterwards."
            act={<ButtonLink href="/import">Import</ButtonLink>}
          />
          <Way
            title="Begin empty"
            text="Open the first deal in less than a minute. One account, one person and the next conversation are enough."
            act={<ButtonLink href="/deals/new">Open a first deal</ButtonLink>}
          />
        </div>
        {sample.error !== null && (
          <div className="mt-3">
            <Notice tone="risk">{explain(sample.error)}</Notice>
          </div>
        )}
        <p className="mt-5">
          <ButtonLink look="quiet" href="/">
            Go to Today
          </ButtonLink>
        </p>
      </div>
    </LonePage>
  );
}

function Way({ title, text, act }: { title: string; text: string; act: React.ReactNode }) {
  return (
    <Card>
      <div className="flex items-center justify-between gap-5 max-sm:flex-col max-sm:items-stretch">
        <div>
          <h2 className="text-[15px] font-semibold">{title}</h2>
          <p className="mt-0.5 text-soft">{text}</p>
        </div>
        <div className="flex-none max-sm:[&>*]:w-full">{act}</div>
      </div>
    </Card>
  );
}
