import { importNouns } from '#contract/imports/mapping.ts';
import { importTexts } from '#texts/import.ts';
import { Fold } from '../../ui/fold.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { Import } from './mapping-form.tsx';

type Previewed = Import['preview']['files'][number];
type Mapped = Import['mapping']['files'][number];

interface FileMappingProps {
  file: Previewed;
  mapping: Mapped | undefined;
  onChange: (mapping: Mapped) => void;
}

/** What the rows of a file are, and which column fills what. */
export function FileMapping({ file, mapping, onChange }: FileMappingProps) {
  const t = useTexts(importTexts);
  const now: Mapped = mapping ?? { name: file.name, noun: null, columns: {} };
  const fieldOf = (header: string) =>
    Object.entries(now.columns).find(([, one]) => one === header)?.[0] ?? '';
  const fill = (header: string, field: string) => {
    const rest = Object.entries(now.columns).filter(([name, one]) => one !== header && name !== field);
    onChange({ ...now, columns: Object.fromEntries(field ? [...rest, [field, header]] : rest) });
  };
  const isCards = file.format === 'cards';
  const used = file.columns.filter(({ header }) => fieldOf(header) !== '').length;
  const columns = file.columns.length;
  const missing = file.fields.filter((field) => field.required && !now.columns[field.field]);
  const { rows, format } = file;
  const howMany = {
    table: t('rows', { rows }),
    cards: t('cards', { cards: rows }),
    calendar: t('meetings', { meetings: rows }),
    mails: t('mailsCount', { mails: rows }),
  }[format ?? 'table'];
  // Each property of a card has its own meaning: it is taken for that, or left out.
  const offered = ({ header, holds }: Previewed['columns'][number]) => {
    if (isCards) return file.fields.filter(({ field }) => field === header);
    // A field that is made is made for its column; first the kind that its values look like.
    const isNew = ({ field }: { field: string }) => field.startsWith('new:');
    const made = file.fields
      .filter(isNew)
      .sort((one, other) => Number(other.field === `new:${holds}`) - Number(one.field === `new:${holds}`))
      .map((field) => ({ ...field, field: `${field.field}:${header}` }));
    return [...file.fields.filter((field) => !isNew(field)), ...made];
  };
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
            ...nounsOf(file).map((noun) => ({ id: noun, label: t('noun', { noun }) })),
          ]}
          value={now.noun ?? 'nothing'}
          onChange={(noun) => onChange({ ...now, noun: noun === 'nothing' ? null : noun })}
        />
      </div>
      {missing.length > 0 && now.noun !== null && (
        <p className="mt-1 text-fine text-risk">
          {t('stillMissing', { fields: missing.map((field) => field.label).join(', ') })}
        </p>
      )}
      {now.noun !== null && file.fields.length > 0 && (
        <Fold
          title={
            isCards ? t('propertiesUsed', { used, properties: columns }) : t('columnsUsed', { used, columns })
          }
        >
          <ul className="flex flex-col gap-2">
            {file.columns.map((column) => (
              <li key={column.header} className="grid items-center gap-2 sm:grid-cols-[minmax(0,1fr)_220px]">
                <div className="min-w-0">
                  <span className="font-medium">{column.header}</span>
                  <p className="truncate text-fine text-soft">
                    {column.samples.filter(Boolean).slice(0, 3).join(' · ') || t('empty')}
                  </p>
                </div>
                <Select
                  label={t('whatFills', { column: column.header })}
                  labelHidden
                  items={[
                    { id: '', label: t('notUsed') },
                    ...offered(column).map((field) => ({
                      id: field.field,
                      label: field.required ? t('needed', { field: field.label }) : field.label,
                    })),
                  ]}
                  value={fieldOf(column.header)}
                  onChange={(field) => fill(column.header, field)}
                />
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {now.noun === null && <Tag>{t('leftOut')}</Tag>}
    </div>
  );
}

const selfEvident: readonly string[] = ['cards', 'calendar', 'mails'];

/** What a file may be: cards are cards, a calendar is a calendar, and no table is. */
function nounsOf({ format }: Previewed) {
  const own = importNouns.filter((noun) => noun === format && selfEvident.includes(noun));
  return own.length > 0 ? own : importNouns.filter((noun) => !selfEvident.includes(noun));
}
