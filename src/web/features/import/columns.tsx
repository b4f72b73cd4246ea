import { importTexts } from '#texts/import.ts';
import { importFilesTexts } from '#texts/import-files.ts';
import { Button } from '../../ui/button.tsx';
import { Fold } from '../../ui/fold.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import type { Import } from './mapping-form.tsx';

type Previewed = Import['preview']['files'][number];
type Column = Previewed['columns'][number];
type Columns = Readonly<Record<string, string>>;

interface ColumnsProps {
  file: Previewed;
  columns: Columns;
  onChange: (columns: Record<string, string>) => void;
}

const isNew = (field: string) => field.startsWith('new:');

/** Which column fills what: those that fill nothing yet stand open, with what they hold. */
export function FileColumns({ file, columns, onChange }: ColumnsProps) {
  const t = useTexts(importTexts);
  const say = useTexts(importFilesTexts);
  const isCards = file.format === 'cards';
  const fieldOf = (header: string) => Object.entries(columns).find(([, one]) => one === header)?.[0] ?? '';
  const says = ({ samples }: Column) => samples.some((one) => one.trim() !== '');
  const used = file.columns.filter(({ header }) => fieldOf(header) !== '' && !isNew(fieldOf(header)));
  const made = file.columns.filter(({ header }) => isNew(fieldOf(header)));
  const free = file.columns.filter(({ header }) => fieldOf(header) === '');
  const left = free.filter((column) => says(column) && column.bookkeeping !== true);
  const theirs = free.filter((column) => says(column) && column.bookkeeping === true);
  const empty = free.length - left.length - theirs.length;
  const mayMake = file.fields.some(({ field }) => isNew(field));
  const fill = (some: readonly Column[], field: (column: Column) => string) => {
    const chosen = some.map((column) => [field(column), column.header] as const);
    const rest = Object.entries(columns).filter(
      ([name, header]) => !chosen.some(([field, other]) => other === header || field === name),
    );
    onChange(Object.fromEntries([...rest, ...chosen.filter(([field]) => field !== '')]));
  };
  const ownField = ({ holds = 'text', header }: Column) => `new:${holds}:${header}`;
  const choice = (column: Column) => (
    <ColumnChoice
      key={column.header}
      file={file}
      column={column}
      field={fieldOf(column.header)}
      onChange={(field) => fill([column], () => field)}
      {...(mayMake && fieldOf(column.header) === '' ? { onMake: () => fill([column], ownField) } : {})}
    />
  );
  const counts = { used: used.length + made.length, columns: file.columns.length };
  const [first, further] = [left.slice(0, mostOpen), left.slice(mostOpen)];
  const [firstMade, furtherMade] = [made.slice(0, mostOpen), made.slice(mostOpen)];
  const list = (some: readonly Column[]) => <ul className="flex flex-col gap-2">{some.map(choice)}</ul>;
  return (
    <div className="mt-2 flex flex-col gap-3">
      {left.length > 0 && !isCards && (
        <section className="rounded-control bg-well p-3">
          <div className="mb-2 flex flex-wrap items-start justify-between gap-2">
            <div className="min-w-0">
              <h3 className="font-semibold">{say('leftColumns', { columns: left.length })}</h3>
              <p className="text-fine text-soft">{say('leftMeans')}</p>
            </div>
            {mayMake && left.length > 1 && (
              <Button onPress={() => fill(left, ownField)}>{say('makeAll', { columns: left.length })}</Button>
            )}
          </div>
          {list(first)}
          {further.length > 0 && (
            <Fold title={say('furtherColumns', { columns: further.length, names: namesOf(further) })}>
              {list(further)}
            </Fold>
          )}
        </section>
      )}
      {made.length > 0 && (
        <section>
          <div className="mb-2 flex flex-wrap items-start justify-between gap-2">
            <div className="min-w-0">
              <h3 className="font-semibold">{say('madeFields')}</h3>
              <p className="text-fine text-soft">{say('madeMeans')}</p>
            </div>
            {made.length > 1 && (
              <Button look="quiet" onPress={() => fill(made, () => '')}>
                {say('leaveAllOut', { columns: made.length })}
              </Button>
            )}
          </div>
          {list(firstMade)}
          {furtherMade.length > 0 && (
            <Fold title={say('furtherColumns', { columns: furtherMade.length, names: namesOf(furtherMade) })}>
              {list(furtherMade)}
            </Fold>
          )}
        </section>
      )}
      <Fold
        title={
          isCards
            ? t('propertiesUsed', { used: counts.used, properties: counts.columns })
            : t('columnsUsed', counts)
        }
      >
        {list(isCards ? file.columns : [...used, ...free.filter((column) => !says(column))])}
      </Fold>
      {theirs.length > 0 && (
        <Fold title={say('bookkeeping', { columns: theirs.length })}>{list(theirs)}</Fold>
      )}
      {empty > 0 && <p className="text-fine text-soft">{say('emptyColumns', { columns: empty })}</p>}
    </div>
  );
}

/** More of them are named, and open by a click. */
const mostOpen = 8;

const namesOf = (columns: readonly Column[]) => columns.map(({ header }) => header).join(', ');

interface ColumnChoiceProps {
  file: Previewed;
  column: Column;
  field: string;
  onChange: (field: string) => void;
  onMake?: () => void;
}

function ColumnChoice({ file, column, field, onChange, onMake }: ColumnChoiceProps) {
  const t = useTexts(importTexts);
  const say = useTexts(importFilesTexts);
  return (
    <li className="grid items-center gap-2 sm:grid-cols-[minmax(0,1fr)_auto_220px]">
      <div className="min-w-0">
        <span className="font-medium break-words">{column.header}</span>
        <p className="truncate text-fine text-soft">
          {column.samples.filter(Boolean).slice(0, 3).join(' · ') || t('empty')}
        </p>
      </div>
      {onMake ? (
        <Button look="quiet" aria-label={say('makeField', { column: column.header })} onPress={onMake}>
          {say('makeFieldShort')}
        </Button>
      ) : (
        <span />
      )}
      <Select
        label={t('whatFills', { column: column.header })}
        labelHidden
        items={[
          { id: '', label: t('notUsed') },
          ...offered(file, column).map((one) => ({
            id: one.field,
            label: one.required ? t('needed', { field: one.label }) : one.label,
          })),
        ]}
        value={field}
        onChange={onChange}
      />
    </li>
  );
}

/** Each property of a card has its own meaning: it is taken for that, or left out. */
function offered(file: Previewed, { header, holds }: Column) {
  if (file.format === 'cards') return file.fields.filter(({ field }) => field === header);
  // A field that is made is made for its column; first the kind that its values look like.
  const made = file.fields
    .filter(({ field }) => isNew(field))
    .sort((one, other) => Number(other.field === `new:${holds}`) - Number(one.field === `new:${holds}`))
    .map((field) => ({ ...field, field: `${field.field}:${header}` }));
  return [...file.fields.filter(({ field }) => !isNew(field)), ...made];
}
