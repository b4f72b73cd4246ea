import { planTexts } from '#texts/plan.ts';
import { newId } from '../../api/new-id.ts';
import { Button } from '../../ui/button.tsx';
import { CloseIcon, PlusIcon } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import type { PlanDraft } from './plan-draft.ts';

interface ExpectedConcernsProps {
  concerns: PlanDraft['expectedConcerns'];
  onChange: (concerns: PlanDraft['expectedConcerns']) => void;
}

/** What may worry them, and what helps. */
export function ExpectedConcerns({ concerns, onChange }: ExpectedConcernsProps) {
  const t = useTexts(planTexts);
  const set = (id: string, part: { concern?: string; reply?: string }) =>
    onChange(concerns.map((one) => (one.id === id ? { ...one, ...part } : one)));
  return (
    <div className="flex flex-col gap-2.5">
      {concerns.map((one, at) => {
        const place = at + 1;
        return (
          <div key={one.id} className="flex items-start gap-1">
            <div className="grid min-w-0 flex-1 gap-1.5 sm:grid-cols-2">
              <TextArea
                rows={1}
                label={t('concern', { place })}
                labelHidden
                placeholder={t('concernPlaceholder')}
                value={one.concern}
                onChange={(concern) => set(one.id, { concern })}
              />
              <TextArea
                rows={1}
                label={t('reply', { place })}
                labelHidden
                placeholder={t('replyPlaceholder')}
                value={one.reply}
                onChange={(reply) => set(one.id, { reply })}
              />
            </div>
            <Button
              look="quiet"
              size="small"
              aria-label={t('takeConcernOut', { place })}
              onPress={() => onChange(concerns.filter((other) => other.id !== one.id))}
              className="mt-1 px-1.5"
            >
              <CloseIcon />
            </Button>
          </div>
        );
      })}
      <Button
        size="small"
        look="quiet"
        className="self-start"
        onPress={() => onChange([...concerns, { id: newId(), concern: '', reply: '' }])}
      >
        <PlusIcon /> {t('addConcern')}
      </Button>
    </div>
  );
}
