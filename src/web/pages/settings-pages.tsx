import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useMe } from '../api/session.ts';
import { Invitations, Teams } from '../features/members/invitations.tsx';
import { type Member, MemberList } from '../features/members/member-list.tsx';
import { Tokens } from '../features/tokens/tokens.tsx';
import { LightChoice, PasswordForm, ProfileForm } from '../features/workspace/profile-form.tsx';
import { WorkspaceForm } from '../features/workspace/workspace-form.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { PageTabs } from '../ui/tabs.tsx';
import { SignOutCard } from './sign-out-card.tsx';

function SettingsPage({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  const { may } = useMe();
  const tabs = [
    { href: '/settings', label: 'You' },
    ...(may.changeWorkspace ? [{ href: '/settings/workspace', label: 'Workspace' }] : []),
    { href: '/settings/members', label: 'Members' },
    { href: '/settings/tokens', label: 'API tokens' },
  ];
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader title="Settings" />
      <PageTabs label="Settings" tabs={tabs.map((tab) => ({ ...tab, isCurrent: tab.href === pathname }))} />
      <div className="flex flex-col gap-4">{children}</div>
    </div>
  );
}

export function ProfilePage() {
  const me = useMe();
  return (
    <SettingsPage>
      <ProfileForm me={me} />
      <PasswordForm />
      <LightChoice />
      <SignOutCard email={me.member.email} />
    </SettingsPage>
  );
}

export function WorkspacePage() {
  const { workspace, may } = useMe();
  return (
    <SettingsPage>
      <WorkspaceForm workspace={workspace} />
      {may.import && (
        <Card title="Bring a pipeline in">
          <p className="mb-3 text-soft">A Salesforce export, or CSV files of deals, accounts and sellers.</p>
          <div className="flex flex-wrap gap-2">
            <ButtonLink href="/import">Import</ButtonLink>
            <ButtonLink href="/audit">Audit of the pipeline</ButtonLink>
          </div>
        </Card>
      )}
    </SettingsPage>
  );
}

export function MembersPage() {
  const { member, may } = useMe();
  const [inviting, setInviting] = useState<Member | 'new' | null>(null);
  return (
    <SettingsPage>
      <MemberList myId={member.id} mayChange={may.changeMembers} onInvite={setInviting} />
      {may.changeMembers && (
        <>
          <Invitations
            whom={inviting === 'new' ? null : inviting}
            isOpen={inviting !== null}
            onOpen={() => setInviting('new')}
            onClose={() => setInviting(null)}
          />
          <Teams />
        </>
      )}
    </SettingsPage>
  );
}

export function TokensPage() {
  const { member } = useMe();
  return (
    <SettingsPage>
      <Tokens myId={member.id} />
    </SettingsPage>
  );
}
