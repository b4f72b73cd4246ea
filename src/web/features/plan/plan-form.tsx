import { useEffect, useMemo, useRef, useState } from 'react';
import { changeConversation, planConversation } from '#contract/conversations/planning.ts';
import { planTexts } from '#texts/plan.ts';
import { useDealWrite } from '../../api/deal-write.ts';
import { Meanwhile } from '../../api/meanwhile.tsx';
import { newId } from '../../api/new-id.ts';
import { SavingTrouble } from '../../api/record/saving-note.tsx';
import { WrittenByOthers } from '../../api/record/written-by-others.tsx';
import { WriteForm } from '../../api/write-form.tsx';
import { Card } from '../../ui/card.tsx';
import { Fold } from '../../ui/fold.tsx';
import { useKey } from '../../ui/keys/use-key.ts';
import { LineList } from '../../ui/line-list.tsx';
import { Link } from '../../ui/link.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { Notice } from '../../ui/states.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { say } from '../../ui/toast.tsx';
import { ExpectedConcerns } from './expected-concerns.tsx';
import { FurtherAsks } from './further-asks.tsx';
import { Objective } from './objective.tsx';
import { OtherDeals } from './other-deals.tsx';
import { backupWith, chooseObjective, type PlanDraft, said } from './plan-draft.ts';
import { usePlanFieldWords } from './plan-field-words.ts';
import { QuestionLines } from './plan-lines.tsx';
import { partStates } from './plan-parts-done.ts';
import { PlanState, partId } from './plan-state.tsx';
import { RestoredNotice } from './restored.tsx';
import { sentConversation } from './sent-conversation.ts';
import { type PlanBegin, standingFacts, usePlanBase } from './use-plan-base.ts';
import { usePlanDraft } from './use-plan-draft.ts';
import { WhenAndWho } from './when-and-who.tsx';
import { WhoIsWhere } from './who-is-where.tsx';
import { WhyAndOpen } from './why-and-open.tsx';
import { WorthTheirTime } from './worth-their-time.tsx';

interface PlanFormProps extends PlanBegin {
  dealId: string;
  dealName: string;
  account: { id: string; name: string } | null;
  /** A new one that somebody else has saved meanwhile. */
  isPlannedByNow: boolean;
  onSaved: (conversationId: string) => void;
  /** There was no network: it lies on this device and is sent later. */
  onKept: () => void;
  onLeave: () => void;
}

