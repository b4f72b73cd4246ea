import { useState } from 'react';
import { closeOut } from '#contract/conversations/close-out.ts';
import type { ConversationView } from '#contract/conversations/conversation-view.ts';
import type { DealPage } from '#contract/deals/deal-page.ts';
import type { OutputOf } from '#contract/operation.ts';
import { getPlaybook } from '#contract/playbook/playbook.ts';
import { useDealWrite } from '../../api/deal-write.ts';
import { useRead } from '../../api/queries.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { AskedStep } from './asked-step.tsx';
import { CameUp } from './came-up.tsx';
import { beginCloseOut, gateProblem } from './close-out-draft.ts';
import { inputOf } from './close-out-input.ts';
import { CommittedStep } from './committed-step.tsx';
import { FromBefore } from './from-before.tsx';
import { HeldFields } from './held-fields.tsx';
import { NextStep } from './next-step.tsx';
import { PromisedStep } from './promised-step.tsx';

export type ClosedOut = OutputOf<typeof closeOut>;

interface CloseOutFormProps {
  page: DealPage;
  conversationId: string;
  /** Null logs a conversation that was never planned. */
  conversation: ConversationView | null;
  onDone: (result: ClosedOut) => void;
}

/** About a minute, in this order: asked, committed, promised, next. What is typed survives a closed tab. */
export function CloseOutForm({ page, conversationId, conversation, onDone }: CloseOutFormProps) {
  const { deal, score } = page;
  const [now] = useState(() => new Date().toISOString());
  const present = score.people.filter((person) => person.present);
  const planned = plannedAhead(page, conversationId, now);
  const draft = useDraft(`close-out.${conversationId}`, () =>
    beginCloseOut({
      sequence: deal.sequence,
      conversation,
      people: present.map((person) => person.contactId),
      plannedNextId: planned?.conversationId ?? null,
      now,
    }),
  );
  const notes = useDraft(`notes.${conversationId}`, () => conversation?.notes ?? '');
  const playbook = useRead(getPlaybook, { key: deal.playbook.key, version: deal.playbook.version });
  const write = useDealWrite(closeOut, { dealId: deal.dealId, sequence: draft.value.sequence });
  const [gate, setGate] = useState<string | null>(null);

  const people = [
    ...present.map((person) => ({
      id: person.contactId,
      label: person.name,
      detail: person.title ?? undefined,
    })),
    ...draft.value.people
      .filter((person) => person.name.trim() !== '')
      .map((person) => ({ id: person.contactId, label: person.name, detail: 'new' })),
  ];
  const kinds = score.kinds.map((kind) => ({ id: kind.key, label: kind.label }));
  const step = { draft: draft.value, set: draft.set, people, kinds };

  const finish = async (over: boolean) => {
    const problem = gateProblem(draft.value.next);
    setGate(problem);
    if (problem) return;
    const input = inputOf(conversationId, draft.value, notes.value);
    const result = await (over ? write.carryOn(input) : write.send(input));
    if (!result) return;
    draft.drop();
    notes.drop();
    onDone(result);
  };

  return (
    <WriteForm
      save="Close out"
      onSave={() => void finish(false)}
      onCarryOn={() => void finish(true)}
      isPending={write.isPending}
      problem={write.problem}
      side={
        <Card title="Your notes">
          <TextArea
            label="Notes"
            labelHidden
            rows={8}
            value={notes.value}
            onChange={(text) => notes.set(() => text)}
            placeholder="What was said, in their words where you can."
          />
        </Card>
      }
    >
      <Card>
        {draft.restored && (
          <p
            role="status"
            className="mb-3 flex flex-wrap items-center gap-2 rounded-control bg-us-wash px-3 py-2 text-us"
          >
            What you had typed is still here.
            <Button size="small" look="quiet" onPress={draft.startOver}>
              Begin again
            </Button>
          </p>
        )}
        <HeldFields draft={draft.value} set={draft.set} people={people} conversation={conversation} />
        <AskedStep {...step} playbook={playbook.data} />
        <CommittedStep {...step} />
        <PromisedStep {...step} />
        <NextStep {...step} planned={planned} now={now} problem={gate && gateProblem(draft.value.next)} />
        <div className="flex flex-col gap-2 border-t border-line pt-4">
          <FromBefore draft={draft.value} set={draft.set} page={page} />
          <CameUp {...step} />
        </div>
      </Card>
    </WriteForm>
  );
}

function plannedAhead(page: DealPage, conversationId: string, now: string) {
  const [first] = page.conversations
    .filter((one) => one.state === 'planned' && one.startsAt > now && one.conversationId !== conversationId)
    .toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1));
  return first ?? null;
}
