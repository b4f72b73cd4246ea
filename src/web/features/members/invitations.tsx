import { useState } from 'react';
import { inviteMember, listInvitations, revokeInvitation } from '#contract/invitations/invitations.ts';
import type { OutputOf } from '#contract/operation.ts';
import { createTeam, listTeams } from '#contract/teams/teams.ts';
import { explain, issueAt } from '../../api/client.ts';
import { useList, useRead } from '../../api/queries.ts';
import { useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useDates } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { SecretOnce } from '../../ui/secret-once.tsx';
import { Select } from '../../ui/select.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { say, sayProblem } from '../../ui/toast.tsx';
import type { Member } from './member-list.tsx';
import { roleItems } from './roles.ts';

type Invitation = OutputOf<typeof listInvitations>['items'][number];

interface InvitationsProps {
  /** Somebody whom an import brought, to be invited. */
  whom: Member | null;
  isOpen: boolean;
  onOpen: () => void;
  onClose: () => void;
}

export function Invitations({ whom, isOpen, onOpen, onClose }: InvitationsProps) {
  const dates = useDates();
  const invitations = useList<Invitation>(listInvitations, { limit: 50 });
  const revoke = useWrite(revokeInvitation);
  const open = invitations.items.filter((one) => one.state === 'open' || one.state === 'expired');
  const takeBack = async (one: Invitation) => {
    if (await revoke.send({ invitationId: one.invitationId }))
      say(`The link for ${one.email} no longer works.`);
    else sayProblem('That did not work. Try again, please.');
  };
  return (
    <Card
      title="Invitations"
      aside={
        <Button size="small" look="primary" onPress={onOpen}>
          Invite somebody
        </Button>
      }
    >
      {open.length === 0 && <p className="text-soft">Nobody is invited at the moment.</p>}
      <Rows>
        {open.map((one) => (
          <Row
            key={one.invitationId}
            aside={
              one.state === 'open' ? (
                <Button size="small" onPress={() => void takeBack(one)}>
                  Revoke
                </Button>
              ) : (
                <Tag tone="warn">expired</Tag>
              )
            }
          >
            <b className="font-semibold">{one.name || one.email}</b> <Tag>{one.role}</Tag>
            <p className="text-fine text-soft">
              {one.email} · until {dates.shortDay(dates.dayOf(one.expiresAt))}
            </p>
          </Row>
        ))}
      </Rows>
      <Dialog title="Invite somebody" isOpen={isOpen} onClose={onClose} width="narrow">
        <InviteForm key={whom?.memberId ?? 'new'} whom={whom} onDone={onClose} />
      </Dialog>
    </Card>
  );
}

function InviteForm({ whom, onDone }: { whom: Member | null; onDone: () => void }) {
  const write = useWrite(inviteMember);
  const teams = useRead(listTeams, { limit: 200 });
  const [email, setEmail] = useState(whom?.email ?? '');
  const [name, setName] = useState(whom?.name ?? '');
  const [role, setRole] = useState<(typeof roleItems)[number]['id']>('seller');
  const [teamId, setTeamId] = useState('');
  const [link, setLink] = useState<string | null>(null);
  if (link !== null) {
    return (
      <SecretOnce
        label="The link"
        secret={link}
        note={`Send it to ${email} yourself: no mail is sent. It works once, and is shown only now.`}
        onDone={onDone}
      />
    );
  }
  const save = async () => {
    const sent = await write.send({
      email,
      role,
      ...(name.trim() ? { name } : {}),
      ...(teamId ? { teamId } : {}),
      ...(whom ? { memberId: whom.memberId } : {}),
    });
    if (sent) setLink(new URL(sent.linkPath, window.location.origin).toString());
  };
  return (
    <WriteForm
      save="Make the link"
      need={{ 'E-mail': email }}
      onSave={() => void save()}
      onCancel={onDone}
      isPending={write.isPending}
      problem={problemOf(write.error)}
    >
      <TextField
        label="E-mail"
        type="email"
        value={email}
        onChange={setEmail}
        error={issueAt(write.error, 'email')}
        autoFocus
      />
      <TextField label="Name" isRequired={false} value={name} onChange={setName} />
      <Select
        label="Role"
        items={roleItems}
        value={role}
        onChange={setRole}
        hint={roleItems.find((one) => one.id === role)?.hint}
      />
      <Select
        label="Team"
        items={[
          { id: '', label: 'No team' },
          ...(teams.data?.items ?? []).map((team) => ({ id: team.teamId, label: team.name })),
        ]}
        value={teamId}
        onChange={setTeamId}
      />
    </WriteForm>
  );
}

/** Teams: who sees whose deals. */
export function Teams() {
  const teams = useRead(listTeams, { limit: 200 });
  const write = useWrite(createTeam);
  const [name, setName] = useState('');
  const add = async () => {
    if (!(await write.send({ name }))) return;
    setName('');
    say('The team is made.');
  };
  return (
    <Card title="Teams">
      {teams.isError && <p className="text-risk">{explain(teams.error)}</p>}
      {teams.data?.items.length === 0 && (
        <p className="mb-3 text-soft">None yet. A team is for members who see each other’s deals.</p>
      )}
      <Rows>
        {teams.data?.items.map((team) => (
          <Row key={team.teamId} aside={<span className="text-fine text-soft">{team.members} members</span>}>
            {team.name}
          </Row>
        ))}
      </Rows>
      <div className="mt-3">
        <WriteForm
          save="Make a team"
          need={{ Name: name }}
          onSave={() => void add()}
          isPending={write.isPending}
          problem={problemOf(write.error)}
        >
          <TextField label="Name of a new team" value={name} onChange={setName} />
        </WriteForm>
      </div>
    </Card>
  );
}
