import { useState } from 'react';
import { changeMember, listMembers, reactivateMember } from '#contract/members/members.ts';
import type { OutputOf } from '#contract/operation.ts';
import { listTeams } from '#contract/teams/teams.ts';
import { membersTexts } from '#texts/members.ts';
import { rolesTexts } from '#texts/roles.ts';
import { explain } from '../../api/client.ts';
import { FurtherButton } from '../../api/further-button.tsx';
import { useRead } from '../../api/queries.ts';
import { writingBack } from '../../api/undo.ts';
import { useList } from '../../api/use-list.ts';
import { useWrite } from '../../api/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Notice } from '../../ui/states.tsx';
import { Tag } from '../../ui/tag.tsx';
import { DeactivateForm } from './deactivate-form.tsx';
import { MemberForm } from './member-form.tsx';
import { PasswordLink } from './password-link.tsx';

export type Member = OutputOf<typeof listMembers>['items'][number];

interface MemberListProps {
  myId: string;
  mayChange: boolean;
  /** Invites somebody whom an import brought. */
  onInvite: (member: Member) => void;
}

type Doing = { what: 'change' | 'deactivate' | 'password'; member: Member };

/** Everybody of the workspace: what they may do, what they see, and what an admin does about it. */
export function MemberList({ myId, mayChange, onInvite }: MemberListProps) {
  const t = useTexts(membersTexts);
  const tr = useTexts(rolesTexts);
  const members = useList<Member>(listMembers, { limit: 100 });
  const teams = useRead(listTeams, { limit: 200 });
  const [doing, setDoing] = useState<Doing | null>(null);
  const letIn = useWrite(reactivateMember, {
    said: ({ member }) => t('letInAgain', { name: member.name }),
    undo: ({ member: { memberId } }) =>
      writingBack(changeMember, { memberId, active: false }, { memberId, active: true }),
  });
  const teamOf = ({ teamId }: Member) => teams.data?.items.find((team) => team.teamId === teamId)?.name;
  const actsOf = (member: Member) => [
    { id: 'change', label: t('change'), act: () => setDoing({ what: 'change', member }) },
    ...(member.signsIn && member.active
      ? [{ id: 'password', label: t('passwordLink'), act: () => setDoing({ what: 'password', member }) }]
      : []),
    ...(member.active && member.memberId !== myId
      ? [
          {
            id: 'deactivate',
            label: t('deactivate'),
            tone: 'risk' as const,
            act: () => setDoing({ what: 'deactivate', member }),
          },
        ]
      : []),
  ];
  const close = () => setDoing(null);
  // While the form stands open, somebody else may change the same member.
  const asItIs = (opened: Member) =>
    members.items.find(({ memberId }) => memberId === opened.memberId) ?? opened;
  return (
    <Card title={t('members')}>
      {members.isPending && <Skeleton />}
      <Rows label={t('members')}>
        {members.items.map((member) => (
          <Row
            key={member.memberId}
            aside={
              mayChange && (
                <>
                  {!member.signsIn && member.active && (
                    <Button size="small" onPress={() => onInvite(member)}>
                      {t('invite')}
                    </Button>
                  )}
                  {!member.active && (
                    <Button size="small" onPress={() => void letIn.send({ memberId: member.memberId })}>
                      {t('letIn')}
                    </Button>
                  )}
                  <Menu label={t('acts', { name: member.name })} acts={actsOf(member)} />
                </>
              )
            }
          >
            <p className="flex flex-wrap items-center gap-x-1.5 gap-y-1">
              <b className={`font-semibold ${member.active ? '' : 'text-soft'}`}>{member.name}</b>
              {member.memberId === myId && <span className="text-soft">{t('you')}</span>}
              <Tag tone={member.role === 'admin' ? 'us' : 'plain'}>{tr('role', { role: member.role })}</Tag>
              {!member.active && <Tag tone="risk">{t('notActive')}</Tag>}
              {member.active && !member.signsIn && <Tag tone="warn">{t('neverSignedIn')}</Tag>}
            </p>
            <p className="truncate text-fine text-soft max-sm:whitespace-normal">
              {[member.email, teamOf(member), tr('seesInLine', { sees: member.sees })]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </Row>
        ))}
      </Rows>
      <FurtherButton list={members} className="mt-2">
        {t('loadMore')}
      </FurtherButton>
      {(letIn.error ?? members.error) !== null && (
        <div className="mt-3">
          <Notice tone="risk">{explain(letIn.error ?? members.error)}</Notice>
        </div>
      )}
      <Dialog title={titleOf(t, doing)} isOpen={doing !== null} onClose={close} width="narrow">
        {doing?.what === 'change' && <MemberForm member={asItIs(doing.member)} onDone={close} />}
        {doing?.what === 'deactivate' && (
          <DeactivateForm member={doing.member} members={members.items} onDone={close} />
        )}
        {doing?.what === 'password' && <PasswordLink member={doing.member} onDone={close} />}
      </Dialog>
    </Card>
  );
}

function titleOf(t: ReturnType<typeof useTexts<(typeof membersTexts)['en']>>, doing: Doing | null): string {
  if (doing === null) return '';
  const { name } = doing.member;
  if (doing.what === 'deactivate') return t('deactivateTitle', { name });
  return doing.what === 'password' ? t('passwordLinkTitle', { name }) : name;
}
