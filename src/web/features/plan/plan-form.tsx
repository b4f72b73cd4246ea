import { useState } from 'react';
import type { ConversationView } from '#contract/conversations/conversation-view.ts';
import { changeConversation, planConversation } from '#contract/conversations/planning.ts';
import { addInsight } from '#contract/insights/insights.ts';
import { type Channel, channels } from '#domain/ledger/facts.ts';
import { call } from '../../api/client.ts';
import { useDealWrite } from '../../api/deal-write.ts';
import { newId } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Choice, Choices } from '../../ui/choice.tsx';
import { DateTimeField } from '../../ui/date-fields.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { AskFields } from './ask-fields.tsx';
import {
  beginPlan,
  chooseObjective,
  emptyAsk,
  endOf,
  type PlanDraft,
  type Proposal,
  planOf,
} from './plan-draft.ts';
import { ExpectedConcerns, FurtherAsks, InsightFields } from './plan-parts.tsx';
import { TextList } from './text-list.tsx';
import { WhoIsWhere } from './who-is-where.tsx';
import { WhyAndOpen } from './why-and-open.tsx';

interface PlanFormProps {
  dealId: string;
  proposal: Proposal;
  /** Null plans a new one. */
  conversation: ConversationView | null;
  onSaved: (conversationId: string) => void;
  onCancel: () => void;
}

const lengths = [15, 30, 45, 60, 90, 120];
const mostQuestions = 5;

