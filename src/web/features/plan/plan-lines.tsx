import { planTexts } from '#texts/plan.ts';
import { newId } from '../../api/new-id.ts';
import { LineList } from '../../ui/line-list.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { mostQuestions, type PlanDraft } from './plan-draft.ts';

interface PlanLinesProps {
  plan: PlanDraft;
  change: (part: Partial<PlanDraft>) => void;
}

/** What is to be talked about, point by point. */
export function AgendaLines({ plan, change }: PlanLinesProps) {
  const t = useTexts(planTexts);
  return (
    <LineList
      label={t('agendaLine')}
      lines={plan.agenda}
      onChange={(agenda) => change({ agenda })}
      newId={newId}
      addLabel={t('addAgenda')}
      placeholder={t('agendaPlaceholder')}
      max={12}
    />
  );
}

/** What to ask; those of the kind that are not asked stand below, unticked. */
export function QuestionLines({ plan, change }: PlanLinesProps) {
  const t = useTexts(planTexts);
  return (
    <LineList
      label={t('question')}
      lines={plan.questions}
      onChange={(questions) => change({ questions })}
      newId={newId}
      addLabel={t('addQuestion')}
      max={mostQuestions + 7}
      canTick
    />
  );
}

/** One insight for them. Emptied, it is no longer the one of the library. */
export function InsightText({ plan, change }: PlanLinesProps) {
  const t = useTexts(planTexts);
  return (
    <TextArea
      label={t('insight')}
      value={plan.insight}
      onChange={(insight) => change({ insight, ...(insight.trim() ? {} : { insightId: null }) })}
      placeholder={t('insightPlaceholder')}
      rows={2}
    />
  );
}
