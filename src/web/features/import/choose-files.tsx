import { useState } from 'react';
import { previewImport } from '#contract/imports/imports.ts';
import type { MappingChanges } from '#contract/imports/mapping.ts';
import { importTexts } from '#texts/import.ts';
import { call, explain } from '../../api/client.ts';
import { newId } from '../../api/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { Progress } from '../../ui/progress.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { sendFile } from './send-file.ts';

interface ChooseFilesProps {
  /** What was chosen at an import of the same files before. */
  choices?: MappingChanges;
  onRead: (importId: string) => void;
}

/** Takes the files in, and has them read. Nothing is written to the workspace yet. */
export function ChooseFiles({ choices, onRead }: ChooseFilesProps) {
  const t = useTexts(importTexts);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [sent, setSent] = useState<{ label: string; share: number | null } | null>(null);
  const [error, setError] = useState<unknown>(null);

  const read = async () => {
    const importId = newId();
    setError(null);
    try {
      const whole = files.reduce((sum, file) => sum + file.size, 0);
      let before = 0;
      for (const file of files) {
        await sendFile(importId, file, (share) =>
          setSent({
            label: t('sending', { file: file.name }),
            share: whole === 0 ? 0 : (before + share * file.size) / whole,
          }),
        );
        before += file.size;
      }
      setSent({ label: t('reading'), share: null });
      await call(
        previewImport,
        { importId, ...(choices ? { changes: choices } : {}) },
        { idempotencyKey: newId() },
      );
      onRead(importId);
    } catch (failure) {
      setSent(null);
      setError(failure);
    }
  };

  return (
    <Card title={t('files')}>
      <div className="flex flex-col gap-4">
        <FileDrop
          label={t('drop')}
          note={t('dropNote')}
          accept=".zip,.csv,.tsv,.txt,.vcf,.ics,.eml,.msg,.mbox,.xlsx,.xlsm,text/csv,text/vcard,application/zip"
          files={files}
          onFiles={setFiles}
          isDisabled={sent !== null}
        />
        {error !== null && <ErrorState title={t('notReadable')}>{explain(error)}</ErrorState>}
        {sent && <Progress label={sent.label} value={sent.share} />}
        <div className="flex justify-end">
          <Button
            look="primary"
            isDisabled={files.length === 0}
            isPending={sent !== null}
            onPress={() => void read()}
          >
            {t('readThem')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