/** The call planner: two minutes, because the objective and the backup are proposed. */
export function PlanForm(props: PlanFormProps) {
  const { dealId, dealName, account, proposal, conversation, startsAt, onSaved, onKept, onLeave } = props;
  const t = useTexts(planTexts);
  const dates = useDates();
  const base = usePlanBase(props);
  const draft = usePlanDraft({
    ...{ dealId, base, isNew: conversation === null },
    factIds: useMemo(() => standingFacts(conversation), [conversation]),
  });
  const { value: plan, set } = draft;
  const change = (part: Partial<PlanDraft>) => set((before) => ({ ...before, ...part }));
  const [opened] = useState(() => ({ dealId, sequence: base.sequence }));
  const deal = { dealId, sequence: plan.sequence };
  const keep = { label: t('planOf', { deal: dealName }), onKept };
  const planning = useDealWrite(planConversation, deal, {
    said: t('planned', { when: plan.startsAt ? dates.moment(plan.startsAt) : '' }),
    keep,
  });
  const changing = useDealWrite(changeConversation, deal, { said: t('changed'), keep });
  const write = conversation ? changing : planning;
  const [postponedBy, setPostponedBy] = useState<'client' | 'us' | null>(null);
  const moved = conversation !== null && plan.startsAt !== conversation.startsAt;
  const kindOf = (kind: string | undefined) => proposal.kinds.find((one) => one.key === kind) ?? null;
  const someone = plan.participants[0] ?? proposal.participants[0]?.contactId ?? '';
  // A slot of the calendar that was pressed counts more than the time of a draft that was left before.
  const isPressed = useRef(false);
  useEffect(() => {
    if (!startsAt || isPressed.current) return;
    isPressed.current = true;
    set((before) => (before.startsAt === startsAt ? before : { ...before, startsAt }));
  }, [startsAt, set]);

  const save = async (over: boolean) => {
    const common = await sentConversation(plan);
    const changed = moved && postponedBy ? { ...common, postponedBy } : common;
    const sent = conversation
      ? await (over ? changing.carryOn(changed) : changing.send(changed))
      : await (over ? planning.carryOn(common) : planning.send(common));
    if (!sent) return;
    const [factId] = sent.factIds;
    if (factId) void draft.noteSaved(factId);
    onSaved(plan.conversationId);
  };
  const beginAgain = () => {
    const takeBack = draft.startOver();
    say(t('begunAgain'), { label: t('undo'), act: takeBack });
  };
  const leave = () => {
    if (draft.touched) say(t('draftKept'));
    onLeave();
  };

  const states = partStates(plan, {
    base,
    saved: conversation?.plan ?? null,
    kind: kindOf(plan.objective?.kind),
  });
  const words = usePlanFieldWords(proposal);
  // From anywhere on the page: what is shown beside the button holds before anything in the form was touched, too.
  const inForm = useRef<HTMLDivElement>(null);
  useKey({
    key: 'mod+Enter',
    label: conversation ? t('save') : t('plan'),
    act: () => inForm.current?.closest('form')?.requestSubmit(),
  });

  const when = (
    <WhenAndWho
      plan={plan}
      change={change}
      proposal={proposal}
      knownStart={conversation?.startsAt ?? null}
      postponedBy={postponedBy}
      onPostponedBy={setPostponedBy}
    />
  );

  return (
    <WriteForm
      need={{ [t('whenItIs')]: plan.startsAt }}
      save={conversation ? t('save') : t('plan')}
      onSave={() => void save(false)}
      onCarryOn={() => void save(true)}
      onCancel={leave}
      cancelLabel={t('leave')}
      isPending={write.isPending}
      problem={write.problem}
      side={
        <>
          <div className="max-lg:hidden">
            <PlanState states={states} />
          </div>
          <WhoIsWhere proposal={proposal} participants={plan.participants} />
          <WhyAndOpen proposal={proposal} objective={plan.objective} />
        </>
      }
    >
      {draft.restored && (
        <RestoredNotice writers={draft.writers} isSaved={conversation !== null} onBeginAgain={beginAgain} />
      )}
      {props.isPlannedByNow && !write.isPending && (
        <Notice tone="us">
          {t.rich('plannedByNow', {
            a: (words) => (
              <Link href={`/deals/${dealId}/conversations/${plan.conversationId}/plan`}>{words}</Link>
            ),
          })}
        </Notice>
      )}
      <SavingTrouble saving={draft.saving} />
      <WrittenByOthers record={draft.record} words={words} />
      <div className="lg:hidden">
        <PlanState states={states} />
      </div>
      {!conversation && when}
      <div id={partId('objective')} ref={inForm}>
        <Objective
          title={t('objective')}
          objective={plan.objective}
          proposal={proposal}
          onChoose={(kind, contactId) =>
            set((before) =>
              chooseObjective(
                before,
                kindOf(before.objective?.kind),
                kindOf(kind),
                contactId || someone,
                t('openQuestion'),
              ),
            )
          }
          onChange={(part) =>
            set((before) =>
              before.objective ? { ...before, objective: { ...before.objective, ...part } } : before,
            )
          }
        />
      </div>
      <Card title={t('backup')}>
        <div id={partId('backup')}>
          <TextArea
            label={t('backupHint')}
            labelHidden
            placeholder={t('backupHint')}
            value={plan.backup?.wording ?? ''}
            onChange={(wording) => change({ backup: backupWith(plan, wording) })}
            rows={1}
          />
        </div>
      </Card>
      {conversation && when}
      <WorthTheirTime plan={plan} change={change} proposal={proposal} />
      <Card
        title={t('questions')}
        aside={
          <span className="text-fine text-soft tabular-nums">
            {t('questionsCount', { count: said(plan.questions).length })}
          </span>
        }
      >
        <div id={partId('questions')}>
          <QuestionLines plan={plan} change={change} />
        </div>
      </Card>
      <Card title={t('alsoTitle')}>
        <div className="flex flex-col gap-3">
          <Fold title={t('concerns')} isOpen={plan.expectedConcerns.length > 0}>
            <ExpectedConcerns
              concerns={plan.expectedConcerns}
              onChange={(expectedConcerns) => change({ expectedConcerns })}
            />
          </Fold>
          <Fold title={t('notToday')} isOpen={plan.notToday.length > 0}>
            <LineList
              label={t('notTodayLine')}
              lines={plan.notToday}
              onChange={(notToday) => change({ notToday })}
              newId={newId}
              addLabel={t('addNotToday')}
              max={20}
            />
          </Fold>
          <Fold title={t('further')} isOpen={plan.furtherAsks.length > 0}>
            <FurtherAsks
              asks={plan.furtherAsks}
              onChange={(furtherAsks) => change({ furtherAsks })}
              proposal={proposal}
              someone={someone}
            />
          </Fold>
          {account && (
            <Fold title={t('otherDeals', { account: account.name })} isOpen={plan.others.length > 0}>
              <OtherDeals
                dealId={dealId}
                account={account}
                known={conversation?.alsoIn ?? []}
                plan={plan}
                onChange={(others) => change({ others })}
              />
            </Fold>
          )}
          <TextField
            label={t('nextSlot')}
            value={plan.nextSlot}
            onChange={(nextSlot) => change({ nextSlot })}
            placeholder={t('nextSlotPlaceholder')}
          />
        </div>
      </Card>
      <Meanwhile seen={opened} />
    </WriteForm>
  );
}
