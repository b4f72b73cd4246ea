import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { fieldNouns } from '#domain/address-book/fields/custom-field.ts';
import { fieldsTexts } from '#texts/fields.ts';
import { settingsTexts } from '#texts/settings.ts';
import { tagsTexts } from '#texts/tags.ts';
import { useMe } from '../api/session.ts';
import { BinCard } from '../features/bin/bin-card.tsx';
import { CalendarCard } from '../features/calendar/calendar-card.tsx';
import { FieldsCard } from '../features/fields/fields-card.tsx';
import { LanguageModelCard } from '../features/language-model/language-model-card.tsx';
import { MailCard } from '../features/letters/mail-card.tsx';
import { Invitations } from '../features/members/invitations.tsx';
import type { Invited } from '../features/members/invite-form.tsx';
import { MemberList } from '../features/members/member-list.tsx';
import { Teams } from '../features/members/teams.tsx';
import { PasswordForm } from '../features/profile/password-form.tsx';
import { ProfileSettings } from '../features/profile/profile-settings.tsx';
import { SampleCard } from '../features/sample/sample-card.tsx';
import { Sessions } from '../features/sessions/sessions.tsx';
import { TagsCard } from '../features/tags/tags-card.tsx';
import { TaskProgress } from '../features/tasks/task-progress.tsx';
import { Tokens } from '../features/tokens/tokens.tsx';
import { Webhooks } from '../features/webhooks/webhooks.tsx';
import { Lessons } from '../features/words/lessons.tsx';
import { VaguePhrasesCard } from '../features/words/vague-phrases-card.tsx';
import { RoadmapLookSettings } from '../features/workspace/roadmap-look.tsx';
import { WorkspaceSettings } from '../features/workspace/workspace-settings.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { PageList } from '../ui/page-list.tsx';
import { useTexts } from '../ui/reader.tsx';
import { downloadFile } from '../ui/save-file.ts';
import { OnlyToRead } from './only-to-read.tsx';
import { SignOutCard } from './sign-out-card.tsx';
import { useAsked } from './use-asked.ts';

function SettingsPage({ children }: { children: ReactNode }) {
  const t = useTexts(settingsTexts);
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const { may } = useMe();
  const page = (href: string, label: string, isThere = true) => (isThere ? [{ href, label }] : []);
  const groups = [
    {
      label: t('forYou'),
      pages: [
        ...page('/settings', t('you')),
        ...page('/settings/sessions', t('sessions')),
        ...page('/settings/tokens', t('tokens')),
      ],
    },
    {
      label: t('forAll'),
      pages: [
        ...page('/settings/workspace', t('workspace'), may.changeWorkspace),
        ...page('/settings/members', t('members')),
        ...page('/settings/webhooks', t('webhooks'), may.changeWorkspace),
      ],
    },
    {
      label: t('forRecords'),
      pages: [
        ...page('/settings/fields', t('fields'), may.shapeFields),
        ...page('/settings/tags', t('tags'), may.shapeFields),
        ...page('/settings/words', t('words')),
        ...page('/settings/bin', t('bin'), may.changeAddressBook),
      ],
    },
  ];
  return (
    <>
      <PageHeader title={t('settings')} />
      <div className="gap-x-8 lg:grid lg:grid-cols-[168px_minmax(0,48rem)]">
        <PageList
          label={t('settings')}
          groups={groups}
          current={pathname}
          onGo={(to) => void navigate({ to })}
        />
        <div className="flex min-w-0 flex-col gap-4">{children}</div>
      </div>
    </>
  );
}

/** What can be done on another page, or needs no more than a press. */
function CardWithActs({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <Card title={title}>
      <div className="flex items-center justify-between gap-5 max-sm:flex-col max-sm:items-stretch">
        <p className="text-soft">{text}</p>
        <div className="flex flex-none flex-wrap gap-2">{children}</div>
      </div>
    </Card>
  );
}

export function ProfilePage() {
  const me = useMe();
  return (
    <SettingsPage>
      <ProfileSettings me={me} />
      <CalendarCard />
      <PasswordForm />
      <SignOutCard email={me.member.email} />
    </SettingsPage>
  );
}

