import { useState } from 'react';
import { mergeRecords, takeMergeBack } from '#contract/duplicates/duplicates.ts';
import { duplicatesTexts } from '#texts/duplicates.ts';
import { call } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { toAndFro } from '../../api/undo.ts';
import { useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { useTexts } from '../../ui/reader.tsx';
import { SideChoice } from '../../ui/side-choice.tsx';
import { type Said, takenFrom, unlikeOf } from './differences.ts';
import type { FoundPair, MergedNoun } from './duplicate-list.tsx';
import { EvidenceTags } from './evidence-tags.tsx';

interface MergeFormProps {
  noun: MergedNoun;
  pair: FoundPair;
  said: readonly Said[];
  /** What hangs on each of them. */
  deals: { one: number; other: number };
  onDone: () => void;
}

type Side = 'one' | 'other';

/** The two side by side: which of them stays, and, where they say different things, what is so. */
export function MergeForm({ noun, pair, said, deals, onDone }: MergeFormProps) {
  const t = useTexts(duplicatesTexts);
  const unlike = unlikeOf(said);
  // What has more deals stays at first: less is written to.
  const [stays, setStays] = useState<Side>(deals.other > deals.one ? 'other' : 'one');
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  const [mergeId] = useState(newId);
  const goes = stays === 'one' ? 'other' : 'one';
  const write = useWrite(mergeRecords, {
    said: ({ kept }) => t('merged', { name: kept.name }),
    undo: (merged, input) => mergedAndBack(merged.mergeId, input),
    onWritten: onDone,
  });
  const merge = () => {
    const take = takenFrom(goes, unlike, chosen);
    void write.send({ mergeId, noun, keptId: pair[stays].id, goneId: pair[goes].id, take });
  };
  const side = (which: Side) => ({
    id: which,
    label: pair[which].name,
    detail: [pair[which].detail, t('inDeals', { count: deals[which] })].filter(Boolean).join(' · '),
  });
  return (
    <WriteForm
      save={t('merge')}
      onSave={merge}
      onCancel={onDone}
      isPending={write.isPending}
      problem={problemOf(write.error)}
      isEndInReach
    >
      <EvidenceTags evidence={pair.evidence} />
      <SideChoice
        label={t('stays')}
        hint={t('staysHint')}
        items={[side('one'), side('other')]}
        value={stays}
        onChange={setStays}
      />
      {unlike.length > 0 && <h3 className="font-semibold">{t('unlike')}</h3>}
      {unlike.map(({ field, label, one, other }) => (
        <SideChoice
          key={field}
          label={label}
          items={[
            { id: 'one', label: one },
            { id: 'other', label: other },
          ]}
          value={chosen[field] ?? stays}
          onChange={(which) => setChosen({ ...chosen, [field]: which })}
        />
      ))}
      <p className="text-fine text-soft">{t('alike')}</p>
    </WriteForm>
  );
}

/** A merge and the way back from it; done again it is another merge, with an id of its own. */
function mergedAndBack(mergeId: string, input: Parameters<typeof call<typeof mergeRecords>>[1]) {
  let latest = mergeId;
  return toAndFro(
    () => call(takeMergeBack, { mergeId: latest }, { idempotencyKey: newId() }),
    async () => {
      const again = { ...input, mergeId: newId() };
      latest = (await call(mergeRecords, again, { idempotencyKey: newId() })).mergeId;
    },
  );
}
