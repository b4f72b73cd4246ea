import { useState } from 'react';
import { type DealViewContent, saveDealView } from '#contract/deals/deal-views.ts';
import { keptViewsTexts } from '#texts/kept-views.ts';
import { newId, useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface SaveViewProps {
  content: DealViewContent;
  mayShare: boolean;
  onSaved: (viewId: string, name: string) => void;
  onCancel: () => void;
}

/** Keeps what is looked at under a name. */
export function SaveViewForm({ content, mayShare, onSaved, onCancel }: SaveViewProps) {
  const t = useTexts(keptViewsTexts);
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const [viewId] = useState(newId);
  const write = useWrite(saveDealView);
  return (
    <WriteForm
      need={{ [t('viewName')]: name }}
      save={t('saveView')}
      onSave={() =>
        void write
          .send({ viewId, name, shared, content })
          .then((answer) => answer && onSaved(answer.viewId, answer.name))
      }
      onCancel={onCancel}
      isPending={write.isPending}
      problem={problemOf(write.error)}
    >
      <TextField label={t('viewName')} value={name} onChange={setName} maxLength={80} autoFocus />
      {mayShare && (
        <Checkbox isSelected={shared} onChange={setShared} hint={t('shareHint')}>
          {t('share')}
        </Checkbox>
      )}
    </WriteForm>
  );
}
