import { useState } from 'react';
import { listFiles, type ShownFile } from '#contract/files/files.ts';
import type { FileNoun } from '#domain/files/stored-file.ts';
import { filesTexts } from '#texts/files.ts';
import { explain } from '../../api/client.ts';
import { OneFile } from '../../api/files/one-file.tsx';
import { UnderWay } from '../../api/files/under-way.tsx';
import { useUploads } from '../../api/files/use-uploads.ts';
import { FurtherButton } from '../../api/further-button.tsx';
import { useReadWhen } from '../../api/queries.ts';
import { useList } from '../../api/use-list.ts';
import { Card } from '../../ui/card.tsx';
import { classes } from '../../ui/classes.ts';
import { FileButton } from '../../ui/file-button.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Rows } from '../../ui/row.tsx';
import { Notice } from '../../ui/states.tsx';
import { useDrop } from '../../ui/use-drop.ts';

interface FilesCardProps {
  noun: FileNoun;
  nounId: string;
  /** Whether this member may attach and remove. */
  mayChange: boolean;
}

/** Enough for what is at hand; the rest is a press away. */
const atFirst = 5;

/** The files of a person, a company or a deal: dropped or chosen, saved by a press, removed and had back. */
export function FilesCard({ noun, nounId, mayChange }: FilesCardProps) {
  const t = useTexts(filesTexts);
  const files = useList<ShownFile>(listFiles, { noun, nounId, limit: atFirst }, { furtherAtOnce: 50 });
  const { uploads, add, end } = useUploads({ noun, nounId });
  const { isOver, listeners } = useDrop(({ files: dropped }) => {
    if (mayChange && dropped.length > 0) void add([...dropped]);
  });
  const { items, count } = files;
  return (
    <div {...(mayChange ? listeners : {})} className="min-w-0">
      <Card
        title={t('title')}
        className={classes(isOver && mayChange && 'border-us! bg-us-wash!')}
        aside={
          mayChange && (
            <FileButton
              size="small"
              accept=""
              label={t('filesToAttach')}
              onFiles={(chosen) => void add(chosen)}
            >
              {t('attach')}
            </FileButton>
          )
        }
      >
        {files.isError && <Notice tone="risk">{explain(files.error)}</Notice>}
        {isOver && mayChange && <p className="text-us">{t('dropHere')}</p>}
        <UnderWay uploads={uploads} onEnd={end} />
        {files.data && items.length === 0 && uploads.length === 0 && !isOver && (
          <p className="text-soft">{t(mayChange ? 'noneDrop' : 'none')}</p>
        )}
        {items.length > 0 && (
          <Rows label={t('title')}>
            {items.map((file) => (
              <OneFile key={file.fileId} file={file} mayChange={mayChange} />
            ))}
          </Rows>
        )}
        <FurtherButton list={files} size="small" className="mt-2 -ml-2.5">
          {t('earlier', { count: count - items.length })}
        </FurtherButton>
        {mayChange && <RemovedFiles noun={noun} nounId={nounId} />}
      </Card>
    </div>
  );
}

/** What was removed lately, read once somebody asks for it. */
function RemovedFiles({ noun, nounId }: Pick<FilesCardProps, 'noun' | 'nounId'>) {
  const t = useTexts(filesTexts);
  const [isOpen, setOpen] = useState(false);
  const removed = useReadWhen(isOpen, listFiles, { noun, nounId, removed: true, limit: 100 });
  return (
    <details className="mt-2" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer py-1 text-fine text-soft hover:text-ink">{t('inBin')}</summary>
      {removed.data?.items.length === 0 && <p className="text-fine text-soft">{t('inBinNone')}</p>}
      {removed.data && removed.data.items.length > 0 && (
        <Rows label={t('inBin')}>
          {removed.data.items.map((file) => (
            <OneFile key={file.fileId} file={file} mayChange />
          ))}
        </Rows>
      )}
    </details>
  );
}
