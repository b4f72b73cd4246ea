import { useState } from 'react';
import type { ConversationView } from '#contract/conversations/conversation-view.ts';
import { holdConversation } from '#contract/conversations/planning.ts';
import type { PlannedAsk } from '#domain/ledger/facts.ts';
import { useDealWrite } from '../../api/deal-write.ts';
import { Problem } from '../../api/write-form.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { say } from '../../ui/toast.tsx';
import { useDraft } from '../../ui/use-draft.ts';

interface HoldProps {
  dealId: string;
  sequence: number;
  conversation: ConversationView;
  kinds: ReadonlyMap<string, string>;
}

/** In the room, on a phone: what to ask for, the backup, the questions, and a place for notes. */
export function Hold({ dealId, sequence, conversation, kinds }: HoldProps) {
  const { conversationId, plan } = conversation;
  const [seen] = useState({ dealId, sequence });
  const write = useDealWrite(holdConversation, seen);
  const notes = useDraft(`notes.${conversationId}`, () => conversation.notes ?? '');
  const [asked, setAsked] = useState<readonly string[]>([]);
  const [now] = useState(() => new Date().toISOString());
  const nameOf = (contactId: string | null) =>
    conversation.participants.find((person) => person.id === contactId)?.name;
  const early = conversation.startsAt > now;
  const saveNotes = async () => {
    const saved = await write.send({
      conversationId,
      notes: notes.value,
      // Begun before its time: it began when this page was opened.
      ...(early ? { startsAt: now } : {}),
    });
    if (!saved) return;
    notes.drop();
    say('The notes are saved. Close it out while it is fresh.');
  };
  return (
    <div className="mx-auto flex w-full max-w-2xl flex-col gap-4">
      <Card
        title="Ask for"
        aside={
          plan.objective?.kind && (
            <b className="text-them">
              {[kinds.get(plan.objective.kind), nameOf(plan.objective.contactId)].filter(Boolean).join(' · ')}
            </b>
          )
        }
        tone="theirs"
      >
        {plan.objective ? (
          <>
            <p className="text-[19px] leading-snug font-semibold tracking-[-0.01em]">
              “
              {plan.objective.wording ??
                kinds.get(plan.objective.kind ?? '') ??
                'What do you want to do next?'}
              ”
            </p>
            {plan.objective.value && <p className="mt-1.5 text-soft">They gain: {plan.objective.value}</p>}
          </>
        ) : (
          <p className="text-warn">No objective was planned. What should they commit to?</p>
        )}
        {plan.backup?.wording && (
          <p className="mt-3 border-t border-line pt-3">
            <b className="font-semibold">If they will not:</b> {plan.backup.wording}
          </p>
        )}
        {plan.furtherAsks?.filter(isAnother(plan)).map((ask) => (
          <p key={`${ask.kind} ${ask.contactId}`} className="mt-3 border-t border-line pt-3">
            <b className="font-semibold">
              Also, {kinds.get(ask.kind ?? '') ?? 'what they want next'}
              {nameOf(ask.contactId) && ` from ${nameOf(ask.contactId)}`}:
            </b>{' '}
            {ask.wording}
          </p>
        ))}
      </Card>
      {plan.questions && plan.questions.length > 0 && (
        <Card title="Questions">
          <div className="flex flex-col gap-2.5">
            {plan.questions.map((question) => (
              <Checkbox
                key={question}
                isSelected={asked.includes(question)}
                onChange={(on) =>
                  setAsked(on ? [...asked, question] : asked.filter((one) => one !== question))
                }
              >
                <span className={asked.includes(question) ? 'text-soft line-through' : ''}>{question}</span>
              </Checkbox>
            ))}
          </div>
        </Card>
      )}
      {(plan.insight || plan.agenda || (plan.notToday && plan.notToday.length > 0)) && (
        <Card>
          {plan.insight && (
            <p>
              <b className="font-semibold">Insight:</b> {plan.insight}
            </p>
          )}
          {plan.agenda && <p className="mt-2 whitespace-pre-line text-soft">{plan.agenda}</p>}
          {plan.notToday && plan.notToday.length > 0 && (
            <p className="mt-2 text-warn">Not today: {plan.notToday.join('; ')}</p>
          )}
        </Card>
      )}
      <Card title="Notes" aside={<span className="text-fine text-faint">kept here until you save them</span>}>
        <TextArea
          label="Notes"
          labelHidden
          rows={8}
          value={notes.value}
          onChange={(text) => notes.set(() => text)}
          placeholder="What they say, in their words where you can."
        />
      </Card>
      {write.problem && <Problem problem={write.problem} onCarryOn={undefined} isPending={write.isPending} />}
      <div className="sticky bottom-0 flex gap-2 bg-paper py-3 max-md:bottom-14">
        <Button isPending={write.isPending} onPress={() => void saveNotes()} className="flex-1">
          Save the notes
        </Button>
        <ButtonLink
          look="primary"
          href={`/deals/${dealId}/conversations/${conversationId}/close-out`}
          className="flex-1"
        >
          Close out
        </ButtonLink>
      </div>
    </div>
  );
}

/** Whether a further ask is for something that the objective and the backup do not ask of the same person already. */
function isAnother({ objective, backup }: ConversationView['plan']) {
  return (ask: PlannedAsk) =>
    ![objective, backup].some((one) => one && one.kind === ask.kind && one.contactId === ask.contactId);
}
