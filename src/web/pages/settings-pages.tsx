import { useState } from 'react';
import { fieldNouns } from '#domain/address-book/fields/custom-field.ts';
import { fieldsTexts } from '#texts/fields.ts';
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
import { Sessions } from '../features/sessions/sessions.tsx';
import { TagsCard } from '../features/tags/tags-card.tsx';
import { TaskProgress } from '../features/tasks/task-progress.tsx';
import { Tokens } from '../features/tokens/tokens.tsx';
import { Webhooks } from '../features/webhooks/webhooks.tsx';
import { Lessons } from '../features/words/lessons.tsx';
import { VaguePhrasesCard } from '../features/words/vague-phrases-card.tsx';
import { RoadmapLookSettings } from '../features/workspace/roadmap-look.tsx';
import { WorkspaceSettings } from '../features/workspace/workspace-settings.tsx';
import { useTexts } from '../ui/reader.tsx';
import { OnlyToRead } from './only-to-read.tsx';
import { SettingsPage } from './settings-page.tsx';
import { SignOutCard } from './sign-out-card.tsx';
import { useAsked } from './use-asked.ts';

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
  const { workspace, may } = useMe();
  if (!may.changeWorkspace) return <OnlyToRead back="/settings" />;
  return (
    <SettingsPage>
      <WorkspaceSettings workspace={workspace} />
      <RoadmapLookSettings workspaceName={workspace.name} />
      <TaskProgress />
      <MailCard />
      <LanguageModelCard />
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
