import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { readInvitation } from '#contract/invitations/invitations.ts';
import { readPasswordLink } from '#contract/password-links/password-links.ts';
import { loadSampleWorkspace } from '#contract/sample/sample.ts';
import { signInTexts } from '#texts/sign-in.ts';
import { explain } from '../api/client.ts';
import { useMe } from '../api/session.ts';
import { noteSignedOut } from '../api/signed-out.ts';
import { useWrite } from '../api/use-write.ts';
import { InvitationForm } from '../features/sign-in/invitation-form.tsx';
import { NewPasswordForm } from '../features/sign-in/new-password-form.tsx';
import { SignInForm } from '../features/sign-in/sign-in-form.tsx';
import { LonePage } from '../ui/app-shell.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useTexts } from '../ui/reader.tsx';
import { SaidWithActs } from '../ui/said-with-acts.tsx';
import { Notice } from '../ui/states.tsx';

const signInRoute = getRouteApi('/sign-in');

export function SignInPage() {
  const t = useTexts(signInTexts);
  const { back } = signInRoute.useSearch();
  const navigate = useNavigate();
  const queries = useQueryClient();
  return (
    <LonePage>
      <div>
        <PageHeader title={t('signIn')} />
        <SignInForm
          onDone={() => {
            queries.clear();
            noteSignedOut(false);
            // Only ever to a page of ours.
            void navigate({ href: back?.startsWith('/') && !back.startsWith('//') ? back : '/' });
          }}
        />
        <section className="mt-7 flex max-w-prose flex-col gap-1.5 border-t border-line pt-4 text-fine text-soft">
          <h2 className="font-semibold text-ink">{t('forgotten')}</h2>
          <p>{t('askAdmin')}</p>
          <p>{t.rich('isAdmin', { code: (command) => <code className="text-ink">{command}</code> })}</p>
        </section>
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
            forgetWhoWasHere(queries);
            void navigate({ to: '/' });
          }}
        />
      </div>
    </LonePage>
  );
}

/** Behind the link of an admin, for somebody who forgot their password. */
export function NewPasswordPage() {
  const navigate = useNavigate();
  const queries = useQueryClient();
  return (
    <LonePage>
      <div>
        <NewPasswordForm
          token={window.location.hash.slice(1)}
          onDone={() => {
            forgetWhoWasHere(queries);
            void navigate({ to: '/' });
          }}
        />
      </div>
    </LonePage>
  );
}

/** Whatever was read at this browser before was somebody else's; the link that led here can be read once only. */
function forgetWhoWasHere(queries: QueryClient) {
  const links: readonly unknown[] = [readInvitation.name, readPasswordLink.name];
  queries.removeQueries({ predicate: ({ queryKey }) => !links.includes(queryKey[0]) });
}

/** Three ways in. */
export function WelcomePage() {
  const navigate = useNavigate();
  const { member, workspace } = useMe();
  const t = useTexts(signInTexts);
  const sample = useWrite(loadSampleWorkspace);
  const load = async () => {
    if (await sample.send({})) await navigate({ to: '/' });
  };
  return (
    <LonePage>
      <div>
        <PageHeader
          title={t('welcome', { name: member.name.split(' ')[0] ?? member.name })}
          sub={t('welcomeText', { workspace: workspace.name })}
        />
        <div className="flex flex-col gap-3">
          <Way
            title={t('sampleTitle')}
            text={t('sampleText')}
            act={
              <Button look="primary" isPending={sample.isPending} onPress={() => void load()}>
                {sample.isPending ? t('tellingStory') : t('useSample')}
              </Button>
            }
          />
          <Way
            title={t('importTitle')}
            text={t('importText')}
            act={<ButtonLink href="/import">{t('import')}</ButtonLink>}
          />
          <Way
            title={t('emptyTitle')}
            text={t('emptyText')}
            act={<ButtonLink href="/deals/new">{t('openFirst')}</ButtonLink>}
          />
        </div>
        {sample.error !== null && (
          <div className="mt-3">
            <Notice tone="risk">{explain(sample.error)}</Notice>
          </div>
        )}
        <p className="mt-5">
          <ButtonLink look="quiet" href="/">
            {t('toToday')}
          </ButtonLink>
        </p>
      </div>
    </LonePage>
  );
}

function Way({ title, text, act }: { title: string; text: string; act: React.ReactNode }) {
  return (
    <Card>
      <SaidWithActs
        said={
          <>
            <h2 className="text-[15px] font-semibold text-ink">{title}</h2>
            <p className="mt-0.5">{text}</p>
          </>
        }
      >
        {act}
      </SaidWithActs>
    </Card>
  );
}
