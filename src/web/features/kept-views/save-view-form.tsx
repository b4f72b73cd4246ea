import { useState } from 'react';
import {
  removeKeptView,
  restoreKeptView,
  saveKeptView,
  type ViewContent,
  type ViewedList,
} from '#contract/views/kept-views.ts';
import { keptViewsTexts } from '#texts/kept-views.ts';
import { call } from '../../api/client.ts';
import type { Way } from '../../api/undo.ts';
import { newId, useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** A view that was kept is out of the list again, and back in it. */
function withoutView(viewId: string): Way {
  const back: Way = {
    go: async () => {
      await call(removeKeptView, { viewId }, { idempotencyKey: newId() });
      return {
        go: async () => {
          await call(restoreKeptView, { viewId }, { idempotencyKey: newId() });
          return back;
        },
      };
    },
  };
  return back;
}

interface SaveViewProps {
  of: ViewedList;
  content: ViewContent;
  mayShare: boolean;
  onSaved: (viewId: string) => void;
  onCancel: () => void;
}

/** Keeps what is looked at under a name. */
export function SaveViewForm({ of, content, mayShare, onSaved, onCancel }: SaveViewProps) {
  const t = useTexts(keptViewsTexts);
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const [viewId] = useState(newId);
  const write = useWrite(saveKeptView, {
    said: (answer) => t('viewSaved', { name: answer.name }),
    undo: (answer) => withoutView(answer.viewId),
  });
  return (
    <WriteForm
      need={{ [t('viewName')]: name }}
      save={t('saveView')}
      onSave={() =>
        void write
          .send({ viewId, of, name, shared, content })
          .then((answer) => answer && onSaved(answer.viewId))
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
