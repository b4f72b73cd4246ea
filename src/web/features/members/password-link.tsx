import { useState } from 'react';
import { makePasswordLink, revokePasswordLink } from '#contract/password-links/password-links.ts';
import { membersTexts } from '#texts/members.ts';
import { call } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { SecretOnce } from '../../ui/secret-once.tsx';
import type { Member } from './member-list.tsx';

/** A link for somebody who forgot their password. */
export function PasswordLink({ member, onDone }: { member: Member; onDone: () => void }) {
  const t = useTexts(membersTexts);
  const dates = useDates();
  const [made, setMade] = useState<{ link: string; until: string } | null>(null);
  const { memberId, name } = member;
  const write = useWrite(makePasswordLink, {
    said: t('passwordLinkMade', { name }),
    undo: () => ({
      go: async () => {
        await call(revokePasswordLink, { memberId }, { idempotencyKey: newId() });
        setMade(null);
        return undefined;
      },
    }),
  });
  if (made !== null) {
    const note = t('passwordLinkNote', { name, until: dates.moment(made.until) });
    return <SecretOnce label={t('theLink')} secret={made.link} note={note} onDone={onDone} />;
  }
  const make = async () => {
    const done = await write.send({ memberId });
    if (!done) return;
    setMade({ link: new URL(done.linkPath, window.location.origin).toString(), until: done.expiresAt });
  };
  return (
    <WriteForm
      save={t('makeLink')}
      onSave={() => void make()}
      onCancel={onDone}
      isPending={write.isPending}
      problem={problemOf(write.error)}
    >
      <p className="text-soft">{t('passwordLinkText')}</p>
    </WriteForm>
  );
}