/** The call planner: two minutes, because the objective and the backup are proposed. */
export function PlanForm({ dealId, proposal, conversation, onSaved, onCancel }: PlanFormProps) {
  const key = `plan.${dealId}.${conversation?.conversationId ?? 'new'}`;
  const draft = useDraft(key, () => beginPlan(proposal, conversation));
  const { value: plan, set } = draft;
  const change = (part: Partial<PlanDraft>) => set((before) => ({ ...before, ...part }));
  const seen = { dealId, sequence: plan.sequence };
  const planning = useDealWrite(planConversation, seen);
  const changing = useDealWrite(changeConversation, seen);
  const write = conversation ? changing : planning;
  const [now] = useState(() => new Date().toISOString());
  const [postponedBy, setPostponedBy] = useState<'client' | 'us' | null>(null);
  const moved = conversation !== null && plan.startsAt !== conversation.startsAt;

  const people = proposal.participants.map((person) => ({
    id: person.contactId,
    label: person.name,
    detail: person.title ?? undefined,
  }));
  const someone = plan.participants[0] ?? people[0]?.id ?? '';
  const kindOf = (kind: string) => proposal.kinds.find((one) => one.key === kind) ?? null;

  const save = async (over: boolean) => {
    const ends = endOf(plan);
    const common = {
      conversationId: plan.conversationId,
      channel: plan.channel,
      participants: plan.participants,
      startsAt: plan.startsAt ?? '',
      ...(ends ? { endsAt: ends } : {}),
      ...(plan.title.trim() ? { title: plan.title } : {}),
      plan: planOf(plan),
    };
    const change = moved && postponedBy ? { ...common, postponedBy } : common;
    const sent = conversation
      ? await (over ? changing.carryOn(change) : changing.send(change))
      : await (over ? planning.carryOn(common) : planning.send(common));
    if (!sent) return;
    if (plan.keepInsight && plan.insight.trim()) {
      const insight = { insightId: newId(), kind: plan.objective?.kind || null, text: plan.insight };
      // A library entry is worth having, and no reason to hold the plan up.
      await call(addInsight, insight).catch(() => undefined);
    }
    draft.drop();
    onSaved(plan.conversationId);
  };

  return (
    <WriteForm
      need={{ 'When it is': plan.startsAt }}
      save={conversation ? 'Save the plan' : 'Plan it'}
      onSave={() => void save(false)}
      onCarryOn={() => void save(true)}
      onCancel={() => {
        draft.drop();
        onCancel();
      }}
      isPending={write.isPending}
      problem={write.problem}
      side={
        <>
          <WhoIsWhere proposal={proposal} participants={plan.participants} />
          <WhyAndOpen proposal={proposal} />
        </>
      }
    >
      {draft.restored && (
        <p
          role="status"
          className="flex flex-wrap items-center gap-2 rounded-control bg-us-wash px-3 py-2 text-us"
        >
          What you had typed is still here.
          <Button size="small" look="quiet" onPress={draft.startOver}>
            Begin again
          </Button>
        </p>
      )}
      <Card title="When, and with whom">
        <div className="flex flex-col gap-4">
          <div className="grid items-start gap-4 sm:grid-cols-[minmax(0,1fr)_110px_140px]">
            <DateTimeField
              label="Day and time"
              value={plan.startsAt}
              onChange={(startsAt) => change({ startsAt })}
              error={
                !conversation && plan.startsAt && plan.startsAt < now
                  ? 'This has passed. Choose a time to come.'
                  : undefined
              }
            />
            <Select
              label="Length"
              items={lengthItems(plan.minutes)}
              value={String(plan.minutes ?? 60)}
              onChange={(minutes) => change({ minutes: Number(minutes) })}
            />
            <Select
              label="How"
              items={channels.map((one) => ({ id: one, label: one }))}
              value={plan.channel}
              onChange={(channel: Channel) => change({ channel })}
            />
          </div>
          {moved && (
            <Choice
              label="Who wanted another time?"
              size="small"
              items={[
                { id: 'client', label: 'they did' },
                { id: 'us', label: 'we did' },
              ]}
              value={postponedBy}
              onChange={setPostponedBy}
            />
          )}
          <TextField
            label="What it is about"
            isRequired={false}
            value={plan.title}
            onChange={(title) => change({ title })}
          />
          <Choices
            label="Who will be there"
            items={people}
            value={plan.participants}
            onChange={(participants) => change({ participants })}
          />
        </div>
      </Card>
      <Card title="The objective: one commitment of theirs" tone="theirs">
        {proposal.window && <p className="mb-3 text-soft">{proposal.window}</p>}
        {plan.objective ? (
          <AskFields
            ask={plan.objective}
            kinds={proposal.kinds}
            people={people}
            onKind={(kind) =>
              set((before) => chooseObjective(before, kindOf(kind), before.objective?.contactId || someone))
            }
            onChange={(part) =>
              set((before) =>
                before.objective ? { ...before, objective: { ...before.objective, ...part } } : before,
              )
            }
          />
        ) : (
          <Button
            onPress={() =>
              set((before) => chooseObjective(before, kindOf(proposal.next?.kind ?? ''), someone))
            }
          >
            Choose what to ask for
          </Button>
        )}
      </Card>
      <Card title="The backup, if they will not">
        <TextArea
          label="Something smaller that still moves it"
          labelHidden
          value={plan.backup?.wording ?? ''}
          onChange={(wording) =>
            change({
              backup:
                wording.trim() === ''
                  ? null
                  : {
                      ...(plan.backup ?? emptyAsk(plan.objective?.contactId)),
                      kind: plan.backup?.kind ?? plan.objective?.kind ?? '',
                      wording,
                    },
            })
          }
          rows={1}
        />
      </Card>
      <Card title="What makes it worth their time">
        <div className="flex flex-col gap-4">
          <TextField
            label="What they gain from the conversation, even if they never buy"
            value={plan.gain}
            onChange={(gain) => change({ gain })}
          />
          <TextArea
            label="Agenda"
            value={plan.agenda}
            onChange={(agenda) => change({ agenda })}
            placeholder={'What has changed since we last talked\nWhat the figures say\nWhat happens next'}
            rows={3}
          />
          <InsightFields plan={plan} change={change} insights={proposal.insights} />
        </div>
      </Card>
      <Card title="Questions, three to five">
        <TextList
          label="Question"
          lines={plan.questions}
          onChange={(questions) => change({ questions })}
          addLabel="A question"
          max={mostQuestions}
        />
      </Card>
      <Card title="And also">
        <div className="flex flex-col gap-3">
          <Fold title="Concerns to expect" isOpen={plan.expectedConcerns.length > 0}>
            <ExpectedConcerns plan={plan} change={change} />
          </Fold>
          <Fold title="Not today: what to leave alone" isOpen={plan.notToday.length > 0}>
            <TextList
              label="Not today"
              lines={plan.notToday}
              onChange={(notToday) => change({ notToday })}
              addLabel="Something to leave alone"
              max={20}
            />
          </Fold>
          <Fold title="Further asks" isOpen={plan.furtherAsks.length > 0}>
            <FurtherAsks plan={plan} change={change} proposal={proposal} people={people} someone={someone} />
          </Fold>
          <TextField
            label="A slot to offer for the next conversation"
            isRequired={false}
            value={plan.nextSlot}
            onChange={(nextSlot) => change({ nextSlot })}
            placeholder="Thursday of next week, morning"
          />
        </div>
      </Card>
    </WriteForm>
  );
}

function lengthItems(minutes: number | null) {
  const all =
    minutes === null || lengths.includes(minutes) ? lengths : [...lengths, minutes].toSorted((a, b) => a - b);
  return all.map((length) => ({
    id: String(length),
    label: length < 60 ? `${length} min` : `${length / 60} h`,
  }));
}
