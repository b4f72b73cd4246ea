import { useState } from 'react';
import { getPlanProposal } from '#contract/conversations/planning.ts';
import { listDeals } from '#contract/deals/deals.ts';
import { planTexts } from '#texts/plan.ts';
import { newId } from '../../api/new-id.ts';
import { useRead, useReadWhen } from '../../api/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choice.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { Objective } from './objective.tsx';
import { askDraft, emptyAsk, type OtherPartDraft, type PlanDraft } from './plan-draft.ts';

interface OtherDealsProps {
  dealId: string;
  account: { id: string; name: string };
  /** Deals that share the conversation already. */
  known: readonly string[];
  plan: PlanDraft;
  onChange: (others: OtherPartDraft[]) => void;
}

/** One conversation about several deals of an account: each with its people, its objective and its backup. */
export function OtherDeals({ dealId, account, known, plan, onChange }: OtherDealsProps) {
  const t = useTexts(planTexts);
  const [chosen, setChosen] = useState<string | null>(null);
  const deals = useRead(listDeals, { accountId: account.id, state: 'open', limit: 50 });
  const taken = new Set([dealId, ...known, ...plan.others.map((one) => one.dealId)]);
  const left = (deals.data?.items ?? []).filter((deal) => !taken.has(deal.dealId));
  const proposal = useReadWhen(chosen !== null, getPlanProposal, { dealId: chosen ?? dealId });
  const add = () => {
    const deal = left.find((one) => one.dealId === chosen);
    if (!deal || !proposal.data) return;
    onChange([...plan.others, beginPart(deal, proposal.data)]);
    setChosen(null);
  };
  return (
    <div className="flex flex-col gap-3">
      <p className="text-fine text-soft">{t('otherDealsHint')}</p>
      {plan.others.map((part) => (
        <OtherPart
          key={part.dealId}
          part={part}
          onChange={(next) =>
            onChange(plan.others.map((one) => (one.dealId === part.dealId ? { ...one, ...next } : one)))
          }
          onLeaveOut={() => onChange(plan.others.filter((one) => one.dealId !== part.dealId))}
        />
      ))}
      {deals.data && left.length === 0 && plan.others.length === 0 ? (
        <p className="text-soft">{t('noOtherDeals')}</p>
      ) : (
        left.length > 0 && (
          <div className="flex flex-wrap items-end gap-2">
            <Select
              label={t('otherDeal')}
              items={left.map((deal) => ({ id: deal.dealId, label: deal.name }))}
              value={chosen}
              onChange={setChosen}
              placeholder={t('chooseDeal')}
              className="min-w-56 flex-1"
            />
            <Button
              onPress={add}
              isDisabled={chosen === null || !proposal.data || proposal.isPlaceholderData}
            >
              {t('addDeal')}
            </Button>
          </div>
        )
      )}
    </div>
  );
}

function beginPart(
  deal: { dealId: string; name: string },
  { sequence, plan, participants }: Parameters<typeof Objective>[0]['proposal'],
): OtherPartDraft {
  return {
    dealId: deal.dealId,
    dealName: deal.name,
    sequence,
    participants: participants.filter((person) => person.invited).map((person) => person.contactId),
    objective: askDraft(plan.objective, newId()),
    backup: askDraft(plan.backup, newId()),
  };
}

interface OtherPartProps {
  part: OtherPartDraft;
  onChange: (part: Partial<OtherPartDraft>) => void;
  onLeaveOut: () => void;
}

function OtherPart({ part, onChange, onLeaveOut }: OtherPartProps) {
  const t = useTexts(planTexts);
  const proposal = useRead(getPlanProposal, { dealId: part.dealId });
  if (!proposal.data) return <Skeleton lines={3} />;
  const { kinds, participants } = proposal.data;
  const choose = (key: string, contactId: string) => {
    const kind = kinds.find((one) => one.key === key);
    const ask = { kind: key, contactId };
    onChange({
      objective: {
        ...emptyAsk(),
        ...ask,
        wording: kind?.wording ?? t('openQuestion'),
        value: kind?.clientGains ?? '',
      },
      backup: kind ? { ...emptyAsk(), ...ask, wording: kind.backup } : null,
    });
  };
  return (
    <section aria-label={t('partOf', { deal: part.dealName })} className="flex flex-col gap-3">
      <div className="flex items-baseline justify-between gap-2">
        <h3 className="font-semibold">{t('partOf', { deal: part.dealName })}</h3>
        <Button size="small" look="quiet" onPress={onLeaveOut}>
          {t('leaveOut')}
        </Button>
      </div>
      <Choices
        label={t('whoWillBeThere')}
        items={participants.map((person) => ({ id: person.contactId, label: person.name }))}
        value={part.participants}
        onChange={(next) => onChange({ participants: next })}
      />
      <Objective
        title={t('objective')}
        objective={part.objective}
        proposal={proposal.data}
        hasKeys={false}
        onChoose={choose}
        onChange={(next) => part.objective && onChange({ objective: { ...part.objective, ...next } })}
      />
      <TextArea
        label={t('backup')}
        value={part.backup?.wording ?? ''}
        onChange={(wording) => onChange({ backup: { ...(part.backup ?? emptyAsk()), wording } })}
        rows={1}
      />
    </section>
  );
}
