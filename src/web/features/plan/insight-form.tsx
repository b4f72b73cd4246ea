import { useState } from 'react';
import { addInsight, changeInsight } from '#contract/insights/insights.ts';
import { insightsTexts } from '#texts/insights.ts';
import { newId } from '../../api/new-id.ts';
import { writingBack } from '../../api/undo.ts';
import { useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import type { Insight } from './insight-library.tsx';

interface InsightFormProps {
  /** Null for one that is new. */
  insight: Insight | null;
  kinds: readonly { key: string; label: string }[];
  onDone: () => void;
}

/** The words of an insight, and the commitment that it goes with. */
export function InsightForm({ insight, kinds, onDone }: InsightFormProps) {
  const t = useTexts(insightsTexts);
  const [text, setText] = useState(insight?.text ?? '');
  const [kind, setKind] = useState(insight?.kind ?? '');
  const [insightId] = useState(() => insight?.insightId ?? newId());
  const adding = useWrite(addInsight, {
    said: t('added'),
    // What was just added and is not wanted is put away.
    undo: () => writingBack(changeInsight, { insightId, retired: true }, { insightId, retired: false }),
  });
  const changing = useWrite(changeInsight, {
    said: t('changed'),
    undo: (_, after) =>
      writingBack(
        changeInsight,
        { insightId, text: insight?.text ?? text, kind: insight?.kind ?? null },
        after,
      ),
  });
  const write = insight ? changing : adding;
  const problem = problemOf(write.error);
  const save = async () => {
    const input = { insightId, text, kind: kind || null };
    const saved = await (insight ? changing.send(input) : adding.send(input));
    if (saved) onDone();
  };
  return (
    <WriteForm
      need={{ [t('words')]: text }}
      save={t('save')}
      onSave={() => void save()}
      onCancel={onDone}
      isPending={write.isPending}
      problem={problem && { ...problem, changes: [] }}
    >
      <TextArea label={t('words')} value={text} onChange={setText} rows={2} autoFocus />
      <Select
        label={t('kind')}
        items={[{ id: '', label: t('anyKind') }, ...kinds.map((one) => ({ id: one.key, label: one.label }))]}
        value={kind}
        onChange={setKind}
      />
    </WriteForm>
  );
}
