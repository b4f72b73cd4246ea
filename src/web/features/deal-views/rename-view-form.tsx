import { useState } from 'react';
import { keptViewsTexts } from '#texts/kept-views.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface RenameProps {
  name: string;
  onRename: (name: string) => Promise<void>;
  onCancel: () => void;
}

export function RenameViewForm({ name: before, onRename, onCancel }: RenameProps) {
  const t = useTexts(keptViewsTexts);
  const [name, setName] = useState(before);
  const [isPending, setPending] = useState(false);
  return (
    <WriteForm
      need={{ [t('viewName')]: name }}
      save={t('renameView')}
      onSave={() => {
        setPending(true);
        void onRename(name.trim()).finally(() => setPending(false));
      }}
      onCancel={onCancel}
      isPending={isPending}
      problem={null}
    >
      <TextField label={t('viewName')} value={name} onChange={setName} maxLength={80} autoFocus />
    </WriteForm>
  );
}
