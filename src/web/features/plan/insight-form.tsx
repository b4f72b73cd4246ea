import { useState } from 'react';
import { addInsight, changeInsight } from '#contract/insights/insights.ts';
import { insightsTexts } from '#texts/insights.ts';
import { newId } from '../../api/new-id.ts';
import { RowMeanwhile } from '../../api/row-meanwhile.tsx';
import { useRowWrite } from '../../api/row-write.ts';
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
  const changing = useRowWrite(changeInsight, {
    of: { insightId },
    now: { text: insight?.text ?? '', kind: insight?.kind ?? null },
    labels: { text: t('words'), kind: t('kind') },
    read: (field, value) =>
      field === 'kind' ? (kinds.find(({ key }) => key === value)?.label ?? null) : (value as string),
    said: () => t('changed'),
    onDone,
  });
  const typed = { text: text.trim(), kind: kind || null };
  const add = async () => {
    if (await adding.send({ insightId, ...typed })) onDone();
  };
  const problem = problemOf(adding.error);
  return (
    <WriteForm
      need={{ [t('words')]: text }}
      save={t('save')}
      onSave={() => (insight ? changing.save(typed) : void add())}
      onCarryOn={() => changing.carryOn(typed)}
      onCancel={onDone}
      isPending={adding.isPending || changing.isPending}
      problem={insight ? changing.problem : problem}
    >
      <TextArea label={t('words')} value={text} onChange={setText} rows={2} autoFocus />
      <Select
        label={t('kind')}
        items={[{ id: '', label: t('anyKind') }, ...kinds.map((one) => ({ id: one.key, label: one.label }))]}
        value={kind}
        onChange={setKind}
      />
      {insight && <RowMeanwhile changes={changing.meanwhile} />}
    </WriteForm>
  );
}
