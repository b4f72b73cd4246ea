import { useState } from 'react';
import { changeKeptView, type KeptView } from '#contract/views/kept-views.ts';
import { keptViewsTexts } from '#texts/kept-views.ts';
import { RowMeanwhile } from '../../api/row-meanwhile.tsx';
import { useRowWrite } from '../../api/row-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { TextField } from '../../ui/text-field.tsx';

export function RenameViewForm({ view, onDone }: { view: KeptView; onDone: () => void }) {
  const t = useTexts(keptViewsTexts);
  const [name, setName] = useState(view.name);
  const write = useRowWrite(changeKeptView, {
    of: { viewId: view.viewId },
    now: { name: view.name },
    labels: { name: t('viewName') },
    said: (saved) => t('viewRenamed', { name: saved.name }),
    onDone,
  });
  const typed = { name: name.trim() };
  return (
    <WriteForm
      need={{ [t('viewName')]: name }}
      save={t('renameView')}
      onSave={() => write.save(typed)}
      onCarryOn={() => write.carryOn(typed)}
      onCancel={onDone}
      isPending={write.isPending}
      problem={write.problem}
    >
      <TextField label={t('viewName')} value={name} onChange={setName} maxLength={80} autoFocus />
      <RowMeanwhile changes={write.meanwhile} />
    </WriteForm>
  );
}
