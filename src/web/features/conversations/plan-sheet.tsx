import type { ReactNode } from 'react';
import type { ConversationView } from '#contract/conversations/conversation-view.ts';
import { agendaPoints } from '#domain/conversation/agenda-points.ts';
import type { PlannedAsk } from '#domain/ledger/facts.ts';
import { paperTexts } from '#texts/paper.ts';
import { useTexts } from '../../ui/reader.tsx';

interface PlanSheetProps {
  plan: ConversationView['plan'];
  kinds: ReadonlyMap<string, string>;
  people: ReadonlyMap<string, string>;
}

/** The plan as it is read on a screen. */
export function PlanSheet({ plan, kinds, people }: PlanSheetProps) {
  const t = useTexts(paperTexts);
  const { objective, backup } = plan;
  const title = (ask: PlannedAsk) => {
    const who = people.get(ask.contactId ?? '') ?? '…';
    return ask.kind ? t('askFor', { who, kind: kinds.get(ask.kind) ?? ask.kind }) : t('askNext', { who });
  };
  return (
    <div className="flex flex-col gap-4">
      {objective ? (
        <div className="border-l-[3px] border-them pl-3.5">
          <p className="text-fine font-semibold text-them">{title(objective)}</p>
          {objective.wording && (
            <p className="text-lead font-semibold tracking-[-0.01em]">
              <q>{objective.wording}</q>
            </p>
          )}
          {objective.value && <p className="mt-1 text-soft">{t('theyGain', { value: objective.value })}</p>}
          <Options ask={objective} label={t('ways')} />
        </div>
      ) : (
        <p className="text-warn">{t('noObjective')}</p>
      )}
      {backup && (
        <Part title={t('ifNot')}>
          <p>{backup.wording ?? title(backup)}</p>
        </Part>
      )}
      {plan.furtherAsks?.map((ask) => (
        <Part key={`${ask.kind} ${ask.contactId} ${ask.wording}`} title={`${t('alsoAsk')}: ${title(ask)}`}>
          {ask.wording && (
            <p>
              <q>{ask.wording}</q>
            </p>
          )}
          <Options ask={ask} label={t('ways')} />
        </Part>
      ))}
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {plan.gain && <Part title={t('gain')}>{plan.gain}</Part>}
        {plan.agenda && (
          <Part title={t('agenda')}>
            <ol className="list-decimal pl-5">
              {agendaPoints(plan.agenda).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ol>
          </Part>
        )}
        <Listed title={t('questions')} lines={plan.questions} />
        {plan.insight && <Part title={t('insight')}>{plan.insight}</Part>}
        {plan.surprise && <Part title={t('surprise')}>{plan.surprise}</Part>}
        {plan.expectedConcerns && plan.expectedConcerns.length > 0 && (
          <Part title={t('worries')}>
            <ul className="flex flex-col gap-1">
              {plan.expectedConcerns.map((one) => (
                <li key={one.concern}>
                  {one.concern} <span className="text-soft">{one.reply}</span>
                </li>
              ))}
            </ul>
          </Part>
        )}
        <Listed title={t('notToday')} lines={plan.notToday} />
        {plan.nextSlot && <Part title={t('nextSlot')}>{plan.nextSlot}</Part>}
      </div>
    </div>
  );
}

function Options({ ask, label }: { ask: PlannedAsk; label: string }) {
  if (!ask.options || ask.options.length === 0) return null;
  return (
    <ul aria-label={label} className="mt-1 list-disc pl-5 text-soft">
      {ask.options.map((option) => (
        <li key={option}>{option}</li>
      ))}
    </ul>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
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
