import { useMemo, useState } from 'react';
import { changeConversation, planConversation } from '#contract/conversations/planning.ts';
import { planTexts } from '#texts/plan.ts';
import { todayTexts } from '#texts/today.ts';
import { DealForm } from '../../api/deal-form.tsx';
import { SavingTrouble } from '../../api/record/saving-note.tsx';
import { Choices } from '../../ui/choice.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Link } from '../../ui/link.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { say } from '../../ui/toast.tsx';
import { TypedMomentField } from '../../ui/typed/typed-date-field.tsx';
import { AskTarget, WhatItMeans } from './ask-fields.tsx';
import {
  backupWith,
  chooseObjective,
  emptyAsk,
  type PlanDraft,
  type PlannedAskDraft,
  reasonOf,
} from './plan-draft.ts';
import { AgendaLines, InsightText, QuestionLines } from './plan-lines.tsx';
import { planPartsDone } from './plan-parts-done.ts';
import { RestoredNotice } from './restored.tsx';
import { sentConversation } from './sent-conversation.ts';
import { type PlanBegin, standingFacts, usePlanBase } from './use-plan-base.ts';
import { usePlanDraft } from './use-plan-draft.ts';
import { WhoInALine } from './who-in-a-line.tsx';

interface QuickPlanProps extends Omit<PlanBegin, 'startsAt'> {
  dealId: string;
  /** Where everything else can be planned. */
  plannerHref: string;
  /** It was asked for already, outside of a conversation. */
  onAsked: (asked: { contact?: string | undefined; kind?: string | undefined }) => void;
  onSaved?: () => void;
  onDone: () => void;
}

/**
 * A plan on the spot: what to ask for and what if they will not, proposed; the rest only where it is missing. It is the
 * planner's own draft, so that each goes on where the other was left.
 */
export function QuickPlan(props: QuickPlanProps) {
  const { dealId, proposal, conversation, plannerHref, onAsked, onSaved, onDone } = props;
  const t = useTexts(planTexts);
  const tt = useTexts(todayTexts);
  const dates = useDates();
  const base = usePlanBase({ ...props, startsAt: null });
  const draft = usePlanDraft({
    ...{ dealId, base, isNew: conversation === null },
    factIds: useMemo(() => standingFacts(conversation), [conversation]),
  });
  const { value: plan, set } = draft;
  // What is missing when it is opened is in sight, and stays so while it is filled.
  const [lacks] = useState(() => {
    const done = planPartsDone(plan);
    return !done.agenda || !done.insight || !done.questions;
  });
  const change = (part: Partial<PlanDraft>) => set((before) => ({ ...before, ...part }));
  const someone = plan.participants[0] ?? proposal.participants[0]?.contactId ?? '';
  const kindOf = (key: string | undefined) => proposal.kinds.find((one) => one.key === key) ?? null;
  // Where nothing is proposed they are asked what they want next.
  const askedFor = ({ objective }: PlanDraft): PlannedAskDraft =>
    objective ?? { ...emptyAsk(someone), wording: t('openQuestion') };
  const objective = askedFor(plan);
  const changeAsk = (part: Partial<PlannedAskDraft>) =>
    set((before) => ({ ...before, objective: { ...askedFor(before), ...part } }));
  const people = proposal.participants.map(({ contactId, name, title }) => ({
    id: contactId,
    label: name,
    detail: title ?? undefined,
  }));
  const reason = reasonOf(proposal, objective);
  const beginAgain = () => {
    const takeBack = draft.startOver();
    say(t('begunAgain'), { label: t('undo'), act: takeBack });
  };
  const fields = (
    <>
      {draft.restored && (
        <RestoredNotice writers={draft.writers} isSaved={conversation !== null} onBeginAgain={beginAgain} />
      )}
      <SavingTrouble saving={draft.saving} />
      {!conversation && (
        <TypedMomentField
          label={tt('when')}
          value={plan.startsAt}
          typed={plan.when}
          onChange={({ value, typed }) => change({ startsAt: value, when: typed })}
          isRequired
          autoFocus
        />
      )}
      {conversation && (
        <p className="text-soft">
          {tt('planFor', { when: dates.moment(plan.startsAt ?? conversation.startsAt) })}
        </p>
      )}
      {people.length > 0 && (
        <div className="flex flex-col gap-2">
          <Choices
            label={t('whoWillBeThere')}
            items={people}
            value={plan.participants}
            onChange={(participants) => change({ participants })}
          />
          <WhoInALine proposal={proposal} participants={plan.participants} asked={objective.contactId} />
        </div>
      )}
      <AskTarget
        ask={objective}
        kinds={proposal.kinds}
        people={people}
        onChoose={(kind, contactId) =>
          set((before) =>
            chooseObjective(
              { ...before, objective: askedFor(before) },
              kindOf(before.objective?.kind),
              kindOf(kind),
              contactId || someone,
              t('openQuestion'),
            ),
          )
        }
      />
      {reason && <p className="text-soft">{reason}</p>}
      <WhatItMeans ask={objective} kinds={proposal.kinds} />
      <TextArea
        label={t('inTheseWords')}
        value={objective.wording}
        onChange={(wording) => changeAsk({ wording })}
        rows={2}
      />
      <TextArea
        label={t('whatTheyGain')}
        value={objective.value}
        onChange={(value) => changeAsk({ value })}
        rows={1}
      />
      <TextArea
        label={t('backup')}
        value={plan.backup?.wording ?? ''}
        onChange={(wording) => set((before) => ({ ...before, backup: backupWith(before, wording) }))}
        rows={1}
      />
      <Fold title={tt('agendaAndMore')} isOpen={conversation !== null && lacks}>
        <div className="flex flex-col gap-4">
          <div>
            <h3 className="mb-1 text-fine font-medium text-soft">{t('agenda')}</h3>
            <AgendaLines plan={plan} change={change} />
          </div>
          <InsightText plan={plan} change={change} />
          <div>
            <h3 className="mb-1 text-fine font-medium text-soft">{t('questions')}</h3>
            <QuestionLines plan={plan} change={change} />
          </div>
        </div>
      </Fold>
      <p className="flex flex-wrap gap-x-4 gap-y-1 text-fine text-soft">
        <Link href={plannerHref}>{tt('openPlanner')}</Link>
        {!conversation && (
          <Link
            onPress={() =>
              onAsked({ contact: objective.contactId || undefined, kind: objective.kind || undefined })
            }
          >
            {tt('askedAlready')}
          </Link>
        )}
      </p>
    </>
  );
  const form = {
    deal: { dealId, sequence: base.sequence },
    input: () => sentConversation({ ...plan, objective }),
    onWritten: ({ factIds: [factId] }: { factIds: readonly string[] }) => {
      if (factId) void draft.noteSaved(factId);
      onSaved?.();
    },
    onDone,
    cancelLabel: t('leave'),
    isEndInReach: true,
  };
  if (conversation) {
    return (
      <DealForm {...form} contract={changeConversation} save={t('save')} said={tt('plannedSaid')}>
        {fields}
      </DealForm>
    );
  }
  return (
    <DealForm
      {...form}
      contract={planConversation}
      need={{ [tt('when')]: plan.startsAt }}
      save={t('plan')}
      said={plan.startsAt ? t('planned', { when: dates.moment(plan.startsAt) }) : tt('plannedSaid')}
    >
      {fields}
    </DealForm>
  );
}
