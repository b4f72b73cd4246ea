import { planTexts } from '#texts/plan.ts';
import { Card } from '../../ui/card.tsx';
import { classes } from '../../ui/classes.ts';
import { CheckIcon } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { PlanDraft } from './plan-draft.ts';
import { type PlanPart, planParts, planPartsDone } from './plan-parts-done.ts';

/** What the plan has and what it lacks, as it is written. A part leads to where it is written. */
export function PlanState({ plan }: { plan: PlanDraft }) {
  const t = useTexts(planTexts);
  const done = planPartsDone(plan);
  const names: Record<PlanPart, string> = {
    objective: t('partObjective'),
    backup: t('partBackup'),
    gain: t('partGain'),
    agenda: t('partAgenda'),
    insight: t('partInsight'),
    questions: t('partQuestions'),
  };
  const lacking = planParts.filter((part) => !done[part]).length;
  return (
    <Card
      title={t('state')}
      aside={
        lacking === 0 ? (
          <Tag tone="them">{t('ready')}</Tag>
        ) : (
          <Tag tone="warn">{t('lacks', { count: lacking })}</Tag>
        )
      }
    >
      <div aria-hidden="true" className="mb-2.5 flex gap-1">
        {planParts.map((part) => (
          <span
            key={part}
            className={classes(
              'h-1 flex-1 rounded-full transition-colors',
              done[part] ? 'bg-them' : 'bg-well',
            )}
          />
        ))}
      </div>
      <ul className="grid grid-cols-2 gap-x-3 gap-y-0.5">
        {planParts.map((part) => (
          <li key={part}>
            <button
              type="button"
              onClick={() => lead(part)}
              aria-label={
                done[part] ? t('partDone', { part: names[part] }) : t('partMissing', { part: names[part] })
              }
              className={classes(
                'flex min-h-7 w-full cursor-pointer items-center gap-1.5 rounded-[5px] text-left hover:text-ink',
                done[part] ? 'text-soft' : 'font-medium text-ink',
              )}
            >
              <span
                className={classes(
                  'flex size-4 flex-none items-center justify-center rounded-full border',
                  done[part] ? 'border-them bg-them text-on-strong' : 'border-edge',
                )}
              >
                {done[part] && <CheckIcon />}
              </span>
              {names[part]}
            </button>
          </li>
        ))}
      </ul>
      {lacking > 0 && <p className="mt-2 text-fine text-soft">{t('thinPlanWhy')}</p>}
    </Card>
  );
}

/** Brings the part into sight, and the hand to its first field. */
function lead(part: PlanPart) {
  const place = document.getElementById(partId(part));
  place?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  place?.querySelector<HTMLElement>('textarea, input, button')?.focus({ preventScroll: true });
}

/** Where a part of the plan is written. */
export const partId = (part: PlanPart) => `plan-${part}`;