/** What was removed and can still be had back. */
export function BinPage() {
  return (
    <SettingsPage>
      <BinCard />
    </SettingsPage>
  );
}

export function SessionsPage() {
  return (
    <SettingsPage>
      <Sessions />
    </SettingsPage>
  );
}

export function WorkspacePage() {
  const t = useTexts(settingsTexts);
  const { workspace, may } = useMe();
  const queries = useQueryClient();
  const navigate = useNavigate();
  if (!may.changeWorkspace) return <OnlyToRead back="/settings" />;
  return (
    <SettingsPage>
      <WorkspaceSettings workspace={workspace} />
      <RoadmapLookSettings workspaceName={workspace.name} />
      <TaskProgress />
      <MailCard />
      <LanguageModelCard />
      {may.import && (
        <CardWithActs title={t('bringIn')} text={t('bringInText')}>
          <ButtonLink href="/import">{t('import')}</ButtonLink>
          <ButtonLink href="/audit">{t('audit')}</ButtonLink>
        </CardWithActs>
      )}
      {may.export && (
        <CardWithActs title={t('takeOut')} text={t('takeOutText')}>
          {/* Fetched by the browser itself, which shows how far it is and writes it to the disk as it comes. */}
          <Button onPress={() => downloadFile('/api/export')}>{t('takeOutAct')}</Button>
        </CardWithActs>
      )}
      <SampleCard
        onTakenOut={() => {
          // Nothing that was read before is of the workspace that they are in now.
          queries.clear();
          void navigate({ to: '/welcome' });
        }}
      />
    </SettingsPage>
  );
}

export function MembersPage() {
  const { member, may } = useMe();
  const [isAsked, ask] = useAsked('invite');
  const [isTeamAsked] = useAsked('team');
  const [known, setKnown] = useState<Invited | null>(null);
  const inviting = known ?? (isAsked ? 'new' : null);
  const setInviting = (whom: Invited | 'new' | null) => {
    setKnown(whom === 'new' ? null : whom);
    if (isAsked !== (whom === 'new')) ask(whom === 'new');
  };
  return (
    <SettingsPage>
      <MemberList myId={member.id} mayChange={may.changeMembers} onInvite={setInviting} />
      <TaskProgress />
      {may.changeMembers && (
        <>
          <Invitations whom={inviting} onInvite={setInviting} onClose={() => setInviting(null)} />
          <Teams isAsked={isTeamAsked} />
        </>
      )}
    </SettingsPage>
  );
}

export function WordsPage() {
  return (
    <SettingsPage>
      <VaguePhrasesCard />
      <Lessons />
    </SettingsPage>
  );
}

export function TagsPage() {
  const t = useTexts(tagsTexts);
  const { may } = useMe();
  if (!may.shapeFields) return <OnlyToRead back="/settings" />;
  return (
    <SettingsPage>
      <p className="text-soft">{t('tagsMean')}</p>
      <TagsCard />
    </SettingsPage>
  );
}

export function FieldsPage() {
  const t = useTexts(fieldsTexts);
  const { may } = useMe();
  if (!may.shapeFields) return <OnlyToRead back="/settings" />;
  return (
    <SettingsPage>
      <p className="text-soft">{t('fieldsMean')}</p>
      {fieldNouns.map((noun) => (
        <FieldsCard key={noun} noun={noun} />
      ))}
    </SettingsPage>
  );
}

export function TokensPage() {
  const { member } = useMe();
  const [isMaking, setMaking] = useAsked('make');
  return (
    <SettingsPage>
      <Tokens myId={member.id} isMaking={isMaking} onMaking={setMaking} />
    </SettingsPage>
  );
}

/** Which addresses are told what changes. */
export function WebhooksPage() {
  const { may } = useMe();
  if (!may.changeWorkspace) return <OnlyToRead back="/settings" />;
  return (
    <SettingsPage>
      <Webhooks />
    </SettingsPage>
  );
}
