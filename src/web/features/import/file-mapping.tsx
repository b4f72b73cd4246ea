import { importNouns, nounsBesideSalesforce } from '#contract/imports/mapping.ts';
import { importTexts } from '#texts/import.ts';
import { importFilesTexts } from '#texts/import-files.ts';
import { Choice } from '../../ui/choice.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { Tag } from '../../ui/tag.tsx';
import { FileColumns } from './columns.tsx';
import { HowWritten } from './how-written.tsx';
import type { Import } from './mapping-form.tsx';

type Previewed = Import['preview']['files'][number];
type Mapped = Import['mapping']['files'][number];

interface FileMappingProps {
  file: Previewed;
  whole: Import;
  mapping: Mapped | undefined;
  onChange: (mapping: Mapped) => void;
  /** What changes all that is shown of the file is read at once. */
  onRead: (mapping: Mapped) => void;
}

/** What the rows of a file are, how it is written, and which column fills what. */
export function FileMapping({ file, whole, mapping, onChange, onRead }: FileMappingProps) {
  const t = useTexts(importTexts);
  const now: Mapped = mapping ?? { name: file.name, noun: null, columns: {} };
  const missing = file.fields.filter((field) => field.required && !now.columns[field.field]);
  const { format, rowsLeftOut = 0 } = file;
  const rows = file.rows + rowsLeftOut;
  const howMany = {
    table: t('rows', { rows }),
    cards: t('cards', { cards: rows }),
    calendar: t('meetings', { meetings: rows }),
    mails: t('mailsCount', { mails: rows }),
  }[format ?? 'table'];
  const isSheet = whole.source === 'pipeline' && (format ?? 'table') === 'table' && file.columns.length > 1;
  return (
    <div className="py-3 first:pt-0 last:pb-0">
      <div className="grid items-center gap-2 sm:grid-cols-[minmax(0,1fr)_180px]">
        <div className="min-w-0">
          <b className="font-semibold break-words">{file.name}</b>{' '}
          <span className="text-fine text-soft">{howMany}</span>
          <p className="text-fine text-soft">{file.why}</p>
        </div>
        <Select
          label={t('whatIs', { file: file.name })}
          labelHidden
          items={[
            { id: 'nothing', label: t('leaveOut') },
            ...nounsOf(file, whole.source).map((noun) => ({ id: noun, label: t('noun', { noun }) })),
          ]}
          value={now.noun ?? 'nothing'}
          onChange={(noun) => onRead({ ...now, noun: noun === 'nothing' ? null : noun, columns: {} })}
        />
      </div>
      {isSheet && <OneRow file={file} now={now} onRead={onRead} />}
      {(now.noun !== null || isSheet) && (
        <HowWritten file={file} preview={whole.preview} onRead={(said) => onRead({ ...now, ...said })} />
      )}
      {missing.length > 0 && now.noun !== null && (
        <p className="mt-1 text-fine text-risk">
          {t('stillMissing', { fields: missing.map((field) => field.label).join(', ') })}
        </p>
      )}
      {now.noun !== null && file.fields.length > 0 && (
        <FileColumns
          file={file}
          columns={now.columns}
          onChange={(columns) => onChange({ ...now, columns })}
        />
      )}
      {now.noun === null && <Tag>{t('leftOut')}</Tag>}
    </div>
  );
}

const oneOf = ['contacts', 'accounts', 'deals'] as const;

/** Of a sheet that somebody keeps by hand its headers only suggest what a row is. */
function OneRow({ file, now, onRead }: Pick<FileMappingProps, 'file' | 'onRead'> & { now: Mapped }) {
  const t = useTexts(importFilesTexts);
  return (
    <div className="mt-2">
      <Choice
        label={t('oneRow', { file: file.name })}
        size="small"
        items={oneOf.map((id) => ({ id, label: t('row', { noun: id }) }))}
        value={oneOf.find((one) => one === now.noun) ?? null}
        onChange={(noun) => onRead({ ...now, noun, columns: {} })}
      />
    </div>
  );
}

const selfEvident: readonly string[] = ['cards', 'calendar', 'mails'];

/** What a file may be: cards are cards, a calendar is a calendar, and no table is. */
function nounsOf({ format }: Previewed, source: Import['source']) {
  const own = importNouns.filter((noun) => noun === format && selfEvident.includes(noun));
  if (own.length > 0) return own;
  const elsewhere = source === 'salesforce' ? selfEvident : [...selfEvident, ...nounsBesideSalesforce];
  return importNouns.filter((noun) => !elsewhere.includes(noun));
}
