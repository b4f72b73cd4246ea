import { useState } from 'react';
import { inviteMember, restoreInvitation, revokeInvitation } from '#contract/invitations/invitations.ts';
import { listTeams } from '#contract/teams/teams.ts';
import { membersTexts } from '#texts/members.ts';
import { rolesTexts } from '#texts/roles.ts';
import { call, issueAt } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { useRead } from '../../api/queries.ts';
import { toAndFro } from '../../api/undo.ts';
import { useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { Choice } from '../../ui/choice.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { SecretOnce } from '../../ui/secret-once.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type allSees, roles } from './roles.ts';

/** As much of somebody as is known before they are invited. */
export interface Invited {
  /** The member whom an import brought, and who they become. */
  memberId: string | null;
  email: string | null;
  name: string;
  role: (typeof roles)[number];
  sees: (typeof allSees)[number];
  teamId: string | null;
}

/** Makes a link for somebody. Of a colleague from an import all is proposed that the import knew, their team too. */
export function InviteForm({ whom, onDone }: { whom: Invited | null; onDone: () => void }) {
  const t = useTexts(membersTexts);
  const tr = useTexts(rolesTexts);
  const teams = useRead(listTeams, { limit: 200 });
  const [email, setEmail] = useState(whom?.email ?? '');
  const [name, setName] = useState(whom?.name ?? '');
  const [role, setRole] = useState(whom?.role ?? 'seller');
  const [teamId, setTeamId] = useState(whom?.teamId ?? '');
  const [link, setLink] = useState<string | null>(null);
  const write = useWrite(inviteMember, {
    said: ({ invitation }) => t('invited', { email: invitation.email }),
    undo: ({ invitation: { invitationId }, linkPath }) =>
      toAndFro(
        async () => {
          await call(revokeInvitation, { invitationId }, { idempotencyKey: newId() });
          setLink(null);
        },
        async () => {
          await call(restoreInvitation, { invitationId }, { idempotencyKey: newId() });
          setLink(wholeLink(linkPath));
        },
      ),
  });
  if (link !== null) {
    const note = t('inviteNote', { email });
    return <SecretOnce label={t('theLink')} secret={link} note={note} onDone={onDone} />;
  }
  const save = async () => {
    const sent = await write.send({
      email,
      role,
      ...(name.trim() ? { name } : {}),
      // What they see stays too, unless their role becomes another.
      ...(whom && whom.role === role ? { sees: whom.sees } : {}),
      ...(teamId ? { teamId } : {}),
      ...(whom?.memberId ? { memberId: whom.memberId } : {}),
    });
    if (sent) setLink(wholeLink(sent.linkPath));
  };
  return (
    <WriteForm
      save={t('makeLink')}
      need={{ [t('email')]: email }}
      onSave={() => void save()}
      onCancel={onDone}
      isPending={write.isPending}
      problem={problemOf(write.error)}
    >
      <TextField
        label={t('email')}
        type="email"
        value={email}
        onChange={setEmail}
        error={issueAt(write.error, 'email')}
        autoFocus
      />
      <TextField label={t('name')} isRequired={false} value={name} onChange={setName} />
      <Choice
        label={t('role')}
        items={roles.map((one) => ({ id: one, label: tr('role', { role: one }) }))}
        value={role}
        onChange={setRole}
        hint={tr('roleMeans', { role })}
      />
      <Select
        label={t('team')}
        items={[
          { id: '', label: t('noTeam') },
          ...(teams.data?.items ?? []).map((team) => ({ id: team.teamId, label: team.name })),
        ]}
        value={teamId}
        onChange={setTeamId}
        hint={whom?.memberId && whom.teamId === teamId ? t('teamFromImport') : undefined}
      />
    </WriteForm>
  );
}

const wholeLink = (path: string) => new URL(path, window.location.origin).toString();
