import { listInvitations, restoreInvitation, revokeInvitation } from '#contract/invitations/invitations.ts';
import type { OutputOf } from '#contract/operation.ts';
import { membersTexts } from '#texts/members.ts';
import { rolesTexts } from '#texts/roles.ts';
import { call, explain } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { toAndFro } from '../../api/undo.ts';
import { useList } from '../../api/use-list.ts';
import { useWrite } from '../../api/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { Notice } from '../../ui/states.tsx';
import { Tag } from '../../ui/tag.tsx';
import { type Invited, InviteForm } from './invite-form.tsx';

type Invitation = OutputOf<typeof listInvitations>['items'][number];

interface InvitationsProps {
  /** Who is being invited: somebody whom an import brought, somebody invited before, or anybody. */
  whom: Invited | 'new' | null;
  onInvite: (whom: Invited | 'new') => void;
  onClose: () => void;
}

/** The links that are out, and the way to a new one. */
export function Invitations({ whom, onInvite, onClose }: InvitationsProps) {
  const t = useTexts(membersTexts);
  const tr = useTexts(rolesTexts);
  const dates = useDates();
  const invitations = useList<Invitation>(listInvitations, { limit: 50 });
  const revoke = useWrite(revokeInvitation, {
    said: ({ email }) => t('linkNoLongerWorks', { email }),
    undo: ({ invitationId }) =>
      toAndFro(
        () => call(restoreInvitation, { invitationId }, { idempotencyKey: newId() }),
        () => call(revokeInvitation, { invitationId }, { idempotencyKey: newId() }),
      ),
  });
  const out = invitations.items.filter((one) => one.state === 'open' || one.state === 'expired');
  const untilDay = ({ expiresAt }: Invitation) => dates.shortDay(dates.dayOf(expiresAt));
  const actOf = (one: Invitation) =>
    one.state === 'open' ? (
      <Button
        size="small"
        aria-label={t('revokeName', { name: one.name || one.email })}
        onPress={() => void revoke.send({ invitationId: one.invitationId })}
      >
        {t('revoke')}
      </Button>
    ) : (
      <Button size="small" onPress={() => onInvite(one)}>
        {t('newLink')}
      </Button>
    );
  return (
    <Card
      title={t('invitations')}
      aside={
        <Button size="small" look="primary" onPress={() => onInvite('new')}>
          {t('inviteSomebody')}
        </Button>
      }
    >
      {out.length === 0 && <p className="text-soft">{t('nobodyInvited')}</p>}
      <Rows label={t('invitations')}>
        {out.map((one) => (
          <Row key={one.invitationId} aside={actOf(one)}>
            <p className="flex flex-wrap items-center gap-x-1.5 gap-y-1">
              <b className="font-semibold">{one.name || one.email}</b>
              <Tag>{tr('role', { role: one.role })}</Tag>
              {one.state === 'expired' && <Tag tone="warn">{t('expired')}</Tag>}
            </p>
            <p className="text-fine text-soft">
              {one.name
                ? t('until', { email: one.email, day: untilDay(one) })
                : t('untilDay', { day: untilDay(one) })}
            </p>
          </Row>
        ))}
      </Rows>
      {revoke.error !== null && (
        <div className="mt-3">
          <Notice tone="risk">{explain(revoke.error)}</Notice>
        </div>
      )}
      <Dialog title={t('inviteSomebody')} isOpen={whom !== null} onClose={onClose} width="narrow">
        {whom !== null && (
          <InviteForm
            key={whom === 'new' ? 'new' : (whom.memberId ?? whom.email)}
            whom={whom === 'new' ? null : whom}
            onDone={onClose}
          />
        )}
      </Dialog>
    </Card>
  );
}
