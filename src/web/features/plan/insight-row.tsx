import { useState } from 'react';
import { changeInsight } from '#contract/insights/insights.ts';
import { insightsTexts } from '#texts/insights.ts';
import { writingBack } from '../../api/undo.ts';
import { useWrite } from '../../api/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { InsightForm } from './insight-form.tsx';
import type { Insight } from './insight-library.tsx';
import { InsightUses } from './insight-uses.tsx';

interface InsightRowProps {
  insight: Insight;
  kinds: readonly { key: string; label: string }[];
  mayChange: boolean;
  onUse: ((insight: Insight) => void) | undefined;
}

/** One insight, how it went before, and what can be done with it. */
export function InsightRow({ insight, kinds, mayChange, onUse }: InsightRowProps) {
  const t = useTexts(insightsTexts);
  const [shown, setShown] = useState<'words' | 'form' | 'uses'>('words');
  const { insightId, retired } = insight;
  const write = useWrite(changeInsight, {
    said: retired ? t('isBack') : t('isPutAway'),
    undo: (_, after) => writingBack(changeInsight, { insightId, retired }, after),
  });
  const label = kinds.find((one) => one.key === insight.kind)?.label;
  const acts = [
    { id: 'uses', label: t('whereUsed'), act: () => setShown('uses') },
    ...(mayChange
      ? [
          { id: 'edit', label: t('edit'), act: () => setShown('form') },
          {
            id: 'retire',
            label: retired ? t('bringBack') : t('putAway'),
            act: () => void write.send({ insightId, retired: !retired }),
          },
        ]
      : []),
  ];
  return (
    <li className="flex flex-col gap-2 py-2.5">
      <div className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <p className={retired ? 'text-soft' : ''}>{insight.text}</p>
          <p className="mt-0.5 text-fine text-soft">
            {label && <span className="text-them">{label} · </span>}
            {t('used', { count: insight.used })}
            {t('yesOf', { asked: insight.asked, yes: insight.yes })}
          </p>
        </div>
        {onUse && (
          <Button size="small" onPress={() => onUse(insight)}>
            {t('use')}
          </Button>
        )}
        <Menu label={t('more')} acts={acts} />
      </div>
      {shown === 'form' && <InsightForm insight={insight} kinds={kinds} onDone={() => setShown('words')} />}
      {shown === 'uses' && <InsightUses insightId={insightId} />}
    </li>
  );
}
