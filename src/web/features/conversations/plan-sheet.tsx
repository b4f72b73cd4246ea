import type { ConversationView } from '#contract/conversations/conversation-view.ts';
import type { PlannedAsk } from '#domain/ledger/facts.ts';

interface PlanSheetProps {
  plan: ConversationView['plan'];
  kinds: ReadonlyMap<string, string>;
  people: ReadonlyMap<string, string>;
}

/** The plan as it is read: on one page, on a phone and on paper. */
export function PlanSheet({ plan, kinds, people }: PlanSheetProps) {
  const { objective, backup } = plan;
  const title = (ask: PlannedAsk) =>
    [
      ask.kind ? kinds.get(ask.kind) : 'What they want to do next',
      ask.contactId && `from ${people.get(ask.contactId) ?? 'somebody'}`,
    ]
      .filter(Boolean)
      .join(', ');
  return (
    <div className="flex flex-col gap-4">
      <Part title="Objective">
        {objective ? (
          <>
            <p className="font-semibold text-them">{title(objective)}</p>
            {objective.wording && (
              <p className="text-lead font-semibold tracking-[-0.01em]">“{objective.wording}”</p>
            )}
            {objective.value && <p className="mt-1 text-soft">They gain: {objective.value}</p>}
            <Options ask={objective} />
          </>
        ) : (
          <p className="text-warn">None yet. What should they commit to?</p>
        )}
      </Part>
      {backup && (
        <Part title="If they will not: the backup">
          <p>{backup.wording ?? title(backup)}</p>
        </Part>
      )}
      {plan.furtherAsks?.map((ask) => (
        <Part key={`${ask.kind} ${ask.contactId} ${ask.wording}`} title={`Also: ${title(ask)}`}>
          {ask.wording && <p>“{ask.wording}”</p>}
          <Options ask={ask} />
        </Part>
      ))}
      {plan.gain && <Part title="What they gain from the conversation">{plan.gain}</Part>}
      <Listed title="Questions" lines={plan.questions} />
      {plan.agenda && (
        <Part title="Agenda">
          <span className="whitespace-pre-line">{plan.agenda}</span>
        </Part>
      )}
      {plan.insight && <Part title="Insight">{plan.insight}</Part>}
      {plan.surprise && <Part title="Surprise">{plan.surprise}</Part>}
      {plan.expectedConcerns && plan.expectedConcerns.length > 0 && (
        <Part title="They may worry">
          <ul className="flex flex-col gap-1">
            {plan.expectedConcerns.map((one) => (
              <li key={one.concern}>
                {one.concern} <span className="text-soft">{one.reply}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Listed title="Not today" lines={plan.notToday} />
      {plan.nextSlot && <Part title="To offer for the next one">{plan.nextSlot}</Part>}
    </div>
  );
}

function Options({ ask }: { ask: PlannedAsk }) {
  if (!ask.options || ask.options.length === 0) return null;
  return <p className="mt-1 text-soft">Offer: {ask.options.join(' · ')}</p>;
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div className="break-inside-avoid">
      <h3 className="text-fine font-medium text-soft">{title}</h3>
      <div className="mt-0.5">{children}</div>
    </div>
  );
}

function Listed({ title, lines }: { title: string; lines: readonly string[] | undefined }) {
  if (!lines || lines.length === 0) return null;
  return (
    <Part title={title}>
      <ul className="flex list-disc flex-col gap-1 pl-5">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Part>
  );
}
