import { useState } from 'react';
import { changeMember, listMembers } from '#contract/members/members.ts';
import type { OutputOf } from '#contract/operation.ts';
import { listTeams } from '#contract/teams/teams.ts';
import { useList, useRead } from '../../api/queries.ts';
import { useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { say } from '../../ui/toast.tsx';
import { roleItems, seesItems } from './roles.ts';

export type Member = OutputOf<typeof listMembers>['items'][number];

interface MemberListProps {
  myId: string;
  mayChange: boolean;
  /** Invites somebody whom an import brought. */
  onInvite: (member: Member) => void;
}

export function MemberList({ myId, mayChange, onInvite }: MemberListProps) {
  const members = useList<Member>(listMembers, { limit: 100 });
  const [changing, setChanging] = useState<Member | null>(null);
  return (
    <Card title="Members">
      {members.isPending && <Skeleton />}
      <Rows>
        {members.items.map((member) => (
          <Row
            key={member.memberId}
            aside={
              mayChange && (
                <>
                  {!member.signsIn && member.active && (
                    <Button size="small" onPress={() => onInvite(member)}>
                      Invite
                    </Button>
                  )}
                  <Button
                    size="small"
                    aria-label={`Change ${member.name}`}
                    onPress={() => setChanging(member)}
                  >
                    Change
                  </Button>
                </>
              )
            }
          >
            <b className="font-semibold">{member.name}</b>
            {member.memberId === myId && <span className="text-soft"> (you)</span>}{' '}
            <Tag tone={member.role === 'admin' ? 'us' : 'plain'}>{member.role}</Tag>{' '}
            {!member.active && <Tag tone="risk">not active</Tag>}{' '}
            {!member.signsIn && <Tag tone="warn">has not signed in</Tag>}
            <p className="text-fine text-soft">
              {[member.email, `sees ${seesItems.find((one) => one.id === member.sees)?.label.toLowerCase()}`]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </Row>
        ))}
      </Rows>
      {members.hasNextPage && (
        <Button look="quiet" className="mt-2" onPress={() => void members.fetchNextPage()}>
          Load more
        </Button>
      )}
      <Dialog
        title={changing?.name ?? ''}
        isOpen={changing !== null}
        onClose={() => setChanging(null)}
        width="narrow"
      >
        {changing && <MemberForm member={changing} onDone={() => setChanging(null)} />}
      </Dialog>
    </Card>
  );
}

function MemberForm({ member, onDone }: { member: Member; onDone: () => void }) {
  const write = useWrite(changeMember);
  const teams = useRead(listTeams, { limit: 200 });
  const [name, setName] = useState(member.name);
  const [role, setRole] = useState(member.role);
  const [sees, setSees] = useState(member.sees);
  const [teamId, setTeamId] = useState(member.teamId ?? '');
  const [active, setActive] = useState(member.active);
  const input = { memberId: member.memberId, name, role, sees, teamId: teamId || null, active };
  const save = async () => {
    if (!(await write.send(input))) return;
    say(`${name} is changed.`);
    onDone();
  };
  return (
    <WriteForm
      save="Save"
      need={{ Name: name }}
      onSave={() => void save()}
      onCancel={onDone}
      isPending={write.isPending}
      problem={problemOf(write.error)}
    >
      <TextField label="Name" value={name} onChange={setName} />
      <Select
        label="Role"
        items={roleItems}
        value={role}
        onChange={setRole}
        hint={roleItems.find((one) => one.id === role)?.hint}
      />
      <Select label="Sees" items={seesItems} value={sees} onChange={setSees} />
      <Select
        label="Team"
        items={[
          { id: '', label: 'No team' },
          ...(teams.data?.items ?? []).map((team) => ({ id: team.teamId, label: team.name })),
        ]}
        value={teamId}
        onChange={setTeamId}
      />
      <Checkbox isSelected={active} onChange={setActive}>
        May sign in
      </Checkbox>
    </WriteForm>
  );
}
