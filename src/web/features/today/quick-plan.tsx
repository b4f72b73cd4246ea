import { useState } from 'react';
import type { ConversationView } from '#contract/conversations/conversation-view.ts';
import {
  changeConversation,
  type getPlanProposal,
  planConversation,
} from '#contract/conversations/planning.ts';
import type { OutputOf } from '#contract/operation.ts';
import { scoreTexts } from '#texts/score.ts';
import { todayTexts } from '#texts/today.ts';
import { DealForm } from '../../api/deal-form.tsx';
import { newId } from '../../api/new-id.ts';
import { Choices } from '../../ui/choice.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Link } from '../../ui/link.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { TypedMomentField } from '../../ui/typed/typed-date-field.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { beginQuickPlan, chooseKind, type QuickPlanDraft, quickPlanOf } from './quick-plan-draft.ts';

interface QuickPlanProps {
  dealId: string;
  proposal: OutputOf<typeof getPlanProposal>;
  /** Null plans a new one. */
  conversation: ConversationView | null;
  /** Where everything else can be planned. */
  plannerHref: string;
  /** It was asked for already, outside of a conversation. */
  onAsked: (asked: { contact?: string | undefined; kind?: string | undefined }) => void;
  onDone: () => void;
}

/** A plan on the spot: what to ask for and what if they will not, proposed; the rest only where it is missing. */
export function QuickPlan({ dealId, proposal, conversation, plannerHref, onAsked, onDone }: QuickPlanProps) {
  const t = useTexts(todayTexts);
  const means = useTexts(scoreTexts);
  const dates = useDates();
  // Kept when the sheet is left: what was typed is there again once it is opened.
  const draft = useDraft(`quick-plan ${dealId} ${conversation?.conversationId ?? 'new'}`, () =>
    beginQuickPlan(proposal, conversation, t('whatNext')),
  );
  const { value: plan, set: setPlan } = draft;
  // Not the draft's: one that waits in the outbox has its id already.
  const [conversationId] = useState(newId);
  const change = (part: Partial<QuickPlanDraft>) => setPlan((before) => ({ ...before, ...part }));
  const people = proposal.participants.map(({ contactId, name, title }) => ({
    id: contactId,
    label: name,
    detail: title ?? undefined,
  }));
  const deal = { dealId, sequence: proposal.sequence };
  const lacks = !plan.agenda || !plan.insight || !plan.questions;
  const reason = proposal.alternatives.find(
    ({ kind, contactId }) => kind === plan.kind && contactId === plan.contactId,
  )?.reason;
  const fields = (
    <>
      {reason && <p className="text-soft">{reason}</p>}
      {!conversation && (
        <TypedMomentField
          label={t('when')}
          value={plan.startsAt}
          typed={plan.when}
          onChange={({ value, typed }) => change({ startsAt: value, when: typed })}
          isRequired
          autoFocus
        />
      )}
      {conversation && (
        <p className="text-soft">{t('planFor', { when: dates.moment(conversation.startsAt) })}</p>
      )}
      {people.length > 0 && (
        <Choices
          label={t('withWhom')}
          items={people}
          value={plan.participants}
          onChange={(participants) => change({ participants })}
        />
      )}
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <Select
          label={t('askFor')}
          items={[
            ...proposal.kinds.map(({ key, label, clientCommitsTo }) => ({
              id: key,
              label,
              hint: means('clientWill', { act: clientCommitsTo }),
            })),
            { id: '', label: t('whatTheyWantNext') },
          ]}
          value={plan.kind}
          onChange={(kind) => setPlan((before) => chooseKind(before, proposal, kind, t('whatNext')))}
        />
        <Select
          label={t('ofWhom')}
          items={people}
          value={plan.contactId}
          onChange={(contactId) => change({ contactId })}
        />
      </div>
      <TextArea
        label={t('inTheseWords')}
        value={plan.wording}
        onChange={(wording) => change({ wording })}
        rows={2}
      />
      <TextField label={t('theyGain')} value={plan.gain} onChange={(gain) => change({ gain })} />
      <TextField label={t('backup')} value={plan.backup} onChange={(backup) => change({ backup })} />
      <Fold title={t('agendaAndMore')} isOpen={conversation !== null && lacks}>
        <div className="flex flex-col gap-3">
          <TextArea
            label={t('agenda')}
            value={plan.agenda}
            onChange={(agenda) => change({ agenda })}
            rows={2}
          />
          <TextArea
            label={t('insight')}
            value={plan.insight}
            onChange={(insight) => change({ insight })}
            rows={2}
          />
          <TextArea
            label={t('questions')}
            hint={t('oneALine')}
            value={plan.questions}
            onChange={(questions) => change({ questions })}
            rows={3}
          />
        </div>
      </Fold>
      <p className="flex flex-wrap gap-x-4 gap-y-1 text-fine text-soft">
        <Link href={plannerHref}>{t('openPlanner')}</Link>
        {!conversation && (
          <Link
            onPress={() => onAsked({ contact: plan.contactId ?? undefined, kind: plan.kind || undefined })}
          >
            {t('askedAlready')}
          </Link>
        )}
      </p>
    </>
  );
  const sent = () => ({ participants: plan.participants, plan: quickPlanOf(plan, proposal) });
  if (conversation) {
    return (
      <DealForm
        contract={changeConversation}
        deal={deal}
        input={() => ({ conversationId: conversation.conversationId, ...sent() })}
        save={t('savePlan')}
        said={t('plannedSaid')}
        onWritten={draft.drop}
        onDone={onDone}
      >
        {fields}
      </DealForm>
    );
  }
  return (
    <DealForm
      contract={planConversation}
      deal={deal}
      need={{ [t('when')]: plan.startsAt }}
      input={() => ({ conversationId, startsAt: plan.startsAt ?? '', ...sent() })}
      save={t('planConversation')}
      said={plan.startsAt ? t('plannedFor', { when: dates.moment(plan.startsAt) }) : t('plannedSaid')}
      onWritten={draft.drop}
      onDone={onDone}
    >
      {fields}
    </DealForm>
  );
}
