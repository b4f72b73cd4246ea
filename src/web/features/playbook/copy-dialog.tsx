import { useState } from 'react';
import { copyPlaybook, discardPlaybookDraft } from '#contract/playbook/drafts.ts';
import { playbookTexts } from '#texts/playbook.ts';
import { call } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface CopyDialogProps {
  from: { key: string; label: string; version: number | null };
  isOpen: boolean;
  onClose: () => void;
  onBegun: (key: string) => void;
  /** What was begun is taken back. */
  onGone: (key: string) => void;
}

/** Begins a playbook of one's own from another. */
export function CopyDialog({ from, isOpen, onClose, onBegun, onGone }: CopyDialogProps) {
  const t = useTexts(playbookTexts);
  const [label, setLabel] = useState('');
  const write = useWrite(copyPlaybook, {
    said: ({ content }) => t('copied', { label: content.label }),
    undo: ({ key, revision }) => ({
      go: async () => {
        // What was written in it since is not dropped: the server refuses.
        await call(discardPlaybookDraft, { key, revision }, { idempotencyKey: newId() });
        onGone(key);
        return undefined;
      },
    }),
  });
  const begin = async () => {
    const begun = await write.send({
      from: from.key,
      label,
      ...(from.version === null ? {} : { version: from.version }),
    });
    if (begun) onBegun(begun.key);
  };
  return (
    <Dialog title={t('copyTitle', { label: from.label })} isOpen={isOpen} onClose={onClose} width="narrow">
      <WriteForm
        need={{ [t('copyName')]: label }}
        save={t('copyDo')}
        onSave={() => void begin()}
        onCancel={onClose}
        isPending={write.isPending}
        problem={problemOf(write.error)}
      >
        <TextField
          label={t('copyName')}
          value={label}
          onChange={setLabel}
          placeholder={t('copyNameExample')}
          maxLength={80}
          autoFocus
          hint={t('copyHint')}
        />
      </WriteForm>
    </Dialog>
  );
}
