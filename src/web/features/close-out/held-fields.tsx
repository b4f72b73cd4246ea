import type { ConversationView } from '#contract/conversations/conversation-view.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choice.tsx';
import { DateTimeField } from '../../ui/date-fields.tsx';
import { useDates } from '../../ui/reader.tsx';
import type { StepProps } from './step.tsx';

interface HeldFieldsProps extends Omit<StepProps, 'kinds'> {
  conversation: ConversationView | null;
}

/** Who was there and when, where that differs from the plan. */
export function HeldFields({ draft, set, people, conversation }: HeldFieldsProps) {
  const dates = useDates();
  const { held } = draft;
  if (!held && conversation) {
    const there = conversation.participants.map((person) => person.name).join(', ') || 'nobody named';
    return (
      <p className="mb-4 flex flex-wrap items-center gap-x-2 text-soft">
        {dates.moment(conversation.startsAt)}, with {there}
        <Button
          size="small"
          look="quiet"
          className="underline underline-offset-2"
          onPress={() =>
            set((before) => ({
              ...before,
              held: {
                startsAt: conversation.startsAt,
                endsAt: conversation.endsAt,
                participants: conversation.participants.map((person) => person.id),
              },
            }))
          }
        >
          It was otherwise
        </Button>
      </p>
    );
  }
  if (!held) return null;
  const change = (part: Partial<typeof held>) => set((before) => ({ ...before, held: { ...held, ...part } }));
  return (
    <div className="mb-4 flex flex-col gap-3">
      <div className="grid gap-3 sm:grid-cols-2">
        <DateTimeField
          label="It began"
          value={held.startsAt}
          onChange={(startsAt) => change({ startsAt })}
          isRequired
        />
        <DateTimeField
          label="It ended"
          value={held.endsAt}
          onChange={(endsAt) => change({ endsAt })}
          isRequired
        />
      </div>
      <Choices
        label="Who was there"
        items={people}
        value={held.participants}
        onChange={(participants) => change({ participants })}
      />
    </div>
  );
}
