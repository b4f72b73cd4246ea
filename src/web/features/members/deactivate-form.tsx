import { useState } from 'react';
import { deactivateMember, getHandOver, reactivateMember } from '#contract/members/members.ts';
import { membersTexts } from '#texts/members.ts';
import { call } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { useRead } from '../../api/queries.ts';
import { useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { Member } from './member-list.tsx';

interface DeactivateFormProps {
  member: Member;
  members: readonly Member[];
  onDone: () => void;
}

const leave = 'leave';

/** Signs somebody out for good; where they work on deals, it first asks who does from now on. */
export function DeactivateForm({ member, members, onDone }: DeactivateFormProps) {
  const t = useTexts(membersTexts);
  const { memberId, name } = member;
  const handOver = useRead(getHandOver, { memberId });
  const [heirId, setHeirId] = useState<string | null>(null);
  const heirs = members.filter((one) => one.active && one.role !== 'reader' && one.memberId !== memberId);
  const heir = heirs.find((one) => one.memberId === heirId);
  const write = useWrite(deactivateMember, {
    said: ({ task }) =>
      task && heir
        ? t('deactivatedHanding', { name, deals: task.of, heir: heir.name })
        : t('deactivated', { name }),
    undo: ({ task }) => ({
      go: async () => {
        const input = { memberId, takeBack: task?.taskId ?? null };
        await call(reactivateMember, input, { idempotencyKey: newId() });
        return undefined;
      },
    }),
  });
  if (!handOver.data) return <Skeleton />;
  const { deals } = handOver.data;
  const save = async () => {
    if (await write.send({ memberId, handOverTo: heir?.memberId ?? null })) onDone();
  };
  return (
    <WriteForm
      save={t('deactivate')}
      look="danger"
      need={deals > 0 ? { [t('handOverTo')]: heirId } : {}}
      onSave={() => void save()}
      onCancel={onDone}
      isPending={write.isPending}
      problem={problemOf(write.error)}
    >
      <p className="text-soft">{t('deactivateMeans')}</p>
      <p className="font-medium">{t('theirDeals', { deals })}</p>
      {deals > 0 && (
        <Select
          label={t('handOverTo')}
          hint={t('handOverHint')}
          placeholder={t('chooseSomebody')}
          items={[
            ...heirs.map((one) => ({ id: one.memberId, label: one.name })),
            { id: leave, label: t('leaveDeals', { name }) },
          ]}
          value={heirId}
          onChange={setHeirId}
        />
      )}
    </WriteForm>
  );
}
