import { useState } from 'react';
import { changeMember } from '#contract/members/members.ts';
import { listTeams } from '#contract/teams/teams.ts';
import { membersTexts } from '#texts/members.ts';
import { rolesTexts } from '#texts/roles.ts';
import { issueAt } from '../../api/client.ts';
import { useRead } from '../../api/queries.ts';
import { RowMeanwhile } from '../../api/row-meanwhile.tsx';
import { useRowWrite } from '../../api/row-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { Choice } from '../../ui/choice.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Member } from './member-list.tsx';
import { allSees, roles, usuallySees } from './roles.ts';

/** What somebody is called, may do and sees, and their team. */
export function MemberForm({ member, onDone }: { member: Member; onDone: () => void }) {
  const t = useTexts(membersTexts);
  const tr = useTexts(rolesTexts);
  const { memberId } = member;
  const teams = useRead(listTeams, { limit: 200 });
  const [name, setName] = useState(member.name);
  const [role, setRole] = useState(member.role);
  const [sees, setSees] = useState(member.sees);
  const [teamId, setTeamId] = useState(member.teamId ?? '');
  const teamName = (id: unknown) => teams.data?.items.find((team) => team.teamId === id)?.name ?? null;
  const write = useRowWrite(changeMember, {
    of: { memberId },
    now: { name: member.name, role: member.role, sees: member.sees, teamId: member.teamId },
    labels: { name: t('name'), role: t('role'), sees: t('sees'), teamId: t('team') },
    read: (field, value) => {
      if (field === 'role') return tr('role', { role: value as typeof role });
      if (field === 'sees') return tr('sees', { sees: value as typeof sees });
      return field === 'teamId' ? teamName(value) : (value as string);
    },
    along: { role: 'sees' },
    said: (saved) => t('changed', { name: saved.name }),
    onDone,
  });
  const typed = { name: name.trim(), role, sees, teamId: teamId || null };
  return (
    <WriteForm
      save={t('save')}
      need={{ [t('name')]: name }}
      onSave={() => write.save(typed)}
      onCarryOn={() => write.carryOn(typed)}
      onCancel={onDone}
      isPending={write.isPending}
      problem={write.problem}
    >
      <TextField label={t('name')} value={name} onChange={setName} error={issueAt(write.error, 'name')} />
      <Choice
        label={t('role')}
        items={roles.map((one) => ({ id: one, label: tr('role', { role: one }) }))}
        value={role}
        onChange={(next) => {
          setRole(next);
          setSees(usuallySees[next]);
        }}
        hint={tr('roleMeans', { role })}
      />
      <Select
        label={t('sees')}
        items={allSees.map((one) => ({ id: one, label: tr('sees', { sees: one }) }))}
        value={sees}
        onChange={setSees}
      />
      <Select
        label={t('team')}
        items={[
          { id: '', label: t('noTeam') },
          ...(teams.data?.items ?? []).map((team) => ({ id: team.teamId, label: team.name })),
        ]}
        value={teamId}
        onChange={setTeamId}
      />
      <RowMeanwhile changes={write.meanwhile} />
    </WriteForm>
  );
}
