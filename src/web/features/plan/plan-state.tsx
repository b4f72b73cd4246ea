import { planTexts } from '#texts/plan.ts';
import { Card } from '../../ui/card.tsx';
import { classes } from '../../ui/classes.ts';
import { CheckIcon } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Tag } from '../../ui/tag.tsx';
import { type PartState, type PlanPart, planParts } from './plan-parts-done.ts';

const bars: Record<PartState, string> = {
  yours: 'bg-them',
  proposed: 'border border-dashed border-them bg-them-wash',
  missing: 'bg-well',
};

const rings: Record<PartState, string> = {
  yours: 'border-them bg-them text-on-strong',
  proposed: 'border-dashed border-them bg-them-wash',
  missing: 'border-edge',
};

/**
 * What the plan has and what it lacks, as it is written: ticked is what the seller chose, wrote or saved, not what is
 * proposed. A part leads to where it is written.
 */
export function PlanState({ states }: { states: Record<PlanPart, PartState> }) {
  const t = useTexts(planTexts);
  const names: Record<PlanPart, string> = {
    objective: t('partObjective'),
    backup: t('partBackup'),
    gain: t('partGain'),
    agenda: t('partAgenda'),
    insight: t('partInsight'),
    questions: t('partQuestions'),
  };
  const saying: Record<PartState, (part: string) => string> = {
    yours: (part) => t('partDone', { part }),
    proposed: (part) => t('partProposed', { part }),
    missing: (part) => t('partMissing', { part }),
  };
  const count = (state: PartState) => planParts.filter((part) => states[part] === state).length;
  const lacking = count('missing');
  const proposed = count('proposed');
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
            className={classes('h-1 flex-1 rounded-full transition-colors', bars[states[part]])}
          />
        ))}
      </div>
      <ul className="grid grid-cols-2 gap-x-3 gap-y-0.5">
        {planParts.map((part) => (
          <li key={part}>
            <button
              type="button"
              onClick={() => lead(part)}
              aria-label={saying[states[part]](names[part])}
              className={classes(
                'flex min-h-7 w-full cursor-pointer items-center gap-1.5 rounded-[5px] text-left hover:text-ink',
                states[part] === 'missing' ? 'font-medium text-ink' : 'text-soft',
              )}
            >
              <span
                className={classes(
                  'flex size-4 flex-none items-center justify-center rounded-full border',
                  rings[states[part]],
                )}
              >
                {states[part] === 'yours' && <CheckIcon />}
              </span>
              {names[part]}
            </button>
          </li>
        ))}
      </ul>
      {proposed > 0 && <p className="mt-2 text-fine text-soft">{t('asProposed', { count: proposed })}</p>}
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
