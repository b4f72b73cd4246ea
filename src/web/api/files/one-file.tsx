import { removeFile, restoreFile, type ShownFile } from '#contract/files/files.ts';
import { filesTexts } from '#texts/files.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { Row } from '../../ui/row.tsx';
import { downloadFile } from '../../ui/save-file.ts';
import { useByteSize } from '../../ui/use-byte-size.ts';
import { call } from '../client.ts';
import { newId } from '../new-id.ts';
import { toAndFro } from '../undo.ts';
import { useWrite } from '../use-write.ts';

/** One file: what it is called, how large it is, who put it there; a press saves it. */
export function OneFile({ file, mayChange }: { file: ShownFile; mayChange: boolean }) {
  const t = useTexts(filesTexts);
  const dates = useDates();
  const sizeOf = useByteSize();
  const { fileId, name, url, isPicture, storedBy } = file;
  const way = {
    back: () => call(restoreFile, { fileId }, { idempotencyKey: newId() }),
    forth: () => call(removeFile, { fileId }, { idempotencyKey: newId() }),
  };
  const remove = useWrite(removeFile, {
    said: t('removed', { name }),
    undo: () => toAndFro(way.back, way.forth),
  });
  const restore = useWrite(restoreFile, {
    said: t('restored', { name }),
    undo: () => toAndFro(way.forth, way.back),
  });
  const isRemoved = file.removedAt !== null;
  const said = { size: sizeOf(file.bytes), when: dates.moment(file.storedAt) };
  return (
    <Row
      lead={<Sign file={file} />}
      aside={
        isRemoved ? (
          mayChange && (
            <Button size="small" isPending={restore.isPending} onPress={() => void restore.send({ fileId })}>
              {t('restore')}
            </Button>
          )
        ) : (
          <Menu
            label={t('acts', { name })}
            acts={[
              { id: 'save', label: t('save'), act: () => downloadFile(url) },
              ...(isPicture
                ? [{ id: 'open', label: t('open'), act: () => void window.open(`${url}?show=true`) }]
                : []),
              ...(mayChange
                ? [
                    {
                      id: 'remove',
                      label: t('remove'),
                      tone: 'risk' as const,
                      act: () => void remove.send({ fileId }),
                    },
                  ]
                : []),
            ]}
          />
        )
      }
    >
      {isRemoved ? (
        <span className="text-soft">{name}</span>
      ) : (
        <a href={url} download className="font-semibold hover:underline">
          {name}
        </a>
      )}
      <p className="text-fine text-soft">
        {storedBy ? t('by', { ...said, name: storedBy.name }) : t('byNobody', said)}
      </p>
    </Row>
  );
}

/** A picture in small, or the ending of the name. */
function Sign({ file: { url, name, isPicture, removedAt } }: { file: ShownFile }) {
  const look = 'flex size-10 items-center justify-center overflow-hidden rounded-control bg-well';
  if (isPicture && removedAt === null) {
    return (
      <span className={look}>
        <img src={`${url}?show=true`} alt="" loading="lazy" className="size-full object-cover" />
      </span>
    );
  }
  const ending = /\.([\p{L}\p{N}]{1,4})$/u.exec(name)?.[1] ?? '';
  return (
    <span aria-hidden="true" className={`${look} text-[10.5px] font-semibold text-soft uppercase`}>
      {ending}
    </span>
  );
}
